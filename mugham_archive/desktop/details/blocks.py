"""What is known of an entry cut into titled blocks, which its page and the details panel put one under the other."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mugham_archive.catalogue.views import (
    AgentDetails,
    AgentNameView,
    AgreementDetails,
    ChangeSetView,
    Details,
    DocumentDetails,
    EntryView,
    EventDetails,
    ParticipationView,
    PlaceDetails,
    RecordingDetails,
    SeriesDetails,
)
from mugham_archive.desktop.details import facts, linked
from mugham_archive.desktop.details.block import Block, Deeds
from mugham_archive.desktop.details.facts import Fact
from mugham_archive.desktop.details.facts_list import FactsList
from mugham_archive.desktop.details.files import FilesView
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.details.linked_list import Way
from mugham_archive.desktop.details.segments import flat, segment_table
from mugham_archive.spoken import change_words as change_lines
from mugham_archive.spoken import words

translate = QCoreApplication.translate


def about(details: Details, language: str, deeds: Deeds) -> Block | None:
    """The plain facts of any kind of entry."""
    title = translate("Details", "About")
    return of_facts("about", title, plain(details, language), deeds, ref=details.entry.ref)


def plain(details: Details, language: str) -> list[Fact]:
    """The plain facts of any kind of entry."""
    if isinstance(details, RecordingDetails):
        return facts.recording(details, language)
    if isinstance(details, EventDetails):
        return facts.event(details, language)
    if isinstance(details, SeriesDetails):
        return facts.series(details, language)
    if isinstance(details, AgentDetails):
        return facts.agent(details, language)
    if isinstance(details, DocumentDetails):
        return facts.document(details, language)
    if isinstance(details, AgreementDetails):
        return facts.agreement(details, language)
    return facts.place(details)


def text(details: Details) -> str:
    """The running text of an entry: a summary, an abstract, a description, a life."""
    if isinstance(details, RecordingDetails):
        return details.summary
    if isinstance(details, EventDetails):
        return details.abstract
    if isinstance(details, SeriesDetails):
        return details.description
    return details.biography if isinstance(details, AgentDetails) else ""


def paragraph(words_: str) -> LinkLabel:
    """A paragraph of plain text, kept at a width that is read easily."""
    label = LinkLabel(facts.paragraphs(words_))
    label.setMaximumWidth(720)
    return label


def of_facts(
    key: str,
    title: str,
    found: Sequence[Fact],
    deeds: Deeds,
    *,
    value_first: bool = False,
    amount: str = "",
    ref: str = "",
) -> Block | None:
    """Labelled lines as a block, none when there are no lines; ``ref`` is the entry whose fields can be edited there."""
    if not found:
        return None

    def make() -> QWidget:
        edit = deeds.fill_in
        shown = FactsList(found, value_first=value_first, editable=bool(ref) and edit is not None)
        shown.followed.connect(deeds.open)
        if edit is not None:
            shown.edited.connect(lambda field: edit(ref, field))
        return shown

    return Block(key, title, make, amount)


def summary(details: Details) -> Block | None:
    """The running text as a block."""
    written = text(details)
    if not written:
        return None
    title = translate("Details", "Description")
    if isinstance(details, AgentDetails):
        title = translate("Details", "Life")
    return Block("summary", title, lambda: paragraph(written))


def people(participations: Sequence[ParticipationView], deeds: Deeds) -> Block | None:
    """Who took part, with roles and instruments."""
    found = facts.people(participations)
    title = translate("Details", "Performers and others")
    return of_facts("people", title, found, deeds, value_first=True, amount=str(len(found)))


def segments(details: RecordingDetails, deeds: Deeds, *, narrow: bool = False) -> Block | None:
    """The segments, to be played at once."""
    if not details.segments:
        return None

    def make() -> QWidget:
        table = segment_table(details.segments, narrow=narrow)
        table.opened.connect(deeds.play)
        table.played.connect(deeds.play)
        return table

    amount = str(sum(1 for _ in flat(details.segments)))
    return Block("segments", translate("Details", "Segments"), make, amount)


def files(details: RecordingDetails, deeds: Deeds, *, narrow: bool = False) -> Block | None:
    """The copies and their files; more are added here where the window lets one."""
    add, ref = deeds.add_files, details.entry.ref
    if not details.copies and add is None:
        return None
    ways = () if add is None else (Way(translate("Details", "Add files…"), "add", lambda: add(ref)),)
    amount = sum(len(copy.files) for copy in details.copies)
    return Block(
        "files",
        translate("Details", "Copies and files"),
        lambda: FilesView(details.copies, ways, narrow=narrow),
        str(amount) if amount else "",
    )


def documents(view: EntryView, language: str, deeds: Deeds) -> Block | None:
    """The papers that belong to the entry; they are added, linked and unlinked here where the window lets one."""
    return linked.documents(view, language, deeds)


def rights(details: RecordingDetails, language: str, deeds: Deeds) -> Block | None:
    """Access and rights."""
    title = translate("Details", "Rights and access")
    return of_facts("rights", title, facts.rights(details, language), deeds, ref=details.entry.ref)


def agreements(
    details: EventDetails | SeriesDetails | AgentDetails, language: str, deeds: Deeds
) -> Block | None:
    """The agreements the entry stands under."""
    lines = [
        Fact(
            " · ".join(
                part
                for part in (words.word("agreement_status", one.status), until(one.in_force_to, language))
                if part
            ),
            facts.link(f"agreement/{one.ref}", one.title or one.number or one.ref),
        )
        for one in details.agreements
    ]
    title = translate("Details", "Agreements")
    return of_facts("agreements", title, lines, deeds, value_first=True, amount=str(len(lines)))


def until(edtf: str | None, language: str) -> str:
    """Until when something holds; empty when no end is known."""
    when = facts.date(edtf, language)
    return translate("Details", "until %1").replace("%1", when) if when else ""


def parties(details: AgreementDetails, deeds: Deeds) -> Block | None:
    """Who agreed, and who signed."""
    return linked.parties(details, deeds)


def schedule(details: EventDetails, language: str) -> Block | None:
    """The dates that were given up."""
    lines = facts.schedule(details, language)
    if not lines:
        return None
    return Block("schedule", translate("Details", "Earlier dates"), lambda: LinkLabel("<br>".join(lines)))


def notes(view: EntryView, deeds: Deeds) -> Block | None:
    """Notes on the entry."""
    return of_facts("notes", translate("Details", "Notes"), facts.notes(view), deeds)


def titles(view: EntryView, deeds: Deeds) -> Block | None:
    """The other titles."""
    return of_facts("titles", translate("Details", "Other titles"), facts.other_titles(view), deeds)


def names(details: AgentDetails, deeds: Deeds) -> Block | None:
    """Every spelling of the name, those of a script together, in it by language."""
    scripts: dict[str, list[AgentNameView]] = {}
    for one in details.names:
        if one.text != details.card.name or one.type != "preferred":
            scripts.setdefault(one.script or "Latn", []).append(one)
    lines = []
    for script, found in scripts.items():
        found.sort(key=lambda one: (one.language or "", one.type != "preferred"))
        shown = []
        for one in found:
            about = name_label(one.type, one.language)
            shown.append(escape(f"{one.text} ({about})" if about else one.text))
        lines.append(Fact(words.word("script", script), "<br>".join(shown)))
    amount = sum(len(found) for found in scripts.values())
    return of_facts("names", translate("Details", "Also written"), lines, deeds, amount=str(amount))


def name_label(kind: str, language: str | None) -> str:
    """What a spelling is: Russian, transliterated; a former name."""
    parts = [words.language_inside(language)] if language else []
    if kind not in ("preferred", "variant"):
        parts.append(words.small(words.word("name_type", kind)))
    return ", ".join(parts)


def honorifics(details: AgentDetails, language: str, deeds: Deeds) -> Block | None:
    """Titles of honour with their dates."""
    lines = []
    for one in details.honorifics:
        when = facts.date(one.awarded, language)
        if one.withdrawn:
            withdrawn = translate("Details", "withdrawn %1")
            when = f"{when}, {withdrawn.replace('%1', facts.date(one.withdrawn, language))}".lstrip(", ")
        source = f" ({one.source})" if one.source else ""
        lines.append(Fact(when, escape(one.title + source)))
    return of_facts("honorifics", translate("Details", "Honours"), lines, deeds)


def relations(details: AgentDetails, language: str, deeds: Deeds) -> Block | None:
    """Teachers, pupils, ensembles, kin."""
    grouped: dict[str, list[str]] = {}
    for one in details.relations:
        line = facts.link(f"agent/{one.ref}", one.name)
        when = facts.date(one.dates, language)
        grouped.setdefault(one.relation, []).append(f"{line} ({escape(when)})" if when else line)
    lines = [
        Fact(words.word("agent_relation", relation), "<br>".join(found))
        for relation, found in grouped.items()
    ]
    return of_facts("relations", translate("Details", "Teachers, pupils, ensembles"), lines, deeds)


def history(sets: Sequence[ChangeSetView], deeds: Deeds) -> Block | None:
    """Who changed the entry, when and how, field by field; each change opens."""
    lines = [Fact(words.moment(one.when), _told(one)) for one in sets]
    return of_facts("history", translate("Details", "History"), lines, deeds, amount=str(len(lines)))


# So many lines and letters of a change are read at a glance; its page tells all of it.
_LINES, _LETTERS = 4, 160


def _told(one: ChangeSetView) -> str:
    who = f" — {escape(one.who)}" if one.who else ""
    shown = [f"{facts.link(f'change/{one.id}', change_words(one))}{who}"]
    for line in one.lines[:_LINES]:
        text = " ".join(change_lines.short(line).split())
        shown.append(escape(text if len(text) <= _LETTERS else f"{text[:_LETTERS]}…"))
    if len(one.lines) > _LINES:
        shown.append("…")
    return "<br>".join(shown)


def change_words(one: ChangeSetView) -> str:
    """What was done, in words."""
    if one.kind == "undo":
        return translate("Details", "Taken back: %1").replace("%1", one.words)
    if one.kind == "redo":
        return translate("Details", "Brought back: %1").replace("%1", one.words)
    return one.words


def identity(view: EntryView, deeds: Deeds) -> Block | None:
    """References, numbers, and when the entry was made."""
    return of_facts("identity", translate("Details", "Identifiers"), facts.entry(view), deeds)


def stacked(widgets: Sequence[QWidget], spacing: int = 12) -> QWidget:
    """Widgets one under the other."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return column


def kind_of(details: Details) -> str:
    """The kind of an entry's details."""
    return "place" if isinstance(details, PlaceDetails) else details.entry.kind
