"""What the specification forbids: its sentence for each code that the corpus is repaired by."""

from __future__ import annotations

FORBIDDEN = {
    "bound-in-3.1": "JSON Schema 2020-12 validation, section 6.2.4: the value of exclusiveMinimum MUST be a number",
    "misplaced-ref": "OAS 3.0.3 section 4.7.22: a description is a string, a map holds objects or references",
    "nullable-beside-ref": "OAS 3.0.3 section 4.7.23: a reference cannot be extended with additional properties",
    "operation-ref": "OAS 3.0.3 section 4.7.9: get, put and the others are Operation Objects, and no references",
    "path-parameter-elsewhere": "OAS 3.0.3 section 4.7.8.2: each template expression MUST correspond to a path parameter",
    "path-with-fragment": "OAS 3.0.3 section 4.7.8: a key is a relative path, and a path has no fragment (RFC 3986 section 3.3)",
}
