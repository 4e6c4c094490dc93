"""Lists, ``show`` and ``search``: the shape of their JSON, their options, and what they print for people."""

from __future__ import annotations

from typing import Any

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.date_words import readable
from mugham_archive.catalogue.models import Agreement, Document, Entry, Title
from mugham_archive.catalogue.references import next_references
from tests.commands.running import Program, one_sentence

# What each item carries at least, and how many there are.
_CARRIED = {
    "series": ({"ref", "title", "events", "recordings"}, 2),
    "events": ({"ref", "title", "series", "date", "status"}, 3),
    "recordings": ({"ref", "title", "series", "date", "performers", "duration_ms"}, 5),
    "agents": ({"ref", "name", "kind", "recordings"}, 2),
    "documents": ({"ref", "title", "date"}, 0),
    "agreements": ({"ref", "title", "date"}, 0),
}


@pytest.mark.parametrize("command", _CARRIED)
def test_a_list_gives_total_and_items(either: Program, command: str) -> None:
    carried, total = _CARRIED[command]
    document = either.json(command)
    assert set(document) == {"total", "items"}
    assert (document["total"], len(document["items"])) == (total, total)
    for item in document["items"]:
        assert carried <= set(item)
        assert "id" not in item


def test_items_say_what_the_files_said(either: Program) -> None:
    recordings = {item["title"]: item for item in either.json("recordings")["items"]}
    rast = recordings["Rast"]
    assert (rast["series"], rast["date"]) == ("Treasury of Secrets", "2011-03-18")
    assert rast["performers"] == ["Alim Qasımov", "Habil Əliyev"]
    assert recordings["Segah"]["duration_ms"] == 1000
    assert recordings["Bahar"]["date"] is None
    assert recordings["Bahar"]["performers"] == []
    agents = {item["name"]: item for item in either.json("agents")["items"]}
    assert (agents["Habil Əliyev"]["kind"], agents["Habil Əliyev"]["recordings"]) == ("person", 3)


@pytest.mark.parametrize(
    ("command", "field", "by"),
    [
        ("recordings", "title", "title"), ("recordings", "date", "date"), ("recordings", "duration", "duration_ms"),
        ("recordings", "ref", "ref"), ("recordings", "series", "series"), ("events", "date", "date"),
        ("agents", "recordings", "recordings"), ("agents", "name", "name"),
        ("series", "title", "title"), ("series", "ref", "ref"),
    ],
)  # fmt: skip
def test_sorting_runs_both_ways(either: Program, command: str, field: str, by: str) -> None:
    upwards = [item[by] for item in either.json(command, "--sort", field)["items"]]
    downwards = [item[by] for item in either.json(command, "--sort", f"-{field}")["items"]]
    there = [value for value in upwards if value]
    assert downwards == [*reversed(there), *upwards[len(there) :]], "what has none is last in both"
    assert either.json(command, f"--sort=-{field}")["items"][0][by] == downwards[0]
    if field in ("ref", "duration", "recordings"):
        assert upwards == sorted(upwards)


def test_limit_and_offset_cut_the_list_and_leave_the_total(either: Program) -> None:
    everything = [item["ref"] for item in either.json("recordings", "--sort", "title")["items"]]
    for limit, offset in ((2, 0), (2, 1), (2, 4), (0, 0), (9, 9), (1, 0)):
        document = either.json(
            "recordings", "--sort", "title", "--limit", str(limit), "--offset", str(offset)
        )
        assert document["total"] == 5
        assert [item["ref"] for item in document["items"]] == everything[offset : offset + limit]
    document = either.json("series", "--offset", "1")
    assert (document["total"], len(document["items"])) == (2, 1)


@pytest.mark.parametrize(
    ("command", "query", "titles"),
    [
        ("recordings", "cahargah", {"Çahargah"}),
        ("recordings", "Һабил Әлијев", {"Rast", "Çahargah", "Şur"}),
        ("recordings", "habil -rast", {"Çahargah", "Şur"}),
        ("recordings", "xyzzy", set()),
        ("agents", "гасымов", {"Alim Qasımov"}),
        ("series", "unforgettable", {"Unforgettable"}),
        ("events", "xatire", {"Xatirə gecəsi"}),
        ("documents", "rast", set()),
    ],
)
def test_a_query_narrows_the_list_however_it_is_spelt(
    either: Program, command: str, query: str, titles: set[str]
) -> None:
    document = either.json(command, "--query", query)
    assert {item.get("title") or item["name"] for item in document["items"]} == titles
    assert document["total"] == len(document["items"])


@pytest.mark.parametrize(
    "options", [("--sort", "weight"), ("--limit", "-1"), ("--limit", "many"), ("--offset", "x")]
)
def test_an_option_that_cannot_be_is_refused_with_a_sentence(
    either: Program, options: tuple[str, str]
) -> None:
    sentence = one_sentence(either("recordings", *options))
    assert options[1] in sentence and "_amount" not in sentence


