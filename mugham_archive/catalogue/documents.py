"""Documents as entries: what a file's name says of them, how they are made, and how they are linked to other entries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.date_words import understand
from mugham_archive.catalogue.edtf import EdtfDate
from mugham_archive.catalogue.models import Document, DocumentLink, Entry, Event, Term, Title
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.references import next_references
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Word, listed

DOCUMENT_TYPES = ("programme", "poster", "invitation", "resolution", "order", "minutes", "memorandum", "contract",
                  "release", "press", "photo", "transcript", "letter", "other")  # fmt: skip
# How a document stands to an entry. Not in the model's four: the body that adopted a resolution, and who a memorandum
# was concluded with, are neither decided on by it nor merely mentioned.
RELATIONS = ("programme_of", "adopted_by", "decides_on", "legal_basis_of", "concluded_with", "mentions")
LINKABLE = ("series", "event", "recording", "agent", "place", "agreement")

# The stems of file names in Azerbaijani, English and Russian (Cyrillic, or in Latin letters) that say what a paper is.
_STEMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("memorandum", ("memorand", "меморанд", "anlaşma", "anlasma", "mou")),
    ("contract", ("contract", "müqavil", "muqavil", "договор", "dogovor", "agreement", "saziş", "sazis", "razılaş")),
    ("resolution", ("resolution", "qərar", "qerar", "qarar", "qətnam", "qetnam", "резолюц", "решени", "постановл")),
    ("order", ("order", "əmr", "emr", "sərəncam", "serencam", "приказ", "распоряж")),
    ("minutes", ("minutes", "protokol", "протокол")),
    ("programme", ("program", "программ", "proqram")),
    ("poster", ("poster", "afiş", "afis", "афиш", "plakat", "плакат")),
    ("invitation", ("invitation", "dəvət", "devet", "приглаш")),
    ("release", ("release", "razılıq", "raziliq", "согласи", "consent")),
    ("transcript", ("transcript", "stenoqram", "стенограм", "tezis", "тезис", "расшифр")),
    ("press", ("press", "mətbuat", "metbuat", "пресс", "qəzet", "qezet", "газет", "newspaper", "article")),
    ("letter", ("letter", "məktub", "mektub", "письм")),
    ("photo", ("photo", "foto", "фото", "img", "dsc", "pict")),
)  # fmt: skip
_USUAL = {
    "programme_of": ("programme", "poster", "invitation"),
    "decides_on": ("resolution", "order", "minutes"),
    "legal_basis_of": ("memorandum", "contract", "release"),
}
# Bodies that meet and decide.
_DECIDING = ("elmi_konfrans", "onlayn_konfrans", "deyirmi_masa")
_DATE = re.compile(
    r"(?<![0-9])(?:(\d{4})[-._](\d{1,2})[-._](\d{1,2})|(\d{1,2})[-._](\d{1,2})[-._](\d{4}))(?![0-9])"
)
_YEAR = re.compile(r"(?<![0-9])(19\d\d|20\d\d)(?![0-9])")


class DocumentError(ArchiveError):
    """A document that cannot be made or linked so."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the archive's own store: ``path`` is relative to the archive's folder, ``size`` in bytes."""

    path: str
    name: str
    size: int
    mime: str
    sha256: str
    text: str = ""


def guess_type(file_name: str, mime: str = "") -> str:
    """What a paper is by its file's name, in any of the three languages; a picture that says nothing is a photograph."""
    words = re.findall(
        r"[^\W\d_]+", file_name.rpartition(".")[0].replace("İ", "i").lower() or file_name.lower()
    )
    for kind, stems in _STEMS:
        # Short stems are words of their own: “order” is not in “border”, nor “img” in “pilgrimage”.
        if any(word.startswith(stem) for word in words for stem in stems):
            return kind
    return "photo" if mime.startswith("image/") else "other"


def propose_title(file_name: str) -> str:
    """A title from a file's name: without its ending, with spaces for underscores, begun with a capital."""
    stem = file_name.rpartition(".")[0] or file_name
    words = re.sub(r"[_\s]+", " ", stem)
    # A dash that joins words without spaces around it stays; one that stands for a space in a row of them does not.
    if " " not in words.strip() and words.count("-") > 1 and not _DATE.search(words):
        words = words.replace("-", " ")
    words = words.strip(" .-") or file_name
    # Azerbaijani i has a capital of its own; a name such as “ifaçılar” begins with it.
    first = (
        {"i": "İ", "ı": "I"}.get(words[0], words[0].upper())
        if _looks_azerbaijani(words)
        else words[0].upper()
    )
    return first + words[1:]


def _looks_azerbaijani(words: str) -> bool:
    return any(letter in "əƏğĞışŞçÇıİ" for letter in words)


def propose_date(file_name: str) -> EdtfDate | None:
    """A date that a file's name holds as 2018-06-08, 08.06.2018 or a year alone; None when it holds none or a wrong one."""
    stem = file_name.rpartition(".")[0] or file_name
    found = _DATE.search(stem)
    year = _YEAR.search(stem)
    if found is not None:
        first = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
        written = f"{first[0]}-{int(first[1]):02}-{int(first[2]):02}"
    elif year is not None:
        written = year[1]
    else:
        return None
    try:
        return understand(written)
    except ArchiveError:
        return None


