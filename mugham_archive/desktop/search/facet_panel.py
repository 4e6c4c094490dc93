"""What a search can be narrowed by, one facet under the other beside the results."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.catalogue.views import Facet, Facets
from mugham_archive.desktop.delete_key import DELETES_ITSELF
from mugham_archive.desktop.search.facet_part import FacetPart
from mugham_archive.desktop.search.facet_years import FIELD as YEARS
from mugham_archive.desktop.search.facet_years import YearsPart
from mugham_archive.settings import Settings

translate = QCoreApplication.translate

WIDTH = 244
ORDER = (
    "series",
    "performer",
    "role",
    "instrument",
    "mode",
    YEARS,
    "venue",
    "kind",
    "language",
    "access",
    "state",
)
_FOLDED = "search/folded"
_FOLDED_AT_FIRST = ("role", "venue", "kind", "language", "access", "state")


class FacetPanel(QFrame):
    """``narrowed`` says field, value and how; ``years`` (first, last) or None."""

    narrowed = Signal(str, str, str)
    years = Signal(object)
    more_wanted = Signal(str)

    def __init__(self, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(DELETES_ITSELF, True)
        self.setObjectName("facets")
        self._settings = settings
        self._facets: Facets | None = None
        self._parts: dict[str, FacetPart] = {}
        folded = self._folded()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 4, 12, 16)
        column.setSpacing(6)
        self._years = YearsPart(open_=YEARS not in folded)
        self._years.years.connect(self.years)
        self._years.undated.connect(lambda how: self.narrowed.emit("missing", "date", how))
        self._years.folded.connect(self._fold)
        for field in ORDER:
            if field == YEARS:
                column.addWidget(self._years)
                continue
            part = FacetPart(field, open_=field not in folded)
            part.narrowed.connect(self.narrowed)
            part.more_wanted.connect(self.more_wanted)
            part.folded.connect(self._fold)
            part.passed.connect(lambda step, field=field: self._pass(field, step))
            part.hide()
            self._parts[field] = part
            column.addWidget(part)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(body)
        self._years.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self._name()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def parts(self) -> dict[str, FacetPart]:
        """The facets by field."""
        return dict(self._parts)

    @property
    def years_part(self) -> YearsPart:
        """The years."""
        return self._years

    @property
    def empty(self) -> bool:
        """Whether there is nothing to narrow by."""
        shown = self._facets
        return shown is not None and not (any(one.values for one in shown.facets) or shown.years)

    @property
    def facets(self) -> Facets | None:
        """What shows."""
        return self._facets

    def show_facets(self, facets: Facets, undated: str = "") -> None:
        """Show these counts and choices; ``undated``: whether recordings without a date are chosen or excluded."""
        self._facets = facets
        # Under the pointer and the keyboard nothing changes its place.
        keep = self.underMouse() or self.isAncestorOf(QApplication.focusWidget() or self.window())
        by_field: dict[str, Facet] = {facet.field: facet for facet in facets.facets}
        for field, part in self._parts.items():
            part.show_facet(by_field.get(field, Facet(field, ())), keep_order=keep)
        self._years.mark_undated(undated)
        self._years.show_facets(facets)

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, from the top."""
        parts = [self._years if field == YEARS else self._parts[field] for field in ORDER]
        return [stop for part in parts for stop in part.stops()]

    def take_focus(self) -> None:
        """To the first value."""
        for part in self._parts.values():
            if part.isVisible() and part.rows.isVisible() and part.rows.rows:
                part.rows.rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _pass(self, field: str, step: int) -> None:
        """From the last value of a facet to the first of the next that is open, and back."""
        fields = list(self._parts)
        place = fields.index(field) + step
        while 0 <= place < len(fields):
            rows = self._parts[fields[place]].rows
            if rows.isVisible() and rows.rows:
                rows.rows[0 if step > 0 else -1].setFocus(Qt.FocusReason.TabFocusReason)
                return
            place += step

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What has the keyboard is in sight."""
        body = self._area.widget()
        if new is not None and body is not None and body.isAncestorOf(new):
            place = QRect(new.mapTo(body, new.rect().topLeft()), new.size())
            self._area.ensureVisible(place.center().x(), place.center().y(), 0, place.height() + 24)

    def _folded(self) -> list[object]:
        at_first: list[object] = list(_FOLDED_AT_FIRST)
        return at_first if self._settings is None else self._settings.get(_FOLDED, at_first)

    def _fold(self, field: str, folded: bool) -> None:
        if self._settings is not None:
            others = [one for one in self._folded() if one != field]
            self._settings.set(_FOLDED, [*others, field] if folded else others)

    def _name(self) -> None:
        self.setAccessibleName(translate("Search", "Narrow the search"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the titles; the words of the values come with the next answer."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_area"):
            self._name()
            self._years.rename()

    def sizeHint(self) -> QSize:
        """One width, all the height."""
        return QSize(WIDTH, 400)
