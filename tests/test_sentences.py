"""Sentences keep what they were made of, however they travel: as errors, through processes, as JSON and in a column."""

from __future__ import annotations

import errno
import json
import os
import pickle
from dataclasses import asdict, dataclass

import pytest

from mugham_archive.catalogue.edtf import DateError, parse
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import (
    Listed,
    Sentence,
    Word,
    from_json,
    from_text,
    listed,
    one_of,
    system_reason,
    to_json,
    to_text,
)

NESTED = Sentence(
    "{n} copies of {kinds}: {reason}",
    one="{n} copy of {kinds}: {reason}",
    n=1,
    kinds=listed((Word("entry_kind", "event", "an event"), "“{x}”")),
    reason=Sentence("line {line}", line=3),
)


def test_an_error_is_its_english_sentence_and_knows_what_it_was_made_of() -> None:
    with pytest.raises(DateError) as refused:
        parse("[1965")
    assert str(refused.value) == "“[1965”: a set begins with [ and ends with ], or with { and }."
    assert refused.value.template == "“{text}”: a set begins with [ and ends with ], or with {{ and }}."
    assert dict(refused.value.values) == {"text": "[1965"}


def test_what_was_typed_is_never_taken_for_a_place() -> None:
    assert str(ArchiveError("“{typed}” is wrong.", typed="{typed} {0} }{")) == "“{typed} {0} }{” is wrong."


def test_a_sentence_is_passed_on_whole() -> None:
    first = ArchiveError("There is no change {number}.", number=7)
    second = ArchiveError(first.sentence)
    assert (str(second), second.template, dict(second.values)) == (
        "There is no change 7.",
        "There is no change {number}.",
        {"number": 7},
    )


@pytest.mark.parametrize(("amount", "said"), [(0, "0 files"), (1, "1 file"), (2, "2 files")])
def test_what_is_counted_is_said_for_one_and_for_several(amount: int, said: str) -> None:
    assert Sentence("{n} files", one="{n} file", n=amount) == said


def test_values_may_be_words_lists_and_sentences() -> None:
    assert NESTED == "1 copy of an event, “{x}”: line 3"
    assert str(one_of(["a place"])) == "a place"
    assert str(one_of(["a", "b", "c"])) == "a, b or c"


def test_a_sentence_goes_to_another_process_and_into_json() -> None:
    for again in (pickle.loads(pickle.dumps(NESTED)), from_json(json.loads(json.dumps(to_json(NESTED))))):
        assert (again, again.template, again.one) == (NESTED, NESTED.template, NESTED.one)
        assert dict(again.values) == dict(NESTED.values)
        assert isinstance(again.values["kinds"], Listed) and again.values["reason"].template == "line {line}"
    error = pickle.loads(pickle.dumps(ArchiveError("“{typed}” is wrong.", typed="{x}")))
    assert (str(error), error.template) == ("“{x}” is wrong.", "“{typed}” is wrong.")


def test_as_json_for_people_it_is_the_english_sentence() -> None:
    @dataclass
    class Told:
        reason: str

    assert json.dumps(asdict(Told(NESTED)), ensure_ascii=False) == (
        '{"reason": "1 copy of an event, “{x}”: line 3"}'
    )


def test_a_column_keeps_it_and_what_others_wrote_there_stays() -> None:
    kept = from_text(to_text(NESTED, 100))
    assert isinstance(kept, Sentence) and kept == NESTED and kept.template == NESTED.template
    for text in ("which autumn?", "{", '{"template": ', '{"template": 3}', "{x} is wrong."):
        assert from_text(text) == text and to_text(text, 100) == text


def test_a_very_long_value_is_cut_where_it_is_kept() -> None:
    kept = from_text(to_text(Sentence("“{typed}” is too long.", typed="x" * 10_000), 50))
    assert kept == f"“{'x' * 49}…” is too long."
    assert to_text("x" * 100, 50) == "x" * 49 + "…"


def test_what_the_system_says_can_be_said_in_other_languages() -> None:
    missing = FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), "/nowhere")
    reason = system_reason(missing)
    assert isinstance(reason, Sentence) and reason == "No such file or directory"
    assert system_reason(OSError("The disk was taken out")) == "The disk was taken out"
    rare = OSError(errno.EXDEV, os.strerror(errno.EXDEV))
    assert system_reason(rare) == os.strerror(errno.EXDEV)
