"""What stands around the rows of a result: totals, cards above, facets, reasons, completion, what to ask instead."""

from __future__ import annotations

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.models import Note, Title
from mugham_archive.catalogue.views import Facet, Facets, Listing
from mugham_archive.search import columns as stored
from mugham_archive.search.highlighting import lights
from mugham_archive.search.query import fields
from mugham_archive.search.query.narrowing import narrowed
from tests.archives import add, entry_named
from tests.search.catalogued import catalogue

Catalogued = tuple[Archive, dict[str, str]]


def counts(facets: Facets | None, field: str) -> dict[str, int]:
    """A facet's counts by what a person reads."""
    return {value.label: value.count for value in facet(facets, field).values}


def facet(facets: Facets | None, field: str) -> Facet:
    assert facets is not None
    return next(one for one in facets.facets if one.field == field)


# Facets --------------------------------------------------------------------------------------------------------------


def test_facets_count_what_is_found(catalogued: Catalogued) -> None:
    facets = catalogued[0].facets("qasımov", "en")
    assert facets is not None
    assert facets.total == 2
    assert counts(facets, "performer") == {
        "Nigar Qasımova": 2, "Səməd Qasımov": 1, "Rauf Hacıbəyov": 1, "Tofiq Bağırov": 1,
    }  # fmt: skip
    assert counts(facets, "series") == {"Unforgettable": 1, "İkinci mövsüm": 1}
    assert counts(facets, "mode") == {"Rast": 1, "Segah": 1, "Shur": 1}
    assert counts(facets, "venue") == {"Kiçik zal": 1, "Böyük zal": 1}
    assert counts(facets, "access") == {"public": 1, "restricted": 1}
    assert counts(facets, "state") == {"described": 1, "draft": 1}
    assert counts(facets, "kind") == {"complete": 1, "excerpt": 1}
    assert facets.years == ((1978, 1), (1985, 1))


def test_facets_narrow_each_other_but_not_themselves(catalogued: Catalogued) -> None:
    facets = catalogued[0].facets("qasımov mode:rast", "en")
    assert facets is not None
    assert facets.total == 1
    assert counts(facets, "mode") == {"Rast": 1, "Segah": 1, "Shur": 1}, "another mode can still be added"
    assert counts(facets, "access") == {"public": 1}
    chosen = {value.label: value.chosen for value in facet(facets, "mode").values}
    assert chosen == {"Rast": "chosen", "Segah": "", "Shur": ""}


def test_several_values_of_a_facet_are_all_shown_as_chosen(catalogued: Catalogued) -> None:
    for query in ("mode:rast,segah", "mode:rast mode:segah"):
        facets = catalogued[0].facets(query, "en")
        chosen = {value.label for value in facet(facets, "mode").values if value.chosen == "chosen"}
        assert chosen == {"Rast", "Segah"}, query
    facets = catalogued[0].facets("-mode:rast,segah", "en")
    assert {one.label for one in facet(facets, "mode").values if one.chosen == "excluded"} == {
        "Rast",
        "Segah",
    }


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("performer", '"Nigar Qasımova"'), ("performer", "nigar"), ("performer", "{nigar}"),
        ("series", '"Etnik musiqi inciləri"'), ("series", "{series}"), ("mode", "раст"),
        ("venue", '"Kiçik zal"'), ("access", "açıq"),
    ],
)  # fmt: skip
def test_a_chosen_value_is_taken_out_however_it_was_typed(
    catalogued: Catalogued, field: str, typed: str
) -> None:
    archive, refs = catalogued
    for minus in ("", "-"):
        query = f"{minus}{field}:{typed.format(**refs)}"
        for value in facet(archive.facets(f"lent {query}", "en"), field).values:
            if value.chosen:
                assert narrowed(f"lent {query}", field, value.value, "clear") == "lent"
        chosen = [value for value in facet(archive.facets(query, "en"), field).values if value.chosen]
        assert chosen
        assert narrowed(query, field, chosen[0].value, "clear") == ""


