"""``import``, ``set``, ``undo``, ``history``, ``check``, ``backup``, ``restore`` and ``play``."""

from __future__ import annotations

import hashlib
import sqlite3
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import text

from mugham_archive.archive import Archive
from tests.commands.running import Program, in_a_process, one_sentence
from tests.ingest.recordings import many, mp3, wav


def _ref(program: Program, title: str) -> str:
    return str(next(one["ref"] for one in program.json("recordings")["items"] if one["title"] == title))


# import ----------------------------------------------------------------------------------------------------------


def test_import_counts_every_file_once(program: Program, music: Path) -> None:
    (music / "zero.mp3").touch()
    answer = program("import", music, "--json")
    report = answer.json
    assert (answer.status, answer.err) == (1, "")
    assert set(report) == {"scanned", "added", "known", "skipped", "failed", "seconds"}
    assert (report["scanned"], report["added"], report["known"], report["skipped"]) == (8, 6, 0, 1)
    ((failed),) = report["failed"]
    assert set(failed) == {"item", "reason"}
    assert failed["item"] == str(music / "zero.mp3")
    again = program("import", music, "--json").json
    assert (again["added"], again["known"], again["skipped"], len(again["failed"])) == (0, 6, 1, 1)


def test_import_without_failures_ends_with_0(program: Program, music: Path) -> None:
    answer = program("import", music)
    assert answer.status == 0
    assert answer.out.startswith("7 files: 6 added, 0 known, 1 skipped, 0 failed")


def test_import_names_each_failure_for_people(program: Program, tmp_path: Path) -> None:
    answer = program("import", tmp_path / "nowhere")
    assert answer.status == 1
    assert str(tmp_path / "nowhere") in answer.out


def test_what_is_not_accepted_is_in_the_inbox(program: Program, music: Path) -> None:
    program("import", music / "Bahar.mp3")
    program("import", music / "Unudulmazlar", "--accept", "--no-checksum", "--series", "Muğam gecələri")
    recordings = {one["title"]: one for one in program.json("recordings")["items"]}
    assert {title: one["state"] for title, one in recordings.items()} == {
        "Bahar": "inbox",
        "Çahargah": "draft",
        "Şur": "draft",
    }
    assert recordings["Şur"]["series"] == "Muğam gecələri"
    shown = program.json("show", recordings["Şur"]["ref"])
    assert shown["files"][0]["sha256"] is None


def test_import_in_a_process_of_its_own_prints_json_and_nothing_else(tmp_path: Path) -> None:
    many(tmp_path / "in", 120)
    where = str(tmp_path / "archive.db")
    assert in_a_process("init", "--archive", where).status == 0
    answer = in_a_process("import", tmp_path / "in", "--json", MUGHAM_ARCHIVE=where)
    assert (answer.status, answer.err) == (0, "")
    assert answer.json["added"] == 120


@pytest.mark.parametrize("encoding", ["ascii", "cp1251", "cp1252"])
def test_json_is_utf8_whatever_the_terminal_speaks(program: Program, tmp_path: Path, encoding: str) -> None:
    mp3(tmp_path / "in" / "a.mp3", title="Şur é 🎵", artist="Élise Ünlü")
    program("import", tmp_path / "in")
    answer = in_a_process("recordings", "--json", "--archive", program.where, PYTHONIOENCODING=encoding)
    (item,) = answer.json["items"]
    assert (item["title"], item["performers"]) == ("Şur é 🎵", ["Élise Ünlü"])
    plain = in_a_process("recordings", "--archive", program.where, PYTHONIOENCODING=f"{encoding}:strict")
    assert (plain.status, plain.err) == (0, "")


# set, undo, history ----------------------------------------------------------------------------------------------


