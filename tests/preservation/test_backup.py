"""An archive goes into one file and comes back whole, from either database into either."""

from __future__ import annotations

import hashlib
import json
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import Document
from mugham_archive.catalogue.views import Listing
from mugham_archive.errors import ArchiveError
from mugham_archive.preservation.backup import BackupError, back_up, restore
from mugham_archive.storage.schema import CURRENT
from tests.archives import add, catalogue_a_little, entry_named, problems, tables


@pytest.fixture
def refs(archive: Archive) -> dict[str, str]:
    """A little archive with a stored document, something undone and a name."""
    refs = catalogue_a_little(archive)
    stored = archive.folder / "documents" / "2018" / "proqram ə.txt"
    stored.parent.mkdir(parents=True)
    stored.write_text("Birinci hissə", encoding="utf-8")
    with archive.change("Keep its file") as change:
        document: Document = entry_named(change.session, refs["document"])
        document.file_path = "documents/2018/proqram ə.txt"
    with archive.change("Taken back") as change:
        add(change.session, "series", "Artıq silsilə")
    archive.undo()
    archive.set_setting("name", "Sınaq arxivi")
    return refs


@pytest.fixture
def other_postgresql(request: pytest.FixtureRequest) -> Iterator[str]:
    server = request.getfixturevalue("postgresql_server")
    server.create("restored_here")
    yield server.address("restored_here")
    server.drop("restored_here")


def test_a_backup_comes_back_whole(
    archive: Archive, refs: dict[str, str], tmp_path: Path, other_postgresql: str
) -> None:
    file, digest = back_up(archive, tmp_path / "arxiv.zip")
    assert hashlib.sha256(file.read_bytes()).hexdigest() == digest
    assert [path.name for path in tmp_path.iterdir() if ".part" in path.name] == []
    for where in (str(tmp_path / "restored"), str(tmp_path / "single.db"), other_postgresql):
        shown, of_file = restore(file, where)
        assert of_file == digest
        assert "kamancha" not in shown
        restored = Archive.open(where)
        _is_the_same(restored, archive, refs)
        restored.close()


def _is_the_same(restored: Archive, archive: Archive, refs: dict[str, str]) -> None:
    assert restored.schema_version == CURRENT
    assert restored.name == "Sınaq arxivi"
    assert tables(restored) == tables(archive)
    assert problems(restored) == []
    assert restored.overview("az") == archive.overview("az")
    assert [one.words for one in restored.history()] == [one.words for one in archive.history()]
    assert restored.search("Qasımov", "az").total == 1
    for kind in ("recording", "event", "agent"):
        assert restored.ids(Listing(kind)) == archive.ids(Listing(kind))
    details = restored.details(refs["document"], "az")
    assert Path(details.stored_path or "").read_text(encoding="utf-8") == "Birinci hissə"  # type: ignore[union-attr]
    assert Path(details.stored_path or "").is_relative_to(restored.folder)  # type: ignore[union-attr]
    # What was undone can be brought again, what stands be undone, and new numbers follow the old ones.
    wanted = tables(restored)
    assert restored.redo_words() == "Taken back"
    restored.redo()
    restored.undo()
    assert tables(restored) == wanted
    with restored.change("Go on") as change:
        new = add(change.session, "recording", "Yeni yazı")
        assert new.reference not in refs.values()
    restored.undo()
    restored.undo()
    restored.undo()
    assert restored.overview("az").recordings == 0
    assert problems(restored) == []


def test_the_archive_can_be_used_while_it_is_backed_up(archive: Archive, tmp_path: Path) -> None:
    catalogue_a_little(archive)
    before = tables(archive)
    with archive.change("Unfinished") as change:
        add(change.session, "series", "Yarımçıq")
        file, _ = back_up(archive, tmp_path / "meanwhile.zip")
    restore(file, str(tmp_path / "restored"))
    restored = Archive.open(tmp_path / "restored")
    assert tables(restored) == before
    assert problems(restored) == []
    restored.close()


def test_what_a_backup_holds_is_written_in_it(archive: Archive, refs: dict[str, str], tmp_path: Path) -> None:
    file, _ = back_up(archive, tmp_path / "arxiv.zip")
    with zipfile.ZipFile(file) as packed:
        contents = json.loads(packed.read("backup.json"))
        assert set(packed.namelist()) == {"archive.db", "documents/2018/proqram ə.txt", "backup.json"}
        for name, digest in contents["files"].items():
            assert hashlib.sha256(packed.read(name)).hexdigest() == digest
    assert (contents["schema"], contents["archive"]) == (CURRENT, "Sınaq arxivi")