def test_as_many_values_are_told_as_are_asked_for(catalogued: Catalogued) -> None:
    one = facet(catalogued[0].facets("", "en", limit=1), "mode")
    every = facet(catalogued[0].facets("", "en", limit=500), "mode")
    assert (len(one.values), one.more) == (1, len(every.values) - 1)


def test_a_performer_above_tells_the_spelling_with_the_letters_typed(catalogued: Catalogued) -> None:
    found = catalogued[0].search("Касимов", "en")
    spelt = {match.name: match.spelling for match in found.spellings}
    assert spelt["Səməd Qasımov"] == "Самед Касимов"


def test_an_excluded_value_is_shown_as_excluded(catalogued: Catalogued) -> None:
    facets = catalogued[0].facets("qasımov -mode:rast", "en")
    assert {value.label: value.chosen for value in facet(facets, "mode").values}["Rast"] == "excluded"
    assert facets is not None
    assert facets.total == 1


def test_the_whole_archive_has_facets_and_undated_recordings_are_counted(catalogued: Catalogued) -> None:
    facets = catalogued[0].facets("", "en")
    assert facets is not None
    assert (facets.total, facets.undated) == (4, 1)


def test_years_chosen_are_told_and_leave_the_histogram_whole(catalogued: Catalogued) -> None:
    facets = catalogued[0].facets("year:1978..1980", "en")
    assert facets is not None
    assert (facets.from_year, facets.to_year, facets.total) == (1978, 1980, 1)
    assert [year for year, _ in facets.years] == [1978, 1985, 2003]


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_every_value_of_a_facet_narrows_to_its_own_count(catalogued: Catalogued, language: str) -> None:
    archive, _ = catalogued
    facets = archive.facets("", language)
    assert facets is not None
    for one in facets.facets:
        for value in one.values:
            assert archive.total(Listing("recording", text=f'{one.field}:"{value.value}"')) == value.count, (
                value
            )


def test_counting_stops_when_nobody_waits(catalogued: Catalogued) -> None:
    assert catalogued[0].facets("qasımov", "en", cancelled=lambda: True) is None


# Cards, reasons, lights ----------------------------------------------------------------------------------------------


def test_performers_series_and_events_stand_above(catalogued: Catalogued) -> None:
    archive, references = catalogued
    found = archive.search("Касимова Нигяр", "en")
    assert [card.ref for card in found.agents] == [references["nigar"]]
    assert [match.ref for match in found.spellings] == [references["nigar"]]
    assert [card.ref for card in archive.search("unudulmazlar", "en").series] == [references["series"]]
    assert [card.ref for card in archive.search("bahar axşamı", "en").events] == [references["event"]]
    assert dict(archive.search("proqramı", "en").others) == {"document": 1}


def test_what_a_field_names_stands_above_and_a_reference_is_nobodys_name(catalogued: Catalogued) -> None:
    archive, references = catalogued
    for query in (
        "series:unudulmazlar",
        "silsilə:Незабываемые,Unforgettable",
        f"series:{references['series']} konsert",
    ):
        assert [card.ref for card in archive.search(query, "en").series] == [references["series"]], query
    assert [card.ref for card in archive.search("event:bahar", "en").events] == [references["event"]]
    assert not archive.search("-series:unudulmazlar", "en").series
    for query in (
        f"performer:{references['nigar']}",
        f"performer:{references['nigar']} mode:shur",
        references["nigar"],
    ):
        assert [card.ref for card in archive.search(query, "en").agents] == [references["nigar"]], query
    assert not archive.search(references["segment"].replace("T", "S"), "en").agents


def test_segments_that_matched_are_told_with_their_times(catalogued: Catalogued) -> None:
    archive, references = catalogued
    for query in ("segah", "mode:segah", "performer:Nigar", "nigar", '"Segah parçası"', "Сегях"):
        ids = list(archive.ids(Listing("recording", text=query)))
        segments = [
            (segment.ref, segment.title, segment.start_ms, segment.end_ms)
            for match in archive.matches(query, ids, "en").values()
            for segment in match.segments
        ]
        assert segments == [(references["segment"], "Segah parçası", 60_000, 300_000)], query


