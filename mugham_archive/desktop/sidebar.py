"""The library at the left: series with their seasons, lists of every kind, and what waits on the desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QCursor,
    QFont,
    QIcon,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue import bin as bin_
from mugham_archive.catalogue.views import Overview, SeriesCard
from mugham_archive.desktop import background, library_line
from mugham_archive.desktop.delete_key import DELETES_ITSELF
from mugham_archive.desktop.search.saved_group import ADDRESS, SavedGroup
from mugham_archive.desktop.theme import CAPTION, colour, icons
from mugham_archive.desktop.theme.covers import cover
from mugham_archive.spoken import words

_ADDRESS = ADDRESS
WIDTH = 264
CARET = 11
# How high the shade is that tells of lines beyond an edge, in pixels.
SHADE = 28
Index = QModelIndex | QPersistentModelIndex


def desk_figures(archive: Archive) -> dict[str, int]:
    """How much lies in the bin, and how many look-alikes were left to decide; called on a worker."""
    # What compares names is not loaded with the window.
    from mugham_archive.desktop.desk import look_alike_queue

    with archive.read() as session:
        return {"bin": bin_.amount(session), "duplicates": look_alike_queue.remembered(archive)}


class NavigationTree(QTreeWidget):
    """A tree whose marked row is one bar from edge to edge, and whose branches open with a caret."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The bar under the row."""
        item = self.itemFromIndex(index)
        over = self.visualItemRect(item).contains(self.viewport().mapFromGlobal(QCursor.pos()))
        marked = item.isSelected()
        if item.flags() & Qt.ItemFlag.ItemIsEnabled and (marked or (over and self.underMouse())):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = marked and self.hasFocus()
            painter.setPen(QPen(colour("accent"), 1) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if marked else "hover"))
            bar = QRectF(0, option.rect.top(), self.viewport().width(), option.rect.height())
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.restore()
        super().drawRow(painter, option, index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, and a shade at each edge beyond which there are more."""
        super().paintEvent(event)
        bar, room = self.verticalScrollBar(), self.viewport().rect()
        painter = QPainter(self.viewport())
        edges = (
            (bar.value() > bar.minimum(), room.top(), room.top() + SHADE),
            (bar.value() < bar.maximum(), room.bottom() + 1, room.bottom() + 1 - SHADE),
        )
        for more, edge, inside in edges:
            if more:
                shade = QLinearGradient(0, edge, 0, inside)
                ground, clear = colour("sunken"), colour("sunken")
                clear.setAlpha(0)
                shade.setColorAt(0, ground)
                shade.setColorAt(1, clear)
                painter.fillRect(0, min(edge, inside), room.width(), SHADE, shade)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The line, out from under the shades."""
        super().scrollTo(index, hint)
        line, bar = self.visualRect(index), self.verticalScrollBar()
        below = line.bottom() - (self.viewport().height() - SHADE)
        if line.isValid() and below > 0:
            bar.setValue(bar.value() + below)
        elif line.isValid() and line.top() < SHADE:
            bar.setValue(bar.value() + line.top() - SHADE)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The caret of a row that has others under it."""
        item = self.itemFromIndex(index)
        if item.childCount():
            caret = icons.pixmap(
                "expand" if item.isExpanded() else "collapse", CARET, "muted", self.devicePixelRatioF()
            )
            painter.drawPixmap(
                rect.right() - CARET - 1, rect.top() + (rect.height() - CARET) // 2, CARET, CARET, caret
            )


class Sidebar(QFrame):
    """``opened`` says an address, ``problem`` a sentence."""

    opened = Signal(str)
    problem = Signal(str)

    def __init__(self, archive: Archive | None, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(DELETES_ITSELF, True)
        self.setObjectName("sidebar")
        self._archive = archive
        self._language = language
        self._overview: Overview | None = None
        self._tree: Sequence[SeriesCard] = ()
        self._desk: dict[str, int] = {}
        self._address = ""
        self._folded: set[str] = set()
        self._opened: set[str] = set()
        self.tree = NavigationTree()
        self.tree.setMouseTracking(True)
        self.tree.setObjectName("navigation")
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(16)
        self.tree.setIconSize(QSize(18, 18))
        self.tree.setUniformRowHeights(False)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Names of seasons begin alike and differ at their ends.
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.itemClicked.connect(self._open)
        self.tree.itemActivated.connect(self._open)
        self.tree.itemCollapsed.connect(self._fold)
        self.tree.itemExpanded.connect(self._unfold)
        self.saved = SavedGroup(self.tree, archive, self)
        self.saved.written.connect(self._write)
        self.saved.problem.connect(self.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 2, 0)
        column.addWidget(self.tree)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._write()
        self.refresh()

    def sizeHint(self) -> QSize:
        """Wide enough for the names of most series."""
        return QSize(WIDTH, 400)

    def refresh(self) -> None:
        """Ask the archive for its series and figures."""
        if self._archive is None:
            return
        archive, language = self._archive, self._language
        self.saved.refresh()
        background.ask(
            self,
            lambda: (archive.overview(language), archive.series_tree(language), desk_figures(archive)),
            self._take,
            lambda _error: None,
        )

    def changed(self, changed: Changed) -> None:
        """The archive has changed."""
        self.saved.changed(changed)
        if changed.everything or changed.kinds & {
            "series",
            "event",
            "recording",
            "agent",
            "document",
            "agreement",
            "place",
            "segment",
        }:
            self.refresh()

    def set_language(self, language: str) -> None:
        """Another language of the interface."""
        self._language = language
        self.refresh()

    def set_address(self, address: str) -> None:
        """Mark the entry of the page that shows."""
        self._address = address
        self._mark()

    def _take(self, answer: tuple[Overview, Sequence[SeriesCard], dict[str, int]]) -> None:
        if (self._overview, list(self._tree), self._desk) != (answer[0], list(answer[1]), answer[2]):
            self._overview, self._tree, self._desk = answer
            self._write()

    def _write(self) -> None:
        scrolled = self.tree.verticalScrollBar().value()
        self.tree.clear()
        overview = self._overview
        self._group(self.tr("Library"))
        self._entry("home", self.tr("Home"), "home")
        series = self._entry(
            "series", self.tr("Series"), "series", sum(card.parent_ref is None for card in self._tree)
        )
        self._series(series)
        self._entry(
            "recordings", self.tr("Recordings"), "recording", overview.recordings if overview else None
        )
        self._entry("events", self.tr("Events"), "event", overview.events if overview else None)
        self._entry("performers", self.tr("Performers"), "performers", overview.agents if overview else None)
        self._entry("modes", self.tr("Modes"), "mode")
        self._entry("partners", self.tr("Partners"), "partner", overview.partners if overview else None)
        self._entry(
            "agreements", self.tr("Agreements"), "agreement", overview.agreements if overview else None
        )
        self._entry("documents", self.tr("Documents"), "document", overview.documents if overview else None)
        self._group(self.tr("Desk"))
        self._entry("inbox", self.tr("Inbox"), "inbox", overview.inbox if overview else None)
        self._entry("problems", self.tr("Problems"), "problems", overview.problems if overview else None)
        self._entry("duplicates", self.tr("Likely duplicates"), "duplicates", self._desk.get("duplicates"))
        self._entry("terms", self.tr("Vocabularies"), "terms")
        self._entry("history", self.tr("History"), "history")
        self._entry("bin", self.tr("Bin"), "bin", self._desk.get("bin"))
        if self.saved.any:
            self._group(self.tr("Saved searches"))
            self.saved.write()
        self.tree.verticalScrollBar().setValue(scrolled)
        self.tree.setAccessibleName(self.tr("Library"))
        self._mark()

    def _group(self, title: str) -> None:
        item = QTreeWidgetItem([QLocale().toUpper(title)])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.tree.font())
        font.setPointSizeF(self.font().pointSizeF() * CAPTION / 10)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        item.setFont(0, font)
        item.setForeground(0, QBrush(colour("muted")))
        item.setSizeHint(0, QSize(10, 36 if self.tree.topLevelItemCount() else 26))
        self.tree.addTopLevelItem(item)

    def _entry(self, address: str, title: str, icon: str, amount: int | None = None) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        library_line.show(item, title, amount or None)
        item.setIcon(0, icons.icon(icon, "muted"))
        item.setData(0, _ADDRESS, address)
        item.setToolTip(0, f"{title}: {words.number(amount)}" if amount else title)
        self.tree.addTopLevelItem(item)
        return item

    def _series(self, parent: QTreeWidgetItem) -> None:
        items: dict[str | None, QTreeWidgetItem] = {None: parent}
        for card in self._tree:
            item = QTreeWidgetItem([card.title])
            item.setData(0, _ADDRESS, f"series/{card.ref}")
            item.setToolTip(0, f"{card.title}\n{words.recordings(card.recordings)}")
            item.setIcon(0, self._cover(card) if card.parent_ref is None else icons.icon("season", "muted"))
            items.get(card.parent_ref, parent).addChild(item)
            items[card.ref] = item
        for item in items.values():
            address = str(item.data(0, _ADDRESS))
            item.setExpanded(address not in self._folded if item is parent else address in self._opened)

    def _cover(self, card: SeriesCard) -> QIcon:
        picture: QPixmap = cover(card.code or card.ref, 18, self.devicePixelRatioF())
        return QIcon(picture)

    def _fold(self, item: QTreeWidgetItem) -> None:
        self._folded.add(str(item.data(0, _ADDRESS)))
        self._opened.discard(str(item.data(0, _ADDRESS)))

    def _unfold(self, item: QTreeWidgetItem) -> None:
        self._opened.add(str(item.data(0, _ADDRESS)))
        self._folded.discard(str(item.data(0, _ADDRESS)))

    def _mark(self) -> None:
        head = self._address.partition("/")[0]
        family = {
            "recording": "recordings",
            "event": "events",
            "agent": "performers",
            "mode": "modes",
            "partner": "partners",
            "term": "terms",
            "change": "history",
            "lineage": "performers",
        }
        family |= {"document": "documents", "agreement": "agreements", "under": "agreements"}
        family |= dict.fromkeys(("described", "lacks", "has", "light"), "problems")
        wanted = [self._address, family.get(head, head)]
        for address in wanted:
            for item in self._items():
                if item.data(0, _ADDRESS) == address and address:
                    self.tree.setCurrentItem(item)
                    return
        self.tree.setCurrentIndex(QModelIndex())

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is None:
                continue
            found.append(item)
            waiting += [item.child(place) for place in range(item.childCount())]
        return found

    def _open(self, item: QTreeWidgetItem) -> None:
        address = item.data(0, _ADDRESS)
        if address:
            self.opened.emit(address)

    def changeEvent(self, event: QEvent) -> None:
        """Another language or theme: written anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "tree"):
            self._write()
