"""Reads film and sound containers through PyAV: streams, tags and chapters of MP4, Matroska, AVI, MPEG and more."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, BinaryIO

from mugham_archive.audio.file_reading import Chapter, Content, Picture
from mugham_archive.errors import ArchiveError

# FFmpeg's names of demuxers that open things which are no recordings: pictures, text, subtitles.
_NOT_RECORDINGS = (
    "tty",
    "image2",
    "_pipe",
    "srt",
    "webvtt",
    "ass",
    "lrc",
    "microdvd",
    "subviewer",
    "mpl2",
    "concat",
)
_CONTAINER_NAMES = {
    "mov,mp4,m4a,3gp,3g2,mj2": "MP4",
    "matroska,webm": "Matroska",
    "avi": "AVI",
    "mpegts": "MPEG-TS",
    "mpeg": "MPEG-PS",
    "mpegvideo": "MPEG",
    "asf": "ASF",
    "flv": "FLV",
    "ogg": "Ogg",
    "rm": "RealMedia",
    "wav": "WAV",
    "w64": "W64",
    "aiff": "AIFF",
    "au": "AU",
    "caf": "CAF",
    "amr": "AMR",
    "mp3": "MP3",
    "aac": "AAC",
    "dts": "DTS",
    "mxf": "MXF",
}
_CODEC_NAMES = {
    "aac": "AAC",
    "ac3": "AC-3",
    "eac3": "E-AC-3",
    "alac": "ALAC",
    "flac": "FLAC",
    "mp1": "MP1",
    "mp2": "MP2",
    "mp3": "MP3",
    "mp3float": "MP3",
    "opus": "Opus",
    "vorbis": "Vorbis",
    "speex": "Speex",
    "dca": "DTS",
    "dts": "DTS",
    "h264": "H.264",
    "hevc": "H.265",
    "av1": "AV1",
    "libdav1d": "AV1",
    "vp8": "VP8",
    "vp9": "VP9",
    "mpeg1video": "MPEG-1",
    "mpeg2video": "MPEG-2",
    "mpeg4": "MPEG-4",
    "msmpeg4v3": "MPEG-4 v3",
    "theora": "Theora",
    "flv": "FLV1",
    "mjpeg": "MJPEG",
    "dvvideo": "DV",
    "prores": "ProRes",
}
_PICTURE_CODECS = frozenset(("mjpeg", "png", "bmp", "gif", "webp", "tiff", "jpegxl"))
_PICTURE_MIMES = {"mjpeg": "image/jpeg", "png": "image/png", "bmp": "image/bmp", "gif": "image/gif"}


class NotARecording(ArchiveError):
    """The container holds neither sound nor moving pictures, or FFmpeg does not know it."""


def read_container(file: BinaryIO) -> Content:
    """What PyAV reads of an open file; raises NotARecording with a reason when there is nothing to play."""
    import av

    file.seek(0)
    try:
        # Bytes that are no UTF-8 stay one character each, so that old code pages can be recognised later.
        container = av.open(file, mode="r", metadata_errors="surrogateescape")
    except (av.error.FFmpegError, OSError, ValueError, EOFError) as error:
        raise NotARecording("it is damaged or in no format that can be read") from error
    try:
        return _content(container)
    except (av.error.FFmpegError, UnicodeDecodeError, ValueError) as error:
        raise NotARecording("its streams are damaged") from error
    finally:
        container.close()


def _content(container: Any) -> Content:
    name = container.format.name
    videos = [stream for stream in container.streams.video if not _is_picture(stream)]
    sounds = list(container.streams.audio)
    if any(mark in name for mark in _NOT_RECORDINGS) or not (videos or sounds):
        raise NotARecording("it holds neither sound nor moving pictures")
    content = Content(container=_container_name(container), media="video" if videos else "audio")
    content.codec = " / ".join(dict.fromkeys(map(_codec_name, (*videos[:1], *sounds[:1]))))
    content.bit_rate = container.bit_rate or None
    content.duration_ms = _duration_ms(container, [*sounds, *videos])
    if sounds:
        _take_sound(sounds[0], content)
    _take_tags(container.metadata, content)
    for stream in (*videos, *sounds):
        _take_tags(stream.metadata, content, missing_only=True)
    _take_pictures(container, content)
    _take_chapters(container, content)
    return content


def _is_picture(stream: Any) -> bool:
    """Whether a video stream is a picture attached to sound, or the slides that go with MP4 chapters."""
    from av.stream import Disposition

    if stream.disposition & (
        Disposition.attached_pic | Disposition.still_image | Disposition.timed_thumbnails
    ):
        return True
    still = stream.codec_context is not None and stream.codec_context.name in _PICTURE_CODECS
    rate = stream.average_rate
    # Slides of chapters change once in many seconds; Motion JPEG films have several frames in each.
    return still and (not rate or rate < 1)


def _codec_name(stream: Any) -> str:
    context = stream.codec_context
    name = str(context.name) if context is not None else "unknown"
    if name.startswith("pcm_"):
        return "PCM"
    return _CODEC_NAMES.get(name, name)


def _container_name(container: Any) -> str:
    name = container.format.name
    if name == "matroska,webm":
        return "WebM" if str(container.name or "").lower().endswith((".webm", ".weba")) else "Matroska"
    brand = container.metadata.get("major_brand", "")
    if brand.startswith("qt"):
        return "MOV"
    return _CONTAINER_NAMES.get(name, name.split(",", 1)[0].upper())


def _duration_ms(container: Any, streams: list[Any]) -> int | None:
    if container.duration and container.duration > 0:
        return round(container.duration / 1000)
    lengths = [
        stream.duration * Fraction(stream.time_base) * 1000
        for stream in streams
        if stream.duration and stream.time_base and stream.duration > 0
    ]
    return round(max(lengths)) if lengths else None


def _take_sound(stream: Any, content: Content) -> None:
    context = stream.codec_context
    if context is None:
        return
    content.sample_rate = context.sample_rate or None
    content.channels = context.channels or None
    if context.name.startswith("pcm_"):
        digits = "".join(letter for letter in context.name if letter.isdigit())
        content.bit_depth = int(digits) if digits in ("8", "16", "24", "32", "64") else None
    elif context.name in ("flac", "alac", "wavpack", "tta", "ape"):
        content.bit_depth = context.format.bits if context.format is not None else None


def _take_tags(metadata: dict[str, str], content: Content, missing_only: bool = False) -> None:
    for key, value in metadata.items():
        if key in _CONTAINER_FACTS:
            continue
        text = _as_latin1(value)
        if missing_only and (key in content.tags or key.lower() in _STREAM_KEYS):
            continue
        content.tags.setdefault(key, []).append(text)


# Says which kind of MP4 it is, nothing of the recording.
_CONTAINER_FACTS = frozenset(("major_brand", "minor_version", "compatible_brands"))
# What a muxer writes on each stream; said of the stream alone.
_STREAM_KEYS = frozenset(("handler_name", "vendor_id", "duration", "encoder", "language", "creation_time"))


def _as_latin1(text: str) -> str:
    if not any("\udc80" <= letter <= "\udcff" for letter in text):
        return text
    return text.encode("utf-8", "surrogateescape").decode("latin-1")


def _take_pictures(container: Any, content: Content) -> None:
    for stream in container.streams.video:
        if _is_picture(stream) and stream.codec_context is not None:
            mime = _PICTURE_MIMES.get(stream.codec_context.name, "")
            content.pictures.append(
                Picture("front cover", mime, int(stream.codec_context.extradata_size or 0))
            )
    for stream in container.streams:
        if stream.type == "attachment":
            mime = stream.metadata.get("mimetype", "")
            size = len(stream.data) if getattr(stream, "data", None) else 0
            content.tags.setdefault("ATTACHMENT", []).append({"binary": size, "mime": mime})
            if mime.startswith("image/"):
                content.pictures.append(Picture("other", mime, size))


def _take_chapters(container: Any, content: Content) -> None:
    for chapter in sorted(container.chapters(), key=lambda item: item["start"] * item["time_base"]):
        base = Fraction(chapter["time_base"]) * 1000
        start, end = round(chapter["start"] * base), round(chapter["end"] * base)
        title = _as_latin1(chapter["metadata"].get("title", ""))
        content.chapters.append(Chapter(start, end if end > start else None, title))