def test_a_spelling_that_the_line_does_not_show_is_told(catalogued: Catalogued) -> None:
    archive, _ = catalogued
    ids = list(archive.ids(Listing("recording", text="Касимов")))
    told = archive.matches("Касимов", ids, "en")
    assert [match.spelt for match in told.values() if match.spelt] == [("Самед Касимов",)]
    assert not any(match.spelt for match in archive.matches("Qasımov", ids, "en").values())


@pytest.mark.parametrize(
    ("query", "name", "told"),
    [
        ("kiçik zal", "first", ("venue", "Kiçik zal")),
        ("concert", "first", ("event", "Concert")),
        ("nadir", "second", ("notes", "Lentdən köçürülüb, nadir yazı.")),
        ("notes:nadir", "second", ("notes", "Lentdən köçürülüb, nadir yazı.")),
        ("lecturer", "third", ("role", "Lecturer")),
        ("unudulmaz", "first", ("series", "Unudulmazlar")),
        # The line shows it: the title, the performer, the mode, the series.
        ("birinci", "first", None),
        ("Hacıbəyov", "second", None),
        ("шур", "second", None),
        ("mövsüm", "first", None),
        ("ki", "first", None),
    ],
)
def test_where_it_stands_is_told_when_the_line_shows_nothing(
    catalogued: Catalogued, query: str, name: str, told: tuple[str, str] | None
) -> None:
    archive, references = catalogued
    ids = list(archive.ids(Listing("recording", text=query)))
    card = next(one for one in archive.cards("recording", ids, "en") if one.ref == references[name])
    match = archive.matches(query, ids, "en").get(card.id)
    assert (None if match is None else match.unseen) == told


def test_of_a_long_note_the_piece_with_the_word_is_told(archive: Archive) -> None:
    with archive.change("A note") as change:
        recording = add(change.session, "recording", "Lent")
        recording.notes.append(Note(text=f"{'söz ' * 300}nadir yazı {'söz ' * 300}"))
    ids = list(archive.ids(Listing("recording", text="nadir")))
    (match,) = archive.matches("nadir", ids, "en").values()
    assert match.unseen is not None
    assert match.unseen[1].startswith("…söz") and match.unseen[1].endswith("…")
    assert "nadir yazı" in match.unseen[1] and len(match.unseen[1]) < 100


@pytest.mark.parametrize(
    ("query", "text", "lit"),
    [
        ("Гасымов", "Səməd Qasımov, Tofiq Bağırov", ["Qasımov"]),
        ("Kasimov", "Səməd Qasımov", ["Qasımov"]),
        ("Gadzhibekov", "Rauf Hacıbəyov", ["Hacıbəyov"]),
        ("qas", "Səməd Qasımov", ["Qas"]),
        ("bahar axs", "Bahar axşamı, birinci hissə", ["Bahar", "axş"]),
        ('"birinci hissə"', "Bahar axşamı, birinci hissə", ["birinci hissə"]),
        ("-bahar", "Bahar axşamı", []),
        ("performer:Qasımov mode:rast", "Rast, Səməd Qasımov", ["Rast", "Qasımov"]),
        ("year:1978", "1978", []),
        ("", "Bahar", []),
        ("performer:A0000002 R0000003", "Adil, Rauf", []), ("sam5", "Səməd", []),
        ("baki", "BAKI, Bakı, Баку", ["BAKI", "Bakı", "Баку"]),
        # An initial lights up beside the name alone; a last letter is a word still being typed.
        ("Ə. Qasımov", "Əhməd, Əlim Qasımov, Əbil", ["Ə", "Qasımov"]),
        ("Ə.H. Qasımov", "Qasımov Əlim Həmid; Hacı Əhməd", ["Qasımov", "Ə", "H"]),
        ('performer:"Ə. Qasımov"', "Qasımov Əlim və əla", ["Qasımov", "Ə"]),
        ("performer:Ə.Qasımov", "Ə. Qasımov", ["Ə", "Qasımov"]),
        ("a instrument:tar", "Tar axşamı, Aytən", ["Tar", "a", "A"]), ("Ə. mode:rast", "Rast, Əlim", ["Rast", "Ə"]),
        ("rast t", "Rast, təsnif, tar", ["Rast", "t", "t"]), ("Ə.", "Əlim", ["Ə"]), ("segah 3", "3, segah", ["3", "segah"]),
    ],
)  # fmt: skip
def test_what_matched_lights_up_in_whatever_spelling(query: str, text: str, lit: list[str]) -> None:
    assert [text[start:end] for start, end in lights(query).spans(text)] == lit


