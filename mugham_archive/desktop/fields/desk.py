"""The desk at which a window edits: whether it edits, what waits to be saved, and which editors are open."""

from __future__ import annotations

import weakref
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal

from mugham_archive.archive import Archive
from mugham_archive.desktop import background
from mugham_archive.desktop.fields.typing_ahead import TypingAhead
from mugham_archive.spoken.sentences import say

# A save that fails keeps a draft, which is a save again: a few rounds are enough, and an end to them is needed.
_MOST_ROUNDS = 200
_LONGEST_MS = 10_000


class OpenEditor(Protocol):
    """What is being typed into; it must not be lost."""

    def leave(self) -> None:
        """Save what was typed, or keep it as a draft, and close."""

    @property
    def untouched(self) -> bool:
        """Whether nothing was typed into it yet."""


@dataclass(slots=True)
class _Task:
    receiver: weakref.ref[QObject]
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    gone: Callable[[Any], None]


class EditingDesk(QObject):
    """One for each window. Saves are done on a worker, one after the other, in the order in which they were typed.

    ``editing_changed`` says whether pages and panel show every field to be typed in, ``problem`` what could not be done.
    """

    editing_changed = Signal(bool)
    problem = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.archive: Archive | None = None
        self.language = "en"
        self._editing = False
        self._wanted: tuple[str, str] | None = None
        self._open: list[OpenEditor] = []
        self._waiting: deque[_Task] = deque()
        self._running: _Task | None = None
        # Keys that are pressed while an editor that was asked for is on its way.
        self.ahead = TypingAhead(lambda: self.saving, self)

    # What is shown -----------------------------------------------------------------------------------------------

    @property
    def editing(self) -> bool:
        """Whether every field is shown to be typed in."""
        return self._editing

    def set_editing(self, editing: bool) -> None:
        """Show every field to be typed in, or what is known to be read."""
        if editing != self._editing:
            self.leave_all()
            self._editing = editing
            self.editing_changed.emit(editing)

    def want(self, ref: str, field: str = "") -> None:
        """Open the editor of that field (the first when none is named) as soon as the entry is shown.

        “@postpone”, “@reschedule”, “@cancel” and “@hold” ask what is to become of an event.
        """
        self._wanted = (ref, field)
        self.leave_all()
        self.ahead.expect()
        self._editing = True
        self.editing_changed.emit(True)

    def take_wanted(self, ref: str) -> str | None:
        """The field of the entry whose editor is to open now, if one is; it is asked for once."""
        if self._wanted is None or self._wanted[0] != ref:
            return None
        field, self._wanted = self._wanted[1], None
        return field

    # Editors -----------------------------------------------------------------------------------------------------

    def opened(self, editor: OpenEditor) -> None:
        """An editor was opened."""
        self._open.append(editor)

    def closed(self, editor: OpenEditor) -> None:
        """An editor was closed."""
        if editor in self._open:
            self._open.remove(editor)

    @property
    def typing(self) -> bool:
        """Whether an editor is open."""
        return bool(self._open)

    @property
    def typed_in(self) -> bool:
        """Whether something was typed into an open editor."""
        return any(not one.untouched for one in self._open if shiboken6.isValid(one))

    def leave_all(self) -> None:
        """Close every open editor; what was typed is saved, or kept as a draft."""
        for editor in list(self._open):
            if shiboken6.isValid(editor):
                editor.leave()
        self._open = [editor for editor in self._open if shiboken6.isValid(editor)]

    # Saving ------------------------------------------------------------------------------------------------------

    def do(
        self,
        receiver: QObject,
        work: Callable[[Archive], Any],
        done: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
        gone: Callable[[Any], None] = lambda _: None,
    ) -> None:
        """Do ``work`` on a worker after all that was asked before it, then tell the receiver on this thread.

        ``gone`` hears the answer when the receiver is no longer there to take it.
        """
        archive = self.archive
        if archive is None:
            return
        task = _Task(weakref.ref(receiver), lambda: work(archive), done, failed or self._tell, gone)
        self._waiting.append(task)
        self._next()

    def _next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        self._running = task = self._waiting.popleft()
        background.ask(
            self,
            task.work,
            lambda answer: self._finished(task, lambda: task.done(answer), lambda: task.gone(answer)),
            lambda error: self._finished(task, lambda: task.failed(error), lambda: None),
            urgent=True,
        )

    def _finished(self, task: _Task, tell: Callable[[], None], gone: Callable[[], None]) -> None:
        if task is self._running:
            self._running = None
        receiver = task.receiver()
        if receiver is not None and shiboken6.isValid(receiver):
            tell()
        else:
            gone()
        self._next()

    def _tell(self, error: Exception) -> None:
        self.problem.emit(say(error))

    @property
    def saving(self) -> bool:
        """Whether something is still to be saved."""
        return self._running is not None or bool(self._waiting)

    def finish(self) -> None:
        """Close all editors and have everything saved before this returns: the window closes."""
        self.leave_all()
        answers = background.desk()
        for _ in range(_MOST_ROUNDS):
            if not self.saving:
                break
            answers.pool.waitForDone(_LONGEST_MS)
            QCoreApplication.sendPostedEvents(answers)
