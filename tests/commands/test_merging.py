"""``merge``, and how ``history`` and ``undo`` tell what was changed."""

from __future__ import annotations

from tests.commands.running import Program, one_sentence


def _agents(program: Program) -> dict[str, str]:
    return {one["name"]: one["ref"] for one in program.json("agents")["items"]}


def test_merge_makes_one_of_two_and_undo_brings_both_back(either_own: Program) -> None:
    program = either_own
    refs = _agents(program)
    kept, merged = refs["Habil Əliyev"], refs["Alim Qasımov"]
    before = program.json("agents")["items"]
    done = program.json("merge", kept, merged)
    assert (done["kind"], done["undone_by"]) == ("change", None)
    assert "Alim Qasımov" in done["words"] and kept in done["entries"]
    assert [name["text"] for name in program.json("show", kept)["names"]] == ["Habil Əliyev", "Alim Qasımov"]
    assert merged in one_sentence(program("show", merged))
    assert program.json("undo")["undoes"] == done["id"]
    assert program.json("agents")["items"] == before


def test_merge_of_terms_and_what_cannot_be_merged(either_own: Program) -> None:
    program = either_own
    refs = _agents(program)
    agent = refs["Habil Əliyev"]
    assert "Rast" in program.json("merge", "mode/shur", "mode/rast")["words"]
    assert program.json("undo")["kind"] == "undo"
    for first, second in (
        (agent, agent),
        (agent, "mode/rast"),
        ("mode/nothing", "mode/rast"),
        ("A9999999", agent),
    ):
        one_sentence(program("merge", first, second))
    recording = program.json("recordings")["items"][0]["ref"]
    assert "recording" in one_sentence(program("merge", recording, recording))


def test_history_reads_as_people_read_it(either_own: Program) -> None:
    program = either_own
    ref = program.json("recordings")["items"][0]["ref"]
    program("set", ref, "mode=rast", "date=1965~", "state=reviewed")
    lines = program("history", ref).out.splitlines()
    assert [line.rpartition(": ")[2] for line in lines[1:4]] == [
        "– → about 1965",
        "Chahargah → Rast",
        "draft → reviewed",
    ]
    assert not any("None" in line or "{" in line for line in lines)
    assert len(program.json("history", "--kind", "recording")["items"]) == 2
    assert program.json("history", "--by", "nobody")["items"] == []
    assert program.json("history", "--since", "2999-01-01")["items"] == []
    assert "not a day" in one_sentence(program("history", "--until", "soon"))


def test_undo_of_an_older_change_with_or_without_what_came_later(either_own: Program) -> None:
    program = either_own
    ref = program.json("recordings")["items"][0]["ref"]
    first = program.json("set", ref, "quality=one", "provenance=one")["id"]
    second = program.json("set", ref, "quality=two")["id"]
    refused = one_sentence(program("undo", str(first)))
    assert str(second) in refused and "--leave-out" in refused
    program.json("undo", str(first), "--leave-out")
    shown = program.json("show", ref)
    assert (shown["quality"], shown["provenance"]) == ("two", "")
    again = program.json("set", ref, "quality=three")["id"]
    program.json("undo", str(second), "--and-later")
    assert program.json("show", ref)["quality"] == "one"
    assert {one["id"] for one in program.json("history")["items"] if one["undone_by"]} >= {
        first,
        second,
        again,
    }
