"""Invented people with the names that are usual in Azerbaijan, and the ways those names are written in print."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

MEN = """
    Abbas Abdulla Adil Afiq Akif Alim Anar Arif Araz Asəf Aslan Aqil Aydın Azad Azər Bayram Bəhruz Bəxtiyar Cabir Camal
    Cavad Cavanşir Cavid Ceyhun Cəfər Cəlal Cəlil Cəmil Daşqın Davud Elçin Eldar Eldəniz Elman Elmar Elnur Elşad Elşən
    Eltac Elvin Elxan Emil Emin Etibar Əbülfəz Əfqan Əhməd Əjdər Əkbər Ələkbər Ələsgər Əli Əliağa Əlibala Əlihüseyn Əlisa
    Əlövsət Əsgər Əşrəf Faiq Famil Faiz Fazil Fərhad Fərid Fərman Fərrux Fəxrəddin Fikrət Firdovsi Firuz Fuad Füzuli Habil
    Hacı Hafiz Heydər Həbib Həmid Həsən Həşim Hikmət Hüseyn Hüsü İbrahim İdris İkram İlham İlkin İlqar İlyas İman İntiqam
    İsa İskəndər İsmayıl İsrafil Kamal Kamil Kamran Kazım Kənan Kərim Lətif Mahir Mahmud Malik Mehdi Məcid Məhəmməd
    Məhərrəm Məmməd Mənsur Mikayıl Mirzə Mövlud Mövsüm Murad Musa Mustafa Mübariz Müşfiq Müzəffər Nadir Nağı Namiq Nazim
    Nemət Nəriman Nəsib Nəsir Nicat Niyaz Nizami Novruz Nurəddin Nüsrət Oqtay Orxan Osman Pərviz Polad Rafiq Rahib Rahim
    Ramil Ramin Ramiz Rasim Rauf Rəfail Rəhim Rəhman Rəşad Rəşid Rəsul Rövşən Ruslan Rüfət Rüstəm Sabir Sadiq Sahib Saleh
    Salman Samir Seyfəddin Seymur Səfər Səlim Səməd Sərxan Şahin Şahmar Şakir Şamil Şirin Şükür Tahir Talıb Tapdıq Teymur
    Tofiq Tural Turan Umud Vahid Valeh Vaqif Vasif Vəli Vidadi Vüqar Yaqub Yaşar Yavər Yəhya Yunis Yusif Zahid Zakir Zaur
    Zeynal Ziya Zöhrab Zülfüqar Qabil Qalib Qəni Qədir Qənbər Qəzənfər Qorxmaz Qüdrət Xaliq Xalid Xanlar Xəlil Xosrov
""".split()
WOMEN = """
    Afaq Aidə Almaz Arzu Aybəniz Aygün Aynur Aysel Ayşən Aytən Bahar Bəhicə Bəsti Cəmilə Ceyran Dilarə Dilbər Dürdanə
    Elmira Elnarə Elza Esmira Əfsanə Əminə Əsmər Fatma Fazilə Fəridə Fərqanə Fidan Firəngiz Firuzə Flora Gülarə Gülbahar
    Gülçin Güllü Gülnar Gülnarə Gülşən Gülyanaq Həcər Həqiqət Hökümə İlahə İradə Kəmalə Könül Kübra Lalə Ləman Leyla
    Mahirə Mələk Mehriban Mərziyyə Məsumə Minarə Nailə Nərgiz Nərminə Nəzakət Nəzrin Nigar Nuranə Nüşabə Pakizə Pərvanə
    Rəhilə Rəna Rəsmiyyə Röya Ruhəngiz Rübabə Sahibə Sara Səadət Səbinə Səidə Səkinə Səlimə Sevda Sevil Sevinc Simarə
    Sona Sürəyya Şəfiqə Şəhla Şəlalə Şövkət Tamilla Təranə Tünzalə Türkan Ülkər Ülviyyə Vəfa Xalidə Xanım Xatirə Xuraman
    Yeganə Zemfira Zəminə Zenfira Zeynəb Zibeydə Zöhrə Züleyxa Zülfiyyə
