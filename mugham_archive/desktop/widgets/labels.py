"""Labels of several kinds: titles of parts, chips, text that is shortened, and what stands where nothing is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.desktop.theme import icons


class ElidedLabel(QLabel):
    """One line of plain text, shortened to the room there is; the whole of it stands in the tooltip then."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def shown_text(self) -> str:
        """What is seen of the text."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """It can always be made narrower."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shortened text in the style's own way."""
        painter = QStylePainter(self)
        option = QStyleOption()
        option.initFrom(self)
        shown = self.shown_text()
        self.setToolTip(self.text() if shown != self.text() else "")
        flags = int(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        painter.drawItemText(
            self.contentsRect(), flags, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )


class WrappedLabel(QLabel):
    """Plain text in a few lines at most, the last one shortened; what is left out stands in the tooltip."""

    def __init__(self, text: str, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._most = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def shown_lines(self, width: int) -> list[str]:
        """What is seen of the text in that width, line by line."""
        # A line that is ended in the text ends here too.
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(self.text())]
        shown = [self.text()[start:end].strip() for start, end in zip(starts, ends, strict=True)]
        if len(starts) > self._most:
            rest = self.text()[starts[self._most - 1] :]
            elide = Qt.TextElideMode.ElideRight
            shown = [*shown[: self._most - 1], self.fontMetrics().elidedText(rest, elide, width)]
        return shown

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines at that width."""
        return self.fontMetrics().lineSpacing() * max(1, len(self.shown_lines(width)))

    def minimumSizeHint(self) -> QSize:
        """It can always be made narrower."""
        return QSize(24, self.fontMetrics().lineSpacing())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines in the style's own way."""
        painter = QStylePainter(self)
        room, step = self.contentsRect(), self.fontMetrics().lineSpacing()
        shown = self.shown_lines(room.width())
        self.setToolTip("" if " ".join(shown) == self.text() else self.text())
        for place, line in enumerate(shown):
            row = QRect(room.left(), room.top() + place * step, room.width(), step)
            painter.drawItemText(
                row,
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                self.palette(),
                self.isEnabled(),
                line,
                self.foregroundRole(),
            )


class SectionTitle(QWidget):
    """The title of a part of a page, with how many there are beside it."""

    def __init__(self, title: str, amount: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._title = QLabel(title)
        self._title.setObjectName("sectionTitle")
        self._amount = QLabel(amount)
        self._amount.setObjectName("sectionAmount")
        row.addWidget(self._title)
        row.addWidget(self._amount, 1, Qt.AlignmentFlag.AlignBaseline)

    def set_title(self, title: str) -> None:
        """Another title."""
        self._title.setText(title)

    def set_amount(self, amount: str) -> None:
        """Another number."""
        self._amount.setText(amount)


class Chip(QLabel):
    """A short word in a rounded ground; ``tone`` is plain, accent, success, warning or indigo."""

    def __init__(self, text: str, parent: QWidget | None = None, *, tone: str = "plain") -> None:
        super().__init__(text, parent)
        self.setObjectName("chip")
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Hairline(QFrame):
    """A thin line between two things."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("hairline")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class EmptyState(QWidget):
    """What stands where nothing is yet: what belongs there, and the one action that fills it."""

    triggered = Signal()

    def __init__(
        self, icon: str, title: str, sentence: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 48, 24, 48)
        column.setSpacing(8)
        column.addStretch(1)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._picture)
        column.addSpacing(8)
        heading = QLabel(title)
        heading.setObjectName("emptyTitle")
        text = QLabel(sentence)
        text.setObjectName("muted")
        for label in (heading, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(520)
            label.setTextFormat(Qt.TextFormat.PlainText)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 4)
            row.addStretch(1)
            column.addLayout(row)
        text.setVisible(bool(sentence))
        if action:
            self.button = QPushButton(action)
            self.button.setObjectName("primary")
            self.button.clicked.connect(self.triggered)
            column.addSpacing(12)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, 48, "line_strong", self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """The icon takes the colour of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
