"""The order of the Azerbaijani alphabet, in every writing the archive meets."""

from __future__ import annotations

import random
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from mugham_archive.archive import Archive
from mugham_archive.catalogue.alphabet import ALPHABET, KEY_LENGTH, UNKNOWN, lower, sort_key
from mugham_archive.catalogue.views import Listing
from tests.archives import add

IN_ORDER = [
    "1965", "Ağ", "Bayatı", "Cahangir", "Çahargah", "Dilkəş", "Eyvaz", "Əbülfəz", "Fikrət", "Gülüstan", "Ğ", "Heyratı",
    "Xaric segah", "Ilğım", "İlham", "Jalə", "Kürdü", "Qatar", "Lalə", "Mahur", "Nəva", "Orta", "Ötən", "Pəncgah",
    "Rast", "Segah", "Şur", "Tar", "Uşşaq", "Üzeyir", "Vilayəti", "Yadigar", "Zabul", "",
]  # fmt: skip


def test_titles_stand_in_the_order_of_the_alphabet() -> None:
    mixed = IN_ORDER[:]
    random.Random(3).shuffle(mixed)
    assert sorted(mixed, key=sort_key) == IN_ORDER


def test_keys_sort_byte_by_byte() -> None:
    keys = [sort_key(text).encode() for text in IN_ORDER]
    assert keys == sorted(keys)


def test_small_and_capital_letters_are_the_same_letter() -> None:
    assert lower("Iİ ŞƏKİ IRAQ") == "ıi şəki ıraq"
    capitals = ALPHABET.replace("i", "İ").replace("ı", "I").upper()
    assert sort_key(capitals) == sort_key(ALPHABET)
    assert sort_key("IRAQ") == sort_key("ıraq") != sort_key("İRAQ") == sort_key("iraq")


def test_cyrillic_writing_stands_where_its_latin_would() -> None:
    assert sort_key("Гасымов") == sort_key("Qasımov")
    assert sort_key("Шүштәр") == sort_key("Şüştər")
    assert sort_key("Ҹаһанҝир") == sort_key("Cahangir")


def test_look_alike_letters_and_forms_make_no_difference() -> None:
    assert sort_key("Әli") == sort_key("Əli") == sort_key("ǝli")
    assert sort_key(unicodedata.normalize("NFD", "Çahargah Şüştər İlk")) == sort_key("Çahargah Şüştər İlk")
    assert sort_key("  «Rast» — dəstgahı!") == sort_key("Rast dəstgahı")


def test_letters_of_others_stand_with_their_base_and_nothing_comes_last() -> None:
    assert sort_key("Éva") == sort_key("Eva")
    assert sort_key("") == sort_key("…") == UNKNOWN
    assert sort_key("zzz") < sort_key("راست") < UNKNOWN or sort_key("راست") > sort_key("zzz")


@given(st.text(max_size=200))
def test_any_text_has_a_short_key(text: str) -> None:
    assert 1 <= len(sort_key(text)) <= KEY_LENGTH + 1


def test_lists_of_every_kind_come_in_that_order(archive: Archive) -> None:
    mixed = [text for text in IN_ORDER if text]
    random.Random(5).shuffle(mixed)
    with archive.change("Many titles") as change:
        for kind in ("series", "event", "recording", "document", "agreement", "place", "agent"):
            for text in mixed:
                add(change.session, kind, text)
    wanted = [text for text in IN_ORDER if text]
    for kind in ("series", "event", "recording", "document", "agreement", "place", "agent"):
        by = "name" if kind == "agent" else "title"
        for descending in (False, True):
            ids = archive.ids(Listing(kind, sort=by, descending=descending))
            shown = [getattr(card, by) for card in archive.cards(kind, ids, "az")]
            assert shown == (wanted[::-1] if descending else wanted), kind
    assert [card.title for card in archive.series_tree("az")] == wanted
