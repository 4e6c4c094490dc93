"""Adds terms to the vocabulary and corrects them, inside a change."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.row_fields import TERM_FIELDS
from mugham_archive.catalogue.models import Term
from mugham_archive.catalogue.recording_changes import recorder_of
from mugham_archive.catalogue.rows import read_rows
from mugham_archive.catalogue.vocabulary import SCHEMES
from mugham_archive.sentences import Word, listed
from mugham_archive.storage.bulk import reserve

# Schemes that the program itself counts on: nobody adds an access level.
CLOSED = frozenset(("access", "rights"))
_TABLE = Term.__table__
_LATIN = str.maketrans({"ə": "e", "ı": "i", "ğ": "gh", "ş": "sh", "ç": "ch", "ö": "o", "ü": "u"})
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
LONGEST_CODE = 60


def add_term(
    session: Session,
    scheme: str,
    az: str = "",
    en: str = "",
    ru: str = "",
    *,
    variants: tuple[str, ...] = (),
    uri: str = "",
    note: str = "",
    code: str = "",
) -> str:
    """Add a term to a vocabulary with its word in at least one language; returns its code.

    ``session`` is that of ``archive.change(…)``. The code is made of the first word given unless it is said. Raises
    FieldError for a scheme that is not there or is closed, no word at all, or a word that a term of the scheme has.
    """
    words = {"az": az.strip(), "en": en.strip(), "ru": ru.strip()}
    if scheme not in SCHEMES.values():
        raise FieldError(
            "There is no vocabulary “{scheme}”. There are: {known}.",
            scheme=scheme,
            known=listed(sorted(SCHEMES.values())),
        )
    if scheme in CLOSED:
        raise FieldError(
            "The vocabulary of {vocabulary} is fixed; nothing can be added to it.",
            vocabulary=Word("vocabulary", scheme, scheme),
        )
    if not any(words.values()):
        raise FieldError("A term needs a word in at least one language.")
    session.flush()
    context = Context(session)
    for word in filter(None, words.values()):
        if (known := context.term(scheme, word)) is not None:
            raise FieldError("“{word}” is in the vocabulary already: {code}.", word=word, code=known.code)
    if not code.strip():
        language, word = next((language, word) for language, word in words.items() if word)
        code = code_of(word, language)
    code = _free_code(context, scheme, code.strip())
    last = session.scalar(select(func.max(_TABLE.c.position)).where(_TABLE.c.scheme == scheme))
    recorder_of(session).insert(
        _TABLE,
        [
            {
                "id": reserve(session, _TABLE, 1)[0],
                "scheme": scheme,
                "code": code,
                **words,
                "variants": list(variants),
                "parent_id": None,
                "uri": uri,
                "note": note,
                "position": (last or 0) + 1,
                "more": {},
                "seeded": {},
            }
        ],
    )
    return code


def set_term(session: Session, scheme: str, code: str, values: Mapping[str, str]) -> None:
    """Set fields of a term (az, en, ru, variants, parent, uri, note) to what was typed; raises FieldError."""
    session.flush()
    known = {field.name: field for field in TERM_FIELDS}
    context = Context(session)
    number = session.scalar(select(_TABLE.c.id).where(_TABLE.c.scheme == scheme, _TABLE.c.code == code))
    if number is None:
        raise FieldError(
            "The vocabulary of {vocabulary} has no term “{code}”.",
            vocabulary=wording.vocabulary(scheme),
            code=code,
        )
    columns: dict[str, Any] = {}
    for name, typed in values.items():
        if name not in known:
            raise FieldError(
                "A term has no field “{name}”. It has: {known}.", name, name=name, known=listed(known)
            )
        columns |= dict(zip(known[name].columns, known[name].understand(context, typed), strict=True))
    after = {**read_rows(session, _TABLE, [number])[number], **columns}
    if not (after["az"] or after["en"] or after["ru"]):
        raise FieldError("A term needs a word in at least one language.", "az")
    if after["parent_id"] == number:
        raise FieldError("A term cannot stand above itself.", "parent")
    recorder_of(session).update(_TABLE, number, columns)


def code_of(word: str, language: str = "az") -> str:
    """A code for a word, in the manner of the program's own: small letters without marks, words joined by _."""
    small = word.replace("İ", "i").replace("I", "i").lower()
    if language == "az":
        # The Azerbaijani c is the j of the codes, x their kh; foreign ch stays.
        small = re.sub("c(?!h)", "j", small).replace("x", "kh")
    small = "".join(_CYRILLIC.get(letter, letter) for letter in small.translate(_LATIN))
    plain = "".join(mark for mark in unicodedata.normalize("NFD", small) if not unicodedata.combining(mark))
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:LONGEST_CODE]


def _free_code(context: Context, scheme: str, wanted: str) -> str:
    taken = {row.code for row in context.terms(scheme)}
    wanted = wanted or scheme
    code, number = wanted, 1
    while code in taken:
        number += 1
        code = f"{wanted[: LONGEST_CODE - 4]}_{number}"
    return code
