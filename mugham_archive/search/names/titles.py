"""The words around a name that are not the name: titles of honour, callings, forms of address, patronymics."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable

from sqlalchemy import Text, cast, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Term
from mugham_archive.search.folding import fold
from mugham_archive.storage.remembering import while_unchanged

# Callings and titles as they are printed before or after a name, in Azerbaijani, English and Russian, with the words
# that go with them ("Azərbaycan Respublikasının xalq artisti", "нар. арт. Азерб. ССР"). Folded when used.
_WORDS = """
    aşıq ashiq ashik ashug ashugh aşık ашуг ашыг ашик aşuq ustad устад xanəndə khananda khanende ханенде ханәндә
    müğənni singer певец певица tarzən tarzan тарист kamançaçı kamanchist bəstəkar composer композитор dirijor conductor
    дирижер şair poet поэт bəstəçi dramaturq aktyor aktrisa actor actress актер актриса pianoçu pianist пианист пианистка
    musiqişünas musicologist музыковед xalq халг people peoples народный народная нар əməkdar әмәкдар
    honoured honored заслуженный заслуженная засл artist artisti artistka артист артистка artiste арт артисти art
    incəsənət хадими xadimi деятель деят искусств иск worker работник культуры mədəniyyət işçisi müəllim müəllimi
    учитель elm professor prof профессор проф dosent docent dos доцент доц associate akademik academician akad
    академик акад doktor doctor dr доктор phd namizədi кандидат sənətşünaslıq искусствоведения fəlsəfə filologiya
    maestro маэстро mr mrs ms cənab azərbaycan azərbaycanın azerbaijan азербайджана азербайджанской азерб
    respublikası respublikasının republic республики ssr сср ssri ссри ссср ussr rsfsr рсфср of the və and
    laureatı лауреат laureate mükafatı prize премии dövlət state государственной merited
"""
CALLINGS = frozenset(fold(word) for word in _WORDS.split())
# Of those, words that are none of a title alone: “Dövlət Xoru” and “Xalq Teatrı” are names.
_ONLY_WITH_OTHERS = """
    xalq халг people peoples национальный azərbaycan azərbaycanın azerbaijan азербайджана азербайджанской азерб respublikası
    respublikasının republic республики ssr сср ssri ссри ссср ussr rsfsr рсфср of the və and dövlət state
    государственной art work искусств культуры mədəniyyət incəsənət elm sənətşünaslıq fəlsəfə filologiya worker
"""
_COMPANIONS = frozenset(fold(word) for word in _ONLY_WITH_OTHERS.split())

# Forms of address and respect that come and go beside a name, but may be a name themselves (Mirzə, Seyid, Xan, Hacı).
_ADDRESS_WORDS = """
    bəy bey bek beg бей бек бәј bəyim xan khan han хан xanım xanum khanum hanım ханум ханым əfəndi efendi effendi эфенди
    ağa agha aga ага аға mirzə mirza mirze мирза hacı haji hadji gadzhi гаджи һаҹы məşədi meshadi mashadi мешади
    kərbəlayı kerbelayi karbalayi кербалаи molla mulla молла мулла seyid seyyid sayyid seid сеид сејид şeyx sheikh шейх
    ustad ostad sultan paşa pasha
"""
_ADDRESSES = frozenset(fold(word) for word in _ADDRESS_WORDS.split())

_PATRONYMIC = re.compile(
    r"(.{2,}?)-?(?:o[gğq]h?l[uyıi]|о[гғ]л[ыуи]|[qgk][ıiy]z[ıiy]|[гк][ыи]з[ыи]|"
    r"(?:[iyıeoё]|ie|ye)(?:vi(?:ch|ç|tch|c)|vn[ae])|[еоё]в(?:ич|н[аеы]))"
)
# Second parts of names that are written together, apart or with a hyphen: Mustafa Zadeh, Bulbul-ogly, Гусейн кызы.
_SECOND_PARTS = """
    zadə zade zadeh zada zadä заде задә зада oğlu oglu ogly oghlu oghly ogli oqlu оглы оглу оғлу
    qızı qizi kızı kizi gizi gyzy kyzy qyzy гызы кызы кизи زاده اوغلو
"""
SECOND_PARTS = frozenset(_SECOND_PARTS.split())
_ARTICLES = "al el ul ud ad ed ал аль эль уль эд ад"
ARTICLES = frozenset(_ARTICLES.split())
_REMEMBERED = "words of titles of honour"
SUN_LETTERS = "tdrszşnlтдрсзшнлşç"


def callings(session: Session) -> frozenset[str]:
    """The folded words of titles of honour and callings: those of the languages and those of the archive's vocabulary."""
    known: frozenset[str] | None = session.info.get(_REMEMBERED)
    if known is None:
        # A session lives as long as one question or one change.
        known = session.info[_REMEMBERED] = while_unchanged(session, _REMEMBERED, lambda: _read(session))
    return known


def _read(session: Session) -> frozenset[str]:
    table = Term.__table__.c
    # As text: what is the same as last time, as it nearly always is, need not be read and folded again.
    columns = (table.az, table.en, table.ru, cast(table.variants, Text), cast(table.more, Text))
    question = select(*columns).where(table.scheme == "honorific").order_by(table.id)
    return CALLINGS | _words_of(tuple(tuple(row) for row in session.execute(question).fetchall()))


@functools.lru_cache(maxsize=4)
def _words_of(honorifics: tuple[tuple[str | None, ...], ...]) -> frozenset[str]:
    found: set[str] = set()
    for az, en, ru, variants, more in honorifics:
        abbreviations = (json.loads(more or "null") or {}).get("abbreviations", "")
        for text in (az, en, ru, *json.loads(variants or "[]"), abbreviations):
            found.update(fold((text or "").replace("|", " ")).split())
    return frozenset(found)


def without_callings(words: list[str], known: Iterable[str]) -> list[str]:
    """The small words of a name without callings before and after it; a name is never taken away whole."""
    known = known if isinstance(known, (set, frozenset)) else frozenset(known)
    folded = [fold(word) for word in words]
    first, last = 0, len(words)
    while last - first > 1 and folded[first] in known:
        first += 1
    if all(word in _COMPANIONS for word in folded[:first]):
        first = 0
    while last - first > 1 and folded[last - 1] in known:
        last -= 1
    if all(word in _COMPANIONS for word in folded[last:]):
        last = len(words)
    return words[first:last]


def is_address(word: str) -> bool:
    """Whether the word may stand beside a name as a form of address (Mirzə, Hacı, bəy) and be left out."""
    return fold(word) in _ADDRESSES


def patronymic(word: str) -> str | None:
    """The father's name in a patronymic (Həmzəoğlu, Гусейнович), or None."""
    found = _PATRONYMIC.fullmatch(word)
    return None if found is None else found.group(1)
