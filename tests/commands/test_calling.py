"""How the program is called: which archive, before or after the command, exit statuses, one sentence for each error."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from mugham_archive import __version__
from mugham_archive.commands.line import command_names, module_of
from tests.commands.running import Answer, Program, in_a_process, one_sentence
from tests.ingest.recordings import mp3

_BUILT = {
    "agents", "agreements", "backup", "check", "demo", "documents", "events", "history", "import", "init", "play",
    "recordings", "restore", "screenshot", "search", "series", "set", "show", "undo",
}  # fmt: skip


def test_every_command_that_is_built_is_in_the_help(program: Program) -> None:
    out = program.bare("--help").out
    assert set(command_names()) >= _BUILT
    for name in command_names():
        assert re.search(rf"^\s+{re.escape(name)}\s", out, re.MULTILINE), name
        answer = program.bare(name, "--help")
        assert (answer.status, answer.err) == (0, "")
        assert module_of(name).HELP.split()[0] in answer.out
    assert program.bare("--version").out.strip() == f"mugham-archive {__version__}"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"], ["import"], ["show"], ["set"], ["set", "R1"], ["search"], ["backup"], ["restore"], ["play"], ["demo"],
        ["series", "--colour", "red"], ["import", "--series"], ["undo", "two"], ["series", "extra"], ["screenshot"],
        ["show", "A", "B"], ["recordings", "--limit"], ["--archive"], ["play", "R1", "--seconds", "x"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_wrong_call_is_told_in_one_sentence(program: Program, arguments: list[str]) -> None:
    sentence = one_sentence(
        program(*arguments) if arguments != ["--archive"] else program.bare("show", "--archive")
    )
    assert "--help" in sentence


def test_options_stand_before_or_after_the_command(program: Program) -> None:
    where = program.where
    expected = program.json("series")
    for arguments in (
        ("--archive", where, "--json", "series"),
        ("series", "--archive", where, "--json"),
        ("--json", "series", "--archive", where),
        ("--archive", where, "series", "--json"),
        (f"--archive={where}", "series", "--json"),
        ("series", f"--archive={where}", "--json"),
    ):
        answer = program.bare(*arguments)
        assert (answer.status, answer.json) == (0, expected)


def test_an_archive_is_named_by_its_folder_its_file_or_the_environment(
    full: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = full.json("recordings")
    assert expected["total"] == 5
    assert Program(full._capsys, f"{full.where}/archive.db").json("recordings") == expected
    monkeypatch.setenv("MUGHAM_ARCHIVE", full.where)
    assert full.bare("recordings", "--json").json == expected
    monkeypatch.setenv("MUGHAM_ARCHIVE", "/nowhere")
    assert full.json("recordings") == expected


def test_without_a_name_the_archive_of_the_user_is_made_at_first_use(
    program: Program, home: Path, tmp_path: Path
) -> None:
    assert program.bare("recordings", "--json").json == {"total": 0, "items": []}
    (made,) = home.rglob("archive.db")
    assert program.bare("import", mp3(tmp_path / "x" / "Rast.mp3")).status == 0
    assert program.bare("recordings", "--json").json["total"] == 1
    assert made.is_file()


def test_init_makes_an_archive_once(program: Program, tmp_path: Path) -> None:
    where = tmp_path / "new" / "deep"
    document = program.bare("init", "--archive", where, "--json").json
    assert set(document) == {"archive", "schema_version"}
    assert document["archive"] == str(where) and document["schema_version"]
    program.bare("import", mp3(tmp_path / "x" / "Rast.mp3"), "--archive", where)
    assert program.bare("init", "--archive", where, "--json").json == document
    assert program.bare("recordings", "--archive", where, "--json").json["total"] == 1


def test_a_new_archive_has_its_vocabularies_and_is_sound(either_own: Program) -> None:
    assert either_own.json("check")["ok"] is True
    (first, *_) = either_own.json("recordings")["items"]
    either_own.json("set", first["ref"], "mode=Segah")


@pytest.mark.parametrize(
    "command", [["recordings"], ["show", "R1"], ["undo"], ["check"], ["import", "."], ["history"]]
)
def test_an_archive_that_is_not_there_is_not_made_by_accident(
    program: Program, tmp_path: Path, command: list[str]
) -> None:
    where = tmp_path / "nowhere"
    assert str(where) in one_sentence(program.bare(*command, "--archive", where))
    assert str(where) in one_sentence(program.bare(*command, "--archive", where, "--json"))
    assert not (where / "archive.db").exists()


def test_a_file_that_is_no_database_is_refused_and_left_alone(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "letter.db"
    file.write_bytes(b"Dear archive, " * 500)
    for command in (["recordings"], ["init"], ["check"], ["import", "."]):
        assert str(file) in one_sentence(program.bare(*command, "--archive", file))
    assert file.read_bytes() == b"Dear archive, " * 500


def test_a_database_of_something_else_is_refused_and_left_alone(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")
    for command in (["recordings"], ["init"], ["check"]):
        one_sentence(program.bare(*command, "--archive", file))
    with sqlite3.connect(file) as database:
        assert [row[0] for row in database.execute("SELECT name FROM sqlite_master")] == ["recipes"]


def test_an_archive_of_a_newer_program_is_refused(program: Program) -> None:
    with sqlite3.connect(Path(program.where) / "archive.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "newer" in one_sentence(program("recordings"))


def test_a_torn_database_is_told_in_a_sentence(full: Program) -> None:
    file = Path(full.where) / "archive.db"
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    size = file.stat().st_size
    os.truncate(file, size // 3)
    for command in (
        ["recordings"],
        ["agents"],
        ["check"],
        ["import", "."],
        ["undo"],
        ["search", "rast"],
        ["history"],
    ):
        answer = full(*command)
        assert "Traceback" not in answer.err
        if answer.status == 2:
            one_sentence(answer)
    assert full("check").status in (1, 2)


@pytest.mark.parametrize(
    "where",
    [
        "mysql://somewhere/archive", "postgresql://127.0.0.1:1/archive", "postgresql+psycopg://nobody@127.0.0.1:1/x",
        "postgresql://", "://", "/dev/null", "/dev/null/archive", "/proc/archive", "",
    ],
)  # fmt: skip
def test_a_place_where_no_archive_can_be_is_told_in_a_sentence(program: Program, where: str) -> None:
    if where:
        one_sentence(program.bare("init", "--archive", where))
        one_sentence(program.bare("recordings", "--json", "--archive", where))
    else:
        # An empty name is as good as none.
        assert program.bare("recordings", "--archive", where).status == 0


_BOUND_BY_RIGHTS = """
import ctypes, sys
if sys.platform == "linux":
    version, nothing = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    system = ctypes.CDLL(None)
    # 28, 1: a program that is begun from here does not get the capabilities of root back.
    assert system.prctl(28, 1, 0, 0, 0) == 0 or system.geteuid() != 0
    assert system.capset(version, nothing) == 0
