"""The rows of one kind that hang on an entry: each on a line, to be added, typed into, moved and taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from mugham_archive.catalogue import editing
from mugham_archive.catalogue.editing import DraftView, Rows, RowValues
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import BACK, ON, STAY
from mugham_archive.desktop.fields.row_line import RowLine, RowView
from mugham_archive.desktop.fields.saving import NewRow, Saved, do_to_rows, take_away
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.spoken import names

translate = QCoreApplication.translate


class RowsBlock(QWidget):
    """Says ``gone_on`` as a list of fields does; ``rewritten`` when rows came, went, moved or unfolded.

    A line stays as long as its row does, so that nothing which is typed in it is disturbed. A new row has its line from the
    first letter on: its other fields are typed while the archive is still adding it.
    """

    gone_on = Signal(object, int)
    rewritten = Signal()

    def __init__(self, desk: EditingDesk, ref: str, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.ref, self.rows = desk, ref, rows
        self.views: list[RowLine] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._above = QVBoxLayout()
        self._above.setSpacing(2)
        self._layout.addLayout(self._above)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._layout.addLayout(self._list)
        self.add_button = icon_button("add", names.add_words(rows.kind), "accent")
        self.add_button.setObjectName("quiet")
        self.add_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add_button.clicked.connect(self.add)
        self._layout.addWidget(self.add_button)
        # Only now: a widget that is shown without a parent would be a window of its own, and take the keyboard.
        self.add_button.setVisible(not rows.kind.fixed)
        self._write()

    # What is shown -----------------------------------------------------------------------------------------------

    def spots(self) -> list[FieldSpot]:
        """The places of values that can be seen, in their order."""
        return [spot for view in self.views for spot in view.spots()]

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        found: list[QWidget] = []
        for view in self.views:
            found += [view.head, *(spot.label for spot in view.spots())]
        return [*found, self.add_button]

    @property
    def new(self) -> FieldSpot | None:
        """Where the last new row begins."""
        lines = [view for view in self.views if view.new is not None]
        return lines[-1].every_spot()[0] if lines else None

    def take(self, rows: Rows) -> None:
        """What the archive says now."""
        self.rows = rows
        self._write()

    def _write(self) -> None:
        known = {view.number: view for view in self.views}
        shown: list[RowLine] = []
        for row in self.rows.rows:
            view = known.pop(row.id, None)
            if view is None:
                view = self._heard(self.make_line(row, None))
            else:
                view.new = None
                view.take(row)
            shown.append(view)
        waiting = _by_row(self.rows.drafts)
        for number, view in known.items():
            if number in waiting:
                view.take(self._new_values(waiting.pop(number)))
                shown.append(view)
            elif view.busy:
                # What is typed in it is not torn away, whoever took the row away meanwhile.
                shown.append(view)
            else:
                self._discard(view)
        shown += [self._new_line(NewRow(number=number), drafts) for number, drafts in waiting.items()]
        moved, self.views = shown != self.views, shown
        for view in shown:
            view.arrange(len(self.rows.rows))
            if moved:
                # One that is there already changes its place.
                self._list.addWidget(view)
        if moved:
            self.rewritten.emit()

    def make_line(self, row: RowValues, new: NewRow | None) -> RowLine:
        """The line of a row."""
        return RowView(self.desk, self.ref, self.rows.kind, row, new)

    def _heard(self, view: RowLine) -> RowLine:
        view.left.connect(lambda spot, direction: self.spot_left(view, spot, direction))
        view.saved.connect(self._saved)
        # Whoever leaves one value of a new row for another has not left the row.
        view.emptied.connect(lambda: QTimer.singleShot(0, self, lambda: self._drop_if_blank(view)))
        view.removed.connect(lambda: self.remove(view))
        view.moved.connect(lambda step: self.move_row(view, step))
        view.rewritten.connect(self.rewritten)
        return view

    def _saved(self, saved: Saved) -> None:
        """A value of a row was saved, or a row added: it is shown at once."""
        if saved.rows is not None:
            self.take(saved.rows)

    # Adding ------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Begin a new row: its first field is typed."""
        view = self.views[-1] if self.views else None
        if (
            view is None
            or view.new is None
            or any(one.draft or one.value.typed for one in view.every_spot()[:1])
        ):
            view = self._new_line(NewRow(), {})
            self.views.append(view)
            self._list.addWidget(view)
            view.arrange(len(self.rows.rows))
            # A layout shows what is put into it a moment later, too late to take the keyboard.
            view.show()
            self.rewritten.emit()
        view.every_spot()[0].open()

    def begin(self) -> None:
        """Begin a new row; of rows that nobody adds the first has the keyboard."""
        if not self.rows.kind.fixed:
            self.add()
        elif self.views:
            self.views[0].take_keyboard()

    def _new_line(self, new: NewRow, drafts: dict[str, DraftView]) -> RowLine:
        new.missing = self.rows.kind.face
        return self._heard(self.make_line(self._new_values(drafts), new))

    def _new_values(self, drafts: dict[str, DraftView]) -> RowValues:
        usual = self.rows.usual
        return replace(
            usual, values=tuple(replace(one, draft=drafts.get(one.field.name)) for one in usual.values)
        )

    def spot_left(self, line: RowLine, spot: FieldSpot, direction: int) -> None:
        """The keyboard goes on; a new row in which nothing was typed goes away."""
        ends = direction in (BACK, STAY) or spot.by_enter or spot.value.field.needed
        if line.blank and ends:
            self._drop_if_blank(line)
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif line.new is not None and direction == ON and len(line.spots()) == 1:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.gone_on.emit(spot, direction)

    def _drop_if_blank(self, line: RowLine) -> None:
        if line in self.views and line.blank:
            self.views.remove(line)
            self._discard(line)
            self.rewritten.emit()

    def _discard(self, line: QWidget) -> None:
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()

    # Moving and taking away --------------------------------------------------------------------------------------

    def remove(self, line: RowLine) -> None:
        """Take a row away; undo brings it back."""
        for spot in line.every_spot():
            spot.abandon()
        self._step_beside(line)
        if line.blank:
            self._drop_if_blank(line)
            return
        words = translate("Fields", "Take away from %1: %2")
        ref, kind, row = self.ref, self.rows.kind.name, line.new or line.row.id
        self._do(line, words, lambda session: take_away(session, ref, kind, row))

    def _step_beside(self, line: RowLine) -> None:
        """The keyboard goes to the line below the one that is taken away, or above the last."""
        place = self.views.index(line)
        beside = [*self.views[place + 1 : place + 2], *self.views[max(0, place - 1) : place]]
        if beside:
            beside[0].take_keyboard()
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_row(self, line: RowLine, step: int) -> None:
        """Move a row up or down among its kind."""
        ids = [one.id for one in self.rows.rows]
        if line.new is not None or line.row.id not in ids:
            return
        row = line.row.id
        place = ids.index(row) + step
        if self.rows.kind.ordered and 0 <= place < len(ids):
            words = translate("Fields", "Move in %1: %2")
            kind = self.rows.kind.name
            self._do(line, words, lambda session: editing.move_row(session, self.ref, kind, row, place))

    def _do(self, line: RowLine, words: str, deed: Callable[[Session], None]) -> None:
        words = words.replace("%1", self.ref).replace("%2", names.summary(line.row))
        ref, kind, language = self.ref, self.rows.kind.name, self.desk.language
        self.desk.do(self, lambda archive: do_to_rows(archive, words, deed, ref, kind, language), self.take)


def _by_row(drafts: tuple[DraftView, ...]) -> dict[int | None, dict[str, DraftView]]:
    """The drafts of each new row by field."""
    found: dict[int | None, dict[str, DraftView]] = {}
    for one in drafts:
        found.setdefault(one.row, {})[one.field] = one
    return found
