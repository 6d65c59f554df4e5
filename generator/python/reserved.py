"""Names that members of generated classes may not have, because the runtime's or pydantic's do."""

from __future__ import annotations

FIELDS = frozenset(
    {
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
    }
)
"""Attributes of `pydantic.BaseModel`."""

PAGE = frozenset(
    {"get_next_page", "has_next", "iter_pages", "next_request", "response"}
)
"""Attributes of the runtime's pages, which the model of a page has no fields beside."""

ARGUMENTS = frozenset({"self", "options", "body", "extra_body", "content_type"})
"""What the signature of a method uses for itself."""

WAIT = frozenset({"on_progress", "poll", "timeout"})
"""What the signature of a method that waits for a job uses besides."""

RESOURCE = frozenset({"cached_property"})
"""What the bodies of classes that have resources use."""

CLIENT = RESOURCE | {
    "aclose",
    "api",
    "close",
    "with_options",
    "with_response",
    "with_streaming",
}
"""Attributes of the runtime's clients."""

DEVICES = frozenset(
    {"aux", "con", "nul", "prn"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)}
)
"""What no file can be called on Windows, whatever its ending."""

CLIENT_ARGUMENTS = frozenset(
    {
        "self",
        "base_url",
        "deadline",
        "headers",
        "http_client",
        "max_retries",
        "on_drift",
        "on_request",
        "on_response",
        "strict",
        "timeout",
    }
)
"""Keywords that every client takes."""


_BUILTINS = frozenset(
    {
        "ArithmeticError",
        "AssertionError",
        "AttributeError",
        "BaseException",
        "BaseExceptionGroup",
        "BlockingIOError",
        "BrokenPipeError",
        "BufferError",
        "BytesWarning",
        "ChildProcessError",
        "ConnectionAbortedError",
        "ConnectionError",
        "ConnectionRefusedError",
        "ConnectionResetError",
        "DeprecationWarning",
        "EOFError",
        "Ellipsis",
        "EncodingWarning",
        "EnvironmentError",
        "Exception",
        "ExceptionGroup",
        "FileExistsError",
        "FileNotFoundError",
        "FloatingPointError",
        "FutureWarning",
        "GeneratorExit",
        "IOError",
        "ImportError",
        "ImportWarning",
        "IndentationError",
        "IndexError",
        "InterruptedError",
        "IsADirectoryError",
        "KeyError",
        "KeyboardInterrupt",
        "LookupError",
        "MemoryError",
        "ModuleNotFoundError",
        "NameError",
        "NotADirectoryError",
        "NotImplemented",
        "NotImplementedError",
        "OSError",
        "OverflowError",
        "PendingDeprecationWarning",
        "PermissionError",
        "ProcessLookupError",
        "PythonFinalizationError",
        "RecursionError",
        "ReferenceError",
        "ResourceWarning",
        "RuntimeError",
        "RuntimeWarning",
        "StopAsyncIteration",
        "StopIteration",
        "SyntaxError",
        "SyntaxWarning",
        "SystemError",
        "SystemExit",
        "TabError",
        "TimeoutError",
        "TypeError",
        "UnboundLocalError",
        "UnicodeDecodeError",
        "UnicodeEncodeError",
        "UnicodeError",
        "UnicodeTranslateError",
        "UnicodeWarning",
        "UserWarning",
        "ValueError",
        "Warning",
        "ZeroDivisionError",
    }
)
"""Names that Python has everywhere and that a class could have, up to 3.14."""

MODELS = frozenset(
    {
        "Annotated",
        "Any",
        "Callable",
        "Literal",
        "Mapping",
        "None",
        "Sequence",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypeAliasType",
    }
    | _BUILTINS
)
"""What modules import of the standard library, and builtins; a model of that name gets an underscore.

A class that is referred to above its own definition would be taken for the builtin of its name.
"""