def test_set_changes_fields_together_and_undo_takes_them_back(either_own: Program) -> None:
    program = either_own
    ref = _ref(program, "Bahar")
    before = program.json("show", ref)
    done = program.json(
        "set", ref, "title=Bahar axşamı", "date=təxminən 1965", "mode=rast", "title.en=Spring"
    )
    assert {"id", "who", "when", "words", "kind", "undoes", "undone_by", "entries", "changes"} <= set(done)
    assert done["kind"] == "change" and ref in done["entries"]
    assert {"table", "row", "operation", "before", "after"} <= set(done["changes"][0])
    shown = program.json("show", ref)
    assert (shown["date"], shown["mode_code"]) == ("1965~", "rast")
    assert {"Bahar axşamı", "Spring"} <= {title["text"] for title in shown["titles"]}
    taken_back = program.json("undo")
    assert (taken_back["kind"], taken_back["undoes"]) == ("undo", done["id"])
    after = program.json("show", ref)
    assert {**after, "version": 0, "updated": ""} == {**before, "version": 0, "updated": ""}
    brought_back = program.json("undo", str(taken_back["id"]))
    assert brought_back["kind"] == "redo"
    assert program.json("show", ref)["date"] == "1965~"
    assert program.json("check")["ok"]


def test_what_cannot_be_set_is_refused_and_nothing_changes(full: Program) -> None:
    ref = _ref(full, "Bahar")
    before = full.json("history")
    for fields in (
        ["colour=red"], ["date=soonish"], ["mode=jazz"], ["access=maybe"], ["title="], ["title"], ["=x"],
        ["embargo_until=2030-02-30"], ["part_number=two"], ["event=E999"], ["title.fr=Printemps"], ["mode=rast", "date=?"],
    ):  # fmt: skip
        one_sentence(full("set", ref, *fields))
        one_sentence(full("set", ref, *fields, "--json"))
    one_sentence(full("set", "R9999999", "date=1965"))
    assert full.json("history") == before


def test_set_adds_changes_moves_and_removes_rows(either_own: Program) -> None:
    program = either_own
    ref = _ref(program, "Bahar")
    before = program.json("show", ref)
    program.json(
        "set", ref, "note+=Bahar axşamı | type=condition | language=az", "identifier+=K-1", "title:ru=Весна"
    )
    program.json(
        "set", ref, "language+=aze", "language+=Russian", "identifier+=scheme=ISRC|value=AZ-A01-19-00012"
    )
    shown = program.json("show", ref)
    assert shown["notes"] == [{"text": "Bahar axşamı", "type": "condition", "language": "aze"}]
    assert shown["identifiers"] == [
        {"scheme": "former", "value": "K-1"},
        {"scheme": "ISRC", "value": "AZA011900012"},
    ]
    assert len(shown["languages"]) == 2
    done = program.json("set", ref, "language.2.place=1", "note.1.text=Yaz | axşamı", "identifier-=1")
    assert done["words"] == f"Languages, Notes, Identifiers of {ref}"
    again = program.json("show", ref)
    assert again["languages"] == shown["languages"][::-1]
    assert [note["text"] for note in again["notes"]] == ["Yaz | axşamı"]
    assert [one["scheme"] for one in again["identifiers"]] == ["ISRC"]
    for _ in range(3):
        program.json("undo")
    after = program.json("show", ref)
    assert {**after, "version": 0, "updated": ""} == {**before, "version": 0, "updated": ""}
    assert program.json("check")["ok"]


def test_rows_that_cannot_be_set_are_refused_and_nothing_changes(full: Program) -> None:
    ref = _ref(full, "Bahar")
    before = full.json("history")
    for fields in (
        ["colour+=red"], ["note-=1"], ["note-=first"], ["note.1.text=x"], ["note+="], ["note+=x | kind=general"],
        ["note+=x | general"], ["identifier+=scheme=ISNI|value=1"], ["date+=1965"], ["participation+=Nobody"],
        ["title.1.place=x"], ["title-=1"], ["+=x"], ["honorific+=xalq_artisti"],
    ):  # fmt: skip
        one_sentence(full("set", ref, "mode=rast", *fields))
    assert full.json("history") == before


def test_set_tells_every_field_and_row_in_its_help(full: Program) -> None:
    text = full("set", "--help").out
    for word in ("honorific+=", "access_after_embargo", "schedule_change", "62:03", "ROW-=N"):
        assert word in text


def test_setting_what_is_so_already_changes_nothing(full: Program) -> None:
    ref = _ref(full, "Bahar")
    before = full.json("history")
    assert full.json("set", ref, "title=Bahar") == {"id": None, "changes": []}
    assert full.json("history") == before


def test_numbers_that_no_database_holds_are_refused(either_own: Program) -> None:
    ref = _ref(either_own, "Bahar")
    one_sentence(either_own("set", ref, f"part_number={10**30}"))
    one_sentence(either_own("undo", str(10**30)))


