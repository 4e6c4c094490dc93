"""The field words of the query language in the three languages of the interface, with their short forms."""

from __future__ import annotations

import difflib

from mugham_archive.search.folding import plain

# The first word of each language is the one that completion offers; the others are understood.
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "performer": {
        "en": ("performer", "p", "artist", "agent"),
        "az": ("ifaçı", "sənətçi"),
        "ru": ("исполнитель", "исп", "артист"),
    },
    "title": {"en": ("title", "t"), "az": ("başlıq", "ad"), "ru": ("название", "назв", "заглавие")},
    "series": {"en": ("series", "s"), "az": ("silsilə",), "ru": ("цикл", "серия")},
    "event": {"en": ("event", "e"), "az": ("tədbir",), "ru": ("событие", "мероприятие")},
    "mode": {"en": ("mode", "m"), "az": ("məqam", "muğam", "lad"), "ru": ("лад", "мугам")},
    "section": {"en": ("section", "sec"), "az": ("şöbə",), "ru": ("раздел", "шобе")},
    "genre": {"en": ("genre", "g"), "az": ("janr",), "ru": ("жанр",)},
    "instrument": {"en": ("instrument", "i"), "az": ("alət",), "ru": ("инструмент", "инстр")},
    "role": {"en": ("role", "r"), "az": ("rol", "vəzifə"), "ru": ("роль",)},
    "year": {"en": ("year", "y"), "az": ("il",), "ru": ("год", "годы")},
    "date": {"en": ("date", "d"), "az": ("tarix",), "ru": ("дата",)},
    "venue": {"en": ("venue", "v", "place"), "az": ("məkan", "yer", "zal"), "ru": ("место", "зал")},
    "language": {"en": ("language", "lang", "l"), "az": ("dil",), "ru": ("язык", "яз")},
    "duration": {"en": ("duration", "length"), "az": ("müddət",), "ru": ("длительность", "длит")},
    "kind": {"en": ("kind", "k"), "az": ("növ",), "ru": ("вид",)},
    "access": {"en": ("access", "a"), "az": ("giriş", "icazə"), "ru": ("доступ",)},
    "state": {"en": ("state", "status"), "az": ("vəziyyət",), "ru": ("состояние", "статус")},
    "missing": {"en": ("missing", "no"), "az": ("yoxdur", "çatışmır"), "ru": ("нет", "безо")},
    "has": {"en": ("has", "with"), "az": ("var", "ilə"), "ru": ("есть", "имеет")},
    "added": {"en": ("added",), "az": ("əlavə",), "ru": ("добавлено", "доб")},
    "notes": {"en": ("notes", "note", "n"), "az": ("qeyd", "qeydlər"), "ru": ("примечание", "прим")},
    "ref": {"en": ("ref", "reference"), "az": ("şifr", "şifrə"), "ru": ("шифр",)},
}
NAMES = tuple(WORDS)
LANGUAGES = ("en", "az", "ru")

# Fields whose value is one of a few: each with its words in the three languages; the first of each is offered.
CHOICES: dict[str, dict[str, dict[str, tuple[str, ...]]]] = {
    "access": {
        "public": {"en": ("public", "open"), "az": ("açıq", "hamıya açıq"), "ru": ("открытый", "публичный")},
        "on_site": {"en": ("on_site", "on site", "onsite"), "az": ("mərkəzdə", "yerində"), "ru": ("в центре", "на месте")},
        "restricted": {"en": ("restricted", "closed"), "az": ("məhdud", "bağlı"), "ru": ("ограниченный", "закрытый")},
        "embargoed": {"en": ("embargoed", "embargo"), "az": ("embarqo", "müvəqqəti bağlı"), "ru": ("эмбарго",)},
    },
    "state": {
        "inbox": {"en": ("inbox",), "az": ("gələnlər", "gələnlər qutusu"), "ru": ("входящие",)},
        "draft": {"en": ("draft",), "az": ("qaralama",), "ru": ("черновик",)},
        "described": {"en": ("described",), "az": ("təsvir olunub", "təsvir", "təsvir edilib"), "ru": ("описано", "описан")},
        "reviewed": {"en": ("reviewed", "checked"), "az": ("yoxlanılıb", "yoxlanılmış"), "ru": ("проверено", "проверен")},
    },
    "kind": {
        "complete": {"en": ("complete", "whole"), "az": ("tam", "bütöv"), "ru": ("полная", "целиком")},
        "part": {"en": ("part",), "az": ("hissə",), "ru": ("часть",)},
        "excerpt": {"en": ("excerpt",), "az": ("parça", "fraqment"), "ru": ("отрывок", "фрагмент")},
        "rehearsal": {"en": ("rehearsal",), "az": ("məşq",), "ru": ("репетиция",)},
        "broadcast": {"en": ("broadcast",), "az": ("veriliş", "yayım", "efir"), "ru": ("передача", "эфир", "трансляция")},
        "compilation": {"en": ("compilation",), "az": ("toplu",), "ru": ("сборник", "подборка")},
    },
}  # fmt: skip

