"""The one box that everything is searched from: answers while one types, offers what may be meant, marks mistakes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Completion, QueryMistake
from mugham_archive.desktop import background
from mugham_archive.desktop.search.history import SearchHistory
from mugham_archive.desktop.search.offers import Offer, OfferList, offers_of
from mugham_archive.desktop.theme import colour, icons

# So short that results follow the fingers, so long that a burst of keys asks once.
PATIENCE_MS = 60
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SearchBox(QLineEdit):
    """``searched`` while typing, after a short pause; ``submitted`` on Enter; ``left`` when the keyboard should go on."""

    searched = Signal(str)
    submitted = Signal(str)
    left = Signal()

    def __init__(self, history: SearchHistory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = history or SearchHistory()
        self._archive: Archive | None = None
        self._language = "en"
        self._asked = 0
        self._mistakes: tuple[QueryMistake, ...] = ()
        self._going_on = False
        # Where Tab goes when nothing is offered; it says whether there was such a place.
        self.next_stop: Callable[[], bool] = lambda: False
        self.setObjectName("searchBox")
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(720)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = QLabel(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.offers = OfferList(self)
        self.offers.taken.connect(self._take)
        self.offers.removed.connect(self._forget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PATIENCE_MS)
        self._pause.timeout.connect(self._search)
        # The first rows are more urgent than what may be meant.
        self._complete_soon = QTimer(self)
        self._complete_soon.setSingleShot(True)
        self._complete_soon.setInterval(PATIENCE_MS)
        self._complete_soon.timeout.connect(self.complete)
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self._submit)
        self._name()

    def set_archive(self, archive: Archive | None, language: str) -> None:
        """Whose words are offered, and in which language."""
        self._archive, self._language = archive, language
        self.offers.hide()

    @property
    def going_on(self) -> bool:
        """Whether what is typed goes on with a query that was searched while it was typed, and takes its place."""
        return self._going_on

    def begin(self) -> None:
        """What is typed next is another query: the one that stands here is remembered."""
        self._going_on = False
        self.history.add(self.text())

    def set_query(self, query: str) -> None:
        """Show a query that was not typed here."""
        if query != self.text().strip():
            self._settle()
            self._going_on = False
            self.setText(query)
            self.offers.hide()
            self._mistakes = ()

    def show_mistakes(self, query: str, mistakes: Sequence[QueryMistake]) -> None:
        """Mark what was not understood of a query, as long as it is the one that stands here."""
        if query == self.text().strip():
            self._mistakes = tuple(mistakes)
            self.setAccessibleDescription(", ".join(one.subject for one in mistakes))
            self.update()

    # Asking ------------------------------------------------------------------------------------------------------

    def _edited(self, text: str) -> None:
        self._mistakes = ()
        self._asked += 1
        self._complete_soon.stop()
        if not text.strip():
            self.offers.hide()
        self._pause.start()

    def _settle(self) -> None:
        """Nothing is waited for or offered any longer."""
        self._asked += 1
        self._pause.stop()
        self._complete_soon.stop()
        self.offers.hide()

    def _search(self) -> None:
        self._say()
        self._complete_soon.start()

    def _say(self) -> None:
        self.searched.emit(self.text())
        self._going_on = True

    def complete(self) -> None:
        """Ask what may be meant at the cursor; the answer is shown when it is there, if it still fits."""
        self._asked += 1
        archive, language, mine = self._archive, self._language, self._asked
        typed, cursor = self.text(), self.cursorPosition()
        if archive is None or not typed.strip() or not self.hasFocus():
            return

        def ask() -> list[Completion]:
            return archive.complete(typed, cursor, language) if mine == self._asked else []

        def show(found: list[Completion]) -> None:
            if mine == self._asked and self.hasFocus():
                self.offers.show_under(self, offers_of(found))

        background.ask(self, ask, show, lambda _error: self.offers.hide(), urgent=True)

    def _offer_history(self) -> None:
        self.offers.show_under(self, [Offer("history", query) for query in self.history.queries])

    # Choosing ----------------------------------------------------------------------------------------------------

    def _take(self, offer: Offer) -> None:
        if offer.completion is None:
            self.setText(offer.label)
            self.offers.hide()
            self._submit()
            return
        one, typed = offer.completion, self.text()
        self.setText(typed[: one.start] + one.text + typed[one.end :])
        self.setCursorPosition(one.start + len(one.text))
        self._settle()
        self._mistakes = ()
        if one.kind == "field":
            self._pause.start()  # its values are offered next
        else:
            self._say()

    def _forget(self, offer: Offer) -> None:
        self.history.remove(offer.label)
        self._offer_history()

    def _submit(self) -> None:
        self._settle()
        self.submitted.emit(self.text())
        self.begin()

    def _leave(self) -> None:
        waiting = self._pause.isActive()
        self._settle()
        if waiting:
            self._say()
        self.left.emit()

    def _step_down(self) -> None:
        if self.offers.isVisible():
            if not self.offers.step(1):
                self._leave()
        elif not self.text() and self.history.queries:
            self._offer_history()
            self.offers.step(1)
        else:
            self._leave()

    # Keyboard ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that choose among what is offered go there; all others type."""
        if not self._chooses(event) and not self._moves(event):
            super().keyPressEvent(event)

    def _chooses(self, event: QKeyEvent) -> bool:
        """Whether the key was for the list of offers."""
        if not self.offers.isVisible():
            return False
        chosen = self.offers.chosen
        if event.key() in _ENTER and chosen is not None:
            self._take(chosen)
        elif event.key() == Qt.Key.Key_Up:
            self.offers.step(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.offers.hide()
            self._asked += 1
            self._complete_soon.stop()
        elif event.key() in _DELETE and chosen is not None and chosen.removable:
            self._forget(chosen)
        else:
            return False
        return True

    def _moves(self, event: QKeyEvent) -> bool:
        """Whether the key leaves the box, empties it or asks for offers."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self._mistakes = ()
                self._settle()
                self.searched.emit("")
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self._step_down()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.complete()
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """Tab takes what is chosen or offered first; with nothing offered it goes to the parts of the query."""
        tab = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if tab and event.key() == Qt.Key.Key_Tab:  # type: ignore[attr-defined]
            offer = (self.offers.chosen or self.offers.first) if self.offers.isVisible() else None
            if offer is not None:
                self._take(offer)
                return True
            if self.next_stop():
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is offered goes with the keyboard; what was asked is remembered."""
        super().focusOutEvent(event)
        self.offers.hide()
        self._asked += 1
        self.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is offered would stand somewhere else."""
        super().resizeEvent(event)
        self.offers.hide()

    # Drawing -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """A wavy line under what was not understood."""
        super().paintEvent(event)
        if not self._mistakes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 1.4))
        for left, right in self.marked():
            y = self.height() / 2 + self.fontMetrics().ascent() / 2 + 4
            x, up = max(left, 34.0), True
            while x < min(right, self.width() - 30.0):
                painter.drawLine(QPointF(x, y if up else y + 2), QPointF(x + 3, y + 2 if up else y))
                x, up = x + 3, not up
        painter.end()

    def marked(self) -> list[tuple[float, float]]:
        """From where to where each mistake stands, in pixels of the box."""
        text = self.text()
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        # The box scrolls a long text: where the cursor stands in it tells by how much.
        cursor = self.cursorRect()
        scrolled = cursor.x() + cursor.width() / 2 - _x(line, self.cursorPosition())
        leading = len(text) - len(text.lstrip())
        found = []
        for one in self._mistakes:
            first, last = _x(line, one.start + leading), _x(line, one.end + leading)
            found.append((min(first, last) + scrolled, max(first, last) + scrolled))
        return found

    def _name(self) -> None:
        self.setPlaceholderText(self.tr("Search: performer, title, mode, series…"))
        self.setAccessibleName(self.tr("Search"))
        self.setToolTip(self.tr("Search the whole archive (Ctrl+F); names are found however they are spelt"))
        self._glass.setPixmap(icons.pixmap("search", 16, "muted", self.devicePixelRatioF()))
        self._glass.move(12, (self.sizeHint().height() - 16) // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Another language or theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(
            self, "_glass"
        ):
            self._name()


def _x(line: object, place: int) -> float:
    """Where a character stands in a line of text, in pixels."""
    answer = line.cursorToX(place)  # type: ignore[attr-defined]
    return float(answer[0] if isinstance(answer, tuple) else answer)