from mugham_archive.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def _without_rights(*arguments: str | Path) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-c", _BOUND_BY_RIGHTS, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_a_folder_without_rights_is_told_in_a_sentence(full: Program, tmp_path: Path) -> None:
    shut = tmp_path / "shut"
    shut.mkdir()
    shut.chmod(0o500)
    full("backup", tmp_path / "copy.zip")
    try:
        for arguments in (
            ("init", "--archive", shut),
            ("init", "--archive", shut / "deeper"),
            ("backup", shut / "copy.zip", "--archive", full.where),
            ("demo", shut / "sample"),
            ("restore", tmp_path / "copy.zip", "--archive", shut / "restored"),
        ):
            one_sentence(Answer(*_without_rights(*arguments)))
    finally:
        shut.chmod(0o700)


def test_an_archive_without_rights_is_told_in_a_sentence(full: Program) -> None:
    folder = Path(full.where)
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        for command in (["recordings"], ["undo"], ["check"]):
            one_sentence(Answer(*_without_rights(*command, "--archive", folder)))
    finally:
        folder.chmod(0o700)


def test_the_debug_option_shows_where_an_error_arose(program: Program) -> None:
    answer = program("show", "R9999999", "--debug")
    assert answer.status == 2
    assert "Traceback" in answer.err


def test_a_reader_that_goes_away_is_no_error(full: Program) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "mugham_archive", "recordings", "--archive", full.where],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0


def test_ctrl_c_before_anything_began_is_no_traceback(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", "import os, signal, threading\n"
         "threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
         "from mugham_archive.__main__ import main\n"
         "raise SystemExit(main(['init', '--archive', 'a.db']))"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
    )  # fmt: skip
    _, complained = process.communicate()
    assert "Traceback" not in complained
    assert process.returncode in (0, 130, -signal.SIGINT)


def test_the_text_of_every_list_is_for_people(either: Program) -> None:
    for command in ("series", "events", "recordings", "agents", "documents", "agreements", "history"):
        answer = either(command)
        assert (answer.status, answer.err) == (0, "")
        assert answer.out.strip()
        assert not answer.out.startswith("{")


def test_the_module_and_the_program_are_the_same(program: Program) -> None:
    answer = in_a_process("series", "--json", "--archive", program.where)
    assert answer.json == program.json("series")