# What a recording may have or lack.
PARTS: dict[str, dict[str, tuple[str, ...]]] = {
    "performers": {"en": ("performers", "performer", "names"), "az": ("ifaçılar", "ifaçı"), "ru": ("исполнители", "исполнитель", "исполнителей", "исполнителя")},
    "date": {"en": ("date", "year"), "az": ("tarix", "il"), "ru": ("дата", "даты", "год", "года")},
    "segments": {"en": ("segments", "segment"), "az": ("fraqmentlər", "fraqment", "seqmentlər", "seqment", "hissələr"), "ru": ("фрагменты", "фрагментов", "фрагмент", "сегменты", "сегментов", "сегмент")},
    "files": {"en": ("files", "file"), "az": ("fayllar", "fayl"), "ru": ("файлы", "файлов", "файл", "файла")},
    "mode": {"en": ("mode",), "az": ("məqam", "muğam", "lad"), "ru": ("лад", "лада")},
    "genre": {"en": ("genre",), "az": ("janr",), "ru": ("жанр", "жанра")},
    "venue": {"en": ("venue", "place"), "az": ("məkan", "yer"), "ru": ("место", "места")},
    "event": {"en": ("event",), "az": ("tədbir",), "ru": ("событие", "события", "мероприятие", "мероприятия")},
    "series": {"en": ("series",), "az": ("silsilə",), "ru": ("цикл", "цикла", "серия", "серии")},
    "language": {"en": ("language",), "az": ("dil",), "ru": ("язык", "языка")},
    "instruments": {"en": ("instruments", "instrument"), "az": ("alətlər", "alət"), "ru": ("инструменты", "инструментов", "инструмент")},
    "duration": {"en": ("duration", "length"), "az": ("müddət",), "ru": ("длительность", "длительности")},
    "summary": {"en": ("summary", "description"), "az": ("məzmun", "xülasə", "təsvir"), "ru": ("описание", "описания", "аннотация")},
    "notes": {"en": ("notes", "note"), "az": ("qeydlər", "qeyd"), "ru": ("примечания", "примечаний", "примечание")},
    "documents": {"en": ("documents", "document"), "az": ("sənədlər", "sənəd"), "ru": ("документы", "документов", "документ")},
    "rights": {"en": ("rights",), "az": ("hüquqlar", "hüquq"), "ru": ("права", "прав")},
    "roles": {"en": ("roles", "role"), "az": ("rollar", "rol"), "ru": ("роли", "ролей", "роль")},
    "provenance": {"en": ("provenance", "source"), "az": ("mənşə", "mənbə"), "ru": ("происхождение", "происхождения", "источник")},
}  # fmt: skip

# Fields of a participation: named together they are about the same person.
PARTICIPATION = ("performer", "instrument", "role")
# Fields whose values are words that stand somewhere in the line of a recording.
SHOWN = frozenset(
    (
        "performer",
        "title",
        "series",
        "event",
        "mode",
        "section",
        "genre",
        "instrument",
        "role",
        "venue",
        "notes",
    )
)
# The vocabulary that a field's values come from.
SCHEMES = {
    "mode": "mode",
    "section": "section",
    "genre": "genre",
    "instrument": "instrument",
    "role": "role",
    "language": "language",
}

_BY_WORD = {
    plain(word): name for name, spoken in WORDS.items() for words in spoken.values() for word in words
}


def field_named(word: str) -> str | None:
    """The field that a word means in any language; None when it means none."""
    return _BY_WORD.get(plain(word))


def choice_named(spoken: dict[str, dict[str, tuple[str, ...]]], word: str) -> tuple[str, ...]:
    """The codes that a word means or begins to mean in any language, the exact ones alone when there are any."""
    asked = plain(word.replace("_", " "))
    exact: dict[str, None] = {}
    begun: dict[str, None] = {}
    for code, languages in spoken.items():
        for said in (code, *(one for words in languages.values() for one in words)):
            known = plain(said.replace("_", " "))
            if known == asked:
                exact[code] = None
            elif asked and known.startswith(asked):
                begun[code] = None
    return tuple(exact or begun)


def offered(name: str, language: str) -> str:
    """The word that completion offers for a field in a language."""
    return WORDS[name].get(language, WORDS[name]["en"])[0]


def choice_word(name: str, code: str, language: str) -> str:
    """The word for one of a field's few values in a language."""
    spoken = CHOICES[name][code]
    return spoken.get(language, spoken["en"])[0]


def part_word(code: str, language: str) -> str:
    """The word for something that a recording has or lacks."""
    return PARTS[code].get(language, PARTS[code]["en"])[0]


def near(word: str) -> tuple[str, ...]:
    """The fields whose words resemble one that means no field, the most alike first."""
    found = difflib.get_close_matches(plain(word), [known for known in _BY_WORD if len(known) > 2], 4, 0.6)
    return tuple(dict.fromkeys(_BY_WORD[known] for known in found))[:3]
