from __future__ import annotations

import pytest

from generator.documents.pages.stainless_lexer import (
    Reference,
    is_reference,
    read_reference,
)
from generator.documents.text import Text

PAGE = """\
# Pets

## Get a pet

`pets.get(strpet_id, PetGetParams**kwargs) -> Pet`

**get** `/pets/{petId}`

Gets a pet.

### Parameters

- `pet_id: str`

  - a list of prose
  - `verbose: bool` and why

### Returns

- `class Pet: ...`

  - `id: str`

### Example

```python
print("### Returns - `not: one`")
```

#### Response

```json
{"id": "1"}
```

## Domain Types

### Pet

- `class Pet: ...`
"""


def read(content: str) -> Reference:
    return read_reference(Text("page.md", content))


@pytest.mark.parametrize("content", [PAGE, " ".join(PAGE.split())])
def test_a_page_is_cut_into_its_parts_in_both_writings(content: str) -> None:
    found = read(content)
    assert is_reference(Text("page.md", content))
    assert (found.title, found.flat) == ("Pets", "\n" not in content)
    (method,) = found.methods
    assert (method.title, method.dotted) == ("Get a pet", "pets.get")
    assert (method.verb, method.path, method.result) == ("get", "/pets/{petId}", "Pet")
    assert method.prose == "Gets a pet."
    assert [b.code for b in method.parameters.bullets] == [
        "pet_id: str",
        "verbose: bool",
    ]
    assert [b.code for b in method.returns.bullets] == ["class Pet: ...", "id: str"]
    assert method.example.strip() == '{"id": "1"}'
    assert content[method.path_offset :].startswith("/pets/{petId}")
    (type_,) = found.types
    assert (type_.title, len(type_.section.bullets)) == ("Pet", 1)


def test_indentation_is_depth_and_text_behind_code_is_told() -> None:
    outer, inner = read(PAGE).methods[0].parameters.bullets
    assert (outer.depth, inner.depth) == (0, 1)
    assert (outer.alone, inner.alone) == (True, False)
    assert PAGE[outer.offset : outer.end] == "pet_id: str`"


@pytest.mark.parametrize(
    "content", ["", "# Pets", "```\n" + PAGE.split("```")[0] + "\n```"]
)
def test_a_page_without_a_method_is_no_reference(content: str) -> None:
    assert not is_reference(Text("page.md", content))
    assert read(content).methods == ()
