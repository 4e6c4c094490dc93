"""What the fields of a new row are taken to be as long as nothing is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.field_types import Stored
from mugham_archive.catalogue.editing.fields import Field, RowKind
from mugham_archive.catalogue.rows import Row

_LETTERS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("Cyrl", lambda letter: "\u0400" <= letter <= "\u052f"),
    ("Arab", lambda letter: "\u0600" <= letter <= "\u06ff"),
    ("Geor", lambda letter: "\u10a0" <= letter <= "\u10ff"),
    ("Armn", lambda letter: "\u0530" <= letter <= "\u058f"),
    ("Hebr", lambda letter: "\u0590" <= letter <= "\u05ff"),
    ("Grek", lambda letter: "\u0370" <= letter <= "\u03ff"),
)


def usual_value(
    context: Context, rows: RowKind, field: Field, values: Mapping[str, str], there: Sequence[Row]
) -> Stored:
    """The value of a field of a new row beside ``there``, into which ``values`` were typed: what is usual."""
    typed = _usual(rows, field.name, values, there)
    return field.usual() if typed is None else field.understand(context, typed)


def _usual(rows: RowKind, name: str, values: Mapping[str, str], there: Sequence[Row]) -> str | None:
    if name == "type" and rows.name == "title" and there:
        taken = {one["language"] for one in there if one["type"] in ("main", "parallel")}
        return "variant" if values.get("language", "aze") in taken else "parallel"
    if name == "type" and rows.name == "name" and there:
        return "variant"
    if name == "script" and rows.name in ("title", "name"):
        return script_of(values.get("text", ""))
    if name == "scheme":
        return "former"
    return {"relation": {"relation": "member_of", "related": "teacher_of"}.get(rows.name)}.get(name)


def script_of(text: str) -> str:
    """The script (ISO 15924) in which a title or name is written, by its letters; Latin when none tells otherwise."""
    return next((script for script, test in _LETTERS if any(test(letter) for letter in text)), "Latn")
