"""The mark of an argument that was not given."""

from __future__ import annotations

import copy
import pickle

from runtime._not_given import NOT_GIVEN, NotGiven


def test_there_is_one_and_it_is_false() -> None:
    assert list(NotGiven) == [NOT_GIVEN]
    assert not NOT_GIVEN
    assert repr(NOT_GIVEN) == "NOT_GIVEN"


def test_a_copy_of_it_is_itself() -> None:
    assert copy.deepcopy(NOT_GIVEN) is NOT_GIVEN
    assert pickle.loads(pickle.dumps(NOT_GIVEN)) is NOT_GIVEN
