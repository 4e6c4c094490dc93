"""Who is meant by a name, in an archive on either database, and in the change that gives or takes a spelling."""

from __future__ import annotations

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import AgentName, AgentWord
from mugham_archive.errors import ArchiveError
from mugham_archive.search.names import (
    agents_spelt,
    certain,
    find,
    near,
    same_person_candidates,
    say_different,
    spelt_like,
)
from tests.archives import add, count, entry_named, problems

PEOPLE = """
    Alim Qasımov, Fərqanə Qasımova, Üzeyir Hacıbəyov, Soltan Hacıbəyov, Xan Şuşinski, Seyid Şuşinski, Bülbül, Polad Bülbüloğlu,
    Habil Əliyev, Əbülfət Əliyev, Rauf Həşimov, Anar Qasımlı, Aşıq Ələsgər, İmadəddin Nəsimi, Mohammad-Reza Shajarian,
    Vaqif Mustafazadə, Alim Rza oğlu Kərimov
"""


@pytest.fixture
def people(archive: Archive) -> dict[str, int]:
    """The people by name; the first has another spelling too."""
    with archive.change("People") as change:
        numbers = {name.strip(): add(change.session, "agent", name.strip()).id for name in PEOPLE.split(",")}
        first = next(iter(numbers.values()))
        change.session.add(AgentName(agent_id=first, text="Alim Gasimov", type="variant", position=1))
    return numbers


def _names(archive: Archive, typed: str) -> list[str]:
    with archive.read() as session:
        return [match.name for match in find(session, typed)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Алим Касимов", "Alim Qasımov"),
        ("Gasimov, Alim", "Alim Qasımov"),
        ("Xalq artisti A. Qasımov", "Alim Qasımov"),
        ("Qasımov A.", "Alim Qasımov"),
        ("Alim Qasomov", "Alim Qasımov"),
        ("Alim Qassmov", "Alim Qasımov"),
        ("Alim Qasımvo", "Alim Qasımov"),
        ("Uzeir Gadzhibekov", "Üzeyir Hacıbəyov"),
        ("Бюльбюль", "Bülbül"),
        ("Ali-Asker", "Aşıq Ələsgər"),
        ("Ашуг Алескер", "Aşıq Ələsgər"),
        ("Nəsimi", "İmadəddin Nəsimi"),
        ("Mohammadreza Shajarian", "Mohammad-Reza Shajarian"),
        ("محمدرضا شجریان", "Mohammad-Reza Shajarian"),
        ("Vagif Mustafa Zadeh", "Vaqif Mustafazadə"),
        ("Алим Керимов", "Alim Rza oğlu Kərimov"),
    ],
)
def test_whoever_is_meant_comes_first(
    archive: Archive, people: dict[str, int], typed: str, name: str
) -> None:
    assert _names(archive, typed)[:1] == [name]


@pytest.mark.parametrize(
    "typed",
    ["Alim Həşimov", "Seyid Qasımov", "Polad Qasımov", "Wolfgang Mozart", "Qasımov", "Alim", "A.", "", "…", "Ələkbər Əliyev"],
)  # fmt: skip
def test_a_strangers_name_matches_nobody(archive: Archive, people: dict[str, int], typed: str) -> None:
    assert _names(archive, typed) == []


def test_the_spelling_that_matched_is_told_with_the_rest(archive: Archive, people: dict[str, int]) -> None:
    with archive.read() as session:
        (match,) = find(session, "Alim Gasimov")
        assert (match.id, match.name, match.spelling) == (
            people["Alim Qasımov"],
            "Alim Qasımov",
            "Alim Gasimov",
        )
        assert (match.score, match.kind, match.recordings) == (1.0, "person", 0)
        assert match.ref.startswith("A")
        assert find(session, "Alim Gasimov", kind="ensemble") == []


def test_a_slip_is_ranked_below_every_orthography(archive: Archive, people: dict[str, int]) -> None:
    with archive.read() as session:
        (right,), (slip,) = find(session, "Хабиль Алиев"), find(session, "Habil Elliyevv")
        (mistyped,) = find(session, "Habil Əlizev")
    assert right.name == slip.name == mistyped.name == "Habil Əliyev"
    assert mistyped.score < right.score


