"""The plain facts of each kind of entry as labelled lines of rich text; links in them are page addresses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue.date_words import readable
from mugham_archive.catalogue.views import (
    AgentDetails,
    AgreementDetails,
    DocumentDetails,
    EntryView,
    EventDetails,
    FileView,
    ParticipationView,
    PlaceDetails,
    RecordingDetails,
    SeriesDetails,
)
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled line: ``text`` is rich text (already escaped), ``code`` asks for fixed width, elided.

    ``field`` is the field of the entry that the line tells of, where one can be edited from it.
    """

    label: str
    text: str
    code: bool = False
    field: str = ""


def date(edtf: str | None, language: str) -> str:
    """A date as people write it in that language; empty when there is none."""
    return readable(edtf, language) if edtf else ""


def link(address: str, text: str) -> str:
    """Rich text that opens the page at an address; plain words for an empty address."""
    if not address:
        return escape(text)
    return f'<a href="{escape(address, quote=True)}">{escape(text)}</a>'


def entry_address(kind: str, ref: str) -> str:
    """The page of an entry of that kind."""
    return f"{kind}/{ref}"


def paragraphs(text: str) -> str:
    """Plain text with its lines kept."""
    return escape(text.strip()).replace("\n", "<br>")


def _kept(facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.text]


def _joined(parts: Iterable[str], by: str = " · ") -> str:
    return by.join(part for part in parts if part)


def recording(details: RecordingDetails, language: str) -> list[Fact]:
    """Where a recording comes from and what is on it."""
    when = date(details.date, language)
    event, series = details.event, details.series
    part = ""
    if details.part_number:
        part = str(details.part_number)
        if details.part_total:
            part = translate("Details", "%1 of %2").replace("%1", part).replace("%2", str(details.part_total))
    kind = words.word("recording_kind", details.kind)
    return _kept(
        (
            Fact(
                translate("Details", "Date"),
                escape(when) + _as_written(details.date_as_written, when),
                field="date",
            ),
            Fact(translate("Details", "Place"), escape(details.place), field="place"),
            Fact(
                translate("Details", "Event"),
                link(f"event/{event.ref}", event.title) if event else "",
                field="event",
            ),
            Fact(
                translate("Details", "Series"), link(f"series/{series.ref}", series.title) if series else ""
            ),
            Fact(translate("Details", "Mode"), _mode(details), field="mode"),
            Fact(translate("Details", "Genre"), escape(details.genre), field="genre"),
            Fact(translate("Details", "Kind"), escape(_joined((kind, part))), field="kind"),
            Fact(translate("Details", "Duration"), words.duration(details.card.duration_ms or None)),
            Fact(translate("Details", "Languages"), escape(", ".join(details.languages))),
            Fact(translate("Details", "Keywords"), escape(", ".join(details.keywords)), field="keywords"),
            Fact(translate("Details", "Sound quality"), paragraphs(details.quality), field="quality"),
            Fact(translate("Details", "Provenance"), paragraphs(details.provenance), field="provenance"),
            Fact(translate("Details", "State"), words.word("state", details.state), field="state"),
        )
    )


def _mode(details: RecordingDetails) -> str:
    if not details.card.mode_code:
        return ""
    return link(f"mode/{details.card.mode_code}", details.card.mode)


def _as_written(text: str | None, shown: str) -> str:
    if not text or text == shown:
        return ""
    written = translate("Details", "written “%1”").replace("%1", text)
    return f" ({escape(written)})" if shown else escape(written)


def rights(details: RecordingDetails, language: str) -> list[Fact]:
    """Who may hear a recording, and what may be done with it."""
    access = words.word("access", details.access)
    if details.embargo_until:
        until = translate("Details", "until %1").replace("%1", date(details.embargo_until, language))
        access = f"{access}, {until}"
    return _kept(
        (
            Fact(translate("Details", "Access"), escape(access), field="access"),
            Fact(translate("Details", "Rights"), escape(details.rights), field="rights"),
            Fact(translate("Details", "Statement"), escape(details.rights_uri or ""), code=True),
            Fact(translate("Details", "Credit line"), escape(details.credit_line), field="credit_line"),
        )
    )


def event(details: EventDetails, language: str) -> list[Fact]:
    """When and where an event was, and in which series."""
    card = details.card
    when = date(card.date, language)
    series = link(f"series/{details.series.ref}", details.series.title) if details.series else ""
    if series and details.number_in_series:
        series += escape(", " + translate("Details", "no. %1").replace("%1", str(details.number_in_series)))
    attendance = words.word("attendance", details.attendance)
    return _kept(
        (
            Fact(
                translate("Details", "Date"),
                escape(_joined((when, details.start_time or ""), ", "))
                + _as_written(details.date_as_written, when),
                field="date",
            ),
            Fact(translate("Details", "Status"), words.word("event_status", card.status), field="status"),
            Fact(translate("Details", "Venue"), escape(card.venue), field="venue"),
            Fact(translate("Details", "Series"), series, field="series"),
            Fact(translate("Details", "Type"), escape(card.type), field="type"),
            Fact(translate("Details", "Occasion"), paragraphs(details.occasion), field="occasion"),
            Fact(
                translate("Details", "Attendance"),
                escape(_joined((attendance, details.platform))),
                field="attendance",
            ),
            Fact(translate("Details", "Link"), escape(details.link), field="link"),
        )
    )