def test_a_backup_never_writes_over_anything(archive: Archive, tmp_path: Path) -> None:
    target = tmp_path / "there.zip"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(BackupError, match="is there already"):
        back_up(archive, target)
    assert target.read_text(encoding="utf-8") == "mine"
    with pytest.raises(BackupError, match="cannot be written"):
        back_up(archive, tmp_path / "no such folder" / "arxiv.zip")


def test_an_archive_that_is_there_is_not_restored_over(
    archive: Archive, archive_url: str, tmp_path: Path
) -> None:
    catalogue_a_little(archive)
    file, _ = back_up(archive, tmp_path / "arxiv.zip")
    with archive.change("Since then") as change:
        add(change.session, "series", "Sonrakı silsilə")
    before = tables(archive)
    with pytest.raises(ArchiveError, match="already"):
        restore(file, archive_url)
    assert tables(archive) == before
    assert problems(archive) == []


@pytest.mark.parametrize(
    "damage", ["cut", "flipped", "packed badly", "no zip", "other zip", "document", "foreign part", "empty"]
)
def test_a_damaged_backup_is_refused_and_nothing_is_made(tmp_path: Path, damage: str) -> None:
    archive = Archive.open(tmp_path / "archive", create=True)
    catalogue_a_little(archive)
    (archive.folder / "documents").mkdir()
    (archive.folder / "documents" / "a.txt").write_text("bir", encoding="utf-8")
    file, _ = back_up(archive, tmp_path / "arxiv.zip")
    archive.close()
    _spoil(file, damage)
    with pytest.raises(BackupError, match="arxiv"):
        restore(file, str(tmp_path / "restored"))
    assert not (tmp_path / "restored").exists()


def test_no_altered_bit_gets_into_an_archive(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path / "archive", create=True)
    file, _ = back_up(archive, tmp_path / "arxiv.zip")
    wanted = tables(archive)
    archive.close()
    whole, chance, refused = file.read_bytes(), random.Random(1), 0
    for number in range(24):
        spoilt = bytearray(whole)
        # Half of them in the list of contents at the end.
        position = chance.randrange(len(whole)) if number % 2 else -1 - chance.randrange(500)
        spoilt[position] ^= 1 << chance.randrange(8)
        file.write_bytes(spoilt)
        where = tmp_path / f"restored {number}"
        try:
            restore(file, str(where))
        except BackupError:
            refused += 1
            assert not where.exists()
        else:
            # Some bits of a ZIP carry nothing: the time of a part, its system.
            restored = Archive.open(where)
            assert tables(restored) == wanted
            restored.close()
    assert refused >= 12


def _spoil(file: Path, damage: str) -> None:
    content = bytearray(file.read_bytes())
    if damage == "cut":
        file.write_bytes(content[: len(content) // 2])
    elif damage == "flipped":
        content[2000] ^= 0xFF
        file.write_bytes(content)
    elif damage == "packed badly":
        # Whatever stands in the middle of the packed catalogue, a whole one does not come of it.
        content[3000:3200] = bytes(range(200))
        file.write_bytes(content)
    elif damage == "no zip":
        file.write_text("Hörmətli həmkarlar", encoding="utf-8")
    elif damage == "empty":
        file.write_bytes(b"")
    elif damage == "other zip":
        with zipfile.ZipFile(file, "w") as packed:
            packed.writestr("letter.txt", "Salam")
    else:
        with zipfile.ZipFile(file) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
        if damage == "document":
            parts["documents/a.txt"] = b"iki"
        else:
            contents = json.loads(parts["backup.json"])
            contents["files"]["../outside.txt"] = hashlib.sha256(b"x").hexdigest()
            parts |= {"../outside.txt": b"x", "backup.json": json.dumps(contents).encode()}
        with zipfile.ZipFile(file, "w") as packed:
            for name, part in parts.items():
                packed.writestr(name, part)


def test_a_backup_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="nowhere"):
        restore(tmp_path / "nowhere.zip", str(tmp_path / "restored"))
    assert not (tmp_path / "restored").exists()
