"""Documents brought in: stored once and whole, read for their text, linked, found, verified, undone, backed up."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.documents import guess_type, propose_date, propose_title
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import Document
from mugham_archive.catalogue.views import DocumentDetails, Listing
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job
from mugham_archive.preservation import document_store, document_text
from mugham_archive.preservation.adding_documents import add_documents, put_file, read_again
from mugham_archive.preservation.backup import back_up, restore
from mugham_archive.preservation.document_store import StoreError, take_in, verify
from tests.archives import catalogue_a_little, problems, term
from tests.preservation.paper_making import docx, pdf, png


def details(archive: Archive, ref: str) -> DocumentDetails:
    found = archive.details(ref, "en")
    assert isinstance(found, DocumentDetails)
    return found


def stored(archive: Archive) -> list[Path]:
    return sorted(path for path in (archive.folder / "documents").rglob("*") if path.is_file())


def found_by(archive: Archive, words: str) -> list[str]:
    ids = archive.ids(Listing("document", text=words))
    return [card.ref for card in archive.cards("document", ids, "en")]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "Memorandum_2018-06-08.pdf"
    path.write_bytes(pdf("Between Mugham House and Sample University", 3))
    return path


def test_a_pdf_is_copied_in_described_linked_and_found_by_its_text(archive: Archive, paper: Path) -> None:
    refs = catalogue_a_little(archive)
    before = paper.read_bytes(), paper.stat().st_mtime_ns
    added = add_documents(archive, [paper], refs["event"])
    (ref,) = added.added
    found = details(archive, ref)
    assert (found.entry.title, found.card.type, found.card.date) == (
        "Memorandum 2018-06-08",
        "memorandum",
        "2018-06-08",
    )
    assert [(link.ref, link.relation) for link in found.linked] == [(refs["event"], "legal_basis_of")]
    assert found_by(archive, "sample univers") == [ref]
    (file,) = stored(archive)
    assert str(file) == found.stored_path
    assert file.read_bytes() == before[0]
    assert file.stem == document_store.digest_of(paper)
    # The one that was given is as it was, and stays where it was.
    assert (paper.read_bytes(), paper.stat().st_mtime_ns) == before
    assert problems(archive) == []


def test_the_same_file_twice_is_stored_once_and_linked_to_both(archive: Archive, paper: Path) -> None:
    refs = catalogue_a_little(archive)
    (ref,) = add_documents(archive, [paper], refs["event"]).added
    other = paper.with_name("the same.pdf")
    other.write_bytes(paper.read_bytes())
    again = add_documents(archive, [other, paper], refs["series"])
    assert (again.added, again.known) == ((), (ref,))
    assert len(stored(archive)) == 1
    assert {link.ref for link in details(archive, ref).linked} == {refs["event"], refs["series"]}
    assert add_documents(archive, [paper], refs["event"]).change_set is None


def test_undoing_keeps_the_stored_file_and_redoing_finds_it(archive: Archive, paper: Path) -> None:
    refs = catalogue_a_little(archive)
    (ref,) = add_documents(archive, [paper], refs["event"]).added
    before = details(archive, ref)
    archive.undo()
    with pytest.raises(ArchiveError):
        archive.details(ref, "en")
    assert found_by(archive, "Sample University") == []
    assert len(stored(archive)) == 1
    archive.redo()
    after = details(archive, ref)
    assert (after.linked, after.stored_path, after.entry.title) == (
        before.linked,
        before.stored_path,
        before.entry.title,
    )
    assert found_by(archive, "Sample University") == [ref]
    assert problems(archive) == []


def test_files_that_cannot_be_taken_are_told_one_by_one_and_keep_nothing_out(
    archive: Archive, paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refs = catalogue_a_little(archive)
    bad = {
        "gone.pdf": None,
        "empty.txt": b"",
        "not really.pdf": b"<html>404</html>",
        "half.jpg": b"\0\0\0\0" * 20,
        "binary.txt": b"MZ\0\0\1",
        "large.png": png() + b"\0" * 9000,
    }
    monkeypatch.setattr(document_store, "MOST_BYTES", 9000)
    for name, content in bad.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    paths = [*(tmp_path / name for name in bad), folder, pipe, paper]
    added = add_documents(archive, paths, refs["event"])
    assert len(added.added) == 1
    assert [Path(path).name for path, _ in added.failed] == [*bad, "folder.pdf", "pipe.pdf"]
    for _, sentence in added.failed:
        assert sentence.endswith(".") and sentence.count("“") == 1 and "\n" not in sentence
    assert "no longer" in added.failed[0][1]
    assert "empty" in added.failed[1][1]
    assert "damaged" in added.failed[2][1]
    assert "too large" in added.failed[5][1]
    assert len(stored(archive)) == 1
    nothing = add_documents(archive, paths[:2], refs["event"])
    assert (nothing.added, nothing.known, nothing.change_set) == ((), (), None)


def test_what_is_linked_to_nothing_linkable_is_refused_before_anything_is_copied(
    archive: Archive, paper: Path
) -> None:
    refs = catalogue_a_little(archive)
    for wrong in (refs["segment"], refs["document"], "E9999999"):
        with pytest.raises(ArchiveError):
            add_documents(archive, [paper], wrong)
    assert stored(archive) == []


def test_a_cancelled_job_catalogues_nothing(archive: Archive, paper: Path) -> None:
    job = Job()
    job.cancel()
    assert add_documents(archive, [paper], job=job).added == ()
    assert archive.total(Listing("document")) == 0


def test_a_copy_that_fails_leaves_nothing_behind(
    archive: Archive, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        take_in(archive.folder, paper)
    assert stored(archive) == []


def test_documents_are_verified_and_what_is_not_in_order_is_named(archive: Archive, tmp_path: Path) -> None:
    refs: list[str] = []
    for name in ("a", "b", "c", "d"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Mətn {name}", encoding="utf-8")
        refs += add_documents(archive, [path]).added
    assert verify(archive) == document_store.Verification(4, 4)
    assert list(document_store.missing(archive)) == []
    paths = [Path(details(archive, ref).stored_path or "") for ref in refs]
    paths[1].unlink()
    paths[2].chmod(0o644)
    paths[2].write_text("Mətn x", encoding="utf-8")
    found = verify(archive)
    assert (found.checked, found.ok, found.missing, found.changed) == (4, 2, 1, 1)
    assert found.items == ((refs[1], "missing"), (refs[2], "changed"))
    assert [ref for ref, _ in document_store.missing(archive)] == [refs[1]]


def test_a_missing_file_is_put_back_and_another_one_refused(
    archive: Archive, paper: Path, tmp_path: Path
) -> None:
    (ref,) = add_documents(archive, [paper]).added
    place = Path(details(archive, ref).stored_path or "")
    place.unlink()
    wrong = tmp_path / "other.pdf"
    wrong.write_bytes(pdf("Another"))
    with pytest.raises(StoreError, match="not the file that was lost"):
        put_file(archive, ref, wrong)
    assert stored(archive) == []
    before = archive.undo_words()
    put_file(archive, ref, paper)
    assert place.read_bytes() == paper.read_bytes()
    # The catalogue says what it said.
    assert archive.undo_words() == before
    put_file(archive, ref, wrong, replacing=True)
    assert found_by(archive, "another") == [ref]
    archive.undo()
    assert details(archive, ref).stored_path == str(place)


def test_a_damaged_file_in_the_store_is_mended_by_the_same_file(archive: Archive, paper: Path) -> None:
    (ref,) = add_documents(archive, [paper]).added
    place = Path(details(archive, ref).stored_path or "")
    place.chmod(0o644)
    place.write_bytes(b"%PDF-1.4 " + b"x" * (paper.stat().st_size - 9))
    assert verify(archive).changed == 1
    put_file(archive, ref, paper)
    assert verify(archive).ok == 1


def test_a_document_described_by_hand_takes_its_first_file(archive: Archive, paper: Path) -> None:
    refs = catalogue_a_little(archive)
    put_file(archive, refs["document"], paper)
    found = details(archive, refs["document"])
    assert found.entry.title == "Konsertin proqramı"
    assert found_by(archive, "sample university") == [refs["document"]]
    with pytest.raises(ArchiveError):
        put_file(archive, refs["event"], paper)


def test_backups_hold_the_stored_documents(archive: Archive, paper: Path, tmp_path: Path) -> None:
    (ref,) = add_documents(archive, [paper]).added
    unfinished = archive.folder / "documents" / ".abc.part"
    unfinished.write_bytes(b"half")
    back_up(archive, tmp_path / "b.zip")
    restore(tmp_path / "b.zip", str(tmp_path / "again"))
    again = Archive.open(tmp_path / "again")
    assert verify(again).ok == 1
    assert Path(details(again, ref).stored_path or "").read_bytes() == paper.read_bytes()
    assert all(path.suffix == ".pdf" for path in stored(again))
    again.close()


# Text -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Qərar: konfransın qətnaməsi"),
        ("utf-8-sig", "Qərar: konfransın qətnaməsi"),
        ("utf-16", "Qərar: konfransın qətnaməsi"),
        ("cp1251", "Решение конференции о мугаме"),
        ("cp1254", "Muğam gecesi için karar şöyle"),
    ],
)
def test_plain_text_is_read_in_the_encoding_it_was_written_in(
    tmp_path: Path, encoding: str, text: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert document_text.text_of(path, "text/plain") == text


def test_word_files_are_found_by_their_text(archive: Archive, tmp_path: Path) -> None:
    path = docx(tmp_path / "Qərar.docx", "Qərar № 7", "Konfrans yekunlaşdı.")
    (ref,) = add_documents(archive, [path]).added
    assert found_by(archive, "yekunlasdi") == [ref]
    assert details(archive, ref).card.type == "resolution"


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n",
        pdf("Text")[:200],
        b"%PDF-1.4\n" + b"\xff" * 5000,
        pdf("Text").replace(b"/Pages", b"/Pag\0s"),
    ],
)
def test_a_broken_pdf_is_kept_without_text(archive: Archive, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(content)
    (ref,) = add_documents(archive, [path]).added
    assert details(archive, ref).entry.title == "Broken"


def test_reading_a_pdf_ends_when_the_patience_is_over(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document_text, "PATIENCE_S", 0.0)
    assert document_text.text_of(paper, "application/pdf") == ""


def test_text_no_database_takes_is_cleaned_and_cut(archive: Archive, tmp_path: Path) -> None:
    assert document_text.cleaned("a\0b\ud800c \t d\r\n\r\n\r\n\r\ne") == "a bc d\n\ne"
    path = tmp_path / "long.txt"
    path.write_text(" ".join(f"söz{number}" for number in range(60_000)), encoding="utf-8")
    (ref,) = add_documents(archive, [path]).added
    assert found_by(archive, "söz12345") == [ref]
    with archive.read() as session:
        (row,) = session.query(Document).all()
        assert len(row.text_content) == document_text.MOST_CHARACTERS


def test_text_is_read_again(archive: Archive, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Qəzəl", encoding="utf-8")
    (ref,) = add_documents(archive, [path]).added
    assert not read_again(archive, ref)
    with archive.change("Lose the text") as change:
        change.session.query(Document).one().text_content = ""
    assert read_again(archive, ref)
    assert found_by(archive, "qəzəl") == [ref]


# What a name says ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Qərar_7.pdf", "resolution"),
        ("QƏRAR 7.PDF", "resolution"),
        ("решение совета.txt", "resolution"),
        ("konfransın qətnaməsi.docx", "resolution"),
        ("Memorandum with UNESCO.pdf", "memorandum"),
        ("ANLAŞMA MEMORANDUMU.pdf", "memorandum"),
        ("proqram-2018.pdf", "programme"),
        ("Программа вечера.pdf", "programme"),
        ("afişa.png", "poster"),
        ("İclas protokolu.pdf", "minutes"),
        ("border.txt", "other"),
        ("IMG_2041.jpg", "photo"),
        ("2041.jpg", "photo"),
        ("sənəd.pdf", "other"),
    ],
)
def test_the_type_is_guessed_from_the_name(name: str, kind: str) -> None:
    mime = "image/jpeg" if name.endswith(("jpg", "png")) else ""
    assert guess_type(name, mime) == kind


@pytest.mark.parametrize(
    ("name", "title", "date"),
    [
        ("konsert_proqramı_2018.pdf", "Konsert proqramı 2018", "2018"),
        ("ifaçılar.txt", "İfaçılar", None),
        ("index of names.txt", "Index of names", None),
        ("programme-of-the-evening.pdf", "Programme of the evening", None),
        ("Qərar 14.03.2020.pdf", "Qərar 14.03.2020", "2020-03-14"),
        ("2020-03-14 qərar.pdf", "2020-03-14 qərar", "2020-03-14"),
        ("31.02.2020.pdf", "31.02.2020", None),
        ("20200314.pdf", "20200314", None),
        ("___.pdf", "___.pdf", None),
    ],
)
def test_title_and_date_are_proposed_from_the_name(name: str, title: str, date: str | None) -> None:
    found = propose_date(name)
    assert (propose_title(name), found.edtf if found else None) == (title, date)


# Links -----------------------------------------------------------------------------------------------------------


def test_a_resolution_is_linked_to_the_conference_that_adopted_it_and_unlinked_again(
    archive: Archive, tmp_path: Path
) -> None:
    from mugham_archive.catalogue import documents

    refs = catalogue_a_little(archive)
    path = tmp_path / "qərar.txt"
    path.write_text("Qərar", encoding="utf-8")
    with archive.change("It is a conference") as change:
        code = term(change.session, "event_type", "elmi_konfrans")
        assert code
        set_fields(change.session, refs["event"], {"type": "elmi_konfrans"})
    (ref,) = add_documents(archive, [path], refs["event"]).added
    event = archive.details(refs["event"], "en")
    assert (ref, "adopted_by") in [(one.ref, one.relation) for one in event.entry.documents]
    with archive.change("It decides on the series too") as change:
        documents.link(change.session, ref, refs["series"], "decides_on")
        documents.relink(change.session, ref, refs["event"], "adopted_by", "mentions")
    assert {(one.ref, one.relation) for one in details(archive, ref).linked} == {
        (refs["series"], "decides_on"),
        (refs["event"], "mentions"),
    }
    with archive.change("No more") as change:
        documents.unlink(change.session, ref, refs["event"], "mentions")
    assert [one.ref for one in details(archive, ref).linked] == [refs["series"]]
    with pytest.raises(ArchiveError), archive.change("Again") as change:
        documents.unlink(change.session, ref, refs["event"], "mentions")
    archive.undo()
    assert len(details(archive, ref).linked) == 2
    assert problems(archive) == []


@pytest.mark.parametrize(
    ("name", "entry", "relation"),
    [
        ("memorandum.txt", "partner", "concluded_with"),
        ("memorandum.txt", "series", "legal_basis_of"),
        ("memorandum.txt", "agreement", "legal_basis_of"),
        ("afişa.txt", "event", "programme_of"),
        ("məktub.txt", "partner", "mentions"),
        ("qərar.txt", "event", "decides_on"),
    ],
)
def test_a_document_stands_to_an_entry_as_its_type_usually_does(
    archive: Archive, tmp_path: Path, name: str, entry: str, relation: str
) -> None:
    refs = catalogue_a_little(archive)
    path = tmp_path / name
    path.write_text("Mətn", encoding="utf-8")
    (ref,) = add_documents(archive, [path], refs[entry]).added
    assert [(one.ref, one.relation) for one in details(archive, ref).linked] == [(refs[entry], relation)]