# Completion ----------------------------------------------------------------------------------------------------------


def completed(archive: Archive, typed: str, language: str = "en") -> list[tuple[str, str, int | None]]:
    return [(one.kind, one.text, one.count) for one in archive.complete(typed, len(typed), language)]


def test_fields_performers_and_modes_are_offered_with_counts(catalogued: Catalogued) -> None:
    archive, _ = catalogued
    assert ("field", "performer:", None) in completed(archive, "perf")
    assert ("field", "ifaçı:", None) in completed(archive, "perf", "az")
    assert ("performer", 'performer:"Nigar Qasımova"', 2) in completed(archive, "Касим")
    assert ("mode", "mode:Rast", 1) in completed(archive, "ras")
    assert completed(archive, "performer:nig") == [("performer", 'performer:"Nigar Qasımova"', 2)]
    assert ("instrument", "instrument:Tar", 2) in completed(archive, "rast instrument:ta", "az")
    assert completed(archive, "rast ") == []
    everybody = completed(archive, "performer:")
    assert ("performer", 'performer:"Nigar Qasımova"', 2) in everybody
    assert [amount for *_, amount in everybody] == sorted(
        (amount or 0 for *_, amount in everybody), reverse=True
    )


FEW_VALUES = {
    "access": stored.ACCESS, "state": stored.STATES, "kind": stored.KINDS,
    "missing": tuple(fields.PARTS), "has": tuple(fields.PARTS),
}  # fmt: skip


@pytest.mark.parametrize("field", FEW_VALUES)
def test_each_of_the_few_values_is_offered_with_how_many_it_finds(catalogued: Catalogued, field: str) -> None:
    archive, _ = catalogued
    archive.facets("", "en")
    told: dict[str, int] = {}
    for code in FEW_VALUES[field]:
        for one in archive.complete(f"{field}:{code}", len(f"{field}:{code}"), "en"):
            assert one.count is not None, one.text
            assert one.count == archive.total(Listing("recording", text=one.text)), one.text
            told[one.text] = one.count
    assert len(told) == len(FEW_VALUES[field])
    assert sum(told.values()) > 0, "something is found"
    beginning = f"-{field}:{FEW_VALUES[field][0][:3]}"
    assert (
        "choice",
        f"-{field}:{FEW_VALUES[field][0]}",
        told[f"{field}:{FEW_VALUES[field][0]}"],
    ) in completed(archive, beginning)


def test_what_is_offered_while_nothing_is_loaded_tells_what_is_kept(archive: Archive) -> None:
    catalogue(archive)
    assert ("choice", "state:draft", 1) in completed(archive, "state:")
    assert ("choice", "missing:date", 1) in completed(archive, "missing:da")
    assert ("choice", "access:public", None) in completed(archive, "access:")
    archive.facets("", "en")
    assert ("choice", "access:public", 2) in completed(archive, "access:")


def test_how_many_have_notes_follows_the_notes(catalogued: Catalogued) -> None:
    archive, refs = catalogued
    archive.facets("", "en")
    assert completed(archive, "has:notes") == [("choice", "has:notes", 1)]
    with archive.change("A note") as change:
        change.session.add(Note(entry_id=entry_named(change.session, refs["third"]).id, text="Dinlənilib."))
    assert completed(archive, "has:notes") == [("choice", "has:notes", 2)]
    archive.undo()
    assert completed(archive, "has:notes") == [("choice", "has:notes", 1)]


