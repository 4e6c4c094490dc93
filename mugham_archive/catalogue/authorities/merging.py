"""Makes one of two entries (or terms) that mean the same: everything is relinked, nothing that was known is lost."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import wording
from mugham_archive.catalogue.authorities.own_fields import groups
from mugham_archive.catalogue.authorities.relinking import Relinking
from mugham_archive.catalogue.authorities.remainders import note_of, what_was_lost
from mugham_archive.catalogue.changing import ChangeInProgress
from mugham_archive.catalogue.models import (
    AgentName,
    Entry,
    Identifier,
    Note,
    Recording,
    Series,
    Term,
    Title,
)
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.rows import Row, read_rows, table_named
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Word

KINDS = ("agent", "place", "series", "term")
# Terms that the program itself acts on by their codes.
_FIXED_SCHEMES = ("access", "generation")


class MergeError(ArchiveError):
    """Two things that cannot be made one."""


def merge(change: ChangeInProgress, kind: str, kept: int, merged: int, *, language: str = "az") -> None:
    """Make ``merged`` one with ``kept``, which stays; both are ids of agents, places, series or terms.

    All that refers to the merged one refers to the kept one afterwards. Its names and titles stay as variants, its
    identifiers, notes, honours and relations move, its fields fill those that the kept one has not. What has no place is
    written into an internal note in ``language``. Raises MergeError when the two are not of that kind.
    """
    if kind not in KINDS:
        raise MergeError(
            "Only agents, places, series and terms can be merged, not {kind}.", kind=wording.kind(kind, "a")
        )
    if kept == merged:
        raise MergeError("Something cannot be merged with itself.")
    change.session.flush()
    if kind == "term":
        _merge_terms(change.recorder, kept, merged)
    else:
        _merge_entries(change.recorder, kind, kept, merged, language)
    change.session.expire_all()


# Entries -------------------------------------------------------------------------------------------------------------


def _merge_entries(recorder: ChangeRecorder, kind: str, kept: int, merged: int, language: str) -> None:
    session, table = recorder.session, table_named(kind)
    entries = read_rows(session, Entry.__table__, [kept, merged])
    for number in (kept, merged):
        if number not in entries or entries[number]["kind"] != kind:
            raise MergeError(
                "Only what is of the same kind can be merged: there is no {kind} {number}.",
                kind=wording.kind(kind),
                number=number,
            )
    name = _called(session, kind, merged)
    relinking = Relinking(recorder, kept, merged)
    if "parent_id" in table.c:
        _lift(recorder, table, kept, merged)
    if kind == "agent":
        _names(recorder, kept, merged)
    _titles(recorder, kept, merged)
    apart = frozenset(("title.entry_id", "agent_name.agent_id"))
    left = _fields(recorder, table, kept, merged)
    relinking.relink((Entry.__table__, table), apart)
    reference = entries[merged]["reference"]
    session.add(Identifier(entry_id=kept, scheme="former", value=reference))
    lost = what_was_lost(session, relinking.lost, language)
    text = note_of(session, kind, reference, name, left, lost, language)
    if text:
        session.add(Note(entry_id=kept, text=text, type="internal"))
    session.flush()
    recorder.remove(Entry.__table__, [merged])


def _called(session: Session, kind: str, number: int) -> str:
    if kind == "agent":
        question = select(AgentName.text).where(AgentName.agent_id == number)
        question = question.order_by(AgentName.type != "preferred", AgentName.position, AgentName.id)
    else:
        question = select(Title.text).where(Title.entry_id == number).order_by(Title.type != "main", Title.id)
    return session.scalar(question.limit(1)) or ""


def _lift(recorder: ChangeRecorder, table: Table, kept: int, merged: int) -> None:
    """A tree stays a tree: what would come to stand below itself moves up to where the merged one stood."""
    session = recorder.session
    above = session.scalar(select(table.c.parent_id).where(table.c.id == merged))
    passed: set[int] = set()
    number: int | None = kept
    while number is not None and number not in passed:
        passed.add(number)
        number = session.scalar(select(table.c.parent_id).where(table.c.id == number))
        if number == merged:
            recorder.update(table, kept, {"parent_id": None if above in passed else above})
            return
    # The merged one may stand below the kept one: then nothing refers to itself when it is gone.
    if above is not None and above == kept:
        recorder.update(table, merged, {"parent_id": None})


def _names(recorder: ChangeRecorder, kept: int, merged: int) -> None:
    table = AgentName.__table__
    known = recorder.session.execute(select(table).where(table.c.agent_id == kept)).all()
    texts = {row.text: row for row in known}
    place = max((row.position for row in known), default=-1)
    preferred = any(row.type == "preferred" for row in known)
    question = select(table).where(table.c.agent_id == merged)
    for row in recorder.session.execute(question.order_by(table.c.position, table.c.id)).all():
        if row.text in texts:
            same = texts[row.text]
            fresh = {
                name: getattr(row, name)
                for name in ("language", "script")
                if getattr(row, name) and not getattr(same, name) and same.agent_id == kept
            }
            recorder.update(table, same.id, fresh)
            continue
        place += 1
        kind = "variant" if row.type == "preferred" and preferred else row.type
        preferred = preferred or kind == "preferred"
        recorder.update(table, row.id, {"agent_id": kept, "type": kind, "position": place})
        texts[row.text] = row


def _titles(recorder: ChangeRecorder, kept: int, merged: int) -> None:
    """A title in a language that the kept one has none in stays parallel; every other one is a variant."""
    table = Title.__table__
    known = recorder.session.execute(select(table).where(table.c.entry_id == kept)).all()
    said = {(row.text, row.language) for row in known}
    languages = {row.language for row in known if row.type in ("main", "parallel")}
    place = max((row.position for row in known), default=-1)
    main = any(row.type == "main" for row in known)
    question = select(table).where(table.c.entry_id == merged)
    rows = recorder.session.execute(question.order_by(table.c.type != "main", table.c.position, table.c.id))
    for row in rows.all():
        if (row.text, row.language) in said:
            continue
        place += 1
        kind = row.type
        if kind in ("main", "parallel") and (main or kind == "parallel"):
            kind = "variant" if row.language in languages else "parallel"
        main = main or kind == "main"
        if kind in ("main", "parallel"):
            languages.add(row.language)
        recorder.update(table, row.id, {"entry_id": kept, "type": kind, "position": place})
        said.add((row.text, row.language))


def _fields(recorder: ChangeRecorder, table: Table, kept: int, merged: int) -> Row:
    """Fill the fields that the kept one has not; returns those that it has otherwise, as the merged one had them."""
    rows = read_rows(recorder.session, table, [kept, merged])
    mine, theirs = rows[kept], rows[merged]
    taken: Row = {}
    left: Row = {}
    for group in groups(table):
        lead = group[0]
        if not any(theirs[name] not in (None, "") for name in group):
            continue
        if all(mine[name] in (None, "") for name in group):
            taken |= {name: theirs[name] for name in group}
        elif mine[lead] != theirs[lead]:
            left |= {name: theirs[name] for name in group[:2] if theirs[name] not in (None, "")}
    if taken.get("parent_id") in (kept, merged):
        del taken["parent_id"]
    if left.get("parent_id") == kept:
        del left["parent_id"]
    if taken:
        recorder.update(table, kept, taken)
    return left


# Terms ---------------------------------------------------------------------------------------------------------------


def _merge_terms(recorder: ChangeRecorder, kept: int, merged: int) -> None:
    session, table = recorder.session, Term.__table__
    rows = read_rows(session, table, [kept, merged])
    if len(rows) < 2 or rows[kept]["scheme"] != rows[merged]["scheme"]:
        raise MergeError("Only two terms of the same vocabulary can be merged.")
    mine, theirs = rows[kept], rows[merged]
    if mine["scheme"] in _FIXED_SCHEMES:
        raise MergeError("The program itself relies on these terms; they cannot be merged.")
    _lift(recorder, table, kept, merged)
    words = [theirs["az"], theirs["en"], theirs["ru"], *theirs["variants"]]
    own = {mine["az"], mine["en"], mine["ru"], *mine["variants"], ""}
    # The program's own vocabulary is brought up to date with each version: what is merged must not come back with it.
    codes = [*mine["more"].get("merged", ()), theirs["code"], *theirs["more"].get("merged", ())]
    values: Row = {
        "variants": [*mine["variants"], *(word for word in dict.fromkeys(words) if word not in own)],
        "more": {**theirs["more"], **mine["more"], "merged": codes},
    }
    for name in ("az", "en", "ru", "uri"):
        if not mine[name] and theirs[name]:
            values[name] = theirs[name]
    lines = [mine["note"], theirs["note"] if theirs["note"] != mine["note"] else ""]
    if theirs["uri"] and mine["uri"] not in ("", theirs["uri"]):
        lines.append(theirs["uri"])
    values["note"] = "\n".join(line for line in lines if line)
    relinking = Relinking(recorder, kept, merged)
    relinking.relink((table,))
    if theirs["uri"] and mine["scheme"] == "rights":
        _rights(recorder, theirs["uri"], mine["uri"] or theirs["uri"])
    recorder.update(table, kept, values)
    recorder.remove(table, [merged])


def _rights(recorder: ChangeRecorder, old: str, new: str) -> None:
    """Recordings and series name a rights statement by its address."""
    for table, name in ((Recording.__table__, "rights_uri"), (Series.__table__, "default_rights")):
        ids = list(recorder.session.scalars(select(table.c.id).where(table.c[name] == old)))
        recorder.update_many(table, ids, {name: new})


def find_authority(session: Session, ref: str) -> tuple[str, int]:
    """The kind and id of what can be merged: an entry by its reference, a term as ``scheme/code``; raises MergeError."""
    scheme, slash, code = ref.strip().partition("/")
    if slash:
        number = session.scalar(select(Term.id).where(Term.scheme == scheme, Term.code == code))
        if number is None:
            raise MergeError(
                "The vocabulary “{scheme}” has no term “{code}”.",
                scheme=Word("vocabulary", scheme, scheme),
                code=code,
            )
        return "term", number
    entry = find_entry(session, ref)
    if entry.kind not in KINDS:
        raise MergeError(
            "Only agents, places, series and terms can be merged, not {kind}.",
            kind=wording.kind(entry.kind, "a"),
        )
    return entry.kind, entry.id


def called(session: Session, kind: str, number: int) -> str:
    """What a person calls an entry or a term."""
    if kind == "term":
        term: Any = session.get(Term, number)
        return term.az or term.en or term.ru or term.code
    return _called(session, kind, number)
