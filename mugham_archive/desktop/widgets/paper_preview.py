"""A document to be read at once: a PDF by its pages, a picture, a text; pages and size by buttons and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.desktop.theme import icons
from mugham_archive.preservation.document_text import text_of
from mugham_archive.sentences import system_reason

# A preview is for reading on a screen; a scan of a poster in print size would fill the memory.
LARGEST = QSize(3000, 3000)
# Pictures that would take more than this many megabytes while they are read are not read.
_MOST_IMAGE_MB = 512
_MOST_PDF_BYTES = 128 * 1024 * 1024
# A longer text is opened with the program that it belongs to.
_MOST_CHARACTERS = 60_000
HEIGHT = 640
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


@dataclass(frozen=True, slots=True)
class Paper:
    """What was read of a file for its preview: ``kind`` is pdf, image, text, other, missing, none or damaged."""

    kind: str
    path: Path | None
    image: QImage | None = None
    text: str = ""
    content: bytes = b""
    reason: str = ""


def read_paper(stored: str | None, mime: str) -> Paper:
    """Read what a preview needs; called on a worker, which may wait for the disk and decode a picture."""
    if stored is None:
        return Paper("none", None)
    path = Path(stored)
    if not path.is_file():
        return Paper("missing", path)
    try:
        if mime == "application/pdf" or path.suffix.lower() == ".pdf":
            large = path.stat().st_size > _MOST_PDF_BYTES
            return Paper("other", path) if large else Paper("pdf", path, content=path.read_bytes())
        if mime.startswith("image/"):
            return _image(path)
        if mime.startswith("text/") and mime != "text/html":
            return Paper("text", path, text=text_of(path, mime)[:_MOST_CHARACTERS])
    except OSError as error:
        return Paper("damaged", path, reason=system_reason(error))
    return Paper("other", path)


def _image(path: Path) -> Paper:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    QImageReader.setAllocationLimit(_MOST_IMAGE_MB)
    size = reader.size()
    if size.isValid() and (size.width() > LARGEST.width() or size.height() > LARGEST.height()):
        # Decoded small at once where the format can: a scanned poster would otherwise take hundreds of megabytes.
        reader.setScaledSize(size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return Paper("damaged", path, reason=reader.errorString())
    return Paper("image", path, image=image)


class PaperView(QFrame):
    """Shows a PDF or a picture with a line of buttons above it.

    With the focus inside, Page Up and Page Down turn the pages, Home and End go to the first and last, ``+`` and ``-``
    change the size and ``0`` fits the width.
    """

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperView")
        name = paper.path.name if paper.path is not None else ""
        self.view: PdfPages | ImagePage = (
            PdfPages(paper) if paper.kind == "pdf" else ImagePage(paper.image or QImage())
        )
        self.view.setAccessibleName(name)
        self.view.changed = self._tell
        self._page = QLabel()
        self._page.setObjectName("muted")
        self._size = QLabel()
        self._size.setObjectName("muted")
        self._size.setMinimumWidth(48)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.before = self._button("back", self.tr("Page before (Page Up)"), lambda: self.view.turn(-1))
        self.after = self._button("forward", self.tr("Next page (Page Down)"), lambda: self.view.turn(1))
        self.smaller = self._button("smaller", self.tr("Smaller (-)"), lambda: self.view.zoom(-1))
        self.larger = self._button("larger", self.tr("Larger (+)"), lambda: self.view.zoom(1))
        self.fit = self._button("fit", self.tr("Fit the width (0)"), self.view_fit)
        for widget in (self.before, self._page, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.smaller, self._size, self.larger, self.fit):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        paged = self.view.pages > 1
        for widget in (self.before, self._page, self.after):
            widget.setVisible(paged)
        self._tell()

    def _button(self, icon: str, words: str, deed: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, "muted"))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(words)
        button.setAccessibleName(words.rpartition(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: deed())
        return button

    def view_fit(self) -> None:
        """As wide as there is room."""
        self.view.fit_width()

    def _tell(self) -> None:
        said = self.tr("Page %1 of %2")
        self._page.setText(said.replace("%1", str(self.view.page + 1)).replace("%2", str(self.view.pages)))
        self.before.setEnabled(self.view.page > 0)
        self.after.setEnabled(self.view.page < self.view.pages - 1)
        self._size.setText(f"{round(self.view.factor * 100)} %")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages and size."""
        deed = {
            Qt.Key.Key_PageUp: lambda: self.view.turn(-1),
            Qt.Key.Key_PageDown: lambda: self.view.turn(1),
            Qt.Key.Key_Home: lambda: self.view.turn(-self.view.pages),
            Qt.Key.Key_End: lambda: self.view.turn(self.view.pages),
            Qt.Key.Key_Plus: lambda: self.view.zoom(1),
            Qt.Key.Key_Equal: lambda: self.view.zoom(1),
            Qt.Key.Key_Minus: lambda: self.view.zoom(-1),
            Qt.Key.Key_0: self.view_fit,
        }.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if deed is None or plain:
            super().keyPressEvent(event)
        else:
            deed()


