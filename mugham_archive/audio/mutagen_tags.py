"""Turns what mutagen read into plain values: tags ready for JSON, pictures, technical data, chapters."""

from __future__ import annotations

from binascii import Error as Base64Error
from typing import Any

from mugham_archive.audio.embedded_chapters import id3_chapters, mp4_chapters, vorbis_chapters
from mugham_archive.audio.file_reading import Content, Picture
from mugham_archive.sentences import Sentence

# The kinds of APIC and of the FLAC picture block (ID3v2.4 frames, section 4.14).
PICTURE_KINDS = (
    "other",
    "file icon",
    "other file icon",
    "front cover",
    "back cover",
    "leaflet page",
    "media",
    "lead artist",
    "artist",
    "conductor",
    "band",
    "composer",
    "lyricist",
    "recording location",
    "during recording",
    "during performance",
    "screen capture",
    "fish",
    "illustration",
    "band logotype",
    "publisher logotype",
)
# mutagen's type name: container, codec.
_FORMATS = {
    "MP3": ("MP3", "MP3"),
    "FLAC": ("FLAC", "FLAC"),
    "OggVorbis": ("Ogg", "Vorbis"),
    "OggOpus": ("Ogg", "Opus"),
    "OggSpeex": ("Ogg", "Speex"),
    "OggFLAC": ("Ogg", "FLAC"),
    "OggTheora": ("Ogg", "Theora"),
    "MP4": ("MP4", None),
    "ASF": ("ASF", None),
    "AIFF": ("AIFF", "PCM"),
    "WAVE": ("WAV", "PCM"),
    "Musepack": ("Musepack", "Musepack"),
    "MonkeysAudio": ("APE", "Monkey's Audio"),
    "OptimFROG": ("OptimFROG", "OptimFROG"),
    "TrueAudio": ("TTA", "True Audio"),
    "WavPack": ("WavPack", "WavPack"),
    "TAK": ("TAK", "TAK"),
    "DSF": ("DSF", "DSD"),
    "DSDIFF": ("DSDIFF", "DSD"),
    "AC3": ("AC-3", "AC-3"),
    "AAC": ("AAC", "AAC"),
    "SMF": ("MIDI", "MIDI"),
    "ID3FileType": ("ID3", None),
    "APEv2File": ("APEv2", None),
}
_CODEC_NAMES = {"ec-3": "E-AC-3", "ac-3": "AC-3", "alac": "ALAC", "mp4a.40.2": "AAC", "mp4a.40.5": "HE-AAC"}
_MOST_BINARY_TEXT = 256


def content_of(kind: Any) -> Content:
    """Everything mutagen's FileType `kind` read of its file."""
    name = type(kind).__name__
    container, codec = _FORMATS.get(name, (name, None))
    content = Content(container=container, codec=codec, media="video" if name == "OggTheora" else "audio")
    if kind.info is not None:
        _take_technical(kind.info, content)
    tags = kind.tags
    if tags is not None:
        take_tags(tags, content)
    for picture in getattr(kind, "pictures", ()):
        _add_picture(content, picture.type, picture.mime, len(picture.data))
        content.tags.setdefault("PICTURE", []).append(_binary(picture.data, picture.mime, picture.desc))
    if name == "MP4":
        content.chapters.extend(mp4_chapters(getattr(kind, "chapters", None), content.duration_ms))
    if name == "OggOpus":
        # Opus always plays at 48 kHz (RFC 7845); mutagen does not say it.
        content.sample_rate = 48000
    if name == "FLAC" and kind.cuesheet is not None:
        _take_cuesheet(kind.cuesheet, content)
    return content


