"""The second IR: modules whose every value is a finished piece of source text."""

from __future__ import annotations

from typing import TypeAlias

from ..data import data


@data
class ClassText:
    """A model's class; each field is told with what is said about it."""

    header: str
    docstring: str
    fields: tuple[str, ...]


@data
class ModelsModule:
    """A module of models: classes first, then the aliases, which are evaluated as they stand.

    Each alias is told with what is said about it.
    """

    header: str
    docstring: str
    imports: str
    classes: tuple[ClassText, ...]
    aliases: tuple[str, ...]


@data
class ExamplesModule:
    """What operations answer, as the document shows it."""

    header: str
    docstring: str
    table: str


@data
class LazyModule:
    """A package's `__init__` that imports nothing until a name is asked for.

    `imports` are the lines that type checkers see, `homes` the table from a name to
    the module and the attribute that it stands for, `former` that of names which are deprecated
    to those which are not, or "".
    """

    header: str
    docstring: str
    imports: tuple[str, ...]
    all_names: str
    homes: str
    former: str = ""


@data
class EmptyModule:
    """A package's `__init__` that only says what the package holds."""

    header: str
    docstring: str


@data
class MethodText:
    """One operation's method: `def` line or lines, docstring, and the call it comes down to.

    `decorator` is what stands above it, or "".
    """

    signature: str
    docstring: str
    body: str
    decorator: str = ""


@data
class PageText:
    """The class of one page of a list."""

    header: str
    docstring: str


@data
class ChildText:
    """A property that leads to another resource, imported when it is first read."""

    signature: str
    docstring: str
    import_line: str
    body: str


@data
class ResourceClassText:
    """The sync or the async class of a resource."""

    header: str
    docstring: str
    children: tuple[ChildText, ...]
    methods: tuple[MethodText, ...]


@data
class ResourceModule:
    """A resource: its operations as data, the classes of its pages, and two thin classes."""

    header: str
    docstring: str
    imports: str
    operations: tuple[str, ...]
    pages: tuple[PageText, ...]
    classes: tuple[ResourceClassText, ...]


@data
class ClientClassText:
    """The sync or the async client of one API."""

    header: str
    docstring: str
    signature: str
    init_docstring: str
    super_call: str
    children: tuple[ChildText, ...]


@data
class ClientModule:
    """The two clients of an API, and what they know about it."""

    header: str
    docstring: str
    imports: str
    api: str
    classes: tuple[ClientClassText, ...]


@data
class CommandModule:
    """The `__main__` of a distribution: the jobs that can be waited for."""

    header: str
    docstring: str
    jobs: str
    package: str


@data
class WebhookText:
    """One webhook as data, and what is said about it."""

    line: str
    docstring: str


@data
class WebhooksModule:
    """What an API sends, each request as data, and the table of all by name."""

    header: str
    docstring: str
    imports: str
    webhooks: tuple[WebhookText, ...]
    table: str


Context: TypeAlias = (
    ModelsModule
    | ExamplesModule
    | LazyModule
    | EmptyModule
    | ResourceModule
    | ClientModule
    | CommandModule
    | WebhooksModule
)


@data
class SourceFile:
    """A file to render: its path below the output, the template, and what it is filled with."""

    path: str
    template: str
    module: Context
