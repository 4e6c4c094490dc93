"""Performers, series and events that match a search, as small cards in one line above the recordings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QSizePolicy, QWidget

from mugham_archive.catalogue.views import SearchResult
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.search import lit_text
from mugham_archive.desktop.search.nothing import other_words
from mugham_archive.desktop.theme import CAPTION, colour, icons
from mugham_archive.desktop.theme.covers import cover
from mugham_archive.spoken import words

translate = QCoreApplication.translate

HEIGHT = 60
GAP = 12
NARROWEST, WIDEST = 208, 320
PICTURE = 36
_ICONS = {"person": "performer", "ensemble": "ensemble", "organisation": "partner"}
_ICONS |= {kind: kind for kind in ("event", "document", "agreement", "place")}


@dataclass(frozen=True, slots=True)
class Found:
    """What a card says: ``cover`` is a series' code, ``spelling`` the one that matched where it is another than the name."""

    kind: str
    title: str
    about: str
    address: str
    cover: str = ""
    spelling: str = ""


def found(result: SearchResult, language: str) -> list[Found]:
    """The cards of a result: performers first, then series and events, then what else holds the words."""
    spelt = {one.ref: one.spelling for one in result.spellings if one.spelling and one.spelling != one.name}
    cards = [
        Found(
            one.kind,
            one.name,
            _joined(facts.role_and_instrument(one.role, one.instrument), words.recordings(one.recordings)),
            f"agent/{one.ref}",
            spelling=spelt.get(one.ref, ""),
        )
        for one in result.agents
    ]
    cards += [
        Found("series", one.title, words.recordings(one.recordings), f"series/{one.ref}", one.code or one.ref)
        for one in result.series
    ]
    cards += [
        Found(
            "event",
            one.title,
            _joined(facts.date(one.date, language), words.recordings(one.recordings)),
            f"event/{one.ref}",
        )
        for one in result.events
    ]
    cards += [
        Found(kind, other_words(kind), words.number(amount), f"found/{kind}/{result.query}")
        for kind, amount in result.others
    ]
    return cards


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


