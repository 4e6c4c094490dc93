"""Brings documents into the archive: copied into the store, read for their text, catalogued and linked, in one change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue import documents
from mugham_archive.catalogue.documents import DocumentError, StoredFile
from mugham_archive.catalogue.models import Document
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.jobs import Job
from mugham_archive.preservation.document_store import StoreError, digest_of, inside, take_in
from mugham_archive.preservation.document_text import text_of
from mugham_archive.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the files: references of new documents, of those that were there already, and why others were not."""

    added: tuple[str, ...]
    known: tuple[str, ...]
    failed: tuple[tuple[str, str], ...]
    change_set: int | None = None


def add_documents(
    archive: Archive,
    paths: Sequence[str | Path],
    entry: str = "",
    *,
    relation: str = "",
    job: Job | None = None,
) -> Added:
    """Add each file as a document, linked to the entry with that reference when one is given; one change for all of them.

    The files are only read. A file whose content is in the archive already is linked, not added again. What cannot be
    taken is told, and does not keep the others out. Nothing is catalogued when the job is cancelled.
    """
    job = job or Job()
    if entry:
        with archive.read() as session:
            if find_entry(session, entry).kind not in documents.LINKABLE:
                raise DocumentError("A document cannot be linked to “{entry}”.", entry=entry)
    taken: list[StoredFile] = []
    failed: list[tuple[str, str]] = []
    for done, path in enumerate(paths):
        if job.cancelled:
            return Added((), (), tuple(failed))
        job.progress(done, len(paths), Path(path).name, at_once=True)
        try:
            taken.append(with_text(archive, take_in(archive.folder, path)))
        except StoreError as error:
            failed.append((str(path), error.sentence))
    if not taken:
        return Added((), (), tuple(failed))
    added: list[str] = []
    known: list[str] = []
    with archive.change(_words(taken)) as change:
        for file in taken:
            document = documents.with_file(change.session, file.sha256)
            if document is None:
                document = documents.add_document(change.session, file)
                added.append(document.reference)
            elif document.reference not in (*added, *known):
                known.append(document.reference)
            if entry:
                documents.link(change.session, document.reference, entry, relation)
    job.progress(len(paths), len(paths))
    return Added(tuple(added), tuple(known), tuple(failed), change.changed.change_set)


def with_text(archive: Archive, file: StoredFile) -> StoredFile:
    """A stored file with the text that it holds."""
    return replace(file, text=text_of(archive.folder / file.path, file.mime))


def _words(taken: Sequence[StoredFile]) -> Sentence:
    if len(taken) == 1:
        return Sentence("Add the document “{name}”", name=taken[0].name)
    return Sentence("Add {n} documents", one="Add {n} document", n=len(taken))


def put_file(archive: Archive, document: str, path: str | Path, *, replacing: bool = False) -> None:
    """Give a document its file: the one that is missing in the store, or the first one of a document that has none.

    A file with another content than the one that was lost is refused with StoreError unless ``replacing``.
    """
    with archive.read() as session:
        row = _document(session, document)
        former, place = row.file_sha256, row.file_path
    stored = inside(archive.folder, place)
    if stored is not None and stored.is_file() and not replacing and digest_of(stored) == former:
        raise DocumentError(
            "This document has its file already; add the other file as a document of its own."
        )
    file = take_in(archive.folder, path, expected=None if replacing else former)
    if (file.sha256, file.path) == (former, place):
        return  # It lies again where the catalogue says: nothing is to be said there.
    file = with_text(archive, file)
    with archive.change(Sentence("Put the file “{name}” to a document", name=file.name)) as change:
        row = _document(change.session, document)
        row.file_path, row.file_name, row.file_size = file.path, file.name, file.size
        row.file_mime, row.file_sha256 = file.mime, file.sha256
        row.text_content = file.text or row.text_content


def _document(session: Session, ref: str) -> Document:
    found = find_entry(session, ref)
    document = session.get(Document, found.id) if found.kind == "document" else None
    if document is None:
        raise DocumentError("“{ref}” is no document.", ref=ref)
    return document


def read_again(archive: Archive, document: str) -> bool:
    """Take the text out of a document's file again, such as after scanning; whether it changed."""
    with archive.read() as session:
        row = _document(session, document)
        path, mime, former = inside(archive.folder, row.file_path), row.file_mime, row.text_content
    if path is None or not path.is_file():
        raise StoreError("The document's file is not in the archive's folder.")
    text = text_of(path, mime)
    if text == former or not text:
        return False
    with archive.change(Sentence("Read a document's text again")) as change:
        _document(change.session, document).text_content = text
    return True
