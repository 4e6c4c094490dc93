"""The years of a search: bars to draw a span over, the same span in figures, and those without a date."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mugham_archive.catalogue.views import Facets, FacetValue
from mugham_archive.desktop.details.section import Section
from mugham_archive.desktop.search.facet_row import FacetRow
from mugham_archive.desktop.widgets import Histogram

translate = QCoreApplication.translate

FIELD = "year"
BARS = 52


class YearsPart(QWidget):
    """``years`` says (first, last) or None; ``undated`` how recordings without a date are asked for."""

    years = Signal(object)
    undated = Signal(str)
    folded = Signal(str, bool)

    def __init__(self, *, open_: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = Histogram(height=BARS)
        self.bars.chosen.connect(self.years)
        self.first, self.last = _year_line(), _year_line()
        for line in (self.first, self.last):
            line.editingFinished.connect(self._typed)
        self._without = FacetRow(FacetValue("date", "", 0))
        self._without.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._without.asked.connect(lambda _value, how: self.undated.emit(how))
        self._choice: tuple[int, int] | None = None
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.bars)
        span = QHBoxLayout()
        span.setContentsMargins(0, 0, 0, 0)
        span.setSpacing(8)
        span.addWidget(self.first, 1)
        span.addWidget(QLabel("–"))
        span.addWidget(self.last, 1)
        column.addLayout(span)
        column.addWidget(self._without)
        self.section = Section(FIELD, "", body, open_=open_)
        self.section.folded.connect(self.folded)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.section)
        self.rename()

    def rename(self) -> None:
        """Say everything in the interface's language of now."""
        self.bars.setAccessibleName(translate("Search", "Recordings by year"))
        self.first.setAccessibleName(translate("Search", "From the year"))
        self.last.setAccessibleName(translate("Search", "To the year"))
        self.section.head.setText(translate("Search", "Years"))
        self.section.head.setAccessibleName(translate("Search", "Years"))
        self._show_undated(self._without.value.count, self._without.value.chosen)

    def _show_undated(self, amount: int, chosen: str) -> None:
        self._without.show_value(FacetValue("date", translate("Search", "Without a date"), amount, chosen))

    def show_facets(self, facets: Facets) -> None:
        """Show the years of a result and the span that is chosen."""
        first, last = facets.from_year, facets.to_year
        every = [year for year, _ in facets.years]
        self._choice = None
        if first is not None or last is not None:
            low = first if first is not None else min(every, default=last or 0)
            high = last if last is not None else max(every, default=first or 0)
            self._choice = (low, max(low, high))
        self.bars.set_years(facets.years, self._choice)
        self.bars.setVisible(bool(facets.years))
        for line, year, hint in (
            (self.first, first, str(min(every)) if every else ""),
            (self.last, last, str(max(every)) if every else ""),
        ):
            line.setPlaceholderText(hint)
            if not line.hasFocus() or not line.isModified():
                line.setText("" if year is None else str(year))
        self._show_undated(facets.undated, self._without.value.chosen)
        self._without.setVisible(facets.undated > 0 or bool(self._without.value.chosen))
        self.setVisible(bool(facets.years) or facets.undated > 0 or self._choice is not None)

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, from the top."""
        return [self.section.head, self.bars, self.first, self.last, self._without]

    def mark_undated(self, chosen: str) -> None:
        """Whether recordings without a date are asked for, or left out."""
        self._show_undated(self._without.value.count, chosen)

    def _typed(self) -> None:
        """A span in figures; one side alone is open to the other."""
        first, last = self.first.text().strip(), self.last.text().strip()
        if not (self.first.isModified() or self.last.isModified()):
            return
        self.first.setModified(False)
        self.last.setModified(False)
        if not first and not last:
            self.years.emit(None)
            return
        low = int(first) if first else None
        high = int(last) if last else None
        if low is not None and high is not None and low > high:
            low, high = high, low
        self.years.emit((low, high))


def _year_line() -> QLineEdit:
    line = QLineEdit()
    line.setObjectName("yearLine")
    # An empty line is an answer too: open to that side.
    line.setValidator(QRegularExpressionValidator(QRegularExpression("([1-9][0-9]{0,3})?"), line))
    line.setMinimumWidth(48)
    return line
