"""A PostgreSQL server for one test run: made in a temporary folder, started, and taken away again."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

USER = "archive"
PASSWORD = "kamancha"
# Where the packages of Debian, Fedora and Homebrew put the programs of a server, which are not on the PATH.
PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
)
# A server that may lose everything at a power cut, and is the quicker for it.
CARELESS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
START_TRIES = 5


@dataclass(frozen=True, slots=True)
class PostgreSQLServer:
    """A running server: makes, names and drops databases."""

    port: int

    def address(self, database: str) -> str:
        """The address of a database, as the program takes it."""
        return f"postgresql+psycopg://{USER}:{PASSWORD}@127.0.0.1:{self.port}/{database}"

    def create(self, database: str, like: str = "template0") -> None:
        """Makes an empty database, or one that is as another to which nobody is connected."""
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        self._run(statement.format(sql.Identifier(database), sql.Identifier(like)))

    def drop(self, database: str) -> None:
        """Takes a database away, whoever is still connected to it."""
        self._run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(database)))

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user=USER,
            password=PASSWORD,
            dbname="postgres",
            autocommit=True,
        ) as connection:
            connection.execute(statement)


@contextmanager
def start_server() -> Iterator[PostgreSQLServer]:
    """Makes a cluster and runs its server until the block is left."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="mugham-postgresql-"))
    data = folder / "data"
    try:
        account = _account(folder)
        secret = folder / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        secret.chmod(0o644)
        _run(
            account,
            folder,
            programs / "initdb",
            f"--pgdata={data}",
            f"--username={USER}",
            f"--pwfile={secret}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8" if os.uname().sysname == "Linux" else "--locale=en_US.UTF-8",
            "--no-sync",
        )
        port = _start(programs, account, folder, data)
        try:
            yield PostgreSQLServer(port)
        finally:
            _run(account, folder, programs / "pg_ctl", f"--pgdata={data}", "--mode=immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """The folder of initdb and pg_ctl, of the newest version installed."""
    on_path = shutil.which("initdb")
    folders = [Path(on_path).resolve().parent] if on_path else []
    for place in PLACES:
        found = Path("/").glob(place.lstrip("/"))
        folders += sorted(
            found, key=lambda path: [len(part) for part in path.parts] + [str(path)], reverse=True
        )
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    pytest.fail(
        "PostgreSQL's server is not installed, and the archive is tested on it too: "
        "run script/test, which installs it, or install it yourself (Debian: apt-get install postgresql).",
        pytrace=False,
    )


def _version(folder: Path) -> list[int]:
    """The numbers in a path, so that 15 comes after 9.6."""
    return [int(number) for number in re.findall(r"\d+", str(folder))]


def _account(folder: Path) -> pwd.struct_passwd | None:
    """The account the server runs as when it is not our own: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            person = pwd.getpwnam(name)
        except KeyError:
            continue
        os.chown(folder, person.pw_uid, person.pw_gid)
        return person
    pytest.fail("PostgreSQL does not run as root: make an account named postgres, or test as someone else.")


def _run(account: pwd.struct_passwd | None, folder: Path, program: Path, *arguments: str) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PG")}
    finished = subprocess.run(
        [str(program), *arguments],
        user=account.pw_uid if account else None,
        group=account.pw_gid if account else None,
        extra_groups=[] if account else None,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if finished.returncode:
        raise RuntimeError(f"{program.name} ended with {finished.returncode}: {finished.stderr.strip()}")


def _start(programs: Path, account: pwd.struct_passwd | None, folder: Path, data: Path) -> int:
    """Starts the server and gives its port; another program may take a port found free, so it tries again."""
    for _ in range(START_TRIES - 1):
        try:
            return _start_once(programs, account, folder, data)
        except RuntimeError:
            continue
    try:
        return _start_once(programs, account, folder, data)
    except RuntimeError as error:
        log = (folder / "server.log").read_text(encoding="utf-8", errors="replace")
        raise RuntimeError(f"{error}\n{log}") from error


def _start_once(programs: Path, account: pwd.struct_passwd | None, folder: Path, data: Path) -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    options = [f"-c {setting}" for setting in CARELESS]
    options += [f"-p {port}", "-h 127.0.0.1", f"-k {folder}"]
    _run(
        account,
        folder,
        programs / "pg_ctl",
        f"--pgdata={data}",
        f"--log={folder / 'server.log'}",
        f"--options={' '.join(options)}",
        "--wait",
        "start",
    )
    return port
