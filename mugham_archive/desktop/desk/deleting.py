"""Puts entries into the bin: says first what goes with them, and that no file on disk is touched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from mugham_archive.catalogue import bin as bin_
from mugham_archive.catalogue.views import Hanging
from mugham_archive.desktop import background
from mugham_archive.desktop.dialogs.box_icon import show_icon
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.jobs import Job
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


def delete(frame: PageFrame, asker: QWidget, refs: Sequence[str], title: str = "") -> None:
    """Ask, then put these entries into the bin; ``title`` is what a single one is called."""
    if not refs:
        return
    archive = frame.archive

    def look() -> Hanging:
        with archive.read() as session:
            return bin_.hanging_on(session, refs)

    def ask(hanging: Hanging) -> None:
        if question(asker, hanging, title or refs[0]).exec() == QMessageBox.StandardButton.Yes:
            _delete(frame, asker, refs, title)

    background.ask(asker, look, ask, lambda error: frame.tell(say(error)), urgent=True)


def question(parent: QWidget, hanging: Hanging, title: str) -> QMessageBox:
    """The question that is asked first."""
    box = QMessageBox(parent.window())
    show_icon(box, "bin")
    box.setWindowTitle(translate("Desk", "Delete"))
    if hanging.entries == 1:
        box.setText(translate("Desk", "Put “%1” into the bin?").replace("%1", title))
    else:
        box.setText(translate("Desk", "Put %1 into the bin?").replace("%1", words.entries(hanging.entries)))
    box.setInformativeText("\n".join((*_with_them(hanging), *_promises())))
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Yes).setText(translate("Desk", "Put into the bin"))
    box.button(QMessageBox.StandardButton.Cancel).setText(translate("Desk", "Cancel"))
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box


def _with_them(hanging: Hanging) -> list[str]:
    parts = [
        words.segments(hanging.segments) if hanging.segments else "",
        words.files(hanging.files) if hanging.files else "",
        translate("Desk", "%n performance(s)", "", hanging.participations) if hanging.participations else "",
        translate("Desk", "%n other thing(s)", "", hanging.others) if hanging.others else "",
    ]
    said = " · ".join(part for part in parts if part)
    lines = [translate("Desk", "With it goes what is known of: %1.").replace("%1", said)] if said else []
    if hanging.referring:
        lines.append(
            translate("Desk", "%n thing(s) that refer to it stay without it.", "", hanging.referring)
        )
    return lines


def _promises() -> tuple[str, str]:
    return (
        translate("Desk", "Files on disk are never touched."),
        translate("Desk", "It can be brought back whole from the bin, or with Undo."),
    )


def _delete(frame: PageFrame, asker: QWidget, refs: Sequence[str], title: str) -> None:
    archive = frame.archive
    said = (
        translate("Desk", "Delete “%1”").replace("%1", title or refs[0])
        if len(refs) == 1
        else translate("Desk", "Delete %1").replace("%1", words.entries(len(refs)))
    )

    def do(job: Job) -> None:
        with archive.change(said, job=job) as change:
            bin_.remove_entries(change, refs)

    work(
        asker,
        said,
        do,
        lambda _: frame.tell(translate("Desk", "It is in the bin.")),
        lambda sentence: frame.tell(sentence or translate("Desk", "Stopped; nothing has changed.")),
    )
