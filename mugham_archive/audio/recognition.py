"""Tells at little cost whether a file is a recording, before anything is read of it."""

from __future__ import annotations

import os
import stat

_AUDIO = (
    "mp3 mp2 mp1 mpa flac ogg oga opus spx wav wave rf64 bw64 bwf w64 aif aiff aifc m4a m4b m4r m4p "
    "aac adts adif ac3 eac3 ec3 dts wma asf ape wv mpc mp+ mpp ofr ofs tta tak dsf dff mka caf au snd "
    "amr awb shn ra ram voc mid midi kar smf gsm weba aa aax apev2 id3 oggflac "
)
AUDIO_EXTENSIONS = frozenset(_AUDIO.split())
_VIDEO = (
    "mp4 m4v mov qt mkv webm avi mpg mpeg mpe m2v vob ts m2ts mts m2t wmv flv f4v ogv ogm 3gp 3g2 "
    "3gpp divx dv mxf rm rmvb oggtheora "
)
VIDEO_EXTENSIONS = frozenset(_VIDEO.split())
_OTHER = (
    "jpg jpeg png gif bmp tif tiff webp heic heif svg ico psd raw cr2 nef dng pdf doc docx odt rtf "
    "txt md htm html xml json csv tsv xls xlsx ods ppt pptx odp epub zip rar 7z tar gz bz2 xz iso cue "
    "log nfo m3u m3u8 pls xspf srt vtt sub ass lrc md5 sha1 sha256 sfv ffp par2 db ini lnk url exe "
    "dll bat sh py js css torrent accurip peak pk pkf sfk reapeaks sqlite bak tmp part crdownload "
    "ds_store "
)
_OTHER_EXTENSIONS = frozenset(_OTHER.split())
_AUDIO_BEGINNINGS = (
    *(
        b"ID3",
        b"fLaC",
        b"OggS",
        b"MAC ",
        b"wvpk",
        b"MP+",
        b"MPCK",
        b"TTA1",
        b"TTA2",
        b"tBaK",
        b"OFR ",
        b"DSD ",
        b"FRM8",
    ),
    *(b"MThd", b"\x0b\x77", b"ADIF", b".snd", b"caff", b"#!AMR", b"APETAGEX", b"ajkg"),
    *(b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9"),
    bytes.fromhex("3026b2758e66cf11"),
    b"riff\x2e\x91\xcf\x11",
)
_VIDEO_BEGINNINGS = (b"\x1a\x45\xdf\xa3", b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3", b"FLV\x01", b".RMF")
_SMALLEST_FILE = 16


def extension_of(path: str | bytes | os.PathLike[str]) -> str:
    """The extension of a path in lower case, without the dot; "" when it has none."""
    return os.path.splitext(os.fsdecode(path))[1][1:].lower()


def recognise(path: str | bytes | os.PathLike[str], size: int) -> str | None:
    """ "audio", "video" or None for a file of `size` bytes.

    Known extensions decide without a look at the file, so a damaged or empty "concert.mp3" is "audio" and reading
    it will say what is wrong. Any other regular file is opened and judged by its first and last bytes; one that
    cannot be opened is None. What the file really holds (sound alone in an .mp4) only `read_file` knows.
    """
    extension = extension_of(path)
    if extension in AUDIO_EXTENSIONS:
        return "audio"
    if extension in VIDEO_EXTENSIONS:
        return "video"
    if extension in _OTHER_EXTENSIONS or size < _SMALLEST_FILE:
        return None
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return None
        with open(path, "rb", buffering=0) as file:
            header = file.read(64)
            file.seek(-min(size, 160), os.SEEK_END)
            footer = file.read(160)
    except OSError:
        return None
    return recognise_bytes(header, footer)


def recognise_bytes(header: bytes, footer: bytes = b"") -> str | None:
    """ "audio", "video" or None by the first bytes (64 are enough) and the last 160 of a file."""
    if header.startswith(_VIDEO_BEGINNINGS) or (header[:4] == b"RIFF" and header[8:12] == b"AVI "):
        return "video"
    if header[4:8] in (b"ftyp", b"moov", b"mdat") and header[4:8].isalpha():
        return "audio" if header[8:12] in (b"M4A ", b"M4B ", b"M4P ") else "video"
    if header.startswith(b"OggS") and b"theora" in header:
        return "video"
    if header[:4] in (b"RIFF", b"RF64", b"BW64") and header[8:12] == b"WAVE":
        return "audio"
    if header[:4] == b"FORM" and header[8:12] in (b"AIFF", b"AIFC"):
        return "audio"
    if header.startswith(_AUDIO_BEGINNINGS) or b"APETAGEX" in footer:
        return "audio"
    return None
