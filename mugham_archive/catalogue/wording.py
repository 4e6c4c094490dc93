"""Words of the catalogue as they stand in sentences: kinds of entries, fields, rows that hang on them, vocabularies."""

from __future__ import annotations

from mugham_archive.sentences import Word


def kind(code: str, article: str = "") -> Word:
    """A kind of entry; with the ``article`` “a” or “A” before it in English."""
    return Word("entry_kind", code, _with(article, code))


def kinds(code: str) -> Word:
    """Entries of a kind, more than one."""
    return Word("entry_kind", code, code if code == "series" else f"{code}s")


def field(name: str, table: str = "", article: str = "") -> Word:
    """A field by its name; the window may call it otherwise in each table."""
    return Word("field", f"{table}.{name}" if table else name, _with(article, name))


def row(table: str, name: str, article: str = "") -> Word:
    """A row of a table that hangs on an entry; ``name`` is its kind."""
    return Word("part", table, _with(article, name))


def vocabulary(scheme: str) -> Word:
    """A vocabulary by its scheme."""
    return Word("vocabulary", scheme, f"{scheme.replace('_', ' ')}s")


def _with(article: str, name: str) -> str:
    words = name.replace("_", " ")
    if not article:
        return words
    return f"{article}n {words}" if words[:1] in "aeiou" else f"{article} {words}"
