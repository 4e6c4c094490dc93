"""Where the details panel stands: beside the page in a wide window, over it in a narrow one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from mugham_archive.settings import Settings

# Below this width the panel gives its room to the page.
NARROW = 1360
# Beside the facets of a search there is room for it only in a wider window.
NARROW_SEARCH = 1560
OVER_WIDTH = 380
# How wide the panel is beside the page until somebody draws it wider, and at least.
BESIDE_WIDTH, LEAST_WIDTH = 336, 240
# A page about one entry tells everything itself.
_ENTRIES = frozenset(("recording", "event", "agent", "document", "agreement", "partner", "segment", "series"))
# These pages are their lists: what they say of themselves is edited in the panel.
EDITED_BESIDE = frozenset(("series", "place"))
_WITHOUT = frozenset(
    ("welcome", "home", "modes", "history", "change", "bin", "duplicates", "terms", "lineage")
)


class DetailsPlace(QObject):
    """Moves the panel between the splitter and the window's own surface, and shows it where there are lists."""

    def __init__(
        self, panel: QWidget, split: QSplitter, whole: QWidget, shown: QAction, settings: Settings
    ) -> None:
        super().__init__(whole)
        self._panel, self._split, self._whole = panel, split, whole
        self._shown, self._settings = shown, settings
        self._narrow = False
        self._editing = False
        self._width = max(LEAST_WIDTH, settings.get("window/details_width", BESIDE_WIDTH))
        split.splitterMoved.connect(self._drawn)

    @property
    def width(self) -> int:
        """How wide the panel is beside the page, in pixels."""
        return self._width

    @property
    def narrow(self) -> bool:
        """Whether the panel slides over the page."""
        return self._narrow

    def set_editing(self, editing: bool) -> None:
        """Whether entries are edited; ``arrange`` follows it."""
        self._editing = editing

    def arrange(self, address: str, width: int) -> None:
        """For the page at an address ("" when no archive is open) in a window of that width in pixels."""
        head, _, rest = address.partition("/")
        own_page = bool(rest) and head in _ENTRIES and not (self._editing and head in EDITED_BESIDE)
        listed = bool(address) and not own_page and head not in _WITHOUT
        narrow = width < (NARROW_SEARCH if head == "search" else NARROW)
        moved = narrow != self._narrow
        if moved:
            self._narrow = narrow
            self._move()
        shown = listed and self._shown.isChecked()
        opens = shown and (moved or self._panel.isHidden())
        self._panel.setVisible(shown)
        if opens and not self._narrow:
            self._make_room()
        if self._narrow and self._panel.isVisible():
            place = self._split.geometry()
            self._panel.setGeometry(place.right() - OVER_WIDTH + 1, place.top(), OVER_WIDTH, place.height())
            self._panel.raise_()

    def _make_room(self) -> None:
        """Qt would open the panel no wider than its present words need."""
        side, page, panel = self._split.sizes()
        self._split.setSizes([side, max(1, page + panel - self._width), self._width])

    def _drawn(self) -> None:
        if not self._narrow and self._panel.isVisible():
            self._width = max(LEAST_WIDTH, self._split.sizes()[2])

    def _move(self) -> None:
        """From beside the page to over it, or back; over it, it is closed until it is asked for."""
        if self._narrow:
            self._panel.setParent(self._whole)
        else:
            self._split.addWidget(self._panel)
            self._split.setStretchFactor(2, 0)
        self._shown.blockSignals(True)
        self._shown.setChecked(not self._narrow and self._settings.get("window/details", True))
        self._shown.blockSignals(False)