""".split()
STEMS = """
    Abbas Abdulla Adıgözəl Ağa Ağabəy Allahverdi Aslan Atakişi Axund Babay Bağır Bağırzadə Balay Bayram Bədəl Bəndəli
    Behbud Cabbar Cavad Cəfər Cəlil Dadaş Dilbaz Eldar Elçi Eyvaz Əbdül Əhməd Əkbər Ələkbər Ələsgər Əli Əliağa Əlixan Əsgər
    Əsəd Əskər Əşrəf Fərəc Fərhad Fərzəli Fətəli Gözəl Gülməmməd Hacı Haşım Heydər Həbib Həmid Həmzə Həsən Həşim Hətəm
    Hidayət Hüseyn Hümbət İbad İbrahim İman İsa İsgəndər İsmayıl Kazım Kərbəlay Kərim Lətif Mahmud Manaf Mansur Məcid
    Məhərrəm Məhəmməd Məmməd Mehdi Mehralı Mirzə Muradxan Musa Mustafa Muxtar Mürsəl Nağı Nəbi Nəcəf Nəsib Nəzər Novruz
    Nuri Orucalı Osman Ömər Paşa Pənah Pirim Poladxan Qafar Qara Qasım Qədim Qəhrəman Qəmbər Qəni Qoca Qurban Quli Rəcəb
    Rəfi Rəhim Rəhman Rəsul Rəşid Rüstəm Rza Sadıq Salah Salman Seyid Səfər Səlim Səməd Səmədov Sərdar Süleyman Sultan
    Şahbaz Şahmar Şəfi Şərif Şıxəli Şirin Şirəli Şükür Tağı Tahir Talıb Teymur Turab Umud Usub Vahab Vəli Verdi Xəlil Xıdır
    Xudaverdi Yaqub Yusif Zamanlı Zeynal Zərbəli Zöhrab Zülfüqar
""".split()
# Not in the archive that is measured, but borne by people who are asked for: nobody should be taken for them.
OTHER_MEN = """
    Altay Bəxtiyarbəy Coşqun Çingiz Dəyanət Elgiz Elməddin Eyyub Fəqan Gündüz Həsrət İlqarxan Kəmaləddin Loğman Mətləb
    Murtuz Natiq Ömər Rizvan Sahil Sərdar Şəmsəddin Tahirağa Təbriz Tərlan Toğrul Uğur Vilayət Yadigar Zabit
""".split()
OTHER_STEMS = """
    Alxas Bünyad Cahangir Çoban Dəmirçi Eminbəy Fərman Göyüş Hüseynbala İldırım Kəngər Məhərrəmxan Nadir Pərviz Qaraşov
    Qəribov Rövşən Səttar Şamxal Təhmasib Tapdıq Vəkil Xankişi Xasay Yolçu Zahid
""".split()

_VOWELS = "aəeıioöuü"
_BARE = str.maketrans("əıöüğşçƏIÖÜĞŞÇİ", "eiougscEIOUGSCI")
_CYRILLIC = str.maketrans(
    dict(zip("abcçdeəfgğhxıijkqlmnoöprsştuüvyz", "абҹчдеәфҝғһхыижкглмноөпрсштуүвјз", strict=True))
)


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person: the name in the official alphabet, and some other spellings."""

    name: str
    spellings: tuple[str, ...]


def bare(name: str) -> str:
    """Typed without the letters that keyboards lack."""
    return name.translate(_BARE)


def cyrillic(name: str) -> str:
    """The alphabet of 1958–1991, letter for letter."""
    return _capitals(_small(name).translate(_CYRILLIC))


def russian(name: str, chance: random.Random) -> str:
    """As Russian print writes it; q, h, x, ə, ı, ö and ü have more than one way."""
    q, e, front = chance.choice("кгк"), chance.choice("аае"), chance.choice("ую")
    h, i, o = chance.choice("гх"), chance.choice("иы"), chance.choice("ёо")
    table = str.maketrans(
        {"ə": e, "q": q, "ğ": "г", "g": "г", "h": h, "x": "х", "c": "дж", "ç": "ч", "ş": "ш", "j": "ж", "ı": i, "ö": o,
         "ü": front, "y": "й", "a": "а", "b": "б", "d": "д", "e": "е", "f": "ф", "i": "и", "k": "к", "l": "л", "m": "м",
         "n": "н", "o": "о", "p": "п", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "z": "з"}
    )  # fmt: skip
    words = []
    for word in _small(name).split():
        if word[0] == "ə":
            word = "a" + word[1:]
        if word[0] == "e":
            word = "э" + word[1:]
        word = word.replace("yev", "ev").replace("mməd", "məd") if chance.random() < 0.8 else word
        if word.startswith("ü"):
            word = "u" + word[1:]
        written = word.translate(table)
        for long, short in (("йе", "е"), ("йа", "я"), ("йу", "ю"), ("иы", "иы"), ("айы", "аи"), ("ёв", "ёв")):
            written = written.replace(long, short)
        words.append(written.replace("заде", "заде").replace("зада", "заде"))
    return _capitals(" ".join(words))


