"""Runs the program as a person or a script does, in this process or in one of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mugham_archive.__main__ import main


@dataclass(frozen=True)
class Answer:
    """What a call gave: the exit status and the two streams."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)


class Program:
    """The program with an archive; ``program("series", "--json")`` calls it in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], where: str) -> None:
        self._capsys = capsys
        self.where = where

    def __call__(self, *arguments: str | Path) -> Answer:
        return self.bare("--archive", self.where, *arguments)

    def bare(self, *arguments: str | Path) -> Answer:
        """Without saying which archive."""
        self._capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as ended:
            status = int(ended.code or 0)
        out, err = self._capsys.readouterr()
        return Answer(status, out, err)

    def json(self, *arguments: str | Path) -> Any:
        """The document that a call prints, which must succeed and say nothing else."""
        answer = self(*arguments, "--json")
        assert (answer.status, answer.err) == (0, ""), answer
        return answer.json


def in_a_process(*arguments: str | Path, program: str = "", **environment: str) -> Answer:
    """The program in a process of its own; ``program`` is other code that calls it."""
    begin = ["-c", program] if program else ["-m", "mugham_archive"]
    around: Mapping[str, str] = {**os.environ, **environment}
    done = subprocess.run(
        [sys.executable, *begin, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=around,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def one_sentence(answer: Answer) -> str:
    """The sentence on standard error of a call that was refused, with nothing on standard output."""
    assert (answer.status, answer.out) == (2, ""), answer
    assert "Traceback" not in answer.err
    lines = answer.err.strip().splitlines()
    assert len(lines) == 1, answer.err
    assert lines[0].endswith(".") and lines[0][0] != " ", lines[0]
    assert "sqlalche.me" not in lines[0] and "[SQL" not in lines[0]
    return lines[0]
