"""Every field of the query language against real archives: the same answers on both databases."""

from __future__ import annotations

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.authorities.merging import find_authority, merge
from mugham_archive.catalogue.views import Listing
from tests.search.listed import in_order

Catalogued = tuple[Archive, dict[str, str]]


def found(catalogued: Catalogued, query: str, **listing: object) -> set[str]:
    """The short names of the recordings that a query finds; the first page, the whole and the total must agree."""
    archive, references = catalogued
    asked = Listing("recording", text=query, **listing)  # type: ignore[arg-type]
    whole = list(archive.ids(asked))
    assert list(archive.ids(asked, limit=200)) == whole
    assert archive.total(asked) == len(whole)
    names = {reference: name for name, reference in references.items()}
    return {names[card.ref] for card in archive.cards("recording", whole, "en")}


EVERYTHING = {"first", "second", "third", "fourth"}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        # Names, however they are spelt, in words and in fields.
        ("qasımov", {"first", "second"}),
        ("Касимов", {"first", "second"}),
        ("gasymov", {"first", "second"}),
        ("qas", {"first", "second"}),
        ("səməd qasımov", {"first"}),
        ("Гаджибеков", {"second", "third"}),
        ("performer:Qasımov", {"first", "second"}),
        ('performer:"Səməd Qasımov"', {"first"}),
        ("performer:Гаджибеков", {"second", "third"}),
        ("исполнитель:Hajibeyov", {"second", "third"}),
        ("performer:yoxdur", set()),
        # Honours, initials and patronymics around a name need not stand in the archive; what is no name must.
        ("Xalq artisti Səməd Qasımov", {"first"}),
        ("Xalq artisti S. Qasımov", {"first"}),
        ("народный артист С. Касимов", {"first"}),
        ("Səməd Həmzə oğlu Qasımov", {"first"}),
        ("S. Qasımov rast", {"first"}),
        ("Xalq artisti S. Qasımov Segah", {"first"}),
        ("Xalq artisti S. Qasımov şur", set()),
        ("xalq artisti yoxdur", set()),
        ('performer:"Səməd Həmzə oğlu Qasımov"', {"first"}),
        # A year is a word like others.
        ("1978", {"first"}),
        ("qasımov 1985", {"second"}),
        ("qasımov -1985", {"first"}),
        # A person on an instrument is one person.
        ("instrument:tar", {"first", "second"}),
        ("performer:Bağırov instrument:tar", {"first"}),
        ("performer:Səməd instrument:tar", set()),
        ("performer:Nigar instrument:tar", {"second"}),
        ("performer:Nigar role:xanəndə", {"first"}),
        ("performer:Nigar instrument:tar performer:Rauf instrument:kamança", {"second"}),
        ("performer:Nigar instrument:tar performer:Rauf instrument:tar", set()),
        ("performer:Nigar,Tofiq instrument:tar", {"first", "second"}),
        # Words of the vocabulary, of the recording and of its segments.
        ("mode:rast", {"first"}),
        ("mode:segah", {"first"}),
        ("mode:rast,şur", {"first", "second"}),
        ("лад:Раст", {"first"}),
        ("rast", {"first"}),
        ("тар", {"first", "second", "fourth"}),
        ("genre:mühazirə", {"third"}),
        ("role:Лектор", {"third"}),
        ("language:azərbaycan", {"first"}),
        ("language:aze", {"first"}),
        # Series with seasons, events, places with what is in them.
        ("series:Unudulmazlar", {"first"}),
        ("series:unforgettable", {"first"}),
        ("series:inciləri", set()),
        ("event:bahar", {"first"}),
        ("venue:kiçik", {"first"}),
        ("venue:Şəki", {"first"}),
        ('venue:"Böyük zal"', {"second"}),
        # Dates.
        ("year:1978", {"first"}),
        # What names a series means its seasons too.
        ("Unudulmazlar", {"first"}),
        ("unforgett", {"first"}),
        ("unudulmazlar rast", {"first"}),
        ("unudulmazlar şur", set()),
        ("konsert -unudulmazlar", {"second"}),
        ("1965..1980", {"first"}),
        ("1965–1980", {"first"}),
        ("1980..1965", set()),
        ("1986-1990", set()),
        ("year:1965..1980", {"first"}),
        ("year:۱۹۶۵..۱۹۸۰", {"first"}),
        ("year:1980..", {"second", "third"}),
        ("year:..1980", {"first"}),
        ("year:>1985", {"third"}),
        ("year:>=1985", {"second", "third"}),
        ("year:1980s", {"second"}),
        ('date:"spring 1978"', {"first"}),
        ("date:1978-21", {"first"}),
        ("date:09.05.1985", {"second"}),
        ("date:1985-05-10..1985-06", set()),
        ('date:"yaz 1978"', {"first"}),
        # What a recording is, has and lacks.
        ("kind:excerpt", {"second"}),
        ("kind:fraqment", {"second"}),
        ("access:public", {"first", "third"}),
        ("access:açıq", {"first", "third"}),
        ("-access:public", {"second", "fourth"}),
        ("state:inbox", {"fourth"}),
        ("state:qaralama,described", {"first", "second"}),
        ("missing:performers", {"fourth"}),
        ("missing:date", {"fourth"}),
        ("has:segments", {"first"}),
        ("missing:segments", {"second", "third", "fourth"}),
        ("has:notes", {"second"}),
        ("has:documents", {"first"}),
        ("has:language", {"first"}),
        ("has:instruments", {"first", "second"}),
        ("missing:files", EVERYTHING),
        ("has:venue", {"first", "second"}),
        ("added:<1d", EVERYTHING),
        ("added:>1y", set()),
        ("notes:nadir", {"second"}),
        ("title:konsert", {"second"}),
        ("konsert", {"first", "second"}),
        ("ref:R0000003", {"third"}),
        ("duration:>1:00", set()),
        # Joined.
        ("rast OR şur", {"first", "second"}),
        ("(rast OR şur) -nigar", set()),
        ("(mode:rast OR mode:şur) year:1985", {"second"}),
        ("-qasımov", {"third", "fourth"}),
        ("NOT qasımov", {"third", "fourth"}),
        ("qasımov -mode:rast", {"second"}),
        ("-missing:date -mode:rast", {"second", "third"}),
    ],
)
def test_a_query_finds_what_it_says(catalogued: Catalogued, query: str, names: set[str]) -> None:
    assert found(catalogued, query) == names


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("rast year:abc", "bad_value"), ("rast duration:soon", "bad_value"), ("rast mode:", "no_value"),
        ("rast nofield:x", "unknown_field"), ("rast year:19", "bad_value"), ("(rast", "unclosed_bracket"),
        ("rast year:1990..1980", "bad_value"),
    ],
)  # fmt: skip
def test_what_can_be_understood_is_searched_meanwhile(catalogued: Catalogued, query: str, code: str) -> None:
    assert found(catalogued, query) == {"first"}
    assert [mistake.code for mistake in catalogued[0].understand(query, "en").mistakes] == [code]


