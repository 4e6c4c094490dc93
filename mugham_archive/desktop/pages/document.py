"""The page of a document: what it is, what it belongs to, and the paper itself when its file is here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Details, DocumentDetails
from mugham_archive.desktop.details import blocks, facts, linked
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.pages.entry import Known, entry_page
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.frame import deeds as deeds_of
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.pages.sheet import Columns, parts, titled
from mugham_archive.desktop.widgets.paper_preview import Paper, PaperView, PdfPages, read_paper, text_view
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page of the document with that reference."""
    return entry_page(frame, address, build, more=read)


def read(_archive: Archive, details: Details) -> Paper:
    """Read the file for its preview; called on a worker."""
    assert isinstance(details, DocumentDetails)
    return read_paper(details.stored_path, details.mime)


def build(frame: PageFrame, known: Known) -> list[QWidget]:
    """What stands on the page."""
    details, paper = known.details, known.more
    assert isinstance(details, DocumentDetails)
    assert isinstance(paper, Paper)
    language, deeds = frame.language, deeds_of(frame)
    buttons = []
    if paper.path is not None and paper.kind != "missing":
        path = paper.path
        button = QPushButton(translate("Pages", "Open the file"))
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        buttons.append(button)
    heading = Heading(
        details.entry.title,
        kicker=words.word("document_type", details.card.type),
        lines=(facts.date(details.card.date, language),),
        buttons=buttons,
    )
    right = parts(
        linked.entries(details, language, deeds),
        blocks.about(details, language, deeds),
        blocks.notes(details.entry, deeds),
        blocks.titles(details.entry, deeds),
        blocks.identity(details.entry, deeds),
    )
    shown = titled(translate("Pages", "The paper"), preview(frame, details, paper))
    return [heading, Columns([shown], right), *parts(blocks.history(known.history, deeds))]


def preview(frame: PageFrame, details: DocumentDetails, paper: Paper) -> QWidget:
    """The paper to be read at once, or a sentence that says why it is not and what can be done."""
    name = details.file_name or (paper.path.name if paper.path is not None else "")
    if paper.kind == "none":
        sentence = translate("Pages", "No file has been added to this document.")
        return _offer(frame, details, sentence, translate("Pages", "Add the file…"))
    if paper.kind == "missing":
        sentence = translate(
            "Pages",
            "The file “%1” is not in the archive's folder. If you have it elsewhere, put it back: its content is compared "
            "with the checksum. Otherwise take it from a backup.",
        )
        return _offer(frame, details, sentence.replace("%1", name), translate("Pages", "Put the file back…"))
    if paper.kind == "damaged":
        sentence = translate("Pages", "The picture cannot be read: %1").replace("%1", say(paper.reason))
        return blocks.paragraph(sentence)
    if paper.kind == "text":
        return text_view(paper)
    if paper.kind in ("pdf", "image"):
        view = PaperView(paper)
        if not isinstance(view.view, PdfPages) or view.view.readable:
            return view
        locked = view.view.locked
        view.deleteLater()
        if locked:
            sentence = translate("Pages", "The PDF asks for a password: open it with another program above.")
        else:
            sentence = translate("Pages", "The PDF is damaged: its pages cannot be shown.")
        return blocks.paragraph(sentence)
    return blocks.paragraph(
        translate("Pages", "This kind of file is read with another program: open it above.")
    )


def _offer(frame: PageFrame, details: DocumentDetails, sentence: str, words_: str) -> QWidget:
    """Why there is nothing to be seen, and the one deed that helps."""
    papers = frame.papers
    told = blocks.paragraph(sentence)
    if papers is None:
        return told
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(told)
    button = QPushButton(words_)
    button.setObjectName("primary")
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.clicked.connect(lambda: papers.put_file(details.entry.ref))
    column.addWidget(button)
    return part