def take_tags(tags: Any, content: Content) -> None:
    """Adds a mutagen tag object of any format to `content`: tags, pictures and the chapters within them."""
    from mutagen.apev2 import APEv2
    from mutagen.asf import ASFTags
    from mutagen.id3 import ID3
    from mutagen.mp4 import MP4Tags

    if isinstance(tags, ID3):
        _take_id3(tags, content)
    elif isinstance(tags, list) and not isinstance(tags, ASFTags):
        _take_vorbis(tags, content)
    elif isinstance(tags, MP4Tags):
        _take_mp4(tags, content)
    elif isinstance(tags, APEv2):
        _take_apev2(tags, content)
    elif isinstance(tags, ASFTags):
        _take_asf(tags, content)
    else:
        for key, value in tags.items():
            values = value if isinstance(value, list) else [value]
            content.tags.setdefault(str(key), []).extend(_plain(item) for item in values)


def _take_technical(info: Any, content: Content) -> None:
    seconds = getattr(info, "length", 0) or 0
    content.duration_ms = round(seconds * 1000) if seconds > 0 else None
    content.sample_rate = _positive(info, "sample_rate")
    content.channels = _positive(info, "channels")
    content.bit_rate = _positive(info, "bitrate")
    content.bit_depth = _positive(info, "bits_per_sample")
    layer = getattr(info, "layer", 3)
    codec = getattr(info, "codec", None) or getattr(info, "codec_name", None)
    if codec:
        content.codec = _CODEC_NAMES.get(codec, codec)
        if content.codec in ("AAC", "HE-AAC", "AC-3", "E-AC-3"):
            # MP4 states 16 bits for coded sound, which has no bit depth.
            content.bit_depth = None
    elif layer in (1, 2) and content.codec == "MP3":
        content.container = content.codec = f"MP{layer}"


def _positive(info: Any, name: str) -> int | None:
    value = getattr(info, name, None)
    return int(value) if value and value > 0 else None


def _take_id3(tags: Any, content: Content) -> None:
    for key, frame in tags.items():
        values = getattr(frame, "text", None)
        if isinstance(values, list):
            content.tags[key] = [value if type(value) is str else str(value) for value in values]
        else:
            content.tags[_picture_key(key)] = _frame_values(frame, content)
    if any(key.startswith("CHAP") for key in tags):
        content.chapters.extend(id3_chapters(tags, content.duration_ms))


def _picture_key(key: str) -> str:
    # mutagen tells pictures with equal descriptions apart by a tail of blanks only.
    return key.rstrip() if key.startswith("APIC") else key


def _frame_values(frame: Any, content: Content) -> list[Any]:
    name = frame.FrameID
    if name in ("APIC", "PIC"):
        _add_picture(content, frame.type, frame.mime, len(frame.data))
        return [_binary(frame.data, frame.mime, frame.desc)]
    if name in ("TMCL", "TIPL", "IPLS"):
        return [list(pair) for pair in frame.people]
    if name == "UFID":
        text = _short_text(frame.data)
        return [text if text is not None else _binary(frame.data)]
    if name in ("CHAP", "CTOC"):
        fields = {spec.name: _plain(getattr(frame, spec.name, None)) for spec in frame._framespec}
        fields["sub_frames"] = {
            key: [str(sub)] for key, sub in frame.sub_frames.items() if hasattr(sub, "text")
        }
        return [fields]
    text_value = getattr(frame, "text", None) or getattr(frame, "url", None)
    if isinstance(text_value, str):
        return [text_value]
    return [{spec.name: _plain(getattr(frame, spec.name, None)) for spec in frame._framespec}]


def _take_vorbis(tags: list[tuple[str, str]], content: Content) -> None:
    chapters = False
    for key, value in tags:
        folded = key.upper()
        if folded in ("METADATA_BLOCK_PICTURE", "COVERART"):
            content.tags.setdefault(key, []).append(_vorbis_picture(folded, value, content))
            continue
        content.tags.setdefault(key, []).append(value)
        chapters = chapters or folded.startswith("CHAPTER")
    if chapters:
        content.chapters.extend(vorbis_chapters(tags, content.duration_ms))