class FoundCard(QAbstractButton):
    """A picture, the title with what matched lit, and a line about it; Enter, Space or a click opens it."""

    stepped = Signal(int)

    def __init__(self, shown: Found, lights: lit_text.Lights, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self._lights = lights
        self.setText(shown.title)
        self.setAccessibleName(_joined(shown.title, self.line))
        self.setToolTip("\n".join(part for part in (shown.title, self.line) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def line(self) -> str:
        """The line under the title: how the name was spelt that matched, else what it is."""
        if not self.shown.spelling:
            return self.shown.about
        spelt = translate("Search", "spelt: %1").replace("%1", self.shown.spelling)
        return _joined(spelt, self.shown.about)

    def sizeHint(self) -> QSize:
        """As wide as its words within reason."""
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(self.shown.title) + 8, metrics.horizontalAdvance(self.line))
        return QSize(min(WIDEST, max(NARROWEST, wide + PICTURE + 40)), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbours, Enter opens as Space does."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A surface with a hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = "accent" if self.hasFocus() else "line_strong" if self.underMouse() else "line"
        painter.setPen(QPen(colour(edge), 1))
        painter.setBrush(colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._draw_picture(painter)
        left, room = 12 + PICTURE + 12, self.width() - PICTURE - 36
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        title = QRect(left, 10, room, 20)
        lit_text.draw(painter, title, self.shown.title, self._lights(self.shown.title), colour("text"))
        font.setWeight(font.Weight.Normal)
        font.setPointSizeF(font.pointSizeF() * CAPTION / 10)
        painter.setFont(font)
        line = QRect(left, 31, room, 18)
        lit_text.draw(painter, line, self.line, self._spelt(), colour("muted"))
        painter.end()

    def _spelt(self) -> tuple[lit_text.Span, ...]:
        """The spelling that matched is lit whole."""
        if not self.shown.spelling:
            return ()
        start = self.line.find(self.shown.spelling)
        return ((start, start + len(self.shown.spelling)),)

    def _draw_picture(self, painter: QPainter) -> None:
        place = QRect(12, (HEIGHT - PICTURE) // 2, PICTURE, PICTURE)
        ratio = self.devicePixelRatioF()
        if self.shown.cover:
            painter.drawPixmap(place, cover(self.shown.cover, PICTURE, ratio))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        painter.drawEllipse(place)
        picture = icons.pixmap(_ICONS.get(self.shown.kind, "performer"), 20, "muted", ratio)
        painter.drawPixmap(place.left() + 8, place.top() + 8, picture)


class FoundCards(QWidget):
    """``opened`` says an address. One line of one height; a button tells how many more there are and unfolds them."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[FoundCard] = []
        self._shown: list[Found] = []
        self._unfolded = False
        self._none = QLabel(self)
        self._none.setObjectName("muted")
        self._more = QPushButton(self)
        self._more.setObjectName("quiet")
        self._more.clicked.connect(self.unfold)
        self._more.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setMinimumHeight(HEIGHT)

    @property
    def cards(self) -> list[FoundCard]:
        """The cards in their order."""
        return list(self._cards)

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops: the cards, then the button to those that have no room."""
        return [*self._cards, self._more]

    def show_found(self, shown: Sequence[Found], lights: lit_text.Lights, *, named: bool = True) -> None:
        """Show these cards; where the keyboard is it stays if it can.

        ``named``: something was searched for by name, so that it is told when nothing has it. With neither cards nor
        that to tell, no room is kept.
        """
        focused = next((card.shown.address for card in self._cards if card.hasFocus()), None)
        old, self._cards = self._cards, []
        self._shown = list(shown)
        for place, one in enumerate(shown):
            card = FoundCard(one, lights, self)
            card.clicked.connect(lambda _=False, one=one: self.opened.emit(one.address))
            card.stepped.connect(lambda step, place=place: self._step(place + step))
            self._cards.append(card)
        for card in old:
            card.hide()
            card.deleteLater()
        self._none.setText(
            translate("Search", "No performer, series or event has this name.")
            if named and not self._cards
            else ""
        )
        self._arrange()
        self.setVisible(named or bool(self._cards))
        if focused is not None:
            self._step(next((place for place, one in enumerate(shown) if one.address == focused), 0))

    def _step(self, place: int) -> None:
        if 0 <= place < len(self._cards) and self._cards[place].isVisible():
            self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def unfold(self) -> None:
        """Show all cards in as many lines as they need, or one line again."""
        self._unfolded = not self._unfolded
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_cards"):
            self._arrange()

    def _arrange(self) -> None:
        """From left to right; what does not fit is behind the button, or in further lines once it was pressed."""
        self._none.setGeometry(0, 0, self.width(), HEIGHT)
        widths = [card.sizeHint().width() for card in self._cards]
        fits = self._fitting(widths, self.width())
        hidden = len(widths) - fits
        if hidden:
            self._more.setText(translate("Search", "Fewer") if self._unfolded else f"+{hidden}")
            self._more.setAccessibleName(
                translate("Search", "Fewer") if self._unfolded else self._more_words(hidden)
            )
            self._more.setToolTip(self._more.accessibleName())
        x = y = 0
        for place, (card, width) in enumerate(zip(self._cards, widths, strict=True)):
            if place >= fits and not self._unfolded:
                card.hide()
                continue
            if x and x + width > self.width():
                x, y = 0, y + HEIGHT + GAP
            card.setGeometry(x, y, min(width, self.width()), HEIGHT)
            card.show()
            x += width + GAP
        self._more.setVisible(bool(hidden))
        size = self._more.sizeHint()
        if x + size.width() > self.width():
            x, y = 0, y + (HEIGHT + GAP if self._unfolded else 0)
        self._more.setGeometry(x, y + (HEIGHT - size.height()) // 2, size.width(), size.height())
        self.setFixedHeight(y + HEIGHT)

    def _more_words(self, hidden: int) -> str:
        return translate("Search", "%1 more").replace("%1", words.number(hidden))

    def _fitting(self, widths: Sequence[int], room: int) -> int:
        """How many cards fit into one line; with more than fit, the button needs room too."""
        if sum(widths) + GAP * max(0, len(widths) - 1) <= room:
            return len(widths)
        x = fits = 0
        for width in widths:
            if x + width + GAP + 88 > room:
                break
            x, fits = x + width + GAP, fits + 1
        return max(1, fits)
