"""A running `sitegen serve`, and raw requests to it: no library that mends an address before it is sent."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from .program import Program


@dataclass
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")


class Serving:
    def __init__(self, process: subprocess.Popen, port: int):
        self.process = process
        self.port = port

    def ask(self, target: str | bytes, method: str = "GET", host: str | None = None, **headers: str) -> Reply:
        """`headers` are named with underscores: Range="bytes=0-4"."""
        target = target.encode() if isinstance(target, str) else target
        lines = [f"Host: {host or f'127.0.0.1:{self.port}'}"] if host != "" else []
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        request = method.encode() + b" " + target + b" HTTP/1.1\r\n" + "".join(f"{line}\r\n" for line in lines).encode() + b"Connection: close\r\n\r\n"
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(request)
            return reply_of(connection)

    def state(self, page: str = "index.html", mark: str = "", seen: int = 0) -> dict:
        """What an open page is told, as soon as there is something newer than the edition `seen`."""
        return json.loads(self.ask(f"/_sitegen/state?page={quote(page, safe='')}&mark={mark}&seen={seen}").body)

    def mark(self, page: str) -> str:
        found = re.search(r'data-mark="([0-9a-f]*)"', self.ask(f"/{page}").text)
        return found[1] if found else ""

    def wait_for(self, page: str, words: str, seconds: float = 10) -> bool:
        """Whether a page shows these words in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if words in self.ask(f"/{page}").text:
                return True
            time.sleep(0.01)
        return False

    @property
    def memory(self) -> int:
        """In bytes, as the system counts it now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024


def reply_of(connection: socket.socket) -> Reply:
    received = b""
    while piece := connection.recv(1 << 16):
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    status = int(lines[0].split(" ")[1]) if lines[0].startswith("HTTP/1.1 ") else 0
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    return Reply(status, headers, body)


@contextmanager
def serving(program: Program, site: Path, *arguments: str | Path, port: int = 0, environment: dict[str, str] = {}) -> Iterator[Serving]:
    process = program.start(
        "serve", "--site", str(site), "--port", str(port), *map(str, arguments), out=subprocess.PIPE, err=subprocess.STDOUT, environment=environment
    )
    try:
        yield Serving(process, _port(process))
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


def _port(process: subprocess.Popen) -> int:
    said = []
    for line in process.stdout:
        said.append(line.decode())
        if found := re.search(r"http://127\.0\.0\.1:(\d+)/", said[-1]):
            return int(found[1])
    raise RuntimeError(f"sitegen serve ended: {''.join(said)[-500:]}")
