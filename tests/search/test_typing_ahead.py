"""Letters lead to the row of a list that begins so, whatever the keyboard, in every order that is one of words."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from uuid import uuid4

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue import alphabet
from mugham_archive.catalogue.bin import remove_entries
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.views import Listing
from mugham_archive.search import listings
from tests.archives import add, term
from tests.postgresql import PostgreSQLServer

NAMES = ("Ağa Kərimli", "Cabbar Nümunəli", "Çingiz Rza", "Elçin Uydurma", "Əli Qurban", "Əliabbas Nur", "İlham Sərv",
         "Irina Ko", "Qasım Tar", "Гасым Зилли", "Sara Gül", "Şirin Bal", "Şəms")  # fmt: skip


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def typed_in(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive of performers and dated recordings, on each kind of database."""
    where, drop = str(tmp_path_factory.mktemp("typed") / "archive"), None
    if request.param == "postgresql":
        server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
        drop = name = f"typed_{uuid4().hex[:12]}"
        server.create(name)
        where = server.address(name)
    archive = Archive.open(where, create=True)
    with archive.change("Names") as change:
        session = change.session
        for number, written in enumerate(NAMES):
            made = add(session, "agent", written)
            made.main_role_id = term(session, "role", "tarzen" if number % 2 else "xanende")
            add(session, "place", written)
        for year in range(1960, 2000):
            title = f"{NAMES[year % len(NAMES)]} {year}"
            add(session, "recording", title, date=parse(str(year)) if year % 3 else None)
    yield archive
    archive.close()
    if drop is not None:
        request.getfixturevalue("postgresql_server").drop(drop)


def found(archive: Archive, listing: Listing, typed: str, start: int = 0) -> str | None:
    """What the row is called that the letters lead to."""
    ids = archive.ids(listing)
    row = archive.row_beginning(listing, ids, typed, start)
    if row is None:
        return None
    (card,) = archive.cards(listing.kind, [ids[row]], "az")
    return str(getattr(card, "name", "") or getattr(card, "title", ""))


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("q", ("Qasım Tar", "Гасым Зилли")), ("Ça", (None, None)), ("çi", ("Çingiz Rza",) * 2), ("ci", ("Çingiz Rza",) * 2),
        ("eli", ("Əli Qurban", "Əliabbas Nur")), ("əli q", ("Əli Qurban",) * 2), ("ilh", ("İlham Sərv",) * 2),
        ("ILH", ("İlham Sərv",) * 2), ("iri", ("Irina Ko",) * 2), ("sem", ("Şəms",) * 2), ("шир", ("Şirin Bal",) * 2),
        ("касым", ("Qasım Tar", "Гасым Зилли")), ("qasım z", ("Гасым Зилли",) * 2), ("x", (None, None)), (".", (None, None)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["agent", "place"])
def test_letters_lead_to_a_name(
    typed_in: Archive, kind: str, typed: str, name: tuple[str | None, ...], descending: bool
) -> None:
    sort = "name" if kind == "agent" else "title"
    said = found(typed_in, Listing(kind, sort=sort, descending=descending), typed)
    assert said in name
    assert said is None or said == name[-1 if descending else 0] or typed in ("q", "касым")


def test_every_row_is_reached_from_the_one_before_and_the_first_comes_after_the_last(
    typed_in: Archive,
) -> None:
    for descending in (False, True):
        listing = Listing("recording", sort="title", descending=descending)
        ids = typed_in.ids(listing)
        cards = typed_in.cards("recording", ids, "az")
        for letter in ("ə", "ş", "a", "q"):
            rows = [
                row for row, card in enumerate(cards)
                if alphabet.sort_key(getattr(card, "title", "")).startswith(alphabet.sort_key(letter))
            ]  # fmt: skip
            row, reached = -1, []
            for _ in rows:
                row = typed_in.row_beginning(listing, ids, letter, row + 1) or 0
                reached.append(row)
            assert reached == rows
            assert typed_in.row_beginning(listing, ids, letter, row + 1) == rows[0]


@pytest.mark.parametrize("descending", [False, True])
def test_years_references_and_words_of_the_vocabulary_are_typed_too(
    typed_in: Archive, descending: bool
) -> None:
    by_date = Listing("recording", sort="date", descending=descending)
    assert found(typed_in, by_date, "1974") is None, "what is called 1974 has no date"
    assert (found(typed_in, by_date, "1976") or "").endswith("1976")
    by_ref = Listing("recording", sort="ref", descending=descending)
    assert found(typed_in, by_ref, "r0000003") == f"{NAMES[1962 % len(NAMES)]} 1962"
    by_role = Listing("agent", sort="role", descending=descending)
    ids = typed_in.ids(by_role)
    for typed, word in (("tarz", "Tarzən"), ("xanende", "Xanəndə"), ("тар", "Tarzən")):
        row = typed_in.row_beginning(by_role, ids, typed, 0)
        assert row is not None
        card = typed_in.cards("agent", [ids[row]], "az")[0]
        assert getattr(card, "role", "") == word
    for sort in ("duration", "segments", "state"):
        listing = Listing("recording", sort=sort, descending=descending)
        assert typed_in.row_beginning(listing, typed_in.ids(listing), "a", 0) is None


def test_a_list_that_is_narrowed_and_one_of_which_something_is_gone(typed_in: Archive) -> None:
    listing = Listing("recording", text="Əliabbas", sort="title")
    assert (found(typed_in, listing, "əli") or "").startswith("Əliabbas")
    assert found(typed_in, listing, "ça") is None
    assert typed_in.row_beginning(listing, array("q"), "a", 0) is None
    names = Listing("agent", sort="name")
    ids = typed_in.ids(names)
    before = typed_in.row_beginning(names, ids, "sara", 0)
    with typed_in.change("Delete") as change:
        remove_entries(change, ["A0000001", "A0000005", "A0000011"])
    try:
        assert typed_in.row_beginning(names, ids, "sara", 0) is None
        assert before is not None
        assert typed_in.row_beginning(names, ids, "şi", 0) == before + 2
    finally:
        typed_in.undo()


def test_a_long_list_is_looked_through_with_few_questions(typed_in: Archive) -> None:
    asked: list[int] = []
    keys = {number: f"{number:06}" for number in range(100_000)}

    from mugham_archive.search import typing_ahead

    def read(some: object) -> dict[int, str]:
        wanted = list(some)  # type: ignore[call-overload]
        asked.append(len(wanted))
        return {number: keys[number] for number in wanted}

    rows = typing_ahead._Rows(array("q", range(100_000)), False, read)
    assert rows.span((0, 100_000), "0777") == [(77_700, 77_800)]
    assert sum(asked) < 400
    assert listings.sort_of(Listing("agent")) == "name"
