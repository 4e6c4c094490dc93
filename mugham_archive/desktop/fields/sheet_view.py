"""Everything of an entry that can be typed, in titled parts: its fields, and the rows that hang on it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from mugham_archive.catalogue.editing import Rows, Sheet
from mugham_archive.desktop.details.section import Section
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import BACK, STAY
from mugham_archive.desktop.fields.field_list import FieldList
from mugham_archive.desktop.fields.participants_block import TRIO_KEY, ParticipantsBlock
from mugham_archive.desktop.fields.rows_block import RowsBlock
from mugham_archive.desktop.fields.schedule_bar import ScheduleBar, ScheduleForm
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.desktop.fields.trio_form import TrioForm
from mugham_archive.spoken import names

translate = QCoreApplication.translate
_GROUPS = (("about", ("title", "about")), ("text", ("text",)), ("rights", ("rights",)))
# Tab and Enter go through every value from the first to the last; this wide a line is still read easily.
WIDEST = 900
# A form that grows is laid out within this time.
LAID_OUT_MS = 400


class SheetView(QWidget):
    """Follows the archive through ``take``; what is being typed stays as it is."""

    def __init__(self, desk: EditingDesk, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(WIDEST)
        self._since_focus = QElapsedTimer()
        self.desk, self.ref = desk, sheet.ref
        self.lists: list[tuple[tuple[str, ...], FieldList]] = []
        self.blocks: dict[str, RowsBlock] = {}
        self._order: list[FieldList | RowsBlock] = []
        self._heads: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self.schedule: ScheduleBar | None = None
        if sheet.kind == "event":
            self.schedule = ScheduleBar(desk, sheet)
            layout.addWidget(self.schedule)
        for key, groups in _GROUPS:
            values = [value for value in sheet.values if value.field.group in groups]
            if values:
                fields = FieldList(desk, sheet.ref, values)
                fields.gone_on.connect(self._go_on)
                self.lists.append((groups, fields))
                self._order.append(fields)
                section = Section(f"edit-{key}", names.translate(names.GROUPS[key]), fields)
                self._heads.append(section.head)
                layout.addWidget(section)
        for rows in sheet.rows:
            block = self._block(rows)
            block.gone_on.connect(self._go_on)
            self.blocks[rows.kind.name] = block
            self._order.append(block)
            amount = str(len(rows.rows)) if rows.rows else ""
            section = Section(f"edit-{rows.kind.name}", names.rows_title(rows.kind), block, amount=amount)
            self._heads.append(section.head)
            layout.addWidget(section)
            block.rewritten.connect(self._order_tabs)
        layout.addStretch(1)
        self._order_tabs()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def _block(self, rows: Rows) -> RowsBlock:
        if rows.kind.name != "participation":
            return RowsBlock(self.desk, self.ref, rows)
        block = ParticipantsBlock(self.desk, self.ref, rows)
        # From anywhere in the form: it is a matter of three keys.
        trio = QShortcut(QKeySequence(TRIO_KEY), self, block.begin_trio)
        trio.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return block

    def take(self, sheet: Sheet) -> None:
        """What the archive says now."""
        for groups, fields in self.lists:
            fields.take([value for value in sheet.values if value.field.group in groups])
        for rows in sheet.rows:
            self.blocks[rows.kind.name].take(rows)
        if self.schedule is not None:
            self.schedule.take(sheet)

    def leave(self) -> None:
        """Close the editors: what was typed is saved, or kept as a draft."""
        for spot in self.spots():
            spot.leave()

    def spots(self) -> list[FieldSpot]:
        """Every place of a value that can be seen, in the order of the Tab key."""
        found: list[FieldSpot] = []
        for part in self._order:
            if part.isVisibleTo(self):
                found += part.spots if isinstance(part, FieldList) else part.spots()
        return found

    def spot(self, name: str, row_kind: str = "") -> FieldSpot:
        """The place of a field of the entry; the first of its kind in the rows."""
        found = [
            one for one in self.spots() if one.place.field.name == name and one.place.row_kind == row_kind
        ]
        return found[0]

    def open(self, field: str = "") -> None:
        """Open the editor of a field (the first when none is named) as soon as the view is laid out.

        Of a kind of rows a new one is begun; of a field that several rows have it is the first that is empty. “@postpone” and
        the like ask what is to become of an event.
        """
        if field.startswith("@"):
            bar = self.schedule
            if bar is not None:
                QTimer.singleShot(0, bar, lambda: self._ask(bar, field[1:]))
            return
        wanted = [spot for spot in self.spots() if field in ("", spot.place.field.name)]
        own = [spot for spot in wanted if not spot.place.row_kind]
        block = self.blocks.get(field)
        if block is not None and not own:
            QTimer.singleShot(0, block, lambda: self._begin(block))
        elif wanted:
            empty = [spot for spot in wanted if not spot.value.typed]
            spot = next(iter(own or empty), wanted[0])
            # A page that was left meanwhile opens nothing.
            QTimer.singleShot(0, spot, lambda: self._open(spot))
        else:
            self.desk.ahead.give_up()

    def _open(self, spot: FieldSpot) -> None:
        if spot.isVisible():
            spot.open()
            self.desk.ahead.arrived()

    def _begin(self, block: RowsBlock) -> None:
        if block.isVisible():
            block.begin()
            self.desk.ahead.arrived()

    def _ask(self, bar: ScheduleBar, deed: str) -> None:
        bar.ask(deed)
        self.desk.ahead.arrived()

    def _go_on(self, left: FieldSpot, direction: int) -> None:
        """The next or the former editor opens; at either end the keyboard stays where it was."""
        spots = self.spots()
        if direction == STAY or left not in spots:
            return
        place = spots.index(left) + direction
        if 0 <= place < len(spots):
            spots[place].open()
        else:
            reason = Qt.FocusReason.BacktabFocusReason if direction == BACK else Qt.FocusReason.TabFocusReason
            left.label.setFocus(reason)

    def _order_tabs(self) -> None:
        """Tab goes down the page; Qt would go to what was made last at the end."""
        stops: list[QWidget] = []
        for head, part in zip(self._heads, self._order, strict=True):
            stops += [head, *part.stops()]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the keyboard is brought into sight, and again while what was just made is being laid out."""
        if now is None or not self.isAncestorOf(now):
            return
        self._since_focus.start()
        QTimer.singleShot(0, self, self._bring_into_sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was just made is laid out."""
        super().resizeEvent(event)
        if self._since_focus.isValid() and self._since_focus.elapsed() < LAID_OUT_MS:
            QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        now, area = QApplication.focusWidget(), self._area()
        if now is None or area is None or not self.isAncestorOf(now):
            return
        whole: QWidget | None = now
        while whole is not None and not isinstance(whole, TrioForm | ScheduleForm):
            whole = whole.parentWidget()
        if whole is not None:
            area.ensureWidgetVisible(whole, 0, 20)
        area.ensureWidgetVisible(now, 0, 60)

    def _area(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above if isinstance(above, QScrollArea) else None