def _vorbis_picture(key: str, value: str, content: Content) -> Any:
    from base64 import b64decode

    from mutagen.flac import Picture as Block
    from mutagen.flac import error as FlacError  # noqa: N812 - mutagen's own name

    try:
        data = b64decode(value)
        if key == "COVERART":
            _add_picture(content, 3, "", len(data))
            return _binary(data)
        block = Block(data)
    except (Base64Error, ValueError, FlacError):
        content.notes.append(Sentence("a picture in the tags is damaged"))
        return _binary(value.encode("utf-8", "surrogateescape"))
    _add_picture(content, block.type, block.mime, len(block.data))
    return _binary(block.data, block.mime, block.desc)


def _take_mp4(tags: Any, content: Content) -> None:
    mimes = {13: "image/jpeg", 14: "image/png", 27: "image/bmp", 12: "image/gif"}
    for key, value in tags.items():
        values = value if isinstance(value, list) else [value]
        if key == "covr":
            for cover in values:
                mime = mimes.get(int(getattr(cover, "imageformat", 0)), "")
                _add_picture(content, 3, mime, len(cover))
            content.tags[key] = [
                _binary(cover, mimes.get(int(getattr(cover, "imageformat", 0)), "")) for cover in values
            ]
        elif key.startswith("----"):
            content.tags[key] = [_free_form(item) for item in values]
        else:
            content.tags[key] = [_plain(item) for item in values]


def _free_form(value: Any) -> Any:
    """A value of MP4's "----" atoms: text in UTF-8 or UTF-16 by its data format, else binary."""
    data_format = int(getattr(value, "dataformat", 1))
    try:
        if data_format == 2:
            return bytes(value).decode("utf-16-be")
        if data_format in (0, 1):
            return bytes(value).decode("utf-8")
    except UnicodeDecodeError:
        pass
    return _binary(value)


def _take_apev2(tags: Any, content: Content) -> None:
    from mutagen.apev2 import BINARY

    for key, value in tags.items():
        if value.kind == BINARY:
            data = value.value
            content.tags[key] = [_binary(data)]
            if key.lower().startswith("cover art"):
                # "Cover Art (Front)": a file name, a zero byte, the picture.
                kind = 4 if "back" in key.lower() else 3
                _add_picture(content, kind, "", len(data.split(b"\0", 1)[-1]))
        else:
            content.tags[key] = str(value.value).split("\0")


def _take_asf(tags: Any, content: Content) -> None:
    for key, attribute in tags:
        value = getattr(attribute, "value", attribute)
        if isinstance(value, bytes):
            if key == "WM/Picture" and len(value) > 5:
                size = int.from_bytes(value[1:5], "little")
                mime = value[5:].split(b"\0\0", 1)[0].decode("utf-16-le", "ignore")
                _add_picture(content, value[0], mime, size)
            value = _binary(value)
        content.tags.setdefault(str(key), []).append(_plain(value))


def _take_cuesheet(sheet: Any, content: Content) -> None:
    content.tags["CUESHEET:TRACKS"] = [
        {"track": track.track_number, "start": track.start_offset, "isrc": _plain(track.isrc)}
        for track in sheet.tracks
    ]


def _add_picture(content: Content, kind: int, mime: str, size: int) -> None:
    number = int(kind)
    name = PICTURE_KINDS[number] if 0 <= number < len(PICTURE_KINDS) else "other"
    content.pictures.append(Picture(name, mime, size))


def _binary(data: bytes, mime: str = "", description: str = "") -> dict[str, Any]:
    noted: dict[str, Any] = {"binary": len(data)}
    if mime:
        noted["mime"] = mime
    if description:
        noted["description"] = description
    return noted


def _short_text(data: bytes) -> str | None:
    try:
        text = data.rstrip(b"\0").decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if len(text) <= _MOST_BINARY_TEXT and text.isprintable() else None


def _plain(value: Any) -> Any:
    """The value as JSON can hold it."""
    if value is None or type(value) in (str, int, bool, float):
        return value
    if isinstance(value, bytes):
        return _binary(value)
    if isinstance(value, bool | int | float | str):
        base = next(kind for kind in (bool, int, float, str) if isinstance(value, kind))
        return base(value)
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return str(value)
