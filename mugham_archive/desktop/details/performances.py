"""Everything an agent can be heard in: the recordings by year, then each recording with the segments that name the agent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import AgentDetails, PerformanceRows
from mugham_archive.desktop.details.facts_list import quiet_label
from mugham_archive.desktop.models import performances as model
from mugham_archive.desktop.models.performances import PerformanceModel
from mugham_archive.desktop.theme import RESIZED, icons, make_tabular
from mugham_archive.desktop.widgets import Histogram, SectionTitle
from mugham_archive.desktop.widgets.entry_table import AT_MOST
from mugham_archive.spoken import words

translate = QCoreApplication.translate

# A widget cannot be higher than Qt can count.
_HIGHEST = 16_000_000
# With Page Up and Page Down the keyboard goes so many rows.
_LEAP = 15
# As wide as dates become.
_LONG_DATE = "28 September 2019"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Performances(QWidget):
    """The timeline, every bar of which opens its list, above the table. Says addresses and references."""

    opened = Signal(str)
    played = Signal(str)
    chosen = Signal(str)
    problem = Signal(str)

    def __init__(
        self,
        archive: Archive,
        details: AgentDetails,
        rows: PerformanceRows,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        title = translate("Details", "Performances")
        layout.addWidget(SectionTitle(title, words.number(len(rows.recordings)) if rows.recordings else ""))
        ref = details.card.ref
        if details.years:
            self.timeline = Histogram(details.years)
            self.timeline.setAccessibleName(translate("Details", "Recordings by year"))
            self.timeline.chosen.connect(lambda years: self._open_years(ref, years))
            layout.addWidget(self.timeline)
        if not rows.recordings:
            layout.addWidget(quiet_label(translate("Details", "No recording names them yet.")))
            return
        self.table = PerformanceTable(PerformanceModel(archive, ref, rows, language))
        self.table.setAccessibleName(title)
        self.table.opened.connect(lambda recording: self.opened.emit(f"recording/{recording}"))
        self.table.played.connect(self.played)
        self.table.chosen.connect(self.chosen)
        self.table.problem.connect(self.problem)
        layout.addWidget(self.table)

    def _open_years(self, ref: str, years: tuple[int, int] | None) -> None:
        if years is None:
            return
        self.timeline.choice = None
        first, last = years
        span = str(first) if first == last else f"{first}..{last}"
        self.opened.emit(f"search/performer:{ref} year:{span}")


class PerformanceTable(QTableView):
    """As high as all its rows, so that the page scrolls and not the table; only what is in sight is fetched and drawn."""

    opened = Signal(str)
    played = Signal(str)
    chosen = Signal(str)
    problem = Signal(str)

    def __init__(self, performances: PerformanceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        performances.setParent(self)
        self.performances = performances
        performances.failed.connect(self.problem)
        self.setModel(performances)
        self.setObjectName("performances")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        self._arrange()
        self.activated.connect(lambda index: self._open(index.row()))
        self.clicked.connect(self._clicked)
        self.selectionModel().currentRowChanged.connect(self._choose)

    def _arrange(self) -> None:
        make_tabular(self)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        inside = self.performances.any_inside
        for section in (model.START, model.LENGTH):
            header.setSectionHidden(section, not inside)
        self._share()
        self.updateGeometry()

    def _share(self) -> None:
        """Figures and dates take what they need; title and role share the rest, the title the larger part."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        titles = header.fontMetrics()
        firm = {model.PLAY: 36, model.DATE: metrics.horizontalAdvance(_LONG_DATE) + 20}
        for section in (model.START, model.LENGTH):
            if not header.isSectionHidden(section):
                said = str(self.performances.headerData(section, Qt.Orientation.Horizontal))
                firm[section] = max(
                    metrics.horizontalAdvance("0:00:00") + 20, titles.horizontalAdvance(said) + 24
                )
        rest = max(160, self.viewport().width() - sum(firm.values()))
        firm |= {model.TITLE: round(rest * 0.56), model.PART: rest - round(rest * 0.56)}
        for section, width in firm.items():
            header.resizeSection(section, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self._share()

    def sizeHint(self) -> QSize:
        """All rows and the header."""
        rows = self.verticalHeader().defaultSectionSize() * self.performances.rowCount()
        return QSize(240, min(_HIGHEST, self.horizontalHeader().sizeHint().height() + rows + 2))

    def minimumSizeHint(self) -> QSize:
        """Narrow is possible, low is not."""
        return QSize(120, self.sizeHint().height())

    # What is done ------------------------------------------------------------------------------------------------

    def _open(self, row: int) -> None:
        one = self.performances.performance(row)
        if one is not None:
            self.opened.emit(one.recording_ref)

    def _play(self, row: int) -> None:
        one = self.performances.performance(row)
        if one is not None:
            self.played.emit(one.ref)

    def _clicked(self, index: model.Index) -> None:
        if index.column() == model.PLAY and not QGuiApplication.keyboardModifiers():
            self._play(index.row())

    def _choose(self, index: model.Index) -> None:
        self._bring_into_sight(index)
        one = self.performances.performance(index.row()) if index.isValid() else None
        if one is not None:
            self.chosen.emit(one.recording_ref)

    def _bring_into_sight(self, index: model.Index) -> None:
        """The page scrolls along with the keyboard."""
        if not index.isValid():
            return
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and page is not None:
            row: QRect = self.visualRect(index)
            place = self.viewport().mapTo(page, row.center())
            area.ensureVisible(area.horizontalScrollBar().value(), place.y(), 0, 2 * row.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+Enter plays, copying gives a tab-separated table."""
        row = self.currentIndex().row()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and row >= 0:
            self._play(row) if control else self._open(row)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            leap = _LEAP if event.key() == Qt.Key.Key_PageDown else -_LEAP
            self.selectRow(min(max(0, row + leap), self.performances.rowCount() - 1))
        elif event.text() == "/":
            event.ignore()  # the window's: it goes to the search
        else:
            super().keyPressEvent(event)

    def copy_selected(self) -> None:
        """The selected rows as a tab-separated table with headings."""
        parts = self.selectionModel().selection().toList()
        rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        if len(rows) > AT_MOST:
            sentence = translate("EntryTable", "Not more than %1 lines at once: select fewer.")
            self.problem.emit(sentence.replace("%1", words.number(AT_MOST)))
        elif rows:
            self.performances.in_words(rows, self._copy)

    def _copy(self, lines: list[list[str]]) -> None:
        header = self.horizontalHeader()
        shown = [n for n in range(model.TITLE, model.LENGTH + 1) if not header.isSectionHidden(n)]
        titles = [str(self.performances.headerData(n, Qt.Orientation.Horizontal)) for n in shown]
        cells = [[" ".join(line[n - model.TITLE].split()) for n in shown] for line in lines]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in [titles, *cells]))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the rows."""
        row = self.currentIndex().row()
        if row < 0:
            return
        menu = self.rows_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def rows_menu(self) -> QMenu:
        """Open, play, copy: what the keyboard does."""
        row, menu = self.currentIndex().row(), QMenu(self)
        menu.addAction(translate("EntryTable", "Open"), lambda: self._open(row))
        menu.addAction(icons.icon("play"), translate("EntryTable", "Play"), lambda: self._play(row))
        menu.addSeparator()
        menu.addAction(icons.icon("copy"), translate("EntryTable", "Copy as a table"), self.copy_selected)
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to a row, not to nothing."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.performances.rowCount():
            self.selectRow(0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what one click plays."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over = index.isValid() and index.column() == model.PLAY
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def changeEvent(self, event: QEvent) -> None:
        """Rows are as high as the text of a new size needs."""
        super().changeEvent(event)
        if event.type() in RESIZED and hasattr(self, "performances"):
            self._arrange()
