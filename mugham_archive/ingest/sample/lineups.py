"""Who appears together in the sample: line-ups that several of its events and recordings share."""

from __future__ import annotations

from mugham_archive.ingest.sample.records import SampleParticipation as Did

HOUSE = (Did("merkez", "teshkilatchi"),)
WITH_UNIVERSITY = (*HOUSE, Did("universitet", "hemteshkilatchi"))
WITH_FUND = (*HOUSE, Did("ses_fondu", "hemteshkilatchi"))

# The first is the one who sings or speaks.
OLD_TRIO = (
    Did("rehim", "xanende", "ses", True, "Р. Ҹәлилбәјли", "АзССР әмәкдар артисти"),
    Did("xelil", "tarzen", "tar", False, "Х. Дадашбәјов"),
    Did("mirzeli", "kamancha_ifachisi", "kamancha", False, "М. Әждәров"),
)
CHINAR_FIRST = (
    Did("kamran", "xanende", "ses", True),
    Did("elchin", "tarzen", "tar"),
    Did("behruz", "kamancha_ifachisi", "kamancha"),
    Did("nadir", "mushayietchi", "qaval"),
    Did("chinar", "ansambl"),
)
CHINAR_NOW = (
    Did("tural", "xanende", "ses", True),
    Did("elchin", "tarzen", "tar"),
    Did("leyla", "kamancha_ifachisi", "kamancha"),
    Did("nadir", "mushayietchi", "qaval"),
    Did("chinar", "ansambl"),
)
NERGIZ_TRIO = (
    Did("nergiz", "xanende", "ses", True),
    Did("gunel", "tarzen", "tar"),
    Did("leyla", "kamancha_ifachisi", "kamancha"),
)
SEYYARE_TRIO = (
    Did("seyyare", "xanende", "ses", True, "Səyyarə Təhməzli", "Əməkdar artist"),
    Did("oqtay", "tarzen", "tar"),
    Did("behruz", "kamancha_ifachisi", "kamancha"),
)
ASHUG_PAIR = (
    Did("gulbeniz", "ashiq", "saz", True),
    Did("velishah", "ashiq", "saz", True),
    Did("bulaq", "ansambl"),
)