def test_a_value_that_the_archive_has_not_finds_nothing_and_says_what_is_near(catalogued: Catalogued) -> None:
    assert found(catalogued, "mode:Rost") == set()
    (mistake,) = catalogued[0].understand("mode:Rost", "en").mistakes
    assert mistake.code == "unknown_value"
    assert "Rast" in mistake.offers


def test_references_are_values(catalogued: Catalogued) -> None:
    archive, references = catalogued
    assert found(catalogued, f"performer:{references['nigar']}") == {"first", "second"}
    assert found(catalogued, f"series:{references['series']}") == {"first"}
    assert found(catalogued, f"venue:{references['town']}") == {"first"}
    (chip,) = archive.understand(f"performer:{references['nigar']}", "ru").chips
    assert chip.label == "исполнитель: Nigar Qasımova"


def test_a_query_and_the_other_narrowings_are_joined(catalogued: Catalogued) -> None:
    _, references = catalogued
    assert found(catalogued, "qasımov", mode="rast") == {"first"}
    assert found(catalogued, "qasımov", agent=references["rauf"]) == {"second"}
    assert found(catalogued, "qasımov", state="draft") == {"second"}
    assert found(catalogued, "lent", problem="undated") == {"fourth"}


@pytest.mark.parametrize(
    "sort", ["date", "title", "genre", "segments", "duration", "performers", "added", "ref", "mode"]
)
@pytest.mark.parametrize("query", ["qasımov OR lent OR mühazirə", "-yoxdur", "konsert"])
def test_orders_run_both_ways_and_pages_fit_together(catalogued: Catalogued, sort: str, query: str) -> None:
    archive, _ = catalogued
    for descending in (False, True):
        listing = Listing("recording", text=query, sort=sort, descending=descending)
        whole = list(archive.ids(listing))
        pages = [
            number
            for start in range(0, len(whole), 2)
            for number in archive.ids(listing, limit=2, offset=start)
        ]
        assert pages == whole
        cards = archive.cards("recording", whole, "az")
        assert cards == in_order(cards, "recording", sort, descending)


