"""Work that is done whole or not at all: how far it is and a way to stop it, shown only when it takes a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mugham_archive.desktop import background
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.jobs import Job, JobState, Stopped
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
# What is done sooner than this needs no telling.
PATIENCE_MS = 500


class _Bridge(QObject):
    told = Signal(object)


class WorkDialog(QDialog):
    """Shown over its window while ``job`` goes on; Escape and the button stop it."""

    def __init__(self, title: str, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(420)
        name = QLabel(title)
        name.setObjectName("tileTitle")
        name.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._figures = QLabel(translate("Desk", "Nothing is changed until all of it is done."))
        self._figures.setObjectName("caption")
        self._stop = QPushButton(translate("Desk", "Cancel"))
        self._stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (name, self._bar, self._figures):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._stop)
        column.addLayout(row)

    def show_state(self, state: JobState) -> None:
        """How far the work is."""
        if state.total:
            self._bar.setRange(0, state.total)
            self._bar.setValue(state.done)
        of = translate("Desk", "%1 of %2")
        counted = of.replace("%1", words.number(state.done)).replace("%2", words.number(state.total or 0))
        self._figures.setText(counted if state.total else words.number(state.done))

    def reject(self) -> None:
        """Stop the work; the dialog closes when it has stopped."""
        self._job.cancel()
        self._stop.setEnabled(False)
        self._figures.setText(translate("Desk", "Stopping…"))

    def over(self) -> None:
        """The work has come to its end: the keyboard goes back to the window, also where no window manager sees to it."""
        had_keyboard, parent = self.isActiveWindow(), self.parentWidget()
        self.done(0)
        if had_keyboard and parent is not None:
            parent.window().activateWindow()


def work(
    parent: QWidget,
    title: str,
    do: Callable[[Job], Any],
    done: Callable[[Any], None],
    failed: Callable[[str], None],
    desk: EditingDesk | None = None,
) -> Job:
    """Do the work on a worker; ``done`` gets what it returns, ``failed`` a sentence (none when it was stopped).

    With a ``desk`` it is done after all that was typed before it.
    """
    bridge = _Bridge(parent)
    job = Job(bridge.told.emit)
    dialog = WorkDialog(title, job, parent)
    bridge.told.connect(dialog.show_state)
    patience = QTimer(dialog)
    patience.setSingleShot(True)
    patience.timeout.connect(dialog.open)
    patience.start(PATIENCE_MS)

    def end() -> None:
        patience.stop()
        dialog.over()
        dialog.deleteLater()
        bridge.deleteLater()

    def finish(answer: Any) -> None:
        end()
        done(answer)

    def fail(error: Exception) -> None:
        end()
        failed("" if isinstance(error, Stopped) and job.cancelled else say(error))

    if desk is None:
        background.ask(parent, lambda: do(job), finish, fail, urgent=True)
    else:
        desk.do(parent, lambda _archive: do(job), finish, fail)
    return job
