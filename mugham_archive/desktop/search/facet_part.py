"""One facet: its title, its values with their counts, and a way to all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mugham_archive.catalogue.views import Facet, FacetValue
from mugham_archive.desktop.details.section import Section
from mugham_archive.desktop.search.facet_row import FacetRow
from mugham_archive.spoken import words
from mugham_archive.spoken.query_words import field_title

translate = QCoreApplication.translate

AT_FIRST = 6


class FacetRows(QWidget):
    """Values one under the other: Tab comes to one of them, arrows go from there."""

    asked = Signal(object, str)
    # The keyboard goes above the first or below the last.
    passed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FacetRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def rows(self) -> list[FacetRow]:
        """The rows that show, from the top."""
        return [row for row in self._rows if not row.isHidden()]

    def show_values(self, values: Sequence[FacetValue]) -> None:
        """Show these; rows that are there already are written anew, so that nothing flickers or loses the keyboard."""
        while len(self._rows) < len(values):
            row = FacetRow(values[len(self._rows)], self)
            row.asked.connect(self.asked)
            row.stepped.connect(lambda step, row=row: self.step(row, step))
            row.installEventFilter(self)
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            if place < len(values):
                row.show_value(values[place])
            elif row.hasFocus() and values:
                self._rows[len(values) - 1].setFocus()
            row.setVisible(place < len(values))
        if self._rows and not any(
            row.focusPolicy() == Qt.FocusPolicy.StrongFocus for row in self._rows[: len(values)]
        ):
            self._stop_at(self._rows[0])

    def values(self) -> list[FacetValue]:
        """What is shown."""
        return [row.value for row in self.rows]

    def step(self, row: FacetRow, step: int) -> None:
        """To the neighbour of a row, or past the end."""
        rows = self.rows
        place = rows.index(row) + step
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.passed.emit(step)

    def _stop_at(self, stop: FacetRow) -> None:
        for row in self._rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab comes back to the row where the keyboard was last."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, FacetRow):
            self._stop_at(watched)
        return super().eventFilter(watched, event)


class FacetPart(QWidget):
    """``narrowed`` says field, value and how; ``more_wanted`` the field whose whole list is asked for."""

    narrowed = Signal(str, str, str)
    more_wanted = Signal(str)
    passed = Signal(int)
    folded = Signal(str, bool)

    def __init__(self, field: str, *, open_: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.rows = FacetRows()
        self.rows.asked.connect(lambda value, how: self.narrowed.emit(self.field, value.value, how))
        self.rows.passed.connect(self.passed)
        self._more = QPushButton()
        self._more.setObjectName("quiet")
        self._more.clicked.connect(lambda: self.more_wanted.emit(self.field))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.section = Section(field, field_title(field), body, open_=open_)
        self.section.folded.connect(self.folded)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.section)

    @property
    def more(self) -> QPushButton:
        """The button to the whole list."""
        return self._more

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, from the top: the title, one of the values, the whole list."""
        rows = [row for row in self.rows.rows if row.focusPolicy() == Qt.FocusPolicy.StrongFocus]
        return [self.section.head, *rows, self._more]

    def show_facet(self, facet: Facet, *, keep_order: bool) -> None:
        """Show a facet's values; ``keep_order``: a pointer or the keyboard is on them, so they stay where they are."""
        values = in_order(facet.values, self.rows.values() if keep_order else ())
        shown = values[: max(AT_FIRST, sum(1 for one in values if one.chosen))]
        hidden = len(values) - len(shown) + facet.more
        self.rows.show_values(shown)
        self._more.setVisible(hidden > 0)
        self._more.setText(translate("Search", "%1 more").replace("%1", words.number(hidden)))
        title = field_title(self.field)
        self._more.setAccessibleName(translate("Search", "%1: all values").replace("%1", title))
        chosen = sum(1 for one in facet.values if one.chosen)
        self.section.head.setText(f"{title} · {chosen}" if chosen else title)
        self.section.head.setAccessibleName(title)
        self.setVisible(bool(facet.values))


def in_order(values: Sequence[FacetValue], before: Sequence[FacetValue]) -> list[FacetValue]:
    """Those chosen first, the others by their counts; with ``before`` those that were shown keep their places."""
    if not before:
        return sorted(values, key=lambda one: not one.chosen)
    fresh = {one.value: one for one in values}
    kept = [fresh.pop(one.value) for one in before if one.value in fresh]
    return [*kept, *fresh.values()]