def test_what_is_chosen_takes_the_place_of_what_was_typed_and_finds_it(catalogued: Catalogued) -> None:
    archive, _ = catalogued
    typed = "rast performer:sam lent"
    (choice,) = archive.complete(typed, len("rast performer:sam"), "en")
    assert typed[: choice.start] + choice.text + typed[choice.end :] == 'rast performer:"Səməd Qasımov" lent'
    assert archive.total(Listing("recording", text=choice.text)) == 1


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("Səməd Qas", 'performer:"Səməd Qasımov"'),
        ("rast (Самед Кас", 'rast (performer:"Səməd Qasımov"'),
        ("Qasımova Nig", 'performer:"Nigar Qasımova"'),
        ("rast nig", 'rast performer:"Nigar Qasımova"'),
        ("mode:rast nig", 'mode:rast performer:"Nigar Qasımova"'),
        ("səməd -nig", 'səməd -performer:"Nigar Qasımova"'),
    ],
)
def test_a_name_that_is_typed_in_several_words_is_replaced_whole(
    catalogued: Catalogued, typed: str, completed: str
) -> None:
    archive, _ = catalogued
    offered = [one for one in archive.complete(typed, len(typed), "en") if one.kind == "performer"]
    assert [typed[: one.start] + one.text + typed[one.end :] for one in offered] == [completed]


def test_what_is_offered_tells_years_and_dates_as_people_write_them(catalogued: Catalogued) -> None:
    archive, refs = catalogued
    with archive.change("Born") as change:
        set_fields(change.session, refs["nigar"], {"born": "1952-09"})
    (nigar,) = archive.complete("performer:nig", 13, "en")
    archive.undo()
    assert nigar.about.endswith("1952–")
    (spring,) = archive.complete("event:bahar", 11, "en")
    assert spring.about == "spring 1978"


# Nothing found -------------------------------------------------------------------------------------------------------


def test_nothing_found_is_never_the_end(catalogued: Catalogued) -> None:
    archive, references = catalogued
    near = archive.search("Qasınov", "en")
    assert near.total == 0
    assert f"performer:{references['samad']}" in [one.query for one in near.suggestions]
    beside = archive.search(f"performer:{references['rauf']} Nigat", "en")
    assert f"performer:{references['nigar']} performer:{references['rauf']}" in [
        one.query for one in beside.suggestions
    ]
    whole = archive.search("unu", "en")
    assert whole.total == 0, "so few letters do not stand for a series"
    assert ("series", f"series:{references['series']}", "Unforgettable", 1) in [
        (one.reason, one.query, one.label, one.total) for one in whole.suggestions
    ]
    word = archive.search("rost", "en")
    assert ("near_word", "Rast", 1) in [(one.reason, one.query, one.total) for one in word.suggestions]
    less = archive.search("mode:rast year:2003", "en")
    assert {(one.reason, one.query) for one in less.suggestions} >= {
        ("without", "year:2003"), ("without", "mode:rast"),
    }  # fmt: skip
    elsewhere = archive.search("title:nadir", "en")
    assert ("anywhere", "nadir") in [(one.reason, one.query) for one in elsewhere.suggestions]
    years = archive.search("year:1981", "en")
    assert [(one.reason, one.query) for one in years.suggestions] == [
        ("near_year", "year:1978"), ("near_year", "year:1985"),
    ]  # fmt: skip
    later = archive.search("konsert date:>2030", "en")
    assert ("near_year", "konsert year:1985", "1985") in [
        (one.reason, one.query, one.label) for one in later.suggestions
    ]
    for result in (near, beside, word, less, elsewhere, years, later):
        for one in result.suggestions:
            assert archive.total(Listing("recording", text=one.query)) == one.total > 0


# Kept current --------------------------------------------------------------------------------------------------------


@pytest.fixture
def changing(archive: Archive) -> Archive:
    with archive.change("Make three") as change:
        for title in ("Birinci", "İkinci", "Üçüncü"):
            add(change.session, "recording", title)
    return archive


