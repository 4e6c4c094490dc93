"""Blocks of what is linked to an entry, where links are made and taken away: documents, entries, parties, renewals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.documents import LINKABLE
from mugham_archive.catalogue.views import (
    AgreementDetails,
    DocumentDetails,
    EntryView,
    LinkView,
)
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.block import Block, Deeds
from mugham_archive.desktop.details.linked_list import LinkedLine, LinkedList, Way
from mugham_archive.spoken import words

if TYPE_CHECKING:
    from mugham_archive.desktop.papers import Papers

translate = QCoreApplication.translate
Linked = TypeVar("Linked")


def documents(view: EntryView, language: str, deeds: Deeds) -> Block | None:
    """The papers that belong to an entry."""
    title, papers = translate("Details", "Documents"), deeds.papers
    if papers is None or view.kind not in LINKABLE:
        return plain("documents", title, view.documents, "document_relation", language, deeds)
    lines = [
        LinkedLine(
            facts.link(facts.entry_address(one.kind, one.ref), one.title or one.ref),
            _label(words.word("document_relation", one.relation), one, language),
            _later(papers, one, lambda papers, one: papers.unlink(one.ref, view.ref, one.relation)),
            translate("Papers", "Unlink “%1”").replace("%1", one.title or one.ref),
        )
        for one in view.documents
    ]
    ways = (
        Way(translate("Papers", "Add a document…"), "add", lambda: papers.add(view.ref)),
        Way(translate("Papers", "Link…"), "link", lambda: papers.link_document(view.ref)),
    )
    return _block("documents", title, lines, ways, deeds)


def entries(details: DocumentDetails, language: str, deeds: Deeds) -> Block | None:
    """The entries that a document belongs to, with how it stands to each."""
    title, papers = translate("Details", "Belongs to"), deeds.papers
    ref = details.entry.ref
    if papers is None:
        return plain("linked", title, details.linked, "document_stands", language, deeds)
    lines = [
        LinkedLine(
            facts.link(facts.entry_address(one.kind, one.ref), one.title or one.ref),
            _label(words.word("document_stands", one.relation), one, language),
            _later(papers, one, lambda papers, one: papers.unlink(ref, one.ref, one.relation)),
            translate("Papers", "Unlink “%1”").replace("%1", one.title or one.ref),
        )
        for one in details.linked
    ]
    ways = (Way(translate("Papers", "Link…"), "link", lambda: papers.link_entry(ref, details.card.type)),)
    nothing = translate("Papers", "It belongs to nothing yet.")
    return _block("linked", title, lines, ways, deeds, nothing)


def parties(details: AgreementDetails, deeds: Deeds) -> Block | None:
    """Who agreed, and who signed."""
    title, papers = translate("Details", "Parties"), deeds.papers
    ref = details.entry.ref
    lines = [
        LinkedLine(
            facts.link(f"partner/{one.ref}", one.name),
            ", ".join(part for part in (one.signatory, one.position) if part),
            _later(papers, one, lambda papers, one: papers.remove_party(ref, one.id, one.name)),
            translate("Papers", "Take “%1” off the agreement").replace("%1", one.name),
        )
        for one in details.parties
    ]
    if papers is None:
        return _block("parties", title, lines, (), deeds) if lines else None
    ways = (Way(translate("Papers", "Add a party…"), "add", lambda: papers.add_party(ref)),)
    nothing = translate("Papers", "Nobody is named as a party yet.")
    return _block("parties", title, lines, ways, deeds, nothing)


def under(details: AgreementDetails, language: str, deeds: Deeds) -> Block | None:
    """The series and events that took place under an agreement."""
    title, papers = translate("Details", "Series and events under it"), deeds.papers
    ref = details.entry.ref
    lines = [
        LinkedLine(
            facts.link(facts.entry_address(one.kind, one.ref), one.title or one.ref),
            " · ".join(
                part for part in (words.word("entry_kind", one.kind), facts.date(one.date, language)) if part
            ),
            _later(papers, one, lambda papers, one: papers.unlink_under(ref, one.ref)),
            translate("Papers", "Unlink “%1”").replace("%1", one.title or one.ref),
        )
        for one in details.linked
    ]
    if papers is None:
        return _block("linked", title, lines, (), deeds) if lines else None
    ways = (Way(translate("Papers", "Link a series or an event…"), "link", lambda: papers.link_under(ref)),)
    return _block(
        "linked", title, lines, ways, deeds, translate("Papers", "Nothing took place under it yet.")
    )


def renewals(details: AgreementDetails, language: str, deeds: Deeds) -> Block | None:
    """How the agreement was prolonged."""
    title, papers = translate("Details", "Renewals"), deeds.papers
    ref = details.entry.ref
    lines = []
    for one in details.renewals:
        until = translate("Papers", "until %1").replace("%1", facts.date(one.until, language))
        signed = facts.date(one.signed, language)
        said = [translate("Papers", "signed %1").replace("%1", signed)] if signed else []
        lines.append(
            LinkedLine(
                facts.paragraphs(until),
                " · ".join([*said, *([one.note] if one.note else [])]),
                _later(papers, one, lambda papers, one: papers.remove_renewal(ref, one.id)),
                translate("Papers", "Take this renewal away"),
            )
        )
    if papers is None:
        return _block("renewals", title, lines, (), deeds) if lines else None
    ways = (Way(translate("Papers", "Renew…"), "add", lambda: papers.renew(ref, details.card.ends)),)
    return _block("renewals", title, lines, ways, deeds, translate("Papers", "Not renewed so far."))


def plain(
    key: str, title: str, found: Sequence[LinkView], scheme: str, language: str, deeds: Deeds
) -> Block | None:
    """Linked entries to be read only; none when there are none."""
    lines = [
        LinkedLine(
            facts.link(facts.entry_address(one.kind, one.ref), one.title or one.ref),
            _label(words.word(scheme, one.relation), one, language),
        )
        for one in found
    ]
    return _block(key, title, lines, (), deeds) if lines else None


def _later(
    papers: Papers | None, one: Linked, deed: Callable[[Papers, Linked], None]
) -> Callable[[], None] | None:
    """The deed on a link, for whoever may change it."""
    return None if papers is None else lambda: deed(papers, one)


def _label(relation: str, one: LinkView, language: str) -> str:
    return " · ".join(part for part in (relation, facts.date(one.date, language)) if part)


def _block(
    key: str,
    title: str,
    lines: Sequence[LinkedLine],
    ways: Sequence[Way],
    deeds: Deeds,
    nothing: str = "",
) -> Block:
    def make() -> QWidget:
        shown = LinkedList(lines, ways, nothing=nothing)
        shown.followed.connect(deeds.open)
        return shown

    return Block(key, title, make, str(len(lines)) if lines else "")
