"""Long work in the window: an import or the making of the sample, with how far it is, how fast, how long yet, and cancel."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QThread, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.desktop.theme import icons
from mugham_archive.desktop.widgets import ElidedLabel
from mugham_archive.desktop.widgets.labels import WrappedLabel
from mugham_archive.jobs import Job, JobState
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

if TYPE_CHECKING:
    # Reading files is not needed to open the window.
    from mugham_archive.ingest.run import ImportReport


SOON_S = 0.001
# What came of it is told in so many lines at most; the whole of it stands in the tooltip.
LINES = 5


class _Worker(QThread):
    """Runs the work; what it raises is kept."""

    told = Signal(object)

    def __init__(self, work: Callable[[Job], ImportReport]) -> None:
        super().__init__()
        self._work = work
        self.job = Job(self.told.emit)
        self.report: ImportReport | None = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.report = self._work(self.job)
        except Exception as error:  # noqa: BLE001  shown by the panel; a thread has nobody to raise to
            self.error = error


class JobPanel(QFrame):
    """One piece of work at a time; ``finished`` says its report, or None when it failed (then ``failed`` says why).

    ``resized``: there is more or less to tell.
    """

    finished = Signal(object)
    failed = Signal(str)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobPanel")
        self._worker: _Worker | None = None
        self._report: ImportReport | None = None
        self._error: Exception | None = None
        self._whole = False
        self._interval = sys.getswitchinterval()
        self._title = QLabel()
        self._title.setObjectName("tileTitle")
        self._words = ElidedLabel()
        self._words.setObjectName("muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._figures = WrappedLabel("", LINES)
        self._figures.setObjectName("caption")
        self._stop = QPushButton()
        self._stop.clicked.connect(self.cancel)
        self._failures = QPushButton()
        self._failures.setObjectName("quiet")
        self._failures.clicked.connect(self._show_failures)
        self._close = QPushButton()
        self._close.clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for widget in (self._title, self._words, self._bar, self._figures):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._failures)
        row.addStretch(1)
        row.addWidget(self._stop)
        row.addWidget(self._close)
        column.addLayout(row)
        self.setFixedWidth(420)
        self._name()
        self.hide()

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self._worker is not None

    def start(self, title: str, work: Callable[[Job], ImportReport], *, whole: bool = False) -> bool:
        """Begin; False when something else is still being done. ``whole``: it is done whole or not at all."""
        if self._worker is not None:
            return False
        self._report = self._error = None
        self._whole = whole
        self._title.setText(title)
        self._words.setText("")
        self._words.show()
        self._figures.setText(self.tr("Looking what is there…"))
        self._bar.setRange(0, 0)
        self._bar.show()
        self._stop.setEnabled(True)
        self._stop.show()
        self._close.hide()
        self._failures.hide()
        self._worker = _Worker(work)
        self._worker.told.connect(self._tell)
        self._worker.finished.connect(self._end)
        # Qt lets go of Python's lock at each call; the drawing thread should get it back soon.
        sys.setswitchinterval(SOON_S)
        self._worker.start(QThread.Priority.LowPriority)
        self.adjustSize()
        self.show()
        self.raise_()
        return True

    def cancel(self) -> None:
        """Ask the work to stop; what is finished stays."""
        if self._worker is not None:
            self._worker.job.cancel()
            self._stop.setEnabled(False)
            stopping = self.tr("Stopping…") if self._whole else self.tr("Stopping; what is finished is kept…")
            self._figures.setText(stopping)

    def wait(self) -> None:
        """Stop the work and wait for it: the window is about to close."""
        if self._worker is not None:
            self._worker.job.cancel()
            self._worker.wait()

    def _tell(self, state: JobState) -> None:
        if self._worker is None or self._worker.job.cancelled:
            return
        self._words.setText(state.words)
        if state.total:
            self._bar.setRange(0, state.total)
            self._bar.setValue(state.done)
        parts = [self._count(state)]
        if state.rate:
            parts.append(
                self.tr("%1 a second").replace(
                    "%1", words.number(round(state.rate)) if state.rate >= 1 else f"{state.rate:.1f}"
                )
            )
        if state.remaining_s is not None and state.done != state.total:
            parts.append(self.tr("%1 left").replace("%1", words.duration(round(state.remaining_s) * 1000)))
        self._figures.setText(" · ".join(part for part in parts if part))

    def _count(self, state: JobState) -> str:
        if state.total is None:
            return words.files(state.done) if state.done else self.tr("Looking what is there…")
        return (
            self.tr("%1 of %2 files")
            .replace("%1", words.number(state.done))
            .replace("%2", words.number(state.total))
        )

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        sys.setswitchinterval(self._interval)
        self._stop.hide()
        self._close.show()
        self._bar.hide()
        self._words.hide()
        self._report, self._error = worker.report, worker.error
        self._conclude()
        if worker.error is not None:
            self.failed.emit(say(worker.error))
        self.adjustSize()
        self.finished.emit(worker.report)

    def _conclude(self) -> None:
        """Say what came of the work that was done last."""
        report = self._report
        if self._error is not None:
            self._figures.setText(" ".join(say(self._error).split()))
        elif report is not None:
            self._figures.setText(self._summary(report))
            unread = words.number(len(report.failures))
            self._failures.setText(self.tr("%1 could not be read").replace("%1", unread))
            self._failures.setVisible(bool(report.failures))

    def _summary(self, report: ImportReport) -> str:
        parts: Sequence[tuple[int, str]] = (
            (report.added, self.tr("%1 added")),
            (report.known, self.tr("%1 known already")),
            (report.skipped, self.tr("%1 not audio or video")),
            (report.failed, self.tr("%1 failed")),
        )
        said = " · ".join(text.replace("%1", words.number(amount)) for amount, text in parts if amount)
        said = said or self.tr("Nothing was there to add")
        if report.cancelled:
            said = f"{self.tr('Stopped.')} {said}"
        return "\n".join((said, *self._known(report), *_only_failure(report)))

    def _known(self, report: ImportReport) -> list[str]:
        """Where the files are already that were given one by one."""
        there = self.tr("“%1” is there already: %2")
        twice = self.tr("“%1” was given twice.")
        return [
            (there if ref else twice).replace("%2", ref).replace("%1", _name(path))
            for path, ref in report.known_at[:LINES]
        ]

    def _show_failures(self) -> None:
        report = self._report
        if report is not None:
            FailureDialog(report.failures, self.window()).exec()

    def _name(self) -> None:
        self._stop.setText(self.tr("Cancel"))
        self._close.setText(self.tr("Close"))
        self._close.setIcon(icons.icon("close", "muted"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whoever put it into a corner has to move it."""
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_close"):
            self._name()
            if not self.running:
                self._conclude()


def _only_failure(report: ImportReport) -> list[str]:
    """Of one file that could not be read the reason is told at once."""
    return [f"{_name(path)}: {say(reason)}" for path, reason in report.failures] if report.failed == 1 else []


def _name(path: str) -> str:
    return os.path.basename(path) or path


class FailureDialog(QDialog):
    """Each file that could not be read, with its reason; can be copied."""

    def __init__(self, failures: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that could not be read"))
        self.resize(760, 420)
        text = QPlainTextEdit("\n".join(f"{path}\n    {say(reason)}" for path, reason in failures))
        text.setReadOnly(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(text)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)


def describe(paths: Sequence[str]) -> str:
    """What is being brought in, in few words."""
    first = paths[0].rstrip("/").rpartition("/")[2] or paths[0]
    return first if len(paths) == 1 else f"{first} + {len(paths) - 1}"
