"""Which tag of which format says what: the keys of ID3, Vorbis, APEv2, MP4, ASF, Matroska, INFO and bext.

Keys are compared without regard to case; of "TXXX:NAME", "----:com.apple.iTunes:NAME" and "WM/Name" the name
counts. Several fields stand in an order of trust: what comes first and is there wins.
"""

from __future__ import annotations

# Field of CommonTags: the keys that fill it, the most trusted first. A key of a single field that is absent
# leaves the turn to the next; fields of several values take those of the first key that is there.
FIELD_KEYS: dict[str, tuple[str, ...]] = {
    "title": (
        "TIT2",
        "TRACK/TITLE",
        "SONG/TITLE",
        "CHAPTER/TITLE",
        "TITLE",
        "MOVIE/TITLE",
        "CONCERT/TITLE",
        "©NAM",
        "INFO:INAM",
    ),
    "subtitle": ("TIT3", "SUBTITLE", "VERSION", "WM/SUBTITLE"),
    "album": ("TALB", "ALBUM", "ALBUM/TITLE", "©ALB", "WM/ALBUMTITLE", "INFO:IPRD"),
    "artists": (
        "ARTISTS",
        "TPE1",
        "ARTIST",
        "TRACK/ARTIST",
        "ALBUM/ARTIST",
        "LEAD_PERFORMER",
        "©ART",
        "AUTHOR",
        "WM/AUTHOR",
        "INFO:IART",
    ),
    "album_artists": ("TPE2", "ALBUMARTIST", "ALBUM ARTIST", "ALBUM_ARTIST", "AART", "WM/ALBUMARTIST"),
    "composers": ("TCOM", "COMPOSER", "©WRT", "WM/COMPOSER", "INFO:IMUS"),
    "lyricists": ("TEXT", "LYRICIST", "WM/WRITER", "WRITER", "INFO:IWRI"),
    "conductors": ("TPE3", "CONDUCTOR", "WM/CONDUCTOR"),
    "genres": ("TCON", "GENRE", "©GEN", "WM/GENRE", "INFO:IGNR"),
    "languages": ("TLAN", "LANGUAGE", "WM/LANGUAGE", "INFO:ILNG", "INFO:ILAN"),
    "date": (
        "EDTF_DATE",
        "DATE_RECORDED",
        "TDRC",
        "DATE",
        "TYER",
        "©DAY",
        "YEAR",
        "WM/YEAR",
        "INFO:ICRD",
        "TDOR",
        "TORY",
        "ORIGINALDATE",
        "TDRL",
        "DATE_RELEASED",
    ),
    "recorded_place": ("LOCATION", "RECORDING_LOCATION", "RECORDINGLOCATION", "VENUE", "RECORD LOCATION"),
    "track": (
        "TRCK",
        "TRACKNUMBER",
        "TRACK",
        "TRKN",
        "WM/TRACKNUMBER",
        "PART_NUMBER",
        "INFO:ITRK",
        "INFO:IPRT",
    ),
    "track_total": ("TRACKTOTAL", "TOTALTRACKS", "TOTAL_PARTS"),
    "disc": ("TPOS", "DISCNUMBER", "DISC", "DISK", "WM/PARTOFSET"),
    "disc_total": ("DISCTOTAL", "TOTALDISCS"),
    "mode": ("MUGHAM", "MUĞAM", "MUGAM", "MUQAM"),
    "series": ("SERIES", "GRP1", "TIT1", "©GRP", "GROUPING", "WM/CONTENTGROUPDESCRIPTION"),
    "archive_id": ("ARCHIVE_ID", "UFID", "BEXT:ORIGINATORREFERENCE"),
    "copyright": ("TCOP", "COPYRIGHT", "CPRT", "INFO:ICOP"),
}
# Comments of every key are kept, in this order.
COMMENT_KEYS = (
    "COMM",
    "COMMENT",
    "©CMT",
    "DESCRIPTION",
    "DESC",
    "LDES",
    "SUMMARY",
    "SYNOPSIS",
    "INFO:ICMT",
    "INFO:ISBJ",
    "BEXT:DESCRIPTION",
)
# Keys whose values are names of people or bodies, with the role in the words of the tag.
ROLE_KEYS: dict[str, str] = {
    "TPE4": "arranger",
    "ARRANGER": "arranger",
    "TPUB": "publisher",
    "ORGANIZATION": "organizer",
    "ORGANIZER": "organizer",
    "ENGINEER": "engineer",
    "MIXER": "mixer",
    "PRODUCER": "producer",
    "WM/PRODUCER": "producer",
    "DIRECTOR": "director",
    "SPEAKER": "speaker",
    "LECTURER": "lecturer",
    "MODERATOR": "moderator",
    "NARRATOR": "narrator",
    "HOST": "host",
    "ENSEMBLE": "ensemble",
    "SOLOIST": "soloist",
    "INFO:IENG": "engineer",
    "INFO:ITCH": "technician",
    "INFO:IPRO": "producer",
}
# Comments that programs leave for themselves.
PRIVATE_COMMENTS = ("itun", "songs-db", "cddb", "gracenote", "replaygain", "id3v1 comment")
# Owners of identifiers (UFID) that are not the archive's own.
FOREIGN_IDENTIFIERS = ("musicbrainz.org", "cddb.com", "gracenote.com", "discogs.com", "rhapsody.com")


def plain_key(key: str) -> str:
    """The key as the tables above spell it: "TXXX:Mugham" is MUGHAM, "COMM:desc:aze" is COMM."""
    folded = key.upper()
    head, colon, tail = folded.partition(":")
    if not colon or head in ("INFO", "BEXT"):
        return folded
    if head == "TXXX":
        return tail
    if head == "----":
        return tail.rpartition(":")[2]
    return head
