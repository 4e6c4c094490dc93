"""The page of likely duplicates: two side by side, decided with a key, the next one at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Changed
from mugham_archive.catalogue.views import Compared
from mugham_archive.desktop import background
from mugham_archive.desktop.desk import look_alike_queue as queue
from mugham_archive.desktop.desk.pair import Pair, merging_words
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.lists import offer
from mugham_archive.desktop.pages.sheet import MARGIN, TOP, apology
from mugham_archive.desktop.theme import icons
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.jobs import Job, JobState, Stopped
from mugham_archive.search.look_alikes import KINDS, LookAlike
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate
# Russian letters on the same keys.
_KEYS = {
    "j": "next", "о": "next", "k": "previous", "л": "previous",
    "m": "merge", "ь": "merge", "n": "different", "т": "different",
}  # fmt: skip
_GATHER_MS = 300


def make(frame: PageFrame, address: str) -> DuplicatesPage:
    """The page at ``duplicates`` (performers), ``duplicates/place`` or ``duplicates/series``."""
    kind = address.partition("/")[2]
    return DuplicatesPage(frame, address, kind if kind in KINDS else "agent")


class _Progress(QObject):
    told = Signal(object)


class DuplicatesPage(QWidget):
    """Looks through the archive when it is opened; what is decided leaves the queue, what is undone comes back."""

    title_changed = Signal(str)
    written = Signal()

    def __init__(self, frame: PageFrame, address: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = address
        self._frame, self.kind = frame, kind
        self._found: Sequence[LookAlike] | None = None
        self._shown: queue.Shown | None = None
        self.pair: Pair | None = None
        self._place = 0
        self._asked = 0
        self._deciding = False
        self._job = Job()
        self._progress = _Progress(self)
        self._progress.told.connect(self._tell)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._ask)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, TOP, MARGIN, MARGIN)
        self._column.setSpacing(16)
        self._heading = QWidget()
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        for _ in KINDS:
            self._bar.addTab("")
        self._bar.setCurrentIndex(KINDS.index(kind))
        self._bar.currentChanged.connect(self._choose_kind)
        self._body = QWidget()
        for widget in (self._heading, self._bar):
            self._column.addWidget(widget)
        self._column.addWidget(self._body, 1)
        self._name()

    # Asking ------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look through the archive again."""
        self._job.cancel()
        job = self._job = Job(self._progress.told.emit)
        archive, kind = self._frame.archive, self.kind
        self._found = None
        self._put(self._looking())
        background.ask(
            self,
            lambda: queue.find(archive, kind, job),
            lambda found: self._take(job, found),
            lambda error: None if isinstance(error, Stopped) else self._fail(say(error)),
        )

    def _take(self, job: Job, found: Sequence[LookAlike]) -> None:
        if job is self._job:
            self._found = found
            self._ask()

    def _ask(self) -> None:
        if self._found is None:
            return
        self._asked += 1
        mine, found, place = self._asked, self._found, self._place
        archive, kind, language = self._frame.archive, self.kind, self._frame.language
        background.ask(
            self,
            lambda: queue.show(archive, kind, found, place, language),
            lambda shown: self._write(shown) if mine == self._asked else None,
            lambda error: self._fail(say(error)),
            urgent=True,
        )

    def changed(self, changed: Changed) -> None:
        """What was decided elsewhere leaves the queue, what was taken back comes back."""
        if changed.everything or changed.kinds & {"agent", "place", "series"}:
            self._gather.start()

    # Showing -----------------------------------------------------------------------------------------------------

    def _name(self) -> None:
        names = (
            translate("Pages", "Performers and partners"),
            translate("Pages", "Places"),
            translate("Pages", "Series"),
        )
        for place, name in enumerate(names):
            self._bar.setTabText(place, name)
        self._head("")

    def _head(self, line: str) -> None:
        title = translate("Pages", "Likely duplicates")
        fresh = Heading(title, lines=(line or "&nbsp;",))
        self._column.replaceWidget(self._heading, fresh)
        self._heading.hide()
        self._heading.deleteLater()
        self._heading = fresh
        self.title_changed.emit(title)

    def _put(self, body: QWidget) -> None:
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def _looking(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        self._meter = QProgressBar()
        self._meter.setTextVisible(False)
        self._meter.setRange(0, 0)
        self._meter.setMaximumWidth(360)
        label = QLabel(translate("Pages", "Looking for names that are alike…"))
        label.setObjectName("muted")
        column.addWidget(label)
        column.addWidget(self._meter)
        column.addStretch(1)
        return body

    def _tell(self, state: JobState) -> None:
        if state.total and self._found is None:
            self._meter.setRange(0, state.total)
            self._meter.setValue(state.done)

    def _fail(self, sentence: str) -> None:
        self._put(apology(self._frame.open, sentence))
        self.written.emit()

    def _write(self, shown: queue.Shown) -> None:
        before = self._shown
        self._shown, self._place = shown, shown.place
        if len(shown.pair) < 2:
            self._head("")
            self._put(
                offer(
                    "duplicates",
                    translate("Pages", "Nobody seems to be here twice"),
                    translate("Pages", "Names that look alike stand here for somebody to decide."),
                    translate("Pages", "Show all performers"),
                    lambda: self._frame.open("performers"),
                )
            )
        else:
            # What somebody chose stays chosen while the same two are shown.
            same = before is not None and [one.id for one in before.pair] == [one.id for one in shown.pair]
            stays = self.pair.stays if same and self.pair is not None else None
            of = translate("Pages", "%1 of %2").replace("%1", words.number(shown.place + 1))
            self._head(of.replace("%2", words.number(len(shown.open))))
            self._put(self._side_by_side(shown, stays))
            # One key decides: the keyboard is here, unless somebody is typing.
            if self.isVisible() and not isinstance(QApplication.focusWidget(), QLineEdit):
                self.setFocus()
        self.written.emit()

    def _side_by_side(self, shown: queue.Shown, stays: int | None) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.pair = Pair(shown.pair, self._frame.language, stays)
        self.pair.opened.connect(self._frame.open_entry)
        column.addWidget(self.pair)
        column.addLayout(self._deeds())
        keys = translate(
            "Pages",
            "J and K or ↓ and ↑ go on and back, ← and → choose which one stays, M merges, N says that they are not the same.",
        )
        help_ = QLabel(keys)
        help_.setObjectName("caption")
        help_.setWordWrap(True)
        column.addWidget(help_)
        column.addStretch(1)
        return body

    def _deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.merge_button = _button("merge", translate("Pages", "The same: merge"), "M", self.merge)
        self.merge_button.setObjectName("primary")
        self.merge_button.setIcon(icons.icon("merge", "on_accent"))
        self.different_button = _button("close", translate("Pages", "Not the same"), "N", self.tell_apart)
        following = _button("forward", translate("Pages", "Next"), "J", lambda: self.go(1))
        previous = _button("back", translate("Pages", "Previous"), "K", lambda: self.go(-1))
        for button in (self.merge_button, self.different_button, previous, following):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # Deciding ----------------------------------------------------------------------------------------------------

    def _choose_kind(self, place: int) -> None:
        self.kind = KINDS[place]
        self._place = 0
        self.refresh()

    def go(self, steps: int) -> None:
        """To another pair of the queue."""
        if self._shown is not None and self._shown.open:
            self._place = (self._place + steps) % len(self._shown.open)
            self._ask()

    def _two(self) -> tuple[Compared, Compared] | None:
        if self._shown is None or len(self._shown.pair) < 2 or self._deciding or self.pair is None:
            return None
        return self.pair.kept, self.pair.merged

    def merge(self) -> None:
        """They are the same: the other one goes into the one that stays."""
        if (two := self._two()) is not None:
            kept, merged = two
            said = merging_words(kept, merged)
            archive, kind, language = self._frame.archive, self.kind, self._frame.language
            self._decide(lambda: queue.accept(archive, kind, kept, merged, said, language))

    def tell_apart(self) -> None:
        """They are not the same; nobody is asked again."""
        if (two := self._two()) is not None:
            first, second = two
            said = translate("Pages", "“%1” and “%2” are not the same").replace("%1", first.title)
            archive = self._frame.archive
            self._decide(lambda: queue.dismiss(archive, first, second, said.replace("%2", second.title)))

    def _decide(self, deed: Callable[[], Any]) -> None:
        self._deciding = True

        def done(_answer: Any) -> None:
            self._deciding = False
            self._gather.stop()
            self._ask()

        def failed(error: Exception) -> None:
            self._deciding = False
            self._frame.tell(say(error))
            self._ask()

        background.ask(self, deed, done, failed, urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key decides."""
        named = _KEYS.get(event.text().lower())
        key = event.key()
        if named == "next" or key == Qt.Key.Key_Down:
            self.go(1)
        elif named == "previous" or key == Qt.Key.Key_Up:
            self.go(-1)
        elif named == "merge":
            self.merge()
        elif named == "different":
            self.tell_apart()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._two() is not None and self.pair is not None:
            self.pair.choose(0 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (two := self._two()) is not None:
            self._frame.open_entry(two[0].ref)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: everything is said anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_body"):
            self._name()
            self._ask()


def _button(icon: str, text: str, key: str, deed: Callable[[], None]) -> QPushButton:
    button = icon_button(icon, text)
    button.setToolTip(f"{text} ({key})")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: deed())
    return button
