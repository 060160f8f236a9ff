"""Tests the program:  python -m Command.check PATH_TO_SITEGEN [name …]   (with PYTHONPATH=Tests)

A name is a part of a test's own, as it is printed: `kills`, or `links in all disguises`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import house_style
from .bench import Bench, Test, name
from .program import Program
from .tests import TESTS


def main() -> int:
    if len(sys.argv) < 2 or not os.access(sys.argv[1], os.X_OK):
        print("Say where the program is: python -m Command.check .build/debug/sitegen\n\n0 passed, 1 failed")
        return 1
    wanted = sys.argv[2:]
    tests = [test for test in TESTS if not wanted or any(word in name(test) for word in wanted)]
    program = Program(Path(sys.argv[1]))
    with tempfile.TemporaryDirectory(prefix="sitegen-test-", dir=_memory()) as folder:
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            jobs = [pool.submit(_try, test, program, Path(folder) / str(number)) for number, test in enumerate(tests)]
            benches = [_print(job.result()) for job in jobs]
    said = [said for bench in benches for said in bench.said]
    if not wanted or any(word in name(rule) for rule in house_style.RULES for word in wanted):
        benches += [_print(house_style.look(rule, said)) for rule in house_style.RULES]
    failed = sum(1 for bench in benches if bench.faults)
    print(f"\n{len(benches) - failed} passed, {failed} failed")
    return 1 if failed or not benches else 0


def _memory() -> str | None:
    """Thousands of small files are made and thrown away: in memory, where there is such a place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def _try(test: Test, program: Program, folder: Path) -> Bench:
    folder.mkdir()
    bench = Bench(program, folder, name(test))
    start = time.monotonic()
    try:
        test(bench)
    except Exception as exception:  # noqa: BLE001 — one test that breaks must not hide what the others find.
        trace = exception.__traceback__
        while trace and trace.tb_next:
            trace = trace.tb_next
        bench.note(f"the test broke: {type(exception).__name__}: {exception} (line {trace.tb_lineno if trace else 0} of {Path(trace.tb_frame.f_code.co_filename).name if trace else ''})")
    bench.seconds = time.monotonic() - start
    shutil.rmtree(folder, ignore_errors=True)
    return bench


def _print(bench: Bench, most: int = 40) -> Bench:
    mark = "FAILED" if bench.faults else "ok    "
    print(f"{mark} {bench.seconds:5.1f} s  {bench.test}", flush=True)
    for remark in bench.remarks:
        print(f"         ({remark})")
    for fault in bench.faults[:most]:
        print(f"         {fault}")
    if len(bench.faults) > most:
        print(f"         … and {len(bench.faults) - most} more")
    return bench


if __name__ == "__main__":
    sys.exit(main())
