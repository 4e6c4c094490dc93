"""The copies of a recording with their files: technical data, checksum, place, and the tags as they were read."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mugham_archive.catalogue.views import CopyView, FileView
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.details.facts import Fact
from mugham_archive.desktop.details.facts_list import FactsList, quiet_label
from mugham_archive.desktop.details.linked_list import Way, way_buttons
from mugham_archive.desktop.details.section import Section
from mugham_archive.spoken import words

translate = QCoreApplication.translate


class FilesView(QWidget):
    """Every copy with its files, and below them the ``ways`` to add more.

    ``narrow`` leaves out the tags, which a recording's own page shows.
    """

    def __init__(
        self,
        copies: Sequence[CopyView],
        ways: Sequence[Way] = (),
        *,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for number, copy in enumerate(copies):
            if number:
                layout.addSpacing(12)
            layout.addWidget(QLabel(f"<b>{escape(_heading(copy))}</b>"))
            carrier = _carrier(copy)
            if carrier:
                layout.addWidget(FactsList(carrier))
            for place, file in enumerate(copy.files):
                if place:
                    layout.addSpacing(8)
                layout.addWidget(_file(file, narrow=narrow))
        if not copies:
            layout.addWidget(quiet_label(translate("Details", "No file belongs to it yet.")))
        if ways:
            layout.addWidget(way_buttons(ways))


def _heading(copy: CopyView) -> str:
    parts = [copy.generation or translate("Details", "Copy"), copy.carrier]
    if copy.status != "active":
        parts.append(words.word("copy_status", copy.status))
    return " · ".join(part for part in parts if part)


def _carrier(copy: CopyView) -> list[Fact]:
    found = (
        Fact(translate("Details", "Shelf"), escape(copy.shelf)),
        Fact(translate("Details", "On the label"), facts.paragraphs(copy.label_transcription)),
        Fact(translate("Details", "Condition"), facts.paragraphs(copy.condition)),
    )
    return [fact for fact in found if fact.text]


def _file(file: FileView, *, narrow: bool) -> QWidget:
    lines = facts.file(file)
    name = file.relative_path.rsplit("/", 1)[-1]
    title = f"{file.label}: {name}" if file.label else name
    lines.insert(0, Fact(translate("Details", "File"), escape(title)))
    if file.state != "present":
        lines.insert(1, Fact(translate("Details", "State"), f"<b>{words.word('file_state', file.state)}</b>"))
    shown = FactsList(lines)
    if narrow or not file.tags:
        return shown
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(shown)
    title = translate("Details", "Tags as they were read")
    layout.addWidget(Section("tags", title, _tags(file), amount=str(len(file.tags)), open_=False))
    return column


def _tags(file: FileView) -> QWidget:
    if not file.tags:
        return quiet_label(translate("Details", "The file carries no tags."))
    return FactsList(
        [Fact(name, "<br>".join(escape(_value(one)) for one in values)) for name, values in file.tags.items()]
    )


def _value(one: object) -> str:
    if isinstance(one, dict):
        return ", ".join(f"{key}: {value}" for key, value in one.items())
    return str(one)