def english(name: str, chance: random.Random) -> str:
    """A romanisation straight from Azerbaijani."""
    e = chance.choice("aaae")
    table = str.maketrans(
        {"ə": e, "q": chance.choice("ggq"), "ğ": chance.choice(["gh", "g"]), "x": "kh", "c": "j", "ç": "ch", "ş": "sh",
         "j": "zh", "ı": chance.choice("iiy"), "ö": "o", "ü": "u"}
    )  # fmt: skip
    return _capitals(_small(name).translate(table).replace("zada", chance.choice(["zade", "zadeh", "zada"])))


_FROM_RUSSIAN = str.maketrans(
    {"ж": "zh", "х": "kh", "ч": "ch", "ш": "sh", "ы": "y", "й": "y", "ю": "yu", "я": "ya", "ё": "yo", "э": "e", "а": "a",
     "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "з": "z", "и": "i", "к": "k", "л": "l", "м": "m", "н": "n",
     "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f"}
)  # fmt: skip


def through_russian(name: str, chance: random.Random) -> str:
    """A romanisation of the Russian form: Gadzhibekov, Guseynov."""
    return _capitals(russian(name, chance).lower().translate(_FROM_RUSSIAN))


def spellings(name: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    """The kinds of print with the name in each."""
    yield "az_bare", bare(name)
    yield "az_cyrillic", cyrillic(name)
    yield "russian", russian(name, chance)
    yield "english", english(name, chance)
    yield "through_russian", through_russian(name, chance)
    first, _, rest = name.partition(" ")
    yield "inverted", f"{rest}, {first}"


def people(amount: int, seed: int = 7, without: frozenset[str] = frozenset()) -> list[Person]:
    """So many people of different names, a few given names and surnames being much more frequent than the others."""
    chance = random.Random(seed)
    given = [(name, True) for name in MEN] + [(name, False) for name in WOMEN]
    chance.shuffle(given)
    weights = [1 / (place + 12) for place in range(len(given))]
    stems = list(STEMS)
    chance.shuffle(stems)
    stem_weights = [1 / (place + 8) for place in range(len(stems))]
    found: dict[str, Person] = {}
    while len(found) < amount:
        (first, man), stem = chance.choices(given, weights)[0], chance.choices(stems, stem_weights)[0]
        name = _name(first, man, stem, chance)
        if name in found or name in without:
            continue
        ways = [text for _, text in spellings(name, chance)]
        found[name] = Person(name, tuple(chance.sample(ways, 2)))
    return list(found.values())


def strangers(amount: int, seed: int = 11) -> list[str]:
    """Names with a given name or a surname that nobody in ``people`` has."""
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < amount:
        first = chance.choice(OTHER_MEN if chance.random() < 0.6 else MEN)
        stem = chance.choice(OTHER_STEMS if first in MEN or chance.random() < 0.3 else STEMS)
        found[_name(first, True, stem, chance)] = None
    return list(found)


def _name(first: str, man: bool, stem: str, chance: random.Random) -> str:
    kind = chance.choices(["ov", "zadə", "lı", "bəyli", "oğlu"], [70, 10, 14, 3, 3])[0]
    last = stem[-1].lower()
    if kind == "ov":
        ending = ("yev" if last in _VOWELS else "ov") + ("" if man else "a")
    elif kind == "lı":
        vowel = next((letter for letter in reversed(stem.lower()) if letter in _VOWELS), "i")
        ending = "l" + {"a": "ı", "ı": "ı", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}.get(vowel, "i")
    else:
        ending = kind
    name = f"{first} {stem}{ending}"
    if chance.random() < 0.06:
        father = chance.choice(MEN)
        name = f"{first} {father} {'oğlu' if man else 'qızı'} {stem}{ending}"
    return name


def _small(name: str) -> str:
    return name.replace("İ", "i").replace("I", "ı").lower()


def _capitals(name: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in name.split())