def test_results_come_in_order_of_dates_and_undated_ones_last(catalogued: Catalogued) -> None:
    archive, references = catalogued
    for descending, names in (
        (False, ("first", "second", "third", "fourth")),
        (True, ("third", "second", "first", "fourth")),
    ):
        listing = Listing("recording", text="-yoxdur", descending=descending)
        cards = archive.cards("recording", archive.ids(listing), "en")
        assert [card.ref for card in cards] == [references[name] for name in names]


MERGED = [
    ("agent", "performer", "samad", "rauf", {"first", "second", "third"}, "Rauf Hacıbəyov"),
    ("series", "series", "season", "pearls", {"first"}, "Etnik musiqi inciləri"),
    ("place", "venue", "hall", "other_hall", {"first", "second"}, "Böyük zal"),
]


@pytest.mark.parametrize(("kind", "field", "gone", "kept", "names", "name"), MERGED)
def test_the_reference_of_one_that_was_merged_means_the_one_that_stays(
    catalogued: Catalogued, kind: str, field: str, gone: str, kept: str, names: set[str], name: str
) -> None:
    archive, references = catalogued
    query = f"{field}:{references[gone]}"
    before = found(catalogued, query)
    _merge(archive, kind, references[kept], references[gone])
    try:
        assert found(catalogued, query) == found(catalogued, f"{field}:{references[kept]}") == names
        assert found(catalogued, query.lower()) == names
        (chip,) = archive.understand(query, "en").chips
        assert chip.label == f"{field}: {name}"
        assert not archive.understand(query, "en").mistakes
        if kind != "place":
            assert archive.total(Listing("recording", **{kind: references[gone]})) == len(names)  # type: ignore[arg-type]
    finally:
        archive.undo()
    assert found(catalogued, query) == before


def test_a_reference_is_followed_through_one_merging_after_the_other(catalogued: Catalogued) -> None:
    archive, references = catalogued
    query = f"performer:{references['samad']}"
    _merge(archive, "agent", references["tofiq"], references["samad"])
    _merge(archive, "agent", references["rauf"], references["tofiq"])
    try:
        assert found(catalogued, query) == {"first", "second", "third"}
        assert archive.search(query, "en").agents[0].name == "Rauf Hacıbəyov"
        # What never was anybody's stays nobody's.
        assert found(catalogued, "performer:A9999999") == set()
    finally:
        archive.undo()
        archive.undo()
    assert found(catalogued, query) == {"first"}


def _merge(archive: Archive, kind: str, kept: str, gone: str) -> None:
    with archive.change("Merge") as change:
        stays, goes = (find_authority(change.session, ref)[1] for ref in (kept, gone))
        merge(change, kind, stays, goes)


def test_chips_can_be_taken_away(catalogued: Catalogued) -> None:
    understood = catalogued[0].understand('qasımov -mode:Segah year:1965..1980 "birinci hissə"', "az")
    assert [(chip.label, chip.excluded) for chip in understood.chips] == [
        ("qasımov", False), ("məqam: Segah", True), ("il: 1965..1980", False), ("“birinci hissə”", False),
    ]  # fmt: skip
    assert understood.chips[1].without == 'qasımov year:1965..1980 "birinci hissə"'
