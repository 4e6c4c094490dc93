"""The vocabularies: seeded in three languages, and an archive's own words kept when the program's change."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive import settings
from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import Term
from mugham_archive.catalogue.vocabulary import SCHEMES, seed
from tests.archives import catalogue_a_little, problems
from tests.ready import new_archive


def test_every_vocabulary_is_there_in_three_languages(archive: Archive) -> None:
    with archive.read() as session:
        terms = session.scalars(select(Term).order_by(Term.id)).all()
        by_id = {one.id: one for one in terms}
        for name, scheme in SCHEMES.items():
            rows = _rows(settings.resources() / "vocabulary" / f"{name}.csv")
            there = {one.code: one for one in terms if one.scheme == scheme}
            assert list(there) == [row["code"] for row in rows] and there
            for row in rows:
                one = there[row["code"]]
                assert (one.az, one.en, one.ru) == (row["az"], row["en"], row["ru"])
                assert one.az and one.en and one.ru
                parent = by_id[one.parent_id].code if one.parent_id else ""
                assert parent == (row.get("parent") or "")


def test_modes_are_named_in_the_language_asked_for(archive: Archive) -> None:
    first = {language: archive.modes(language)[0] for language in ("az", "en", "ru")}
    assert [first[language].label for language in ("az", "en", "ru")] == ["Rast", "Rast", "Раст"]
    assert {one.code for one in first.values()} == {"rast"}
    assert archive.modes("az")[1].parent_code == "rast"


def test_seeding_again_changes_nothing(archive: Archive) -> None:
    with archive.write() as session:
        assert seed(session) == set()


def test_own_terms_and_corrections_survive_an_update(archive: Archive, tmp_path: Path) -> None:
    with archive.change("Our own words") as change:
        rast = _term(change.session, "rast")
        rast.ru = "Раст (наш)"
        change.session.add(Term(scheme="mode", code="bizim", az="Bizim muğam"))
    changed = _changed_tables(
        tmp_path / "vocabulary",
        {"rast": {"ru": "Раст новый", "en": "Rast, new"}, "shur": {"az": "Şur, yeni"}},
        extra={"code": "tezemugham", "parent": "rast", "az": "Təzə", "en": "New", "ru": "Новый"},
    )
    with archive.write() as session:
        renamed = {_term(session, "rast").id, _term(session, "shur").id}
        assert seed(session, changed) == renamed
    with archive.read() as session:
        rast = _term(session, "rast")
        assert (rast.ru, rast.en) == ("Раст (наш)", "Rast, new")
        assert _term(session, "shur").az == "Şur, yeni"
        assert _term(session, "bizim").az == "Bizim muğam"
        assert _term(session, "tezemugham").parent_id == rast.id
    with archive.write() as session:
        assert seed(session, changed) == set()
        assert seed(session) == renamed
    with archive.read() as session:
        assert (_term(session, "rast").ru, _term(session, "rast").en) == ("Раст (наш)", "Rast")
        assert _term(session, "tezemugham").az == "Təzə"


def test_a_term_of_the_archive_that_the_program_takes_up_keeps_its_words(
    archive: Archive, tmp_path: Path
) -> None:
    with archive.change("Ours first") as change:
        change.session.add(Term(scheme="mode", code="tezemugham", az="Bizim təzə"))
    row = {"code": "tezemugham", "parent": "", "az": "Təzə", "en": "New", "ru": "Новый"}
    changed = _changed_tables(tmp_path / "vocabulary", {}, extra=row)
    with archive.write() as session:
        seed(session, changed)
    with archive.read() as session:
        assert _term(session, "tezemugham").az == "Bizim təzə"


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The resources of a program whose tables have another word for Rast, another spelling of it and a new mode."""
    changed = _changed_tables(
        tmp_path / "resources" / "vocabulary",
        {"rast": {"az": "Zəngin Rast", "variants": "Raast|Raastu"}},
        extra={"code": "tezemugham", "az": "Təzə", "en": "New", "ru": "Новый"},
    )
    return changed.parent


def _opened_again(archive: Archive) -> Archive:
    return Archive.open(archive.place.url if archive.place.database_file is None else archive.folder)


def test_an_archive_that_is_there_takes_up_the_words_of_a_newer_program(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, newer: Path
) -> None:
    catalogue_a_little(archive)
    assert archive.search("mode:raastu", "en").total == 0
    monkeypatch.setattr(settings, "resources", lambda: newer)
    again = _opened_again(archive)
    assert again.search("mode:raastu", "en").total == 1
    with again.read() as session:
        assert _term(session, "tezemugham").az == "Təzə"
    # Cards sort by the new word: they are as they would be if all were drawn up anew.
    assert problems(again) == []
    again.close()


def test_an_older_program_leaves_the_words_of_a_newer_one(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, newer: Path
) -> None:
    with monkeypatch.context() as later:
        later.setattr("mugham_archive.archive.changes.__version__", "99.10.0")
        later.setattr(settings, "resources", lambda: newer)
        _opened_again(archive).close()
    _opened_again(archive).close()
    with archive.read() as session:
        assert _term(session, "rast").az == "Zəngin Rast"


def test_while_another_writes_an_archive_opens_with_the_words_it_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, newer: Path
) -> None:
    archive = new_archive(tmp_path / "archive")
    monkeypatch.setattr(settings, "resources", lambda: newer)
    monkeypatch.setattr("mugham_archive.storage.engine.BUSY_TIMEOUT_MS", 50)
    with archive.write() as session:
        session.scalar(select(Term.id))
        again = _opened_again(archive)
    with again.read() as session:
        assert _term(session, "rast").az == "Rast"
    again.close()
    _opened_again(archive).close()
    with archive.read() as session:
        assert _term(session, "rast").az == "Zəngin Rast"
    archive.close()


def _term(session: Session, code: str) -> Term:
    return session.scalars(select(Term).where(Term.scheme == "mode", Term.code == code)).one()


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def _changed_tables(folder: Path, edits: dict[str, dict[str, str]], extra: dict[str, str]) -> Path:
    shutil.copytree(settings.resources() / "vocabulary", folder)
    rows = _rows(folder / "modes.csv")
    for row in rows:
        row.update(edits.get(row["code"], {}))
    with (folder / "modes.csv").open("w", encoding="utf-8", newline="") as table:
        writer = csv.DictWriter(table, list(rows[0]), restval="")
        writer.writeheader()
        writer.writerows([*rows, extra])
    return folder