def test_a_word_that_somebody_bears_is_no_slip(archive: Archive, people: dict[str, int]) -> None:
    assert _names(archive, "Anar Qasımlı") == ["Anar Qasımlı"]
    with archive.change("Another") as change:
        add(change.session, "agent", "Anar Qasımov")
    assert _names(archive, "Anar Qasımlı") == ["Anar Qasımlı"]
    assert _names(archive, "Rauf Qasımlı") == []


def test_people_who_share_a_name_are_all_shown(archive: Archive, people: dict[str, int]) -> None:
    with archive.change("Namesake") as change:
        add(change.session, "agent", "Alim Qasımov")
    with archive.read() as session:
        found = find(session, "Алим Гасымов")
    assert [match.name for match in found] == ["Alim Qasımov"] * 2
    assert len({match.score for match in found}) == 1


def test_near_names_are_offered_for_what_nobody_bears(archive: Archive, people: dict[str, int]) -> None:
    with archive.read() as session:
        assert near(session, "Alem Qosimof")[0].name == "Alim Qasımov"
        assert near(session, "Seyid Qasımov")
        assert len(near(session, "Alim Əliyev", limit=3)) == 3
        assert near(session, "") == []


# Words of a query ----------------------------------------------------------------------------------------------------


def _spelt(archive: Archive, typed: str, beginning: bool = False, limit: int | None = None) -> set[int]:
    with archive.read() as session:
        return {agent for agent, _ in agents_spelt(session, typed, beginning=beginning, limit=limit)}


def test_all_who_bear_a_word_in_any_spelling(archive: Archive, people: dict[str, int]) -> None:
    for typed in ("Qasımov", "Касимов", "gasimov", "Гасымов"):
        assert _spelt(archive, typed) == {people["Alim Qasımov"]}
    assert _spelt(archive, "Əliyev") == {people["Habil Əliyev"], people["Əbülfət Əliyev"]}
    assert _spelt(archive, "Алиев Габиль") == {people["Habil Əliyev"]}
    assert _spelt(archive, "H. Əliyev") == {people["Habil Əliyev"]}
    assert _spelt(archive, "Qasmov Rauf") == set()
    assert _spelt(archive, "") == set()


@pytest.mark.parametrize("typed", ["Qas", "Гас", "Kas", "gasi", "Qasım"])
def test_the_beginning_of_a_word_is_enough_while_typing(
    archive: Archive, people: dict[str, int], typed: str
) -> None:
    wanted = {people[name] for name in ("Alim Qasımov", "Fərqanə Qasımova", "Anar Qasımlı")}
    assert _spelt(archive, typed, beginning=True) == wanted
    assert _spelt(archive, typed, beginning=True, limit=10) == wanted
    assert len(_spelt(archive, typed, beginning=True, limit=2)) == 2
    assert _spelt(archive, f"alim {typed}", beginning=True) == {people["Alim Qasımov"]}


def test_one_letter_is_looked_up_as_it_is_written(archive: Archive, people: dict[str, int]) -> None:
    assert people["Bülbül"] in _spelt(archive, "b", beginning=True)
    assert people["Bülbül"] in _spelt(archive, "Б", beginning=True, limit=10)
    assert people["Habil Əliyev"] not in _spelt(archive, "b", beginning=True)


def test_a_whole_word_is_worth_more_than_a_beginning(archive: Archive, people: dict[str, int]) -> None:
    with archive.read() as session:
        found = agents_spelt(session, "Qasımov", beginning=True, limit=5)
    assert [agent for agent, _ in found] == [people["Alim Qasımov"], people["Fərqanə Qasımova"]]
    assert found[0][1] > found[1][1]


def test_words_to_widen_a_question_with(archive: Archive, people: dict[str, int]) -> None:
    with archive.read() as session:
        assert "hacibeiov" in spelt_like(session, "Gadzhibekov")
        assert {"gasimov", "gasimova", "gasimli"} <= set(spelt_like(session, "Kasim", beginning=True))
        assert spelt_like(session, "k", beginning=True) == ()


# Currency ------------------------------------------------------------------------------------------------------------


