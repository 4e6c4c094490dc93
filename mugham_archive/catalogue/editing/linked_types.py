"""Kinds of values that name something else in the archive: terms, languages, rights statements, entries, copies, files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import or_, select

from mugham_archive.catalogue import alphabet, wording
from mugham_archive.catalogue.editing.context import Context
from mugham_archive.catalogue.editing.errors import FieldError
from mugham_archive.catalogue.editing.field_types import FieldType, Stored
from mugham_archive.catalogue.models import (
    AgentCard,
    AgentName,
    Entry,
    EventCard,
    MediaFile,
    RecordingCard,
    Term,
    Title,
)
from mugham_archive.catalogue.reading import LANGUAGE_CODES, label
from mugham_archive.sentences import listed, one_of


def _nothing(_typed: str, _language: str) -> str:
    return ""


def _needed(context: Context | None) -> Context:
    assert context is not None, "this type is not pure: it looks into the archive"
    return context


def _found_term(context: Context, scheme: str, typed: str) -> Any:
    row = context.term(scheme, typed)
    if row is None:
        raise FieldError(
            "The vocabulary of {vocabulary} has no “{typed}”.",
            vocabulary=wording.vocabulary(scheme),
            typed=typed,
        )
    return row


def term(scheme: str, *, column: str = "id") -> FieldType:
    """A term by its code, or its word in any of the three languages; ``column`` of the term is what is kept."""

    def find(context: Context, stored: Stored) -> Any | None:
        if stored[0] in (None, ""):
            return None
        return next((row for row in context.terms(scheme) if getattr(row, column) == stored[0]), None)

    def understand(context: Context | None, typed: str) -> Stored:
        if column == "code":
            typed = LANGUAGE_CODES.get(typed, typed)
        known = _needed(context)
        if column == "uri":
            row = next((one for one in known.terms(scheme) if one.uri == typed), None) or known.term(
                scheme, typed
            )
            if row is None:
                raise FieldError(
                    "“{typed}” is not a rights statement such as InC or CNE, nor the address of one.",
                    typed=typed,
                )
            return (row.uri,)
        return (getattr(_found_term(known, scheme, typed), column),)

    def key(context: Context, stored: Stored) -> str:
        row = find(context, stored)
        return str(stored[0] or "") if row is None else str(row.code)

    def typed(context: Context, stored: Stored, language: str) -> str:
        row = find(context, stored)
        return str(stored[0] or "") if row is None else context.term_typed(scheme, row, language)

    def shown(context: Context, stored: Stored, language: str) -> str:
        row = find(context, stored)
        return str(stored[0] or "") if row is None else label(row, language)

    return FieldType("term", understand, key, typed, shown, _nothing, pure=False, scheme=scheme)


def reference(*kinds: str) -> FieldType:
    """Another entry, by its reference, its uuid, or the name that it alone bears among its kind."""

    def understand(context: Context | None, typed: str) -> Stored:
        return (_find_entry(_needed(context), kinds, typed),)

    def key(context: Context, stored: Stored) -> str:
        entry = context.entry(stored[0]) if stored[0] is not None else None
        return "" if entry is None else str(entry.reference)

    def shown(context: Context, stored: Stored, language: str) -> str:
        return "" if stored[0] is None else context.title(stored[0], language) or key(context, stored)

    return FieldType(
        "reference",
        understand,
        key,
        lambda context, stored, _language: key(context, stored),
        shown,
        _nothing,
        pure=False,
        kinds=kinds,
    )


def _find_entry(context: Context, kinds: Sequence[str], typed: str) -> int:
    table = Entry.__table__.c
    row = context.session.execute(
        select(table.id, table.kind).where(or_(table.reference == typed, table.uuid == typed))
    ).first()
    wanted = one_of(wording.kind(kind, "a") for kind in kinds)
    if row is not None:
        if row.kind not in kinds:
            raise FieldError(
                "“{typed}” is {kind}, not {wanted}.",
                typed=typed,
                kind=wording.kind(row.kind, "a"),
                wanted=wanted,
            )
        return int(row.id)
    named = sorted({number for kind in kinds for number in _named(context, kind, typed)})
    if not named:
        raise FieldError(
            "There is no entry “{typed}” in this archive that is {wanted}.", typed=typed, wanted=wanted
        )
    if len(named) > 1:
        refs = [context.entry(number) for number in named[:5]]
        found = listed(one.reference for one in refs if one is not None)
        raise FieldError(
            "“{typed}” may be any of {found}; give the reference of the one that is meant.",
            typed=typed,
            found=found,
        )
    return named[0]


def _named(context: Context, kind: str, typed: str) -> Sequence[int]:
    """The entries of a kind that are called exactly so; found through the sort keys of the cards, which are indexed."""
    cards: dict[str, tuple[Any, Any, Any]] = {
        "agent": (AgentCard, AgentCard.name_key, AgentCard.name),
        "event": (EventCard, EventCard.title_key, EventCard.title),
        "recording": (RecordingCard, RecordingCard.title_key, RecordingCard.title),
    }
    found: Sequence[int]
    if kind in cards:
        card, sorted_by, text = cards[kind]
        question = select(card.id).where(sorted_by == alphabet.sort_key(typed), text == typed).limit(6)
        found = list(context.session.scalars(question))
        if kind == "agent" and not found:
            spelt = select(AgentName.agent_id).where(AgentName.text == typed).distinct().limit(6)
            found = list(context.session.scalars(spelt))
        return found
    if kind == "segment":
        return ()
    question = (
        select(Title.entry_id)
        .join(Entry.__table__, Entry.__table__.c.id == Title.entry_id)
        .where(Entry.__table__.c.kind == kind, Title.text == typed)
        .distinct()
        .limit(6)
    )
    return list(context.session.scalars(question))


def sister_copy() -> FieldType:
    """Another copy of the same recording, by its place among them: 1, 2, 3 …"""

    def understand(context: Context | None, typed: str) -> Stored:
        copies = _needed(context).copies()
        if not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= len(copies)):
            raise FieldError(
                "“{typed}” is not the place of one of the recording's {n} copies.",
                one="“{typed}” is not the place of the recording's {n} copy.",
                typed=typed,
                n=len(copies),
            )
        return (copies[int(typed) - 1],)

    def key(context: Context, stored: Stored) -> str:
        if stored[0] is None:
            return ""
        return str(context.copies(stored[0]).index(stored[0]) + 1)

    return _looked_up("copy", understand, key)


def media_file() -> FieldType:
    """A file of the archive, by its path in its storage root."""

    def understand(context: Context | None, typed: str) -> Stored:
        question = select(MediaFile.id).where(MediaFile.path == typed).limit(2)
        numbers = list(_needed(context).session.scalars(question))
        if len(numbers) != 1:
            raise FieldError("“{typed}” is not the path of exactly one file of the archive.", typed=typed)
        return (numbers[0],)

    def key(context: Context, stored: Stored) -> str:
        return "" if stored[0] is None else context.file_words(stored[0])

    return _looked_up("file", understand, key)


def term_above() -> FieldType:
    """The term above another one, by its scheme and code: instrument:tar."""

    def understand(context: Context | None, typed: str) -> Stored:
        scheme, _, code = typed.rpartition(":")
        table = Term.__table__.c
        question = select(table.id).where(table.code == code, table.scheme == scheme)
        number = _needed(context).session.scalar(question)
        if number is None:
            raise FieldError(
                "“{typed}” is not a term written as scheme:code, such as instrument:tar.", typed=typed
            )
        return (number,)

    def key(context: Context, stored: Stored) -> str:
        table = Term.__table__.c
        row = context.session.execute(select(table.scheme, table.code).where(table.id == stored[0])).first()
        return "" if row is None else f"{row.scheme}:{row.code}"

    return _looked_up("term_above", understand, key)


def _looked_up(
    name: str,
    understand: Callable[[Context | None, str], Stored],
    key: Callable[[Context, Stored], str],
) -> FieldType:
    """A type that is typed and read as its key."""

    def say(context: Context, stored: Stored, _language: str) -> str:
        return key(context, stored)

    return FieldType(name, understand, key, say, say, _nothing, pure=False)
