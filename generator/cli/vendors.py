"""`apiwright generate [VENDOR ...]` and `apiwright check [VENDOR ...]`."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..documents.vendor import Vendor, find_vendors, read_vendor
from ..pipeline import Built, build_distribution, build_vendor
from ..problems import Fatal, Outcome, Place, Problem, Problems
from ..write import Target, plan_changes, write
from .counts import HEADS, counts
from .screen import Row, Screen

SPECS = Path("specs")
OUTPUT = "generated"
PACKAGE = "vendor_clients"


@dataclass(frozen=True, slots=True)
class Outcome_:
    pass