def schedule(details: EventDetails, language: str) -> list[str]:
    """Each date that was given up, with the reason, as a sentence of rich text."""
    lines = []
    for change in details.schedule:
        old = escape(_joined((date(change.old_date, language), change.old_time or ""), ", "))
        new = escape(date(change.new_date, language))
        line = (
            translate("Details", "Planned for %1") if not new else translate("Details", "Moved from %1 to %2")
        )
        line = line.replace("%1", f"<b>{old}</b>").replace("%2", f"<b>{new}</b>")
        if change.reason:
            line += ": " + escape(change.reason)
        if change.announced:
            announced = translate("Details", "announced %1").replace("%1", date(change.announced, language))
            line += f" ({escape(announced)})"
        lines.append(line)
    return lines


def series(details: SeriesDetails, language: str) -> list[Fact]:
    """What a series belongs to and how much is in it."""
    parent = details.parent
    counts = _joined((words.events(details.card.events), words.recordings(details.card.recordings)))
    return _kept(
        (
            Fact(
                translate("Details", "Part of"),
                link(f"series/{parent.ref}", parent.title) if parent else "",
                field="parent",
            ),
            Fact(translate("Details", "Dates"), escape(date(details.card.dates, language)), field="dates"),
            Fact(translate("Details", "Holds"), escape(counts)),
        )
    )


def agent(details: AgentDetails, language: str) -> list[Fact]:
    """What a performer does and when they lived."""
    card = details.card
    counts = [
        link(f"search/performer:{card.ref}" if card.recordings else "", words.recordings(card.recordings))
    ]
    counts.append(link(f"events/{card.ref}" if details.events else "", words.events(details.events)))
    return _kept(
        (
            Fact(translate("Details", "Kind"), words.word("agent_kind", card.kind), field="kind"),
            Fact(translate("Details", "Role"), escape(card.role), field="role"),
            Fact(translate("Details", "Instrument"), escape(card.instrument), field="instrument"),
            Fact(life_label(card.kind), escape(life(card.dates, language, card.kind)), field="born"),
            Fact(translate("Details", "Heard in"), _joined(counts)),
        )
    )


def life_label(kind: str) -> str:
    """What the dates of a person or a group are called."""
    if kind == "person":
        return translate("Details", "Lived")
    return translate("Details", "Existed")


def life(dates: str, language: str, kind: str = "person") -> str:
    """The two EDTF dates of a card with a dash between them, as people write them; with one of them, which it is."""
    born, dash, died = (part.strip() for part in dates.partition("–"))
    first, last = date(born, language), date(died, language)
    if first and last:
        return f"{first} – {last}"
    if last:
        return translate("Details", "until %1").replace("%1", last)
    if first and dash:
        open_ = translate("Details", "born %1") if kind == "person" else translate("Details", "since %1")
        return open_.replace("%1", first)
    return first


def document(details: DocumentDetails, language: str) -> list[Fact]:
    """What a paper is."""
    size = words.size(details.size) if details.size else ""
    return _kept(
        (
            Fact(translate("Details", "Type"), words.word("document_type", details.card.type), field="type"),
            Fact(translate("Details", "Date"), escape(date(details.card.date, language)), field="date"),
            Fact(translate("Details", "Number"), escape(details.card.number), field="number"),
            Fact(translate("Details", "Issued by"), escape(details.issuing_body), field="issuing_body"),
            Fact(translate("Details", "Language"), escape(details.language), field="language"),
            Fact(translate("Details", "File"), escape(_joined((details.file_name, size)))),
            Fact(translate("Details", "Where"), escape(details.stored_path or ""), code=True),
            Fact(translate("Details", "SHA-256"), escape(details.sha256 or ""), code=True),
        )
    )


