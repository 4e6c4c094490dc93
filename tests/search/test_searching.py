"""What a person types into the search box, on both databases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import Note
from mugham_archive.catalogue.views import Listing
from tests.archives import add, catalogue_a_little, entry_named
from tests.postgresql import PostgreSQLServer

KINDS = ("recording", "event", "agent", "series", "document", "agreement", "place")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def little(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    if request.param == "sqlite":
        archive = Archive.open(tmp_path_factory.mktemp("little"), create=True)
        catalogue_a_little(archive)
        yield archive
        archive.close()
        return
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    server.create("little")
    archive = Archive.open(server.address("little"), create=True)
    catalogue_a_little(archive)
    yield archive
    archive.close()
    server.drop("little")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("payız", ["R0000001"]),
        ("payiz konserti", ["R0000001"]),
        ("konserti payız", ["R0000001"]),
        ('"payız konserti"', ["R0000001"]),
        ('"konserti payız"', []),
        ('"payız konser"', []),
        ("payız konser", ["R0000001"]),
        ("pay kon", ["R0000001"]),
        ("lent", ["R0000001", "R0000002"]),
        ("lent -payız", ["R0000002"]),
        ('lent -"payız konserti"', ["R0000002"]),
        ("lent -yoxdur", ["R0000001", "R0000002"]),
        ("-payız", ["R0000002"]),
        ("bərdaşt", ["R0000001"]),
        ("dəstgahı rast", ["R0000001"]),
        ("birinci mövsüm", ["R0000001"]),
        ("kiçik zal", ["R0000001"]),
        ("КАСИМОВ", ["R0000001"]),
        ("азербайджанский", ["R0000001"]),
        ("R0000002", ["R0000002"]),
        ("r0000001", ["R0000001"]),
        ("yoxdur", []),
        ("", ["R0000001", "R0000002"]),
        ("   ", ["R0000001", "R0000002"]),
    ],
)
def test_recordings_are_found(little: Archive, query: str, found: list[str]) -> None:
    listing = Listing("recording", text=query, sort="ref")
    assert [card.ref for card in little.cards("recording", little.ids(listing), "az")] == found
    assert little.total(listing) == len(found)


@pytest.mark.parametrize(
    ("kind", "query", "found"),
    [
        ("event", "payız", ["E0000001"]),
        ("agent", "qasımov", ["A0000001"]),
        ("agent", "cəmiyyəti", ["A0000002"]),
        ("agent", "xanəndə", ["A0000001"]),
        ("series", "axşamları", ["S0000001"]),
        ("place", "bakı", ["P0000001"]),
        ("document", "proqram", ["D0000001"]),
        ("agreement", "memorandum", ["G0000001"]),
        ("agent", "payız", []),
    ],
)
def test_other_entries_are_found(little: Archive, kind: str, query: str, found: list[str]) -> None:
    cards = little.cards(kind, little.ids(Listing(kind, text=query)), "az")
    assert [card.ref for card in cards] == found


def test_a_search_shows_what_stands_above_the_recordings(little: Archive) -> None:
    result = little.search("Qasımov", "az")
    assert (result.query, result.total) == ("Qasımov", 1)
    assert [agent.name for agent in result.agents] == ["Səməd Qasımov"]
    result = little.search("muğam axşamları", "az")
    assert [series.title for series in result.series] == ["Muğam axşamları"]
    result = little.search("payız", "az")
    assert [event.title for event in result.events] == ["Payız konserti"]
    assert little.search("payız", "az", limit=0).events == ()


ODD = [
    '"', '""', "'", "''", '"payız', 'pay"ız', "*", "pay*", "payız*", "^payız", "titles:payız", "payız AND", "OR", "NOT",
    "NEAR(payız konserti)", "payız | konserti", "payız & !konserti", "(payız", "payız)", "{payız}", "<->", "a:*", "\\",
    "payız\\", "--", "-", '-"', "- payız", "payız -", "%", "_", ";", "DROP TABLE recording; --", "\0", "pay\0ız",
    "\ud800", "\U0001f3b5", "ی", "x" * 10_000, "payız " * 2_000, "-payız " * 500, "'payız'", ":", "$1", "?", "\n\t",
]  # fmt: skip


@pytest.mark.parametrize("query", ODD, ids=range(len(ODD)))
def test_odd_queries_never_raise(little: Archive, query: str) -> None:
    result = little.search(query, "az")
    assert 0 <= result.total <= 2
    for kind in KINDS:
        listing = Listing(kind, text=query)
        assert little.total(listing) == len(little.ids(listing))


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(query=st.text(st.sampled_from("payıkonserti \"'-*:&|!()<>\\^0\0əӘ́") | st.characters(), max_size=40))
def test_no_query_raises(little: Archive, query: str) -> None:
    result = little.search(query, "az")
    assert result.total == len(little.ids(result.listing)) or not query.strip()


def test_what_changed_is_found_at_once_and_only_if_it_is_committed(archive: Archive) -> None:
    refs = catalogue_a_little(archive)

    def found(query: str) -> int:
        return archive.search(query, "az").total

    with archive.change("Retitle") as change:
        set_fields(change.session, refs["second"], {"title": "Toy gecəsi"})
        assert found("toy") == 0
    assert found("toy") == 1
    assert found("evdə") == 0
    archive.undo()
    assert (found("toy"), found("evdə")) == (0, 1)

    for name, field, query in [
        ("event", "title", "yubiley"),
        ("season", "title", "onuncu"),
        ("place", "title", "filarmoniya"),
        ("singer", "name", "nümunəyev"),
        ("part", "title", "üzzal"),
        ("recording", "summary", "əlyazma"),
    ]:
        assert found(query) == 0
        with archive.change("Rename") as change:
            set_fields(change.session, refs[name], {field: query})
        assert found(query) == 1, name
    with archive.change("Note") as change:
        change.session.add(Note(entry_id=entry_named(change.session, refs["part"]).id, text="Bantda cızıltı"))
    assert found("cızıltı") == 1
    with archive.change("Delete") as change:
        change.remove(entry_named(change.session, refs["recording"]).id)
    assert found("əlyazma") == 0
    with archive.change("New") as change:
        add(change.session, "recording", "Əlyazma oxunuşu")
    assert found("əlyazma") == 1


def test_a_corrected_term_is_found_by_its_new_word(archive: Archive) -> None:
    from sqlalchemy import select

    from mugham_archive.catalogue.models import Term

    catalogue_a_little(archive)
    with archive.change("Correct the mode") as change:
        rast = change.session.scalars(select(Term).where(Term.scheme == "mode", Term.code == "rast")).one()
        rast.ru = "Растище"
    assert archive.search("растище", "az").total == 1
    archive.undo()
    assert archive.search("растище", "az").total == 0