def test_a_spelling_is_found_in_its_own_change_and_not_after_it_is_taken_back(
    archive: Archive, people: dict[str, int]
) -> None:
    assert _names(archive, "Zahid Zöhrabov") == []
    with archive.change("Another spelling") as change:
        name = AgentName(agent_id=people["Bülbül"], text="Zahid Zöhrabov", type="variant", position=3)
        change.session.add(name)
    assert _names(archive, "Захид Зохрабов") == ["Bülbül"]
    assert problems(archive) == []
    archive.undo()
    assert _names(archive, "Zahid Zöhrabov") == []
    assert problems(archive) == []
    archive.redo()
    assert _names(archive, "Zahid Zöhrabov") == ["Bülbül"]


def test_a_removed_agent_leaves_no_words(archive: Archive, people: dict[str, int]) -> None:
    with archive.change("Remove") as change:
        change.remove(people["Bülbül"])
    assert _names(archive, "Bülbül") == []
    assert problems(archive) == []
    archive.undo()
    assert _names(archive, "Bülbül") == ["Bülbül"]


def test_a_change_that_fails_leaves_the_words_as_they_were(archive: Archive, people: dict[str, int]) -> None:
    words = count(archive, AgentWord)
    with pytest.raises(ArchiveError), archive.change("Fails") as change:
        add(change.session, "agent", "Zahid Zöhrabov")
        raise ArchiveError("No.")
    assert count(archive, AgentWord) == words
    archive.rebuild()
    assert count(archive, AgentWord) == words


# Is this the same? ---------------------------------------------------------------------------------------------------


def test_a_new_name_is_compared_with_those_that_are_there(archive: Archive, people: dict[str, int]) -> None:
    with archive.read() as session:
        assert [one.name for one in same_person_candidates(session, "Алим Касымов")] == ["Alim Qasımov"]
        also = same_person_candidates(session, "Nobody Atall", also=["Хан Шушинский"])
        assert [one.name for one in also] == ["Xan Şuşinski"]
        assert same_person_candidates(session, "Tamam Başqası") == []


def test_who_was_said_to_be_different_is_not_asked_about_again(
    archive: Archive, people: dict[str, int]
) -> None:
    with archive.change("Namesake") as change:
        other = add(change.session, "agent", "Alim Gasymov").id

    def asked() -> list[int]:
        with archive.read() as session:
            return [one.id for one in same_person_candidates(session, "Alim Gasymov", agent=other)]

    assert asked() == [people["Alim Qasımov"]]
    for first, second in ((other, people["Alim Qasımov"]), (people["Alim Qasımov"], other)):
        with archive.change("They are two") as change:
            say_different(change, first, second)
    assert asked() == []
    archive.undo()
    assert asked() == [people["Alim Qasımov"]]
    with pytest.raises(ArchiveError), archive.change("Himself") as change:
        say_different(change, other, other)


def test_certain_is_only_who_can_be_nobody_else(archive: Archive, people: dict[str, int]) -> None:
    with archive.read() as session:
        assert certain(session, "Касимов Алим") == people["Alim Qasımov"]
        assert certain(session, "Габиль Алиев") is None
        assert certain(session, "A. Qasımov") is None
        assert certain(session, "Alim Qasmov") is None
    with archive.change("Namesake") as change:
        other = add(change.session, "agent", "Alim Kasımov")
        reference, number = other.reference, other.id
    with archive.read() as session:
        assert entry_named(session, reference).id == number
        assert certain(session, "Alim Kasimov") == number
        assert certain(session, "Алим Гасымов") == people["Alim Qasımov"]


def test_postgresql_looks_names_up_in_its_indexes(archive: Archive, people: dict[str, int]) -> None:
    if archive.place.database_file is not None:
        return
    with archive.write() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO agent_word (agent_id, written, sound, word)"
            " SELECT n, 'name' || n, 'n' || n, 'name' || n FROM generate_series(1000, 30000) n"
        )
        session.connection().exec_driver_sql("ANALYZE agent_word")
        for where in (
            "sound IN ('ksmv', 'hsmv') AND written IN ('qasımov')",
            "word >= 'gas' AND word < 'gat'",
        ):
            plan = session.connection().exec_driver_sql(
                f"EXPLAIN SELECT agent_id FROM agent_word WHERE {where}"
            )
            assert "ix_agent_word" in "\n".join(row[0] for row in plan)
