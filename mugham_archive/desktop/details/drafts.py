"""What was typed into an entry and could not be saved yet, told above what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from mugham_archive.catalogue.editing import ROWS, DraftView, Field, fields_of
from mugham_archive.catalogue.editing.segment_lines import LINE_FIELDS, NEW_SEGMENT
from mugham_archive.desktop.details.blocks import Block, Deeds, of_facts
from mugham_archive.desktop.details.facts import Fact
from mugham_archive.sentences import Sentence
from mugham_archive.spoken import names
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


def block(drafts: Sequence[DraftView], kind: str, deeds: Deeds) -> Block | None:
    """Each draft with what is wrong about it, to be put right from there; none when nothing waits."""
    lines = [
        Fact(
            names.label(field),
            escape(say(Sentence("“{typed}” – {reason}", typed=one.typed, reason=one.reason))),
            field="" if one.row_kind else one.field,
        )
        for one in drafts
        if (field := _field(one, kind)) is not None
    ]
    title = translate("Details", "Not saved yet")
    return of_facts(
        "drafts", title, lines, deeds, ref=drafts[0].ref if drafts else "", amount=str(len(lines))
    )


def _field(draft: DraftView, kind: str) -> Field | None:
    if draft.row_kind in ("", NEW_SEGMENT):
        return fields_of(kind).get(draft.field) or LINE_FIELDS.get(draft.field)
    rows = next((one for one in ROWS if one.name == draft.row_kind and kind in one.kinds), None)
    return None if rows is None else next((one for one in rows.fields if one.name == draft.field), None)