def test_a_list_for_people_has_a_heading_and_lines(either: Program) -> None:
    answer = either("recordings")
    lines = answer.out.splitlines()
    assert lines[0].split()[:3] == ["Reference", "Date", "Title"]
    assert len(lines) == 7
    assert lines[-1] == "5"
    assert either("recordings", "--limit", "2").out.splitlines()[-1] == "2 of 5"


def test_papers_and_agreements_are_listed_and_shown(full: Program) -> None:
    archive = Archive.open(full.where)
    with archive.change("Two papers") as change:
        for kind, entity in (("document", Document), ("agreement", Agreement)):
            (reference,) = next_references(change.session, kind)
            entry: Entry = entity(reference=reference)
            entry.titles.append(Title(text=f"A sample {kind}"))
            change.session.add(entry)
    archive.close()
    for kind in ("document", "agreement"):
        (item,) = full.json(f"{kind}s")["items"]
        assert item["title"] == f"A sample {kind}"
        assert full.json("show", item["ref"])["title"] == f"A sample {kind}"
        assert full(f"{kind}s").status == full("show", item["ref"]).status == 0


# show ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["series", "events", "recordings", "agents"])
def test_show_tells_of_an_entry_by_reference_and_by_uuid(either: Program, command: str) -> None:
    for item in either.json(command)["items"]:
        shown = either.json("show", item["ref"])
        assert {
            "ref",
            "uuid",
            "kind",
            "title",
            "titles",
            "participations" if command != "agents" else "names",
        } <= set(shown)
        assert shown["ref"] == item["ref"]
        assert either.json("show", shown["uuid"]) == shown


def test_show_of_a_recording_has_copies_files_and_segments(either: Program) -> None:
    ref = next(item["ref"] for item in either.json("recordings")["items"] if item["title"] == "Rast")
    shown = either.json("show", ref)
    assert {"titles", "participations", "copies", "files", "segments"} <= set(shown)
    assert [file["relative_path"].rpartition("/")[2] for file in shown["files"]] == [
        "Rast 1-ci hissə.mp3",
        "Rast 2-ci hissə.mp3",
    ]
    assert all(
        file["path"].endswith(file["relative_path"]) and len(file["sha256"]) == 64 for file in shown["files"]
    )
    assert [one["name"] for one in shown["participations"]] == ["Alim Qasımov", "Habil Əliyev"]
    assert shown["event"]["date"] == "2011-03-18"
    assert "id" not in _keys(shown)


def _keys(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*(_keys(one) for name, one in value.items() if name != "tags"))
    if isinstance(value, list):
        return set().union(*(_keys(one) for one in value)) if value else set()
    return set()


def test_show_for_people_names_what_is_known(either: Program) -> None:
    ref = next(item["ref"] for item in either.json("recordings")["items"] if item["title"] == "Rast")
    out = either("show", ref).out
    assert "Title: Rast" in out and "Alim Qasımov" in out and "Rast 2-ci hissə.mp3" in out


def test_an_entry_that_is_not_there_is_told_in_a_sentence(either: Program) -> None:
    assert "R9999999" in one_sentence(either("show", "R9999999"))
    assert "R9999999" in one_sentence(either("show", "R9999999", "--json"))


# search ----------------------------------------------------------------------------------------------------------


def test_search_gives_query_total_time_and_items(either: Program) -> None:
    document = either.json("search", "habil", "əliyev")
    assert {"query", "total", "milliseconds", "items"} <= set(document)
    assert (document["query"], document["total"]) == ("habil əliyev", 3)
    assert document["milliseconds"] >= 0
    for item in document["items"]:
        assert {"ref", "title", "series", "date", "performers"} <= set(item)
    limited = either.json("search", "habil", "--limit", "1")
    assert (limited["total"], len(limited["items"])) == (3, 1)


@pytest.mark.parametrize(
    "query",
    [
        "xyzzy",
        '"',
        "'",
        "*",
        "()",
        "-rast",
        "AND",
        "a OR",
        "NEAR(",
        ":",
        "%",
        "\\",
        "&|!",
        "<->",
        "\x00",
        "🎵",
        "ə" * 5000,
    ],
)
def test_any_query_is_answered(either: Program, query: str) -> None:
    assert either("search", "--json", "--", query).status == 0
    assert either("recordings", "--query", query, "--json").status == 0
    assert either("agents", "--query", query, "--json").status == 0


def test_search_for_people_says_dates_as_people_write_them(either: Program) -> None:
    coded = [item["date"] for item in either.json("search", "habil")["items"] if item["date"]]
    assert any(readable(date, "en") != date for date in coded)
    listed, found = either("recordings", "--query", "habil").out, either("search", "habil").out
    for date in coded:
        said = readable(date, "en")
        assert said in listed and said in found


def test_search_for_people_says_how_many(either: Program) -> None:
    answer = either("search", "Çahargah")
    assert "Çahargah" in answer.out
    assert "1 recordings" not in answer.out