def test_an_edit_is_found_when_it_is_committed_and_no_longer_when_undone(changing: Archive) -> None:
    archive = changing
    assert archive.facets("", "en") is not None, "the columns are there before the change"
    with archive.change("Date one") as change:
        set_fields(change.session, "R0000002", {"date": "1971", "title": "Novruz"})
        assert archive.total(Listing("recording", text="year:1971")) == 0, "others do not see half a change"
    for query in ("year:1971", "novruz", "novruz year:1971", "-missing:date"):
        cards = archive.cards("recording", archive.ids(Listing("recording", text=query)), "en")
        assert [card.ref for card in cards] == ["R0000002"], query
    archive.undo()
    assert archive.total(Listing("recording", text="year:1971")) == 0
    assert archive.total(Listing("recording", text="novruz")) == 0
    assert archive.total(Listing("recording", text="ikinci missing:date")) == 1


def test_what_is_removed_is_no_longer_found_or_counted(changing: Archive) -> None:
    archive = changing
    assert archive.total(Listing("recording", text="missing:date")) == 3
    with archive.change("Remove one") as change:
        change.remove(entry_named(change.session, "R0000002").id)
    assert archive.total(Listing("recording", text="missing:date")) == 2
    facets = archive.facets("", "en")
    assert facets is not None
    assert facets.total == 2
    archive.undo()
    assert archive.total(Listing("recording", text="missing:date")) == 3


def test_another_workstation_sees_the_change(changing: Archive) -> None:
    other = Archive.open(changing.place.url if changing.place.database_file is None else changing.where)
    assert other.total(Listing("recording", text="missing:date")) == 3
    with changing.change("Date one") as change:
        set_fields(change.session, "R0000001", {"date": "1971"})
    assert other.total(Listing("recording", text="missing:date")) == 2
    assert other.total(Listing("recording", text="year:1971")) == 1
    other.close()


def test_a_corrected_word_of_the_vocabulary_finds_at_once(changing: Archive) -> None:
    with changing.change("Set the mode") as change:
        set_fields(change.session, "R0000001", {"mode": "rast"})
    from mugham_archive.catalogue.models import Term

    with changing.change("Another spelling") as change:
        term = change.session.query(Term).filter_by(scheme="mode", code="rast").one()
        term.variants = [*term.variants, "Zəfər ladı"]
    assert changing.total(Listing("recording", text="zəfər")) == 1
    assert changing.total(Listing("recording", text="mode:zəfər")) == 1


def test_searches_are_saved_renamed_removed_and_undone(changing: Archive) -> None:
    number = changing.save_search("Tarixsizlər", "missing:date")
    assert [(one.name, one.query) for one in changing.saved_searches()] == [("Tarixsizlər", "missing:date")]
    assert changing.save_search("Tarixsizlər", "missing:date state:draft") == number
    changing.rename_search(number, "Tarix axtarılır")
    changing.remove_search(number)
    assert changing.saved_searches() == []
    changing.undo()
    assert [(one.name, one.query) for one in changing.saved_searches()] == [
        ("Tarix axtarılır", "missing:date state:draft")
    ]


def test_the_order_follows_the_azerbaijani_alphabet(archive: Archive) -> None:
    titles = [
        "Zurna",
        "Çahargah",
        "Xaric",
        "Hümayun",
        "İlqar",
        "Iğdır",
        "Qatar",
        "Kəsmə",
        "Əraq",
        "Eldar",
        "Şur",
        "Segah",
    ]
    with archive.change("Many titles") as change:
        for title in titles:
            entry = add(change.session, "recording")
            entry.titles.append(Title(text=title))
    cards = archive.cards("recording", archive.ids(Listing("recording", text="-yoxdur", sort="title")), "en")
    assert [card.title for card in cards] == [
        "Çahargah", "Eldar", "Əraq", "Hümayun", "Xaric", "Iğdır", "İlqar", "Kəsmə", "Qatar", "Segah", "Şur", "Zurna",
    ]  # fmt: skip
