"""One editor for each kind of value: a line, a paragraph, a choice, and boxes that offer terms and entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import FieldValue
from mugham_archive.desktop import background
from mugham_archive.desktop.fields.offers import Offer, OfferList
from mugham_archive.desktop.widgets.chooser import Chooser
from mugham_archive.search.candidates import among
from mugham_archive.spoken import names

# Where the editor goes when it is left: to the field before, nowhere, to the field behind.
BACK, STAY, ON = -1, 0, 1
_LINES = (3, 12)
_LEAVING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_TYPING_MS = 60


class Editor(QWidget):
    """What every editor does.

    ``entered`` says that Enter or Tab was pressed (with BACK or ON), ``given_up`` that Esc was, ``left`` that the
    keyboard went elsewhere, ``changed`` that something was typed.
    """

    entered = Signal(int, bool)
    given_up = Signal()
    left = Signal()
    changed = Signal()

    def __init__(self, box: QWidget, label: str) -> None:
        super().__init__()
        self.box = box
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)
        box.setAccessibleName(label)
        box.installEventFilter(self)
        self.setFocusProxy(box)
        self.offers: OfferList | None = None

    def text(self) -> str:
        """What is typed, as it is saved."""
        raise NotImplementedError

    def shown(self) -> str:
        """What is typed, as it stands there until the archive has it."""
        return self.text()

    def make(self) -> str:
        """What is to be made of it first: a term, an entry; empty for nothing."""
        return ""

    def put(self, value: FieldValue) -> None:
        """Begin with this value instead: nothing was typed yet."""
        raise NotImplementedError

    def begin_with(self, letter: str) -> None:
        """Type the first letter in the place of what stands there."""
        QApplication.sendEvent(
            self.box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )

    def show_wrong(self, wrong: bool) -> None:
        """A red outline, or none."""
        self.box.setProperty("wrong", wrong)
        self.box.style().unpolish(self.box)
        self.box.style().polish(self.box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab and Esc are the editor's; leaving it for another window or a menu is not leaving it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            # Keys that the window uses elsewhere are typed here.
            if not event.modifiers() & _COMMANDS and event.key() != Qt.Key.Key_F1:
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        elif (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() not in _LEAVING
        ):
            self._hide_offers()
            self.left.emit()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self._offers_key(key):
            return True
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key == Qt.Key.Key_Tab:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.entered.emit(BACK if back else ON, True)
        elif key == Qt.Key.Key_Backtab:
            self.entered.emit(BACK, True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._enter_ends(event):
            self.entered.emit(ON, False)
        else:
            return False
        return True

    def _enter_ends(self, _event: QKeyEvent) -> bool:
        return True

    def _offers_key(self, key: int) -> bool:
        offers = self.offers
        if offers is None or not offers.isVisible():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            offers.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            offers.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and offers.currentRow() >= 0:
            offers.taken.emit(offers.currentRow())
            return False
        else:
            return False
        return True

    def _hide_offers(self) -> None:
        if self.offers is not None:
            self.offers.hide()


class LineEditor(Editor):
    """One line."""

    def __init__(self, label: str, text: str) -> None:
        self.line = QLineEdit(text)
        super().__init__(self.line, label)
        self.line.selectAll()
        self.line.textEdited.connect(lambda _: self.changed.emit())

    def text(self) -> str:
        return self.line.text()

    def put(self, value: FieldValue) -> None:
        self.line.setText(value.typed)
        self.line.selectAll()


class LongEditor(Editor):
    """Several lines; Enter begins a new one, Ctrl+Enter ends the typing."""

    def __init__(self, label: str, text: str) -> None:
        self.area = QPlainTextEdit(text)
        super().__init__(self.area, label)
        self.area.setTabChangesFocus(True)
        self.area.selectAll()
        self.area.textChanged.connect(self._typed)
        self._fit()

    def text(self) -> str:
        return self.area.toPlainText()

    def put(self, value: FieldValue) -> None:
        with QSignalBlocker(self.area):
            self.area.setPlainText(value.typed)
        self.area.selectAll()
        self._fit()

    def _enter_ends(self, event: QKeyEvent) -> bool:
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def _typed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        lines = min(max(self.area.document().lineCount() + 1, _LINES[0]), _LINES[1])
        self.area.setFixedHeight(lines * self.area.fontMetrics().lineSpacing() + 20)


class ChoiceEditor(Editor):
    """One of a few; a letter jumps to it."""

    def __init__(self, label: str, value: FieldValue) -> None:
        self.combo = Chooser()
        super().__init__(self.combo, label)
        codes = value.field.type.codes
        if not value.field.needed and "" not in codes:
            codes = ("", *codes)
        for code in codes:
            self.combo.addItem(names.choice_word(value.field, code) if code else "—", code)
        self.combo.setCurrentIndex(max(0, self.combo.findData(value.key)))
        self.combo.activated.connect(lambda _: self.changed.emit())

    def text(self) -> str:
        return str(self.combo.currentData())

    def put(self, value: FieldValue) -> None:
        self.select(value.key)

    def select(self, code: str) -> None:
        """What was typed before, when it is among the choices."""
        self.combo.setCurrentIndex(max(0, self.combo.findData(code)))


class OfferingEditor(Editor):
    """A line that offers what may be meant. What is taken is saved by its code or reference, else what was typed.

    ``ask`` looks it up on a worker while one types. With ``choose`` all there is is asked for once, with nothing typed,
    and chosen from as one types; then Enter takes the first.
    """

    def __init__(
        self,
        label: str,
        start: Offer,
        ask: Callable[[str], Sequence[Any]],
        offer: Callable[[Any], Offer],
        make: Callable[[str], Offer | None],
        choose: Callable[[Sequence[Any], str], Sequence[Any]] | None = None,
    ) -> None:
        self.line = QLineEdit(start.text)
        super().__init__(self.line, label)
        self._ask, self._offer, self._make_offer, self._choose = ask, offer, make, choose
        self._taken = start
        # What was typed before something was taken.
        self.before = ""
        self._offered: Sequence[Offer] = ()
        self._known: Sequence[Any] | None = None
        self._asked = 0
        self.offers = OfferList(self.line)
        self.offers.taken.connect(self._take)
        self.line.selectAll()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_TYPING_MS)
        self._wait.timeout.connect(self._look_up)
        self.line.textEdited.connect(self._edited)
        if choose is not None:
            background.ask(self, lambda: ask(""), self._know, lambda _: None)

    def text(self) -> str:
        return self._taken.typed if self.line.text() == self._taken.text else self.line.text().strip()

    def shown(self) -> str:
        return self.line.text()

    def make(self) -> str:
        return self._taken.make if self.line.text() == self._taken.text else ""

    def put(self, value: FieldValue) -> None:
        self._taken = Offer(value.key, value.shown)
        self.line.setText(value.shown)
        self.line.selectAll()

    def open_offers(self) -> None:
        """Offer at once, without waiting for something to be typed."""
        self._look_up()

    def _know(self, found: Sequence[Any]) -> None:
        self._known = found
        if not self.line.text() or self.line.isModified():
            self._show(self.line.text())

    def _edited(self, typed: str) -> None:
        if self._choose is None:
            # What was offered is of what was typed before.
            self._hide_offers()
            self._wait.start()
        else:
            self._show(typed)
        self.changed.emit()

    def _look_up(self) -> None:
        self._asked += 1
        mine, typed, ask = self._asked, self.line.text(), self._ask
        background.ask(
            self,
            lambda: ask(typed),
            lambda found: self._answer(mine, typed, found),
            lambda _: self._answer(mine, typed, []),
        )

    def _answer(self, mine: int, typed: str, found: Sequence[Any]) -> None:
        # Of a list that is whole, what fits is chosen here; another answer is for what was typed then.
        if mine == self._asked and (self._choose is not None or typed == self.line.text()):
            self._known = found
            self._show(typed)

    def _show(self, typed: str) -> None:
        if self._known is None or not self.line.hasFocus():
            return
        found = self._known if self._choose is None else self._choose(self._known, typed)
        offers = [self._offer(one) for one in found]
        typed = typed.strip()
        made = self._make_offer(typed) if typed else None
        if made is not None and not any(one.text.casefold() == typed.casefold() for one in offers):
            offers.append(made)
        self._offered = offers
        assert self.offers is not None
        self.offers.offer(offers)
        if self._choose is not None and typed and offers and not offers[0].make:
            self.offers.setCurrentRow(0)

    def _take(self, row: int) -> None:
        self.before, self._taken = self.line.text(), self._offered[row]
        with QSignalBlocker(self.line):
            self.line.setText(self._taken.text)
        self._hide_offers()
        self.changed.emit()


def editor_for(
    value: FieldValue, archive: Archive, language: str, ref: str, typed: str | None = None
) -> Editor:
    """The editor of a value; ``typed`` is what a draft holds in its place."""
    field, label = value.field, names.label(value.field)
    kind = field.type.name
    editor: Editor
    if kind in ("choice", "yes_no"):
        editor = ChoiceEditor(label, value)
        if typed is not None:
            editor.select(typed)
    elif kind == "long_text":
        editor = LongEditor(label, value.typed if typed is None else typed)
    elif kind == "term":
        editor = _term_editor(value, archive, language, label, typed)
    elif kind == "reference":
        editor = _reference_editor(value, archive, language, ref, label, typed)
    else:
        editor = LineEditor(label, value.typed if typed is None else typed)
    return editor


# Vocabularies that nobody adds to while describing: laws, levels of access, the languages of the world.
_FIXED = ("rights", "access", "language")
_MOST_TERMS = 1_000


def _term_editor(value: FieldValue, archive: Archive, language: str, label: str, typed: str | None) -> Editor:
    scheme = value.field.type.scheme

    def make(text: str) -> Offer | None:
        words = names.translate(names.ADD_TERM).replace("%1", text)
        return None if scheme in _FIXED else Offer(text, text, words, make="term")

    return OfferingEditor(
        label,
        Offer(value.key, value.shown) if typed is None else Offer(typed, typed),
        lambda text: archive.terms_like(scheme, text, language, _MOST_TERMS),
        lambda one: Offer(one.code, one.word, one.more),
        make,
        among,
    )


def _reference_editor(
    value: FieldValue, archive: Archive, language: str, ref: str, label: str, typed: str | None
) -> Editor:
    kinds = value.field.type.kinds

    def make(text: str) -> Offer | None:
        if kinds not in (("agent",), ("place",)):
            return None
        words = names.translate(names.MAKE_AGENT if kinds == ("agent",) else names.MAKE_PLACE)
        return Offer(text, text, words.replace("%1", text), make=kinds[0])

    # Whoever is meant by a name is chosen by a person: the first that is like it is not taken by itself.
    return OfferingEditor(
        label,
        Offer(value.key, value.shown) if typed is None else Offer(typed, typed),
        lambda text: archive.entries_like(kinds, text, language, near=ref),
        lambda one: Offer(one.ref, one.title, one.more),
        make,
    )
