"""What LibreOffice makes of the files. It is started once for each kind of output, with a profile of its own that has nobody's settings."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from functools import cached_property
from pathlib import Path

from lxml import etree

from .archive import PARSER
from .open_document import OpenDocument

SECONDS = 300
TEXT = "txt:Text (encoded):UTF8"
FLAT = "fodt"


class Office:
    def __init__(self, files: dict[str, bytes]):
        self._files = files

    @cached_property
    def version(self) -> str:
        return " ".join(_run("soffice", "--version").split()[:2])

    @cached_property
    def texts(self) -> dict[str, str]:
        """By file: its words as LibreOffice exports them. One that did not open is absent."""
        return {name: data.decode("utf-8-sig") for name, data in self._converted(TEXT).items()}

    @cached_property
    def documents(self) -> dict[str, OpenDocument]:
        """By file: what LibreOffice understood of it."""
        roots = {name: etree.fromstring(data, PARSER) for name, data in self._converted(FLAT).items()}
        return {name: OpenDocument(root, root, root) for name, root in roots.items()}

    def _converted(self, kind: str) -> dict[str, bytes]:
        """The outputs are named by number, since a letter's .docx and .odt differ in their endings alone."""
        ending = kind.partition(":")[0]
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            sources = []
            for number, (name, data) in enumerate(self._files.items()):
                sources.append(place / f"{number}{Path(name).suffix}")
                sources[-1].write_bytes(data)
            if sources:
                profile = (place / "profile").as_uri()
                _run(
                    "soffice",
                    f"-env:UserInstallation={profile}",
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    kind,
                    "--outdir",
                    folder,
                    *map(str, sources),
                )
            outputs = {name: place / f"{number}.{ending}" for number, name in enumerate(self._files)}
            return {name: output.read_bytes() for name, output in outputs.items() if output.is_file()}


def _run(*command: str) -> str:
    """soffice is a script that starts others: past its time all of them are ended, as a group of their own."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True) as process:
        try:
            return process.communicate(timeout=SECONDS)[0]
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
