"""The place of one value: it is read there, turns into its editor, and tells there what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mugham_archive.catalogue.editing import DraftView, EditConflict, FieldConflict, FieldError, FieldValue
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import BACK, ON, STAY, Editor, editor_for
from mugham_archive.desktop.fields.saving import (
    Edit,
    Place,
    Saved,
    Store,
    drop_draft,
    keep_draft,
    reason,
    save,
    save_or_keep,
)
from mugham_archive.desktop.fields.value_label import ValueLabel
from mugham_archive.spoken import names
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


class FieldSpot(QFrame):
    """Says ``gone_on`` (BACK or ON) when the keyboard should go to the next field, ``saved`` when the archive has it.

    ``saved`` carries what the archive holds then. What a field refuses is kept as a draft of the archive
    and shown here with the reason until it is put right or dropped.
    """

    gone_on = Signal(int)
    saved = Signal(object)
    draft_dropped = Signal()
    # Called on a worker.
    store: Store = staticmethod(save)
    # Whether it was left with Enter.
    by_enter = False

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
        # What the archive holds as far as is known, while what was typed stands there already.
        self._held = value
        self._base: str | None = None
        self._begun = ""
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

    @property
    def busy(self) -> bool:
        """Whether something is typed here, on its way, or waits for an answer."""
        return self.editor is not None or self._conflict is not None or bool(self._saving)

    @property
    def untouched(self) -> bool:
        """Whether nothing was typed into the open editor yet."""
        return self.editor is not None and self.editor.text() == self._begun

    def take(self, value: FieldValue) -> None:
        """What the archive says now; what is typed in an open editor stays."""
        self._held = value
        if self._conflict is not None or self._saving:
            return
        if self.editor is None:
            self._settle()
            self._show()
        elif self.draft is None and value.draft is None and self.untouched:
            other = value.typed != self.value.typed
            self.value, self._base = value, value.key
            if other:
                self.editor.put(value)
                self._begun = self.editor.text()

    def _settle(self) -> None:
        """What the archive holds stands."""
        self.value, self.draft = self._held, self._held.draft
        self._sentence = self.draft.reason if self.draft else ""

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
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for words, deed in self.offered():
            button = QPushButton(words)
            button.setObjectName("quiet")
            button.clicked.connect(lambda _=False, deed=deed: deed())
            row.addWidget(button)
        row.addStretch(1)
        self._layout.addWidget(self._buttons)

    def offered(self) -> list[tuple[str, Callable[[], None]]]:
        """What can be done about what is wrong: words and deeds."""
        if self._conflict is None:
            return [(translate("Fields", "Drop what was typed"), self._drop)]
        conflict, edit = self._conflict
        take = translate("Fields", "Take theirs: %1").replace("%1", conflict.theirs or "—")
        return [(translate("Fields", "Keep mine"), lambda: self._keep_mine(edit)), (take, self._drop)]

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
        # What is still on its way there is this person's own.
        self._begun = editor.text()
        self._base = None if self.place.is_new_row or self._saving else self.value.key
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
        self.by_enter = not leaving
        if self.by_enter and self.place.is_new_row and self.value.field.needed and not editor.text().strip():
            # There is no new row after all.
            self._finish(editor, "")
            self.gone_on.emit(STAY)
            return
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
            if self.place.is_new_row and not self.busy and self.draft is None:
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
        self._unchanged()
        self.label.setFocus(Qt.FocusReason.OtherFocusReason)
        self.gone_on.emit(STAY)

    def abandon(self) -> None:
        """Close the editor; what was typed in it is given up."""
        self._close()
        self._show()

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
            self._unchanged()
        elif unchanged:
            self._drop()
        elif refusal:
            self._keep_draft(self._edit(typed), refusal)
        else:
            self._save(self._edit(typed, make), shown)

    def _unchanged(self) -> None:
        if self._conflict is None and not self._saving and self.draft is None:
            self._settle()
        self._show()

    # Saving ------------------------------------------------------------------------------------------------------

    def _edit(self, typed: str, make: str = "") -> Edit:
        what = names.label(self.value.field)
        words = translate("Fields", "%1 of %2").replace("%1", what).replace("%2", self.place.ref)
        return Edit(self.place, typed, words, self._base, make, self.desk.language)

    def stand(self, edit: Edit, shown: str) -> None:
        """What was typed stands there at once; how the archive says it comes with the answer."""
        self.draft, self._sentence, self._conflict = None, "", None
        self.value = replace(self.value, shown=shown, typed=edit.typed, key=edit.typed, draft=None)
        self._saving += 1
        self._show()

    def _save(self, edit: Edit, shown: str) -> None:
        self.stand(edit, shown)
        store = self.store
        self.desk.do(
            self,
            lambda archive: save_or_keep(archive, edit, store),
            self._was_saved,
            lambda error: self._refused(edit, error),
        )

    def _was_saved(self, saved: Saved) -> None:
        self._saving -= 1
        if saved.value is not None:
            self.take(replace(saved.value, inherited=self.value.inherited))
        self.saved.emit(saved)

    def _refused(self, edit: Edit, error: Exception) -> None:
        """It waits as a draft; the archive has that already."""
        self._saving -= 1
        if isinstance(error, EditConflict):
            self._conflict = (error.conflicts[0], edit)
        self._wait(edit, reason(error))

    def _wait(self, edit: Edit, sentence: str) -> None:
        """What was typed stands there, with what is wrong about it."""
        place = self.place
        if not self._saving:
            self.value = self._held
        self.draft = DraftView(
            0, place.ref, place.field.name, place.row_kind, place.number, edit.typed, sentence, "", ""
        )
        self._sentence = sentence
        self._show()

    def _keep_draft(self, edit: Edit, sentence: str) -> None:
        self._wait(edit, sentence)
        self.desk.do(
            self, lambda archive: keep_draft(archive, edit, sentence), lambda _: self.saved.emit(Saved())
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


__all__ = ["BACK", "ON", "STAY", "FieldSpot"]