def test_set_takes_values_with_equals_signs_and_many_letters(full: Program) -> None:
    ref = _ref(full, "Bahar")
    full.json("set", ref, "summary=a=b=c “Şur” 🎵\nsecond line", f"provenance={'x' * 50_000}")
    assert full.json("show", ref)["summary"] == "a=b=c “Şur” 🎵\nsecond line"


def test_undo_of_nothing_and_of_what_is_not_there_is_refused(program: Program) -> None:
    assert "nothing" in one_sentence(program("undo")).lower()
    assert "99" in one_sentence(program("undo", "99"))


def test_undo_takes_an_import_back(full: Program) -> None:
    assert full.json("undo")["kind"] == "undo"
    assert full.json("recordings")["total"] == 0
    assert full.json("check") == {"ok": True, "problems": []}


def test_history_tells_newest_first_and_of_one_entry(either_own: Program) -> None:
    program = either_own
    ref = _ref(program, "Bahar")
    program("set", ref, "quality=good")
    program("set", _ref(program, "Şur"), "quality=poor")
    document = program.json("history")
    assert set(document) == {"total", "items"}
    numbers = [item["id"] for item in document["items"]]
    assert numbers == sorted(numbers, reverse=True) and len(numbers) == 3 == document["total"]
    own = program.json("history", ref)
    assert [ref in item["words"] for item in own["items"]][:1] == [True]
    assert all(_ref(program, "Şur") not in item["words"] for item in own["items"])
    assert len(program.json("history", "--limit", "1")["items"]) == 1
    assert "Sound quality" in program("history", ref).out
    one_sentence(program("history", "R9999999"))
    one_sentence(program("history", "--limit", "-3"))


# check -----------------------------------------------------------------------------------------------------------


def test_check_is_content_with_a_sound_archive(either_own: Program) -> None:
    assert either_own.json("check") == {"ok": True, "problems": []}
    assert either_own("check").out.strip() == "The archive is sound."


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE recording_card SET title = 'another'",
        "DELETE FROM recording_card WHERE id = (SELECT min(id) FROM recording_card)",
        "DELETE FROM title WHERE entry_id = (SELECT min(id) FROM recording)",
        "UPDATE tally SET amount = amount + 1",
        "DELETE FROM recording_agent",
    ],
)
def test_check_finds_what_does_not_agree_and_repair_mends_it(either_own: Program, damage: str) -> None:
    archive = Archive.open(either_own.where)
    with archive.write() as session:
        session.execute(text(damage))
    archive.close()
    answer = either_own("check", "--json")
    assert answer.status == 1
    assert set(answer.json) == {"ok", "problems"}
    assert answer.json["ok"] is False and answer.json["problems"]
    if "title WHERE" not in damage:
        assert either_own.json("check", "--repair") == {"ok": True, "problems": []}


def test_check_finds_a_torn_database(full: Program) -> None:
    file = Path(full.where) / "archive.db"
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    content = bytearray(file.read_bytes())
    middle = len(content) // 4096 // 2
    for page in range(middle, middle + 12):
        content[page * 4096 : page * 4096 + 2048] = b"\xa5" * 2048
    file.write_bytes(bytes(content))
    answer = full("check", "--json")
    assert answer.status in (1, 2)
    if answer.status == 2:
        one_sentence(answer)
    else:
        assert answer.json["ok"] is False


# backup, restore -------------------------------------------------------------------------------------------------


def test_a_backup_restored_elsewhere_is_the_same_archive(either_own: Program, tmp_path: Path) -> None:
    program = either_own
    program("set", _ref(program, "Bahar"), "date=1965")
    out = tmp_path / "copy.zip"
    made = program.json("backup", out)
    assert made == {"path": str(out), "sha256": hashlib.sha256(out.read_bytes()).hexdigest()}
    again = Program(program._capsys, str(tmp_path / "restored"))
    restored = again.json("restore", out)
    assert set(restored) == {"path", "sha256"} and restored["sha256"] == made["sha256"]
    for command in ("recordings", "events", "series", "agents", "history"):
        assert again.json(command) == program.json(command)
    assert again.json("check") == {"ok": True, "problems": []}
    again.json("undo")
    assert next(one for one in again.json("recordings")["items"] if one["title"] == "Bahar")["date"] is None


