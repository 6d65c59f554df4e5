"""What a run took from the network so far, and the faults of more than its limits."""

from __future__ import annotations

from ..data import record
from ..problems import Fatal, Outcome, Place, Problem
from .limits import Limits, raising


class TooSlow(Fatal):
    """The server took longer than it may."""


@record
class Spent:
    """What a run asked of the network so far: documents, their bytes, and seconds of waiting for each."""

    documents: int = 0
    size: int = 0
    seconds: float = 0.0

    def begin(self, url: str, limits: Limits) -> None:
        """Takes note of a document that is to be asked for.

        Raises Fatal: "unreachable-document", "document-too-large".
        """
        self.take(url, 0, 0, limits)
        if self.documents >= limits.documents:
            raise fault(
                "unreachable-document",
                url,
                f"more than {limits.documents} documents are asked of the network",
                f"keep copies beside the document, and refer to those; {raising('documents')}",
            )
        if self.seconds > limits.waiting:
            raise fault(
                "unreachable-document",
                url,
                f"the network took more than {limits.waiting:g} seconds of this run",
                f"try again later; {raising('waiting')}",
            )
        self.documents += 1

    def take(self, url: str, size: int, whole: int, limits: Limits) -> None:
        """Takes note of so many bytes of a document that has `whole` by now.

        Raises Fatal "document-too-large".
        """
        self.size += size
        if whole > limits.download:
            message, name = (
                f"the document is longer than {limits.download} bytes",
                "download",
            )
        elif self.size > limits.downloads:
            message = (
                f"all documents of the network are longer than {limits.downloads} bytes"
            )
            name = "downloads"
        else:
            return
        remedy = f"fetch it, and give the file; {raising(name)}"
        raise fault("document-too-large", url, message, remedy)


def unreachable(url: str, message: str) -> Fatal:
    """What is raised where a document cannot be had."""
    return fault(
        "unreachable-document",
        url,
        message,
        "look whether the address is right, or keep a copy beside the document",
    )


def fault(code: str, url: str, message: str, remedy: str) -> Fatal:
    """An error at a URL."""
    return Fatal(Problem(code, Outcome.ERROR, message, remedy, Place(url)))
