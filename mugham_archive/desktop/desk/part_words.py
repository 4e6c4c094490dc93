"""What is called what hangs on a performer, a place, a series or a term."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mugham_archive.spoken import words

translate = QCoreApplication.translate
_HEADINGS: dict[str, object] = {
    "agent_name.agent_id": QT_TRANSLATE_NOOP("Parts", "Names"),
    "title.entry_id": QT_TRANSLATE_NOOP("Parts", "Titles"),
    "field": QT_TRANSLATE_NOOP("Parts", "What is said of it"),
    "agent_honorific.agent_id": QT_TRANSLATE_NOOP("Parts", "Titles of honour"),
    "agent_relation.agent_id": QT_TRANSLATE_NOOP("Parts", "Pupils, ensembles, children"),
    "agent_relation.other_id": QT_TRANSLATE_NOOP("Parts", "Teachers, members, parents"),
    "series.parent_id": QT_TRANSLATE_NOOP("Parts", "Seasons"),
    "event.series_id": QT_TRANSLATE_NOOP("Parts", "Events"),
    "event.venue_id": QT_TRANSLATE_NOOP("Parts", "Events held there"),
    "recording.place_id": QT_TRANSLATE_NOOP("Parts", "Recordings made there"),
    "place.parent_id": QT_TRANSLATE_NOOP("Parts", "Places within it"),
    "participation.agent_id": QT_TRANSLATE_NOOP("Parts", "Performances"),
    "participation.entry_id": QT_TRANSLATE_NOOP("Parts", "Performers and others"),
    "segment.text_author_id": QT_TRANSLATE_NOOP("Parts", "Texts"),
    "agreement_party.agent_id": QT_TRANSLATE_NOOP("Parts", "Agreements"),
    "agreement_link.entry_id": QT_TRANSLATE_NOOP("Parts", "Agreements"),
    "document_link.entry_id": QT_TRANSLATE_NOOP("Parts", "Documents"),
    "identifier.entry_id": QT_TRANSLATE_NOOP("Parts", "Identifiers"),
    "term.parent_id": QT_TRANSLATE_NOOP("Parts", "Terms below it"),
    "note.entry_id": QT_TRANSLATE_NOOP("Parts", "Notes"),
}


def heading(code: str) -> str:
    """What the things that hang on an entry by one column are called together."""
    return translate("Parts", str(_HEADINGS[code]))


def counted(hanging: Sequence[tuple[str, int]]) -> str:
    """How much hangs on an entry: Names 2 · Performances 14; of a term how often it is used first."""
    said = [f"{heading(code)} {words.number(amount)}" for code, amount in hanging if code in _HEADINGS]
    used = sum(amount for code, amount in hanging if code not in _HEADINGS)
    if used:
        said.insert(0, f"{translate('Parts', 'Uses')} {words.number(used)}")
    return " · ".join(said)
