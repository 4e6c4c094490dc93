"""Who takes part, as a table for the keyboard: Tab through a line, Enter for the next, moved by keys or by dragging."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from sqlalchemy.orm import Session

from mugham_archive.catalogue.editing import Inherited, Rows, RowValues
from mugham_archive.catalogue.editing.participations import give_back, override
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import ON
from mugham_archive.desktop.fields.participant_line import InheritedLine, LineHeadings, ParticipantLine
from mugham_archive.desktop.fields.row_line import RowLine
from mugham_archive.desktop.fields.rows_block import RowsBlock
from mugham_archive.desktop.fields.saving import NewRow, do_to_rows
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.desktop.fields.trio_form import TrioForm
from mugham_archive.desktop.theme import colour, icons
from mugham_archive.desktop.widgets.flow import Flow
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.spoken import names

translate = QCoreApplication.translate
TRIO_KEY, GIVE_BACK_KEY = "Ctrl+T", "Ctrl+Shift+I"
# From this width on all cells stand beside each other.
_WIDE = 640


class ParticipantsBlock(RowsBlock):
    """A block of rows in which every line is open; what is inherited is shown until something is listed here."""

    def __init__(self, desk: EditingDesk, ref: str, rows: Rows, parent: QWidget | None = None) -> None:
        self.inherited_lines: list[InheritedLine] = []
        self.trio: TrioForm | None = None
        self._headings: LineHeadings | None = None
        self._told: QLabel | None = None
        self._take_over_then_open = False
        super().__init__(desk, ref, rows, parent)
        self._drop_line = _DropLine(self)
        self._layout.removeWidget(self.add_button)
        self.trio_button = icon_button("ensemble", translate("Fields", "The usual trio"), "accent")
        self.trio_button.setObjectName("quiet")
        self.trio_button.setToolTip(
            translate("Fields", "Khananda, tar and kamancha as they played last (%1)").replace("%1", TRIO_KEY)
        )
        self.trio_button.clicked.connect(self.begin_trio)
        self.menu_button = QPushButton(icons.icon("more", "text"), "")
        self.menu_button.setObjectName("quiet")
        self.menu_button.setAccessibleName(translate("Fields", "More about the participants"))
        self.menu_button.setToolTip(self.menu_button.accessibleName())
        self.menu_button.clicked.connect(
            lambda: self._offer_menu(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
        )
        self._layout.addWidget(Flow((self.add_button, self.trio_button, self.menu_button), 6))
        back = QShortcut(QKeySequence(GIVE_BACK_KEY), self, self.give_back)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What is shown -----------------------------------------------------------------------------------------------

    def _write(self) -> None:
        super()._write()
        self._write_inherited()
        if self._take_over_then_open and self.views:
            self._take_over_then_open = False
            self.views[0].take_keyboard()

    def make_line(self, row: RowValues, new: NewRow | None) -> ParticipantLine:
        """The line of a participant."""
        line = ParticipantLine(self.desk, self.ref, row, new)
        line.widen(self.width() >= _WIDE)
        line.grip.dragged.connect(lambda y: self._drag(line, y))
        line.grip.dropped.connect(lambda y: self._drop(line, y))
        return line

    def _lines(self) -> list[ParticipantLine]:
        return [line for line in self.views if isinstance(line, ParticipantLine)]

    def _write_inherited(self) -> None:
        focused = any(line.hasFocus() for line in self.inherited_lines)
        for line in self.inherited_lines:
            self._discard(line)
        self.inherited_lines = []
        if self._told is not None:
            self._discard(self._told)
            self._told = None
        inherited = self.rows.inherited
        if self._headings is None:
            self._headings = LineHeadings(self.rows.kind.fields)
            self._above.addWidget(self._headings)
        self._show_headings()
        if self.rows.rows or inherited is None:
            return
        self._told = QLabel(_from_where(inherited))
        self._told.setObjectName("fieldHint")
        self._told.setWordWrap(True)
        self._above.addWidget(self._told)
        key = translate("Fields", "F2: listed here, to be changed for this alone")
        for row in inherited.rows:
            quiet = InheritedLine(row, f"{_from_where(inherited)}\n{key}")
            quiet.wanted.connect(self.take_over)
            self._above.addWidget(quiet)
            self.inherited_lines.append(quiet)
        if focused and self.inherited_lines:
            self.inherited_lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow a line takes three."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        for line in self._lines():
            line.widen(wide)
        self._show_headings()

    def _show_headings(self) -> None:
        if self._headings is not None:
            self._headings.setVisible(bool(self.views) and self.width() >= _WIDE)

    def add(self) -> None:
        """Begin with a name."""
        super().add()
        self._show_headings()

    # Typing ------------------------------------------------------------------------------------------------------

    def spot_left(self, line: RowLine, spot: FieldSpot, direction: int) -> None:
        """Tab goes through the values; Enter to the same one of the next line, and behind the last to a new line."""
        if direction != ON or not spot.by_enter or line.blank:
            super().spot_left(line, spot, direction)
            return
        lines = self._lines()
        place = next((at for at, one in enumerate(lines) if one is line), len(lines) - 1)
        if place + 1 < len(lines):
            lines[place + 1].cells[spot.place.field.name].open()
        else:
            self.add()

    # Deeds -------------------------------------------------------------------------------------------------------

    def take_over(self) -> None:
        """List here what is inherited, to be changed."""
        if not self.rows.rows and self.rows.inherited is not None:
            self._take_over_then_open = True
            self._change(translate("Fields", "List the participants of %1 by itself"), override)

    def give_back(self) -> None:
        """Take away what is listed here, so that the recording's or the event's participants hold again."""
        if self.rows.rows and self.rows.inherited is not None:
            self._change(translate("Fields", "Participants of %1 as above it"), give_back)

    def _change(self, words: str, deed: Callable[[Session, str], object]) -> None:
        ref, kind, language = self.ref, self.rows.kind.name, self.desk.language
        words = words.replace("%1", ref)
        self.desk.do(
            self,
            lambda archive: do_to_rows(
                archive, words, lambda session: deed(session, ref), ref, kind, language
            ),
            self.take,
        )

    def begin_trio(self) -> None:
        """Ask for khananda, tar and kamancha."""
        if self.trio is None:
            form = TrioForm(self.desk, self.ref)
            form.done.connect(self.take)
            form.closed.connect(self._trio_closed)
            self._layout.insertWidget(self._layout.count() - 1, form)
            self.trio = form
        self.trio.begin()

    def _trio_closed(self) -> None:
        form, self.trio = self.trio, None
        if form is not None:
            form.hide()
            self._layout.removeWidget(form)
            form.deleteLater()
            self.trio_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own, inherited = bool(self.rows.rows), self.rows.inherited is not None
        menu.addAction(names.add_words(self.rows.kind), self.add)
        menu.addAction(translate("Fields", "The usual trio") + f"\t{TRIO_KEY}", self.begin_trio)
        menu.addSeparator()
        over = menu.addAction(translate("Fields", "List here what is inherited") + "\tF2", self.take_over)
        over.setEnabled(inherited and not own)
        back = menu.addAction(
            translate("Fields", "Have what is above it again") + f"\t{GIVE_BACK_KEY}", self.give_back
        )
        back.setEnabled(inherited and own)
        menu.popup(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done here."""
        self._offer_menu(event.globalPos())

    # Dragging ----------------------------------------------------------------------------------------------------

    def _place_at(self, line: ParticipantLine, y: int) -> int:
        """Before which line the height ``y`` of a line's grip lies."""
        height = line.grip.mapTo(self, QPoint(0, y)).y()
        return sum(one.geometry().center().y() < height for one in self._lines())

    def _drag(self, line: ParticipantLine, y: int) -> None:
        lines = self._lines()
        place = self._place_at(line, y)
        at = lines[place].y() - 2 if place < len(lines) else lines[-1].geometry().bottom()
        self._drop_line.setGeometry(0, at, self.width(), 2)
        self._drop_line.show()
        self._drop_line.raise_()

    def _drop(self, line: ParticipantLine, y: int) -> None:
        self._drop_line.hide()
        before, here = self._place_at(line, y), self.views.index(line)
        # Taken out of its place, all behind it move up by one.
        self.move_row(line, (before - 1 if before > here else before) - here)


class _DropLine(QWidget):
    """Where a dragged line would come to stand."""

    def __init__(self, block: QWidget) -> None:
        super().__init__(block)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """In the accent."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("accent"))
        painter.end()


def _from_where(inherited: Inherited) -> str:
    words = {
        "recording": translate("Fields", "As the recording has it: %1 (%2)"),
        "event": translate("Fields", "As the event has it: %1 (%2)"),
    }[inherited.kind]
    return words.replace("%1", inherited.title).replace("%2", inherited.ref)
