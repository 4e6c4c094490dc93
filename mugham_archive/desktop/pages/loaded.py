"""A page that is asked of the archive on a worker and written when the answer is there, and again when it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from mugham_archive.archive import Changed
from mugham_archive.desktop.pages.asking import Asking
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.gone import merged, notice, or_gone
from mugham_archive.desktop.pages.sheet import Sheet
from mugham_archive.desktop.pages.skeleton import Skeleton

# An answer that comes sooner than this is shown without grey lines before it, which would only flicker.
_PATIENCE_MS = 120


class LoadedPage(QWidget):
    """``read`` runs on a worker; ``build`` makes the parts of the page of its answer, on the GUI thread.

    A build that returns None has brought up to date what stands there. ``title`` is said of the answer. ``concerns`` are
    the kinds of entries whose changes make the page be read again (None: all). ``merged`` says the reference of the page's
    entry, which is gone, and that of the one it was merged into.
    """

    title_changed = Signal(str)
    written = Signal()
    merged = Signal(str, str)

    def __init__(
        self,
        frame: PageFrame,
        address: str,
        read: Callable[[], Any],
        build: Callable[[Any], Sequence[QWidget] | None],
        title: Callable[[Any], str],
        concerns: frozenset[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.address = address
        self._frame, self._build, self._title = frame, build, title
        self._asking = Asking(self, or_gone(frame, read), self._write, self._fail, concerns)
        self._stale = False
        self._sheet, self._skeleton = Sheet(), Skeleton()
        self._stack = QStackedLayout(self)
        for widget in (QWidget(), self._skeleton, self._sheet):
            self._stack.addWidget(widget)
        self.setFocusProxy(self._sheet)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._stack.setCurrentWidget(self._skeleton))

    def refresh(self) -> None:
        """Ask again; what is shown stays until the answer is there."""
        if self._stack.currentWidget() is not self._sheet:
            self._patience.start()
        self._asking.ask()

    def refresh_when_seen(self, *_: object) -> None:
        """Ask again at once when the page is in front, else when it comes to the front."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def changed(self, changed: Changed) -> None:
        """The archive has changed; a page that nobody sees is asked for again when it comes to the front."""
        if self.isVisible():
            self._asking.changed(changed)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the page was behind others is asked for now."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _write(self, answer: Any) -> None:
        parts = self._build(answer)
        if parts is not None:
            self._show(parts)
        self.title_changed.emit(self._title(answer))
        self.written.emit()

    def _fail(self, sentence: str) -> None:
        self._show([notice(self._frame, self._asking.failure, sentence)])
        self.written.emit()
        if (one := merged(self._asking.failure)) is not None:
            self.merged.emit(*one)

    def _show(self, parts: Sequence[QWidget]) -> None:
        self._patience.stop()
        self._sheet.write(parts)
        self._stack.setCurrentWidget(self._sheet)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the words and the archive's own answers are asked for again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
