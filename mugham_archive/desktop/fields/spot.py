"""The place of one value: it is read there, turns into its editor, and tells there what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import DraftView, EditConflict, FieldConflict, FieldError, FieldValue
from mugham_archive.desktop.fields import names
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import BACK, ON, STAY, Editor, editor_for
from mugham_archive.desktop.fields.saving import Edit, Place, Saved, drop_draft, keep_draft, save
from mugham_archive.desktop.sentences import say, sentence_of
from mugham_archive.sentences import Sentence

translate = QCoreApplication.translate
_OPENING = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ValueLabel(QLabel):
    """The value as it is read; F2, Enter, a click or the first letter typed begin to change it."""

    wanted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("fieldValue")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Enter open the editor, and so does a letter, which is then its first."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in _OPENING:
            self.wanted.emit("")
        elif plain and event.text().isprintable() and event.text().strip():
            self.wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """F2 here is this value's, not the window's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
        ):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins to change the value."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit("")
        else:
            super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What has the keyboard is brought into sight by the page."""
        super().focusInEvent(event)
        self.update()


class FieldSpot(QFrame):
    """Says ``gone_on`` (BACK or ON) when the keyboard should go to the next field, ``saved`` when the archive has it.

    ``saved`` carries what the archive holds then. What a field refuses is kept as a draft of the archive
    and shown here with the reason until it is put right or dropped.
    """

    gone_on = Signal(int)
    saved = Signal(object)
    draft_dropped = Signal()
    # Called on a worker.
    store: Callable[[Archive, Edit], Saved] = staticmethod(save)

    def __init__(
        self, desk: EditingDesk, place: Place, value: FieldValue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("fieldSpot")
        self.desk, self.place, self.value = desk, place, value
        self.draft: DraftView | None = value.draft
        self.editor: Editor | None = None
        self._sentence = value.draft.reason if value.draft else ""
        self._conflict: tuple[FieldConflict, Edit] | None = None
        self._saving = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.label = ValueLabel(names.label(value.field))
        self.label.wanted.connect(self.open)
        self._layout.addWidget(self.label)
        self._hint_label: QLabel | None = None
        self._buttons: QWidget | None = None
        self._show()

    # Reading -----------------------------------------------------------------------------------------------------

    def take(self, value: FieldValue) -> None:
        """What the archive says now; an open editor and what is typed in it stay."""
        if self.editor is None and self._conflict is None and not self._saving:
            self.value, self.draft = value, value.draft
            self._sentence = value.draft.reason if value.draft else ""
            self._show()

    def _show(self) -> None:
        self.label.setVisible(self.editor is None)
        typed = self.draft.typed if self.draft is not None else None
        text = names.shown(self.value) if typed is None else typed
        if text:
            self.label.setText(names.rich(text))
        elif self.value.inherited:
            words = translate("Fields", "%1 (as the event)").replace("%1", self.value.inherited)
            self.label.setText(f'<span class="quiet">{names.rich(words)}</span>')
        else:
            self.label.setText("—")
        wrong = typed is not None or self._conflict is not None
        _mark(self.label, quiet=not text, wrong=wrong)
        self._tell(say(self._sentence) if wrong else "", wrong=wrong)
        self._offer_buttons()
        self.label.setAccessibleDescription(say(self._sentence) if wrong else "")

    @property
    def hint(self) -> QLabel:
        """What stands below the value: what was understood, or what is wrong."""
        if self._hint_label is None:
            self._hint_label = QLabel()
            self._hint_label.setObjectName("fieldHint")
            self._hint_label.setWordWrap(True)
            # Below the value or its editor, above the buttons.
            place = self._layout.count() - (0 if self._buttons is None else 1)
            self._layout.insertWidget(place, self._hint_label)
        return self._hint_label

    def _tell(self, sentence: str, *, wrong: bool) -> None:
        if sentence:
            self.hint.setText(sentence)
            _mark(self.hint, wrong=wrong)
        if self._hint_label is not None:
            self._hint_label.setVisible(bool(sentence))
        if self.editor is not None:
            self.editor.box.setAccessibleDescription(sentence)

    def _offer_buttons(self) -> None:
        if self._buttons is not None:
            self._buttons.hide()
            self._layout.removeWidget(self._buttons)
            self._buttons.deleteLater()
            self._buttons = None
        if self.editor is not None or (self._conflict is None and self.draft is None):
            return
        offered: list[tuple[str, Callable[[], None]]] = []
        if self._conflict is not None:
            conflict, edit = self._conflict
            take = translate("Fields", "Take theirs: %1").replace("%1", conflict.theirs or "—")
            offered.append((translate("Fields", "Keep mine"), lambda: self._keep_mine(edit)))
            offered.append((take, self._drop))
        else:
            offered.append((translate("Fields", "Drop what was typed"), self._drop))
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for words, deed in offered:
            button = QPushButton(words)
            button.setObjectName("quiet")
            button.clicked.connect(lambda _=False, deed=deed: deed())
            row.addWidget(button)
        row.addStretch(1)
        self._layout.addWidget(self._buttons)

    def buttons(self) -> list[QPushButton]:
        """What can be done about what is wrong."""
        return [] if self._buttons is None else self._buttons.findChildren(QPushButton)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: what is wrong is said in it; what is shown otherwise comes anew from the archive."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._sentence and self.editor is None:
            self._show()

    # Typing ------------------------------------------------------------------------------------------------------

    def open(self, first: str = "") -> None:
        """Turn the value into its editor; ``first`` is a letter that was typed already."""
        archive = self.desk.archive
        if self.editor is not None or archive is None:
            return
        typed = self.draft.typed if self.draft is not None else None
        editor = editor_for(self.value, archive, self.desk.language, self.place.ref, typed)
        self.editor = editor
        self._layout.insertWidget(0, editor)
        # A layout shows what is put into it a moment later, too late to take the keyboard.
        editor.show()
        editor.entered.connect(self._entered)
        editor.given_up.connect(self._give_up)
        editor.left.connect(self.leave)
        editor.changed.connect(self._explain)
        self.desk.opened(self)
        self._show()
        editor.show_wrong(self.draft is not None)
        if self.draft is not None:
            self._tell(say(self._sentence), wrong=True)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if first:
            editor.begin_with(first)

    def _explain(self) -> None:
        """Say what is understood while one types; what is wrong is told when one is done."""
        editor = self.editor
        if editor is None:
            return
        editor.show_wrong(False)
        try:
            said = self.value.field.explain(editor.text(), self.desk.language)
        except FieldError as error:
            said = say(error)
        self._tell(said, wrong=False)

    def _entered(self, direction: int, leaving: bool) -> None:
        """Enter or Tab: Tab goes on whatever is typed, Enter only when it can be taken."""
        editor = self.editor
        assert editor is not None
        sentence = self._refusal(editor.text())
        if sentence and not leaving:
            self._sentence = sentence
            editor.show_wrong(True)
            self._tell(say(sentence), wrong=True)
            return
        self._finish(editor, sentence)
        self.gone_on.emit(direction)

    def leave(self) -> None:
        """The keyboard went elsewhere: what was typed is saved, or kept as a draft."""
        if self.editor is not None:
            self._finish(self.editor, self._refusal(self.editor.text()))
            if self.place.is_new_row and not self.value.typed and self.draft is None:
                self.draft_dropped.emit()

    def _refusal(self, typed: str) -> str:
        try:
            self.value.field.explain(typed, self.desk.language)
        except FieldError as error:
            return error.sentence
        return ""

    def _give_up(self) -> None:
        """Esc: as it was before."""
        self._close()
        self._show()
        self.label.setFocus(Qt.FocusReason.OtherFocusReason)
        self.gone_on.emit(STAY)

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self.desk.closed(self)
            if editor.offers is not None:
                editor.offers.hide()
            editor.blockSignals(True)
            editor.hide()
            self._layout.removeWidget(editor)
            editor.deleteLater()

    def _finish(self, editor: Editor, refusal: str) -> None:
        typed, shown, make = editor.text(), editor.shown(), editor.make()
        self._close()
        unchanged = typed.strip() in (self.value.key, self.value.typed) and not make
        if unchanged and self.draft is None:
            self._show()
        elif unchanged:
            self._drop()
        elif refusal:
            self._keep_draft(self._edit(typed), refusal)
        else:
            self._save(self._edit(typed, make), shown)

    # Saving ------------------------------------------------------------------------------------------------------

    def _edit(self, typed: str, make: str = "") -> Edit:
        what = names.label(self.value.field)
        words = translate("Fields", "%1 of %2").replace("%1", what).replace("%2", self.place.ref)
        # What is still on its way there is this person's own.
        base = None if self.place.is_new_row or self._saving else self.value.key
        return Edit(self.place, typed, words, base, make, self.desk.language)

    def stand(self, edit: Edit, shown: str) -> None:
        """What was typed stands there at once; how the archive says it comes with the answer."""
        self.draft, self._sentence, self._conflict = None, "", None
        self.value = replace(self.value, shown=shown, typed=edit.typed, draft=None)
        self._saving += 1
        self._show()

    def _save(self, edit: Edit, shown: str) -> None:
        self.stand(edit, shown)
        store = self.store
        self.desk.do(
            self,
            lambda archive: store(archive, edit),
            self._was_saved,
            lambda error: self._refused(edit, error),
        )

    def _was_saved(self, saved: Saved) -> None:
        self._saving -= 1
        if saved.value is not None and not self._saving:
            self.value = replace(saved.value, inherited=self.value.inherited)
            if self.editor is None and self.draft is None:
                self._show()
        self.saved.emit(saved)

    def _refused(self, edit: Edit, error: Exception) -> None:
        self._saving -= 1
        if isinstance(error, EditConflict):
            self._conflict = (error.conflicts[0], edit)
            mine, theirs = error.conflicts[0].mine, error.conflicts[0].theirs
            meanwhile = Sentence(
                "Meanwhile somebody wrote “{theirs}” here; you wrote “{mine}”.", theirs=theirs, mine=mine
            )
            self._keep_draft(edit, meanwhile)
        else:
            self._keep_draft(edit, sentence_of(error))

    def _keep_draft(self, edit: Edit, reason: str) -> None:
        place = self.place
        draft = DraftView(
            0, place.ref, place.field.name, place.row_kind, place.row, edit.typed, reason, "", ""
        )
        self.draft, self._sentence = draft, reason
        self._show()
        words = translate("Fields", "Draft: %1").replace("%1", edit.words)
        kept = replace(edit, words=words)
        self.desk.do(
            self, lambda archive: keep_draft(archive, kept, reason), lambda _: self.saved.emit(Saved())
        )

    def _keep_mine(self, edit: Edit) -> None:
        self._save(edit.overwriting(), names.said(self.value.field, edit.typed))

    def _drop(self) -> None:
        """Forget what was typed: what the archive holds stands."""
        draft = self.draft
        self.draft, self._sentence, self._conflict = None, "", None
        self._show()
        if draft is not None:
            words = translate("Fields", "Drop a draft of %1").replace("%1", names.label(self.value.field))
            place = self.place
            self.desk.do(
                self, lambda archive: drop_draft(archive, place, words), lambda _: self.draft_dropped.emit()
            )


def _mark(widget: QWidget, **marks: bool) -> None:
    """Set properties that the style sheet knows; it is asked again only when one has changed."""
    if any(bool(widget.property(name)) != value for name, value in marks.items()):
        for name, value in marks.items():
            widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


__all__ = ["BACK", "ON", "STAY", "FieldSpot", "ValueLabel"]
