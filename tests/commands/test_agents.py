"""``agents add``, ``agents import`` and ``agents find``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.running import Program, one_sentence


@pytest.fixture
def peopled(either_own: Program) -> Program:
    """An archive with a few people beside those of its recordings (Alim Qasımov and Habil Əliyev)."""
    for name in ("Xan Şuşinski", "Seyid Şuşinski", "Bülbül"):
        assert either_own("agents", "add", name).status == 0
    return either_own


def _lines(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_name_is_added_once(peopled: Program) -> None:
    added = peopled.json(
        "agents", "add", "Rəşid Behbudov", "--also", "Рашид Бейбутов", "--also", "Rashid Beibutov"
    )
    assert (added["added"], added["known"], added["failed"], added["similar"]) == (1, 0, [], [])
    again = peopled.json("agents", "add", "rəşid  behbudov")
    assert (again["added"], again["known"], again["failed"]) == (0, 1, [])
    assert again["ref"] == added["ref"]
    assert added["ref"] in peopled("agents", "add", "Rəşid Behbudov").out
    (found,) = peopled.json("agents", "find", "Бейбутов Рашид")["matches"]
    assert (found["ref"], found["name"]) == (added["ref"], "Rəşid Behbudov")
    assert [one["text"] for one in peopled.json("show", added["ref"])["names"]] == [
        "Rəşid Behbudov",
        "Рашид Бейбутов",
        "Rashid Beibutov",
    ]
    assert peopled("undo").status == 0
    assert peopled.json("agents", "find", "Rəşid Behbudov")["matches"] == []


def test_whom_the_names_of_a_table_resemble_is_told(peopled: Program, tmp_path: Path) -> None:
    table = tmp_path / "names.csv"
    table.write_text("name\nKhan Shushinsky\nXan Şuşinski\nTamam Başqası\n", encoding="utf-8")
    told = peopled.json("agents", "import", str(table))
    assert (told["added"], told["known"]) == (2, 1)
    assert [(one["name"], [like["name"] for like in one["matches"]]) for one in told["similar"]] == [
        ("Khan Shushinsky", ["Xan Şuşinski"])
    ]
    assert peopled("undo").status == 0
    out = peopled("agents", "import", str(table)).out
    assert "Khan Shushinsky: Is this one of them?" in out and "Xan Şuşinski" in out
    assert "similar" not in out


def test_a_known_name_gets_the_spellings_it_has_not(peopled: Program) -> None:
    assert peopled.json("agents", "add", "Bülbül", "--also", "Murtuza Məmmədov")["known"] == 1
    assert peopled.json("agents", "add", "Bülbül", "--also", "Murtuza Məmmədov")["known"] == 1
    (found,) = peopled.json("agents", "find", "Муртуза Мамедов")["matches"]
    assert found["name"] == "Bülbül"
    assert len(peopled.json("show", found["ref"])["names"]) == 2


def test_whom_a_new_name_resembles_is_told(peopled: Program) -> None:
    told = peopled.json("agents", "add", "Khan Shushinsky")
    assert told["added"] == 1
    assert [one["name"] for one in told["similar"]] == ["Xan Şuşinski"]
    answer = peopled("agents", "add", "Сеид Шушинский")
    assert answer.status == 0
    assert "Is this one of them?" in answer.out
    assert "Seyid Şuşinski" in answer.out


def test_what_is_no_name_or_no_kind_is_refused(peopled: Program) -> None:
    assert "letters" in one_sentence(peopled("agents", "add", "…"))
    assert "person, ensemble, organisation" in one_sentence(
        peopled("agents", "add", "Yeni Ad", "--kind", "robot")
    )
    assert peopled("agents", "add", "Nümunə Xoru", "--kind", "ensemble").status == 0


def test_who_is_meant(peopled: Program) -> None:
    (found,) = peopled.json("agents", "find", "Xalq artisti Алим Касимов")["matches"]
    assert set(found) == {"ref", "name", "score"}
    assert found["name"] == "Alim Qasımov"
    assert peopled.json("agents", "find", "Wolfgang Mozart") == {"name": "Wolfgang Mozart", "matches": []}
    answer = peopled("agents", "find", "Şuşinski Xan", "Kimsə Başqası")
    assert answer.status == 0
    assert "Xan Şuşinski" in answer.out
    assert "Nobody is called “Kimsə Başqası”." in answer.out
    surname = peopled("agents", "find", "Касимов").out
    assert "Nobody is called “Касимов”." in surname
    assert "Alim Qasımov" in surname.partition("Names near it:")[2]


def test_several_names_and_a_batch_are_answered_line_by_line(peopled: Program, tmp_path: Path) -> None:
    batch = tmp_path / "names.txt"
    batch.write_bytes("\ufeffКасимов Алим\r\n\nХан Шушинский\nNobody Atall".encode())
    documents = _lines(peopled("agents", "find", "--batch", str(batch), "--json").out)
    assert [one["name"] for one in documents] == ["Касимов Алим", "", "Хан Шушинский", "Nobody Atall"]
    assert [bool(one["matches"]) for one in documents] == [True, False, True, False]
    several = _lines(peopled("agents", "find", "Bulbul", "Habil Aliev", "--json").out)
    assert [one["name"] for one in several] == ["Bulbul", "Habil Aliev"]
    assert _lines(peopled("agents", "find", "--limit", "1", "--batch", str(batch)).out) == documents


def test_find_without_a_name_and_without_a_file_is_refused(peopled: Program, tmp_path: Path) -> None:
    assert "NAME" in one_sentence(peopled("agents", "find"))
    assert "cannot be read" in one_sentence(peopled("agents", "find", "--batch", str(tmp_path / "none")))


def test_the_list_is_still_a_list(peopled: Program) -> None:
    assert peopled.json("agents", "--limit", "2")["total"] == 5
    assert len(peopled.json("agents", "--limit", "2")["items"]) == 2


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_table_is_taken_in_as_one_change(
    program: Program, tmp_path: Path, separator: str, mark: str
) -> None:
    between = "|" if separator == ";" else ";"
    rows = [
        ["Name", "kind", "also", "language"],
        ["Rəşid Behbudov", "person", f"Рашид Бейбутов{between}Rashid Beibutov", "az"],
        ["Nümunə Ansamblı", "ensemble", "", ""],
        ["", "person", "", ""],
        ["Yad Növ", "robot", "", ""],
        ["Yad Dil", "person", "", "az-Latn"],
        ["rəşid behbudov", "", "Resid Behbudov", ""],
    ]
    table = tmp_path / "agents.csv"
    table.write_text(
        mark + "\r\n".join(separator.join(row) for row in rows) + "\r\n", encoding="utf-8", newline=""
    )
    answer = program("agents", "import", table, "--json")
    assert answer.status == 1
    report = answer.json
    assert (report["added"], report["known"]) == (2, 1)
    assert [one["item"] for one in report["failed"]] == ["line 4", "line 5", "line 6"]
    assert all(one["reason"].endswith(".") for one in report["failed"])
    assert program.json("agents", "find", "Бейбутов")["matches"] == []
    assert [one["name"] for one in program.json("agents", "find", "Resid Behbudov")["matches"]] == [
        "Rəşid Behbudov"
    ]
    assert {one["kind"] for one in program.json("agents")["items"]} == {"person", "ensemble"}
    again = program("agents", "import", table, "--json").json
    assert (again["added"], again["known"]) == (0, 3)
    assert program("check").status == 0
    assert program("undo").status == 0
    assert program.json("agents")["total"] == 0


def test_thousands_of_rows_come_and_go_together(either_own: Program, tmp_path: Path) -> None:
    table = tmp_path / "agents.csv"
    rows = "".join(f"Ad{number} Soyad{chr(97 + number % 26)},person\n" for number in range(1500))
    table.write_text("name,kind\n" + rows.replace("0", "x").replace("1", "y"), encoding="utf-8")
    before = either_own.json("agents")["total"]
    report = either_own.json("agents", "import", table)
    assert report["added"] + report["known"] == 1500
    assert either_own.json("agents")["total"] == before + report["added"]
    assert either_own("check").status == 0
    assert either_own("undo").status == 0
    assert either_own.json("agents")["total"] == before
    assert either_own("check").status == 0


def test_a_file_that_is_no_such_table_is_refused(program: Program, tmp_path: Path) -> None:
    for content, words in (
        (b"title,kind\nx,person\n", "no column"),
        (b"name\n\xff\xfe\xe0", "not UTF-8"),
        (b"", "no column"),
    ):
        table = tmp_path / "agents.csv"
        table.write_bytes(content)
        assert words in one_sentence(program("agents", "import", table))
    assert "cannot be read" in one_sentence(program("agents", "import", tmp_path / "none.csv"))