def agreement(details: AgreementDetails, language: str) -> list[Fact]:
    """What was agreed and how long it holds."""
    card = details.card
    start, end = date(card.in_force_from, language), date(card.in_force_to, language)
    return _kept(
        (
            Fact(translate("Details", "Status"), words.word("agreement_status", card.status), field="status"),
            Fact(translate("Details", "Number"), escape(card.number), field="number"),
            Fact(translate("Details", "Signed"), escape(date(card.date, language)), field="signed"),
            Fact(
                translate("Details", "In force"),
                escape(f"{start} – {end}" if end else start),
                field="in_force_from",
            ),
            Fact(
                translate("Details", "Renewed until"),
                escape(", ".join(date(one.until, language) for one in details.renewals)),
            ),
            Fact(translate("Details", "Subject"), paragraphs(details.subject), field="subject"),
            Fact(
                translate("Details", "Uses granted"), paragraphs(details.uses_granted), field="uses_granted"
            ),
        )
    )


def place(details: PlaceDetails) -> list[Fact]:
    """Where a place is."""
    return _kept(
        (
            Fact(translate("Details", "Type"), escape(details.card.type), field="type"),
            Fact(translate("Details", "Town"), escape(details.town), field="town"),
            Fact(translate("Details", "Country"), escape(details.country), field="country"),
        )
    )


def file(view: FileView) -> list[Fact]:
    """The technical data of a file, its checksum and where it is."""
    return _kept(
        (
            Fact(translate("Details", "Technical data"), escape(technical(view))),
            Fact(translate("Details", "Size"), escape(words.size(view.size))),
            Fact(translate("Details", "SHA-256"), escape(view.sha256 or ""), code=True),
            Fact(
                translate("Details", "Where"),
                escape(view.path or f"{view.root}: {view.relative_path}"),
                code=True,
            ),
            Fact(translate("Details", "While reading"), paragraphs("\n".join(map(say, view.notes)))),
        )
    )


def technical(view: FileView) -> str:
    """A file's sound in a few words: FLAC · 96 kHz · 24 bit · stereo · 1:58:03."""
    name = view.container or view.codec
    if view.codec and view.codec.lower() not in name.lower():
        name = f"{name} ({view.codec})"
    rate = f"{view.sample_rate / 1000:g} kHz" if view.sample_rate else ""
    depth = translate("Details", "%1 bit").replace("%1", str(view.bit_depth)) if view.bit_depth else ""
    channels = {1: translate("Details", "mono"), 2: translate("Details", "stereo")}.get(
        view.channels or 0, ""
    )
    if not channels and view.channels:
        channels = translate("Details", "%1 channels").replace("%1", str(view.channels))
    speed = f"{round(view.bit_rate / 1000)} kbit/s" if view.bit_rate else ""
    return _joined((name, rate, depth, channels, speed, words.duration(view.duration_ms)))


def entry(view: EntryView) -> list[Fact]:
    """What every entry carries: numbers, and when it was made and touched."""
    return _kept(
        (
            Fact(translate("Details", "Reference"), escape(view.ref), code=True),
            *(
                Fact(words.word("identifier", one.scheme), escape(one.value), code=True)
                for one in view.identifiers
            ),
            Fact(translate("Details", "Added"), escape(words.moment(view.created))),
            Fact(translate("Details", "Changed"), escape(words.moment(view.updated))),
        )
    )


def other_titles(view: EntryView) -> list[Fact]:
    """Every title besides the one that is shown above, with its language."""
    found = []
    for title in view.titles:
        if title.text != view.title:
            label = words.word("language", title.language)
            if title.type in ("former", "variant", "supplied"):
                label = words.word("title_type", title.type)
            found.append(Fact(label, escape(title.text)))
    return found


def notes(view: EntryView) -> list[Fact]:
    """The notes on an entry."""
    found = []
    for note in view.notes:
        kind, language = words.word("note_type", note.type), words.language_inside(note.language)
        found.append(Fact(f"{kind} ({language})" if language else kind, paragraphs(note.text)))
    return found


def people(participations: Iterable[ParticipationView]) -> list[Fact]:
    """Each participant once, the roles and instruments as the label."""
    roles: dict[str, list[str]] = {}
    named: dict[str, ParticipationView] = {}
    for one in participations:
        named.setdefault(one.agent_ref, one)
        part = role_and_instrument(one.role, one.instrument)
        if part and part not in roles.setdefault(one.agent_ref, []):
            roles[one.agent_ref].append(part)
    return [
        Fact("; ".join(roles.get(ref, ())), link(f"agent/{ref}", one.name) + _remarks(one))
        for ref, one in named.items()
    ]


def role_and_instrument(role: str, instrument: str) -> str:
    """The role and the instrument, the instrument once only when the role names it."""
    if instrument and instrument.lower() in role.lower():
        return role
    return _joined((role, instrument), ", ")


def _remarks(one: ParticipationView) -> str:
    remarks = []
    if one.credited_as and one.credited_as != one.name:
        remarks.append(translate("Details", "as “%1”").replace("%1", one.credited_as))
    if one.certainty != "certain":
        remarks.append(words.word("certainty", one.certainty))
    return f" ({escape(', '.join(remarks))})" if remarks else ""
