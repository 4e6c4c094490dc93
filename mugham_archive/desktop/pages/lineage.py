"""The page of a lineage: who taught whom around one person, drawn as a tree that opens people and their recordings."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from mugham_archive.catalogue.authorities import lineage
from mugham_archive.catalogue.views import Lineage, Listing
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.desktop.widgets.lineage_tree import LineageTree
from mugham_archive.spoken import words

translate = QCoreApplication.translate
_HIGHEST = 720


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page at ``lineage/REF``."""
    ref = address.partition("/")[2]

    def read() -> Lineage:
        with frame.archive.read() as session:
            return lineage.read(session, ref, frame.language)

    return LoadedPage(frame, address, read, lambda found: build(frame, found), title, frozenset(("agent",)))


def title(found: Lineage) -> str:
    """What the page is called."""
    name = next((person.name for person in found.people if person.id == found.id), "")
    return translate("Pages", "Teachers and pupils of %1").replace("%1", name)


def build(frame: PageFrame, found: Lineage) -> list[QWidget]:
    """What stands on the page."""
    if not found.bonds:
        empty = EmptyState(
            "lineage",
            translate("Pages", "No teacher and no pupil is named"),
            translate("Pages", "A tree grows here when relations between performers are described."),
            translate("Pages", "Open the performer's page"),
        )
        empty.triggered.connect(lambda: frame.open(f"agent/{found.ref}"))
        return [Heading(title(found)), empty]
    tree = LineageTree(found)
    tree.opened.connect(lambda ref: frame.open(f"agent/{ref}"))
    tree.chosen.connect(frame.choose)
    present = {person.id: person.ref for person in found.people}
    buttons = [
        _button(
            "open", translate("Pages", "Open the page"), lambda: frame.open(f"agent/{present[tree.current]}")
        ),
        _button(
            "play",
            translate("Pages", "Play all"),
            lambda: frame.play_list(Listing("recording", agent=present[tree.current])),
        ),
        _button(
            "lineage",
            translate("Pages", "Tree of this one"),
            lambda: frame.open(f"lineage/{present[tree.current]}"),
        ),
        _button("add", translate("Pages", "Larger"), lambda: tree.zoom(1.2)),
        _button("less", translate("Pages", "Smaller"), lambda: tree.zoom(1 / 1.2)),
    ]
    line = words.performers(len(found.people))
    if not found.whole:
        line += " · " + translate("Pages", "those nearest are shown")
    keys = translate("Pages", "The arrows go from one to the other, Enter opens the page, + and − zoom.")
    heading = Heading(title(found), lines=(escape(line), escape(keys)), buttons=buttons)
    return [heading, _scrolled(tree)]


def _button(icon: str, text: str, deed: Callable[[], None]) -> QPushButton:
    button = icon_button(icon, text)
    button.clicked.connect(lambda: deed())
    return button


class _Area(QScrollArea):
    """As high as the tree, up to a screen."""

    def __init__(self, tree: LineageTree) -> None:
        super().__init__()
        self.setObjectName("lineage")
        self.setWidget(tree)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(tree)
        self.setMinimumHeight(min(_HIGHEST, tree.sizeHint().height() + 16))
        tree.chosen.connect(lambda _ref: self._follow(tree))

    def _follow(self, tree: LineageTree) -> None:
        centre = tree.shown_box(tree.current).center()
        self.ensureVisible(round(centre.x()), round(centre.y()), 140, 80)


def _scrolled(tree: LineageTree) -> QScrollArea:
    return _Area(tree)