def _nothing() -> None:
    """Nobody is told."""


def _next_zoom(factor: float, step: int) -> float:
    """The next of the usual sizes, larger or smaller."""
    if step > 0:
        return next((one for one in ZOOMS if one > factor + 0.01), ZOOMS[-1])
    return next((one for one in reversed(ZOOMS) if one < factor - 0.01), ZOOMS[0])


class PdfPages(QWidget):
    """The pages of a PDF, drawn by PDFium on a thread of its own; ``changed`` is called when page or size are others."""

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        # Qt's PDF libraries are loaded with the first PDF that is looked at.
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPdfWidgets import QPdfView

        super().__init__(parent)
        self.changed: Callable[[], None] = _nothing
        # Made in this order, for in this order they go: the view, whose thread may still be drawing, before what it draws,
        # and that before what it reads.
        self._view = QPdfView(self)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(paper.content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self._document)
        self._view.pageNavigator().currentPageChanged.connect(lambda _: self.changed())
        # The view would take the keys that turn pages for its own scrolling.
        self._view.installEventFilter(self)
        self.setFocusProxy(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFixedHeight(HEIGHT)

    @property
    def readable(self) -> bool:
        """Whether the PDF could be opened."""
        return self._document.pageCount() > 0

    @property
    def locked(self) -> bool:
        """Whether it asks for a password."""
        return self._document.error() == type(self._document).Error.IncorrectPassword

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, self._document.pageCount())

    @property
    def page(self) -> int:
        """The page in front, from 0."""
        return max(0, self._view.pageNavigator().currentPage())

    @property
    def factor(self) -> float:
        """How large the pages are, 1 for the size of the paper."""
        if self._view.zoomMode() == type(self._view).ZoomMode.Custom:
            return self._view.zoomFactor()
        points = self._document.pagePointSize(self.page).width()
        inches = points / 72 * self._view.logicalDpiX()
        return (self._view.viewport().width() - 12) / inches if inches > 0 else 1.0

    def turn(self, step: int) -> None:
        """So many pages on or back."""
        wanted = min(self.pages - 1, max(0, self.page + step))
        if wanted != self.page:
            navigator = self._view.pageNavigator()
            navigator.jump(wanted, navigator.currentLocation() * 0, 0)
            self.changed()

    def zoom(self, step: int) -> None:
        """The next size, larger or smaller."""
        factor = _next_zoom(self.factor, step)
        self._view.setZoomMode(type(self._view).ZoomMode.Custom)
        self._view.setZoomFactor(factor)
        self.changed()

    def fit_width(self) -> None:
        """As wide as there is room."""
        self._view.setZoomMode(type(self._view).ZoomMode.FitToWidth)
        self.changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The size that fits is another."""
        super().resizeEvent(event)
        self.changed()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Turning keys go to the frame around."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            turning = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
            if event.key() in turning:
                parent = self.parentWidget()
                if isinstance(parent, PaperView):
                    parent.keyPressEvent(event)
                    return True
        return False


class ImagePage(QScrollArea):
    """A picture, at first as wide as there is room but never larger than it is."""

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changed: Callable[[], None] = _nothing
        self.pages, self.page = 1, 0
        self._image = QPixmap.fromImage(image)
        self._factor: float | None = None
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._label)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._draw()

    @property
    def factor(self) -> float:
        """How large it is, 1 for its own size."""
        if self._factor is not None:
            return self._factor
        room = max(1, self.width() - 2)
        high = HEIGHT / max(1, self._image.height())
        return min(1.0, room / max(1, self._image.width()), high)

    def turn(self, step: int) -> None:
        """A picture has one page: its ends are gone to."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (1 if step > 0 else -1) * bar.pageStep())

    def zoom(self, step: int) -> None:
        """The next size, larger or smaller."""
        self._factor = _next_zoom(self.factor, step)
        self._draw()

    def fit_width(self) -> None:
        """As wide as there is room."""
        self._factor = None
        self._draw()

    def _draw(self) -> None:
        factor = self.factor
        size = QSize(
            max(1, round(self._image.width() * factor)), max(1, round(self._image.height() * factor))
        )
        mode = Qt.TransformationMode.SmoothTransformation
        self._label.setPixmap(self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
        self._label.resize(size)
        self.setFixedHeight(min(HEIGHT, size.height() + 2))
        self.changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The size that fits is another."""
        super().resizeEvent(event)
        if self._factor is None and event.oldSize().width() != event.size().width():
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are the frame's."""
        event.ignore()


def text_view(paper: Paper) -> QPlainTextEdit:
    """A text to be read, as high as it is within bounds."""
    shown = QPlainTextEdit(paper.text)
    shown.setReadOnly(True)
    shown.setAccessibleName(paper.path.name if paper.path is not None else "")
    shown.setTabChangesFocus(True)
    lines = min(32, max(6, paper.text.count("\n") + 3))
    shown.setFixedHeight(lines * shown.fontMetrics().lineSpacing() + 24)
    return shown