def test_a_backup_can_be_restored_into_the_other_kind_of_database(
    full: Program, tmp_path: Path, postgresql_url: str
) -> None:
    full("backup", tmp_path / "copy.zip")
    other = Program(full._capsys, postgresql_url)
    assert other("restore", tmp_path / "copy.zip").status == 0
    assert other.json("recordings") == full.json("recordings")
    assert other.json("check") == {"ok": True, "problems": []}
    # New entries continue the numbers that were there.
    assert other.json("import", mp3(tmp_path / "more" / "x.mp3", title="More"))["added"] == 1
    one_sentence(other("restore", tmp_path / "copy.zip"))


def test_backup_and_restore_never_write_over_anything(full: Program, tmp_path: Path) -> None:
    out = tmp_path / "copy.zip"
    out.write_bytes(b"precious")
    one_sentence(full("backup", out))
    assert out.read_bytes() == b"precious"
    full("backup", tmp_path / "real.zip")
    one_sentence(full("restore", tmp_path / "real.zip"))
    assert full.json("recordings")["total"] == 5
    one_sentence(full("backup", tmp_path / "no such folder" / "copy.zip"))


def test_a_damaged_or_foreign_backup_is_refused_and_nothing_is_made(full: Program, tmp_path: Path) -> None:
    full("backup", tmp_path / "copy.zip")
    bad = tmp_path / "bad.zip"
    other = Program(full._capsys, str(tmp_path / "restored"))
    content = bytearray((tmp_path / "copy.zip").read_bytes())
    content[len(content) // 2] ^= 0xFF
    with zipfile.ZipFile(tmp_path / "foreign.zip", "w") as packed:
        packed.writestr("backup.json", '{"files": {"../../evil": "x"}}')
    with zipfile.ZipFile(tmp_path / "list.zip", "w") as packed:
        packed.writestr("backup.json", "[1]")
    with zipfile.ZipFile(tmp_path / "lacking.zip", "w") as packed:
        packed.writestr("backup.json", '{"files": {"archive.db": "x"}}')
    for written in (bytes(content), b"", b"not a zip", bytes(content[: len(content) // 2])):
        bad.write_bytes(written)
        one_sentence(other("restore", bad))
    for name in ("foreign.zip", "list.zip", "lacking.zip", "nowhere.zip", "."):
        one_sentence(other("restore", tmp_path / name))
    assert not (tmp_path / "restored" / "archive.db").exists()
    assert not (tmp_path.parent / "evil").exists()


# play ------------------------------------------------------------------------------------------------------------


def test_play_without_a_sound_device_still_comes_to_its_end(program: Program, tmp_path: Path) -> None:
    file = wav(tmp_path / "in" / "Segah.wav", 1000)
    program("import", file)
    (item,) = program.json("recordings")["items"]
    answer = in_a_process("play", item["ref"], "--json", "--archive", program.where)
    assert answer.status == 0, answer.err
    assert set(answer.json) == {"ref", "file", "from_ms", "to_ms"}
    assert (answer.json["ref"], answer.json["file"], answer.json["from_ms"]) == (item["ref"], str(file), 0)
    assert 800 <= answer.json["to_ms"] <= 1000
    part = in_a_process(
        "play", item["ref"], "--from", "0:00.5", "--seconds", "0.2", "--json", "--archive", program.where
    )
    assert part.json["from_ms"] == 500
    assert 500 < part.json["to_ms"] <= 1000


def test_what_cannot_be_played_is_told_in_a_sentence(full: Program, music: Path) -> None:
    (series, *_) = full.json("series")["items"]
    ref = _ref(full, "Bahar")
    (music / "Bahar.mp3").unlink()
    one_sentence(in_a_process("play", "R9999999", "--archive", full.where))
    one_sentence(in_a_process("play", series["ref"], "--archive", full.where))
    one_sentence(in_a_process("play", _ref(full, "Segah"), "--from", "soon", "--archive", full.where))
    missing = in_a_process("play", ref, "--json", "--archive", full.where)
    assert (missing.status, missing.out) == (2, "")
    # Qt may have said before that there is no sound device.
    assert "Bahar.mp3 cannot be played" in missing.err.strip().splitlines()[-1]