def usual_relation(document_type: str, kind: str, event_type: str = "") -> str:
    """How a document of that type stands most of the time to an entry of that kind, an event of that type."""
    if kind == "agent":
        return "concluded_with" if document_type in ("memorandum", "contract") else "mentions"
    if kind == "agreement":
        return "legal_basis_of" if document_type != "press" else "mentions"
    if document_type == "resolution" and kind == "event" and event_type in _DECIDING:
        return "adopted_by"
    for relation, types in _USUAL.items():
        if document_type in types:
            return relation
    return "mentions"


def _event_type(session: Session, event: int) -> str:
    table = Event.__table__.c
    question = select(Term.code).join(Event.__table__, table.type_id == Term.id).where(table.id == event)
    return session.scalar(question) or ""


def add_document(
    session: Session,
    file: StoredFile,
    *,
    title: str = "",
    document_type: str = "",
    date: EdtfDate | None = None,
) -> Document:
    """A new document for a stored file, inside a change; what is not given is guessed from the file's name."""
    document = Document(
        reference=next_references(session, "document")[0],
        document_type=document_type or guess_type(file.name, file.mime),
        date=date or propose_date(file.name),
        file_path=file.path,
        file_name=file.name,
        file_size=file.size,
        file_mime=file.mime,
        file_sha256=file.sha256,
        text_content=file.text,
    )
    document.titles.append(_title(title or propose_title(file.name)))
    session.add(document)
    session.flush()
    return document


def _title(text: str) -> Title:
    cyrillic = sum("а" <= letter <= "я" or letter in "әғҝјөүһҹ" for letter in text.lower())
    if cyrillic * 2 > len(text):
        azerbaijani = any(letter in "әғҝјөүһҹ" for letter in text.lower())
        return Title(text=text, language="aze" if azerbaijani else "rus", script="Cyrl")
    return Title(text=text)


def with_file(session: Session, sha256: str) -> Document | None:
    """The document that already has a file with this checksum, the oldest first."""
    table = Document.__table__.c
    number = session.scalar(select(table.id).where(table.file_sha256 == sha256).order_by(table.id).limit(1))
    return None if number is None else session.get(Document, number)


def link(session: Session, document: str, entry: str, relation: str = "") -> tuple[int, int, str]:
    """Link a document to an entry, both by reference, inside a change; returns their ids and the relation.

    Without a relation the usual one. A link that is there already stays as it is. Raises EntryNotFound or DocumentError.
    """
    paper, other = _pair(session, document, entry)
    if not relation:
        event_type = _event_type(session, other.id) if other.kind == "event" else ""
        relation = usual_relation(_type_of(session, paper.id), other.kind, event_type)
    if relation not in RELATIONS:
        raise DocumentError(
            "“{relation}” is no relation of documents, only {known}.",
            relation=relation,
            known=listed(Word("document_relation", code) for code in RELATIONS),
        )
    if _link(session, paper.id, other.id, relation) is None:
        session.add(DocumentLink(document_id=paper.id, entry_id=other.id, relation=relation))
        session.flush()
    return paper.id, other.id, relation


def unlink(session: Session, document: str, entry: str, relation: str) -> None:
    """Take the link between a document and an entry away, inside a change; raises DocumentError when there is none."""
    paper, other = _pair(session, document, entry)
    found = _link(session, paper.id, other.id, relation)
    if found is None:
        raise DocumentError(
            "“{document}” is not linked to “{entry}” in this way any more.", document=document, entry=entry
        )
    session.delete(found)
    session.flush()


def relink(session: Session, document: str, entry: str, old: str, new: str) -> None:
    """Say otherwise how a document stands to an entry, inside a change."""
    if old != new:
        unlink(session, document, entry, old)
        link(session, document, entry, new)


def _pair(session: Session, document: str, entry: str) -> tuple[Any, Any]:
    paper, other = find_entry(session, document), find_entry(session, entry)
    if paper.kind != "document":
        raise DocumentError("“{document}” is no document.", document=document)
    if other.kind not in LINKABLE:
        raise DocumentError("A document cannot be linked to “{entry}”.", entry=entry)
    return paper, other


def _type_of(session: Session, document: int) -> str:
    table = Document.__table__.c
    return session.scalars(select(table.document_type).where(table.id == document)).one()


def _link(session: Session, document: int, entry: int, relation: str) -> DocumentLink | None:
    question = select(DocumentLink).where(
        DocumentLink.document_id == document,
        DocumentLink.entry_id == entry,
        DocumentLink.relation == relation,
    )
    return session.scalars(question).first()


def stored_files(
    session: Session, refs: Sequence[str] | None = None
) -> list[tuple[str, str, str | None, int | None]]:
    """(reference, path, SHA-256, size) of every document that has a file, or of those named, by reference."""
    table, entry = Document.__table__.c, Entry.__table__.c
    question = select(entry.reference, table.file_path, table.file_sha256, table.file_size).join(
        Document.__table__, table.id == entry.id
    )
    question = question.where(table.file_path != "")
    if refs is not None:
        question = question.where(or_(entry.reference.in_(refs), entry.uuid.in_(refs)))
    return [(row[0], row[1], row[2], row[3]) for row in session.execute(question.order_by(entry.reference))]
