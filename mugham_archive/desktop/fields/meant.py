"""Who is meant by a typed name: somebody who is there, however spelt, or a new performer; in doubt a person is asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from mugham_archive.archive import Archive, ChangeInProgress
from mugham_archive.catalogue import editing
from mugham_archive.catalogue.models import AgentName, Entry
from mugham_archive.catalogue.reading import find_entry, references_of
from mugham_archive.catalogue.views import NameMatch
from mugham_archive.desktop.dialogs.same_person import ask_same
from mugham_archive.ingest.vocabulary_words import Words
from mugham_archive.search.names import same_person_candidates, say_different
from mugham_archive.sentences import Sentence, listed


@dataclass(frozen=True, slots=True)
class Meant:
    """``ref`` is who it is, empty for a new performer of that ``name``; ``honorific`` the title typed before it.

    ``candidates`` are those whom the name resembles, to be asked about; ``different`` those who it is not.
    ``spelt`` is a spelling that whoever it is gets.
    """

    name: str
    honorific: str = ""
    ref: str = ""
    candidates: tuple[NameMatch, ...] = ()
    different: tuple[int, ...] = ()
    spelt: str = ""


def find(archive: Archive, typed: str, before: str = "") -> Meant:
    """Look up a reference or a name; ``before`` is what was typed when a reference was taken from the offers.

    Called on a worker.
    """
    with archive.read() as session:
        words = Words(session)
        table = Entry.__table__.c
        if session.scalar(select(table.id).where(table.reference == typed, table.kind == "agent")):
            return Meant("", words.without_honorifics(before)[1] if before.strip() else "", typed)
        name, honorific = words.without_honorifics(" ".join(typed.split()))
        spelt = select(AgentName.agent_id).where(AgentName.text == name).distinct().limit(2)
        known = list(session.scalars(spelt))
        if len(known) == 1:
            return Meant(name, honorific, references_of(session, known)[known[0]])
        return Meant(name, honorific, candidates=tuple(same_person_candidates(session, name)))


def ask(parent: QWidget, archive: Archive, meant: Meant, language: str) -> Meant | None:
    """Ask where the name resembles somebody; None when that was left open."""
    if meant.ref or not meant.candidates:
        return meant
    answer = ask_same(parent, archive, meant.name, meant.candidates, language=language)
    if answer.cancelled:
        return None
    if answer.same is not None:
        return replace(meant, ref=answer.same.ref, candidates=(), spelt=meant.name)
    return replace(meant, candidates=(), different=answer.different)


def in_doubt(meant: Meant) -> Sentence:
    """What is said of a name that resembles somebody when nobody was asked."""
    resembled = listed(one.name for one in meant.candidates[:3])
    return Sentence("“{name}” resembles {others}: say who is meant.", name=meant.name, others=resembled)


def reference(change: ChangeInProgress, meant: Meant, language: str) -> str:
    """The reference of who is meant; a new performer is made in this change, and what was answered is remembered."""
    session = change.session
    if not meant.ref:
        ref = editing.new_entry(session, "agent", meant.name, language=language)
        number = find_entry(session, ref).id
        for other in meant.different:
            say_different(change, number, other)
        return ref
    if meant.spelt:
        number = find_entry(session, meant.ref).id
        texts = session.scalars(select(AgentName.text).where(AgentName.agent_id == number))
        if meant.spelt not in set(texts):
            editing.add_row(session, meant.ref, "name", {"text": meant.spelt})
    return meant.ref
