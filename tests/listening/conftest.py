"""A sound server of the test run's own, with an ear at its output."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tests.listening.sounds import RATE, Samples

_CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ear:
    """A private PulseAudio daemon whose only sink is heard by nobody but the test."""

    folder: Path
    environment: dict[str, str]

    def control(self, *words: str) -> str:
        """What pactl answers."""
        run = subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, text=True, check=True, timeout=20
        )
        return run.stdout.strip()

    def hear(self, program: str, *arguments: str) -> tuple[Samples, str]:
        """The sound, silence before and after cut off, and the text that a Python program gives out."""
        recorded = self.folder / "heard.raw"
        recorder = [
            "parec",
            "--device=ear.monitor",
            "--format=s16le",
            f"--rate={RATE}",
            "--channels=1",
            "--raw",
        ]
        with recorded.open("wb") as out:
            ear = subprocess.Popen([*recorder, "--latency-msec=20"], stdout=out, env=self.environment)
            try:
                _until(lambda: recorded.stat().st_size > 0, "parec hears nothing of the null sink.")
                told = self.run(program, *arguments)
            finally:
                ear.terminate()
                ear.wait(20)
        heard = np.frombuffer(recorded.read_bytes(), "<i2").astype(np.float32) / np.float32(32_768)
        loud = np.nonzero(np.abs(heard) > 0.01)[0]
        sound: Samples = heard[loud[0] : loud[-1] + 1] if len(loud) else heard[:0]
        return sound, told

    def run(self, program: str, *arguments: str) -> str:
        """What a Python program prints that plays into this server."""
        run = subprocess.run(
            [sys.executable, "-c", program, *arguments],
            env=self.environment,
            cwd=_CHECKOUT,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert run.returncode == 0, run.stderr
        return run.stdout


@pytest.fixture(scope="session")
def ear() -> Iterator[Ear]:
    """A PulseAudio daemon with a null sink named ear."""
    for program in ("pulseaudio", "pactl", "parec"):
        if shutil.which(program) is None:
            pytest.fail(
                f"These tests hear what is played and need {program}: install pulseaudio and pulseaudio-utils."
            )
    # A socket's path may have no more than some hundred characters, which pytest's own folders can exceed.
    folder = Path(tempfile.mkdtemp(prefix="ear-"))
    socket = folder / "socket"
    environment = os.environ | {
        "XDG_RUNTIME_DIR": str(folder),
        "HOME": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
        "QT_QPA_PLATFORM": "offscreen",
    }
    daemon = subprocess.Popen(
        [
            *("pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-n"),
            *("-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"),
            *("-L", f"module-null-sink sink_name=ear rate={RATE} channels=1"),
        ],
        env={name: value for name, value in environment.items() if name != "PULSE_SERVER"},
        stderr=subprocess.DEVNULL,
    )
    try:
        _until(socket.exists, "PulseAudio did not start.")
        yield Ear(folder, environment)
    finally:
        daemon.terminate()
        daemon.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def _until(happened: Callable[[], bool], otherwise: str) -> None:
    for _ in range(200):
        if happened():
            return
        time.sleep(0.05)
    pytest.fail(otherwise)
