"""`sitegen serve`: what it answers, what it never answers, and that it keeps up with whatever somebody does to the content."""

from __future__ import annotations

import os
import random
import re
import signal
import socket
import threading
import time
from pathlib import Path
from urllib.parse import quote

from .bench import TODAY, Bench
from .folders import put, tree
from .serving import Reply, Serving, serving

POST = "---\ntitle: Picnic\ntags: [food]\n---\nWe had tea.\n"
SITE = {
    "posts/2026-05-03-picnic.md": POST,
    "posts/2026-05-10-after.md": "# After\n\nIt was [good](2026-05-03-picnic.md).\n",
    "posts/2026-06-01-plan.md": "---\ntitle: Plan\ndraft: true\n---\nSoon.\n",
    "posts/2031-01-01-later.md": "# Later\n\nOne day.\n",
    "groups/leeds.md": "---\nname: Leeds\narea: Leeds\nnation: England\n---\nHello.\n",
    "assets/sound.mp3": bytes(range(256)) * 400,
    "assets/form.txt": "Form\n",
}
FLAGS = ("--today", TODAY)


def shows_drafts_and_writes_nothing(bench: Bench) -> None:
    site = bench.site(SITE)
    with serving(bench.program, site, *FLAGS) as server:
        for page, words in {"posts/plan.html": "Soon", "posts/later.html": "One day", "posts/picnic.html": "We had tea"}.items():
            reply = server.ask(f"/{page}")
            bench.expect(reply.status == 200 and words in reply.text, f"/{page} gave {reply.status} without “{words}”")
        bench.expect("Draft" in server.ask("/posts/plan.html").text, "a draft is not marked")
        bench.expect("from this day on: 1 January 2031" in server.ask("/posts/later.html").text, "what waits for its day is not marked")
    bench.expect(not (site / "output").exists(), f"the output was written: {sorted(tree(site / 'output'))[:3]}")


def ends_when_it_is_told(bench: Bench) -> None:
    site = bench.site(SITE)
    for number in (signal.SIGINT, signal.SIGTERM):
        with serving(bench.program, site, *FLAGS) as server:
            server.process.send_signal(number)
            bench.expect(server.process.wait(10) == 0, f"{number.name} gave status {server.process.returncode}")
            said = server.process.stdout.read().decode()
            bench.expect("has ended" in said, f"{number.name}: {said!r}")


def takes_the_next_free_port(bench: Bench) -> None:
    site = bench.site(SITE)
    with serving(bench.program, site, *FLAGS) as first:
        with serving(bench.program, site, *FLAGS, port=first.port) as second:
            bench.expect(first.port < second.port <= first.port + 50, f"{second.port} after {first.port}")
            bench.expect(second.ask("/").status == 200, "the second preview does not answer")


def tells_browsers_what_files_are(bench: Bench) -> None:
    with serving(bench.program, bench.site(SITE), *FLAGS) as server:
        types = {
            "/": "text/html; charset=utf-8",
            "/posts/": "text/html; charset=utf-8",
            "/posts/picnic.html?from=mail": "text/html; charset=utf-8",
            "/theme/base.css": "text/css; charset=utf-8",
            "/theme/icon.svg": "image/svg+xml",
            "/assets/sound.mp3": "audio/mpeg",
            "/assets/form.txt": "text/plain; charset=utf-8",
            "/feed.xml": "application/atom+xml; charset=utf-8",
            "/feed.json": "application/feed+json; charset=utf-8",
            "/sitemap.xml": "application/xml; charset=utf-8",
        }
        for target, kind in types.items():
            reply = server.ask(target)
            bench.expect((reply.status, reply.headers.get("content-type")) == (200, kind), f"{target}: {reply.status} {reply.headers.get('content-type')}")
            bench.expect(reply.headers.get("x-content-type-options") == "nosniff", f"{target}: browsers may guess")
            bench.expect(reply.headers.get("cache-control") == "no-store", f"{target}: browsers may keep it")
        folder = server.ask("/posts")
        bench.expect((folder.status, folder.headers.get("location")) == (308, "/posts/"), f"/posts: {folder.status} {folder.headers.get('location')}")
        head = server.ask("/posts/picnic.html", method="HEAD")
        whole = server.ask("/posts/picnic.html")
        bench.expect(head.body == b"" and head.headers["content-length"] == str(len(whole.body)), f"HEAD: {head.headers}")
        for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
            reply = server.ask("/", method=method)
            bench.expect(reply.status == 405 and reply.headers.get("allow") == "GET, HEAD", f"{method}: {reply.status}")


def sends_parts_of_files(bench: Bench) -> None:
    sound = SITE["assets/sound.mp3"]
    with serving(bench.program, bench.site(SITE), *FLAGS) as server:
        for asked, part in {"bytes=0-9": (0, 10), "bytes=100-": (100, len(sound)), "bytes=-7": (len(sound) - 7, len(sound)), f"bytes=9-{10**9}": (9, len(sound))}.items():
            reply = server.ask("/assets/sound.mp3", Range=asked)
            bench.expect(reply.status == 206 and reply.body == sound[slice(*part)], f"{asked}: {reply.status}, {len(reply.body)} bytes")
            expected = f"bytes {part[0]}-{part[1] - 1}/{len(sound)}"
            bench.expect(reply.headers.get("content-range") == expected, f"{asked}: {reply.headers.get('content-range')}")
        beyond = server.ask("/assets/sound.mp3", Range=f"bytes={len(sound)}-")
        bench.expect((beyond.status, beyond.headers.get("content-range")) == (416, f"bytes */{len(sound)}"), f"beyond its end: {beyond.status}")
        for odd in ("bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "bytes=x-", "bytes="):
            reply = server.ask("/assets/sound.mp3", Range=odd)
            bench.expect((reply.status, len(reply.body)) == (200, len(sound)), f"{odd}: {reply.status}, {len(reply.body)} bytes")
        page = server.ask("/posts/picnic.html")
        part = server.ask("/posts/picnic.html", Range="bytes=10-19")
        bench.expect(part.body == page.body[10:20], "a part of a page is not that part")


def answers_this_computer_alone(bench: Bench) -> None:
    with serving(bench.program, bench.site(SITE), *FLAGS) as server:
        for host in (f"127.0.0.1:{server.port}", "127.0.0.1", f"localhost:{server.port}", f"LocalHost:{server.port}", f"[::1]:{server.port}"):
            bench.expect(server.ask("/", host=host).status == 200, f"{host} was refused")
        for host in ("example.org", f"example.org:{server.port}", "127.0.0.1.example.org", "localhost.example.org", "127.0.0.1:80@example.org", "127.0.0.2", "0.0.0.0", "", "localhost:8080x", "xlocalhost"):
            reply = server.ask("/posts/plan.html", host=host)
            bench.expect(reply.status == 403 and b"Soon" not in reply.body, f"Host “{host}” gave {reply.status}")
        listening = Path("/proc/net/tcp").read_text() + Path("/proc/net/tcp6").read_text()
        ours = re.findall(rf"\d: ([0-9A-F]+):{server.port:04X} [0-9A-F:]+ 0A", listening)
        bench.expect(ours == ["0100007F"], f"it listens at {ours}")


def _tricks(site: Path, secret: str) -> list[bytes]:
    """Ways that have led out of a server's folder, or have hurt one."""
    ups = ["..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..%00", "%c0%ae%c0%ae", "%e0%80%ae%e0%80%ae", "..;", ". .", "...", "....", "%uff0e%uff0e", "\u2025", "%ff", "..%0d", "..\t"]
    slashes = ["/", "%2f", "%2F", "\\", "%5c", "%252f", "%c0%af", "%e0%80%af", "//", "/./", "%00/", ";/"]
    goals = [secret, "etc/passwd", "secret.txt", "content/site.yaml", ".sitegen/manifest", ".sitegen/last-build"]
    paths = [
        f"{start}{(up + slash) * depth}{goal.replace('/', slash)}"
        for start in ("/", "", "/posts/", "/theme/", "/posts/picnic.html/", "/%2f")
        for up in ups
        for slash in slashes
        for depth in (1, 2, 6)
        for goal in goals
    ]
    absolute = [f"/{quote(str(site))}/content/site.yaml", str(site / "content/site.yaml"), "/" + quote(secret, safe=""), "/" + secret, "file://" + secret, f"http://example.org/{secret}", "//example.org/" + secret]
    hidden = ["/.sitegen/printed", "/.git/config", "/_sitegen/", "/_sitegen/..", "/_sitegen/state/..", "/%5fsitegen/../index.html", "/link.txt", "/assets/link.txt", "/posts/link.txt", "/linked/secret.txt", "/assets/linked/secret.txt"]
    odd = ["", "*", "?", "#", "/\x00", "/%00", "/index.html%00.txt", "/%", "/%4", "/%zz", "/" + "a" * 5000, "/" + "a/" * 3000, "/" + "%41" * 3000, "/" + "../" * 3000, "/\x7f", "/\xff\xfe"]
    return [path.encode("utf-8", "surrogateescape") for path in paths + absolute + hidden + odd]


def no_path_leads_out(bench: Bench) -> None:
    site = bench.site(SITE)
    outside = bench.new_folder("outside")
    secret = "NOBODY-MUST-READ-THIS"
    put(outside, {"secret.txt": secret})
    put(site, {"secret.txt": secret, "output/secret.txt": secret, "output/.sitegen/manifest": secret, ".sitegen/last-build": secret})
    goal = str(outside / "secret.txt").lstrip("/")
    with serving(bench.program, site, *FLAGS) as server:
        for link, target in {"output/link.txt": outside / "secret.txt", "output/linked": outside, "content/assets/link.txt": outside / "secret.txt", "content/assets/linked": outside}.items():
            os.symlink(target, site / link)
        passwd = Path("/etc/passwd").read_bytes()[:20]
        tricks = _tricks(site, goal)
        for target in tricks:
            if b" " in target or b"\t" in target or not target.strip():
                continue
            try:
                reply = server.ask(target)
            except (ConnectionError, IndexError):
                continue
            if reply.status == 200 and b"<html" not in reply.body[:200].lower() or secret.encode() in reply.body or passwd in reply.body or b"base-url" in reply.body:
                bench.note(f"{target[:120]!r} gave {reply.status}: {reply.body[:80]!r}")
        bench.remark(f"{len(tricks)} paths")
        bench.expect(server.ask("/posts/picnic.html").status == 200, "it does not answer any more")
        # A file that is published, and is replaced by a link before anybody asks for it.
        form = site / "content/assets/form.txt"
        form.unlink()
        os.symlink(outside / "secret.txt", form)
        for _ in range(20):
            bench.expect(secret not in server.ask("/assets/form.txt").text, "a link that took a file's place was followed")


def odd_requests_do_no_harm(bench: Bench) -> None:
    pieces = [b"\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/1.1\r\nHost", b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 5000 + b"\r\n", b"GET / HTTP/1.1\r\nContent-Length: -5\r\n\r\n", b"GET / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", b"GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", bytes(range(256)) * 20]
    with serving(bench.program, bench.site(SITE), *FLAGS) as server:
        for piece in pieces:
            with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
                try:
                    connection.sendall(piece)
                    connection.shutdown(socket.SHUT_WR)
                    while connection.recv(1 << 16):
                        pass
                except OSError:
                    pass
            bench.expect(server.ask("/").status == 200, f"after {piece[:30]!r} it does not answer")
        # A browser that goes away in the middle of a large file.
        for _ in range(50):
            with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
                connection.sendall(b"GET /assets/sound.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n")
                connection.recv(10)
        bench.expect(server.ask("/").status == 200, "after readers who went away it does not answer")


def problems_show_over_the_last_good_page(bench: Bench) -> None:
    site = bench.site(SITE)
    picnic = site / "content/posts/2026-05-03-picnic.md"
    with serving(bench.program, site, *FLAGS) as server:
        first = server.state()
        bench.expect(not first["stopped"] and first["fixes"] == 0, f"at the start: {first}")
        picnic.write_text(POST.replace("tea", "[tea](gone.md)"))
        state = _until(server, lambda state: state["stopped"])
        problems = state["report"]["problems"]
        bench.expect(state["fixes"] == 1 and problems[0]["file"] == "content/posts/2026-05-03-picnic.md" and problems[0]["line"] == 5, f"{state}")
        bench.expect("We had tea." in server.ask("/posts/picnic.html").text, "the last good page is gone")
        bench.expect(not server.state("posts/picnic.html", server.mark("posts/picnic.html"))["reload"], "the same page would be loaded again")
        picnic.write_text(POST.replace("tea", "cake"))
        bench.expect(server.wait_for("posts/picnic.html", "We had cake."), "what was mended does not show")
        state = _until(server, lambda state: not state["stopped"])
        bench.expect(state["fixes"] == 0, f"mended: {state}")


def a_site_with_nothing_to_show_waits(bench: Bench) -> None:
    site = bench.site({"posts/2026-05-03-picnic.md": POST.replace("tea", "[tea](gone.md)")})
    with serving(bench.program, site, *FLAGS) as server:
        page = server.ask("/")
        bench.expect(page.status == 503 and "Nothing to show yet" in page.text and "preview.js" in page.text, f"{page.status}: {page.text[:80]}")
        bench.expect(server.state()["fixes"] == 1, "what is to be mended is not told")
        (site / "content/posts/2026-05-03-picnic.md").write_text(POST)
        bench.expect(server.wait_for("posts/picnic.html", "We had tea."), "the site never came")
        bench.expect(server.state(mark="")["reload"], "the page that waits is not told to load again")


def only_pages_that_changed_are_loaded_again(bench: Bench) -> None:
    site = bench.site(SITE)
    with serving(bench.program, site, *FLAGS) as server:
        marks = {page: server.mark(page) for page in ("posts/picnic.html", "posts/after.html", "posts/index.html", "404.html")}
        (site / "content/posts/2026-05-03-picnic.md").write_text(POST.replace("tea", "cake"))
        bench.expect(server.wait_for("posts/index.html", "We had cake."), "the list does not show it")
        changed = {page for page, mark in marks.items() if server.state(page, mark)["reload"]}
        bench.expect(changed == {"posts/picnic.html", "posts/index.html"}, f"to be loaded again: {sorted(changed)}")


def a_burst_of_saves_is_one_change(bench: Bench) -> None:
    site = bench.site(SITE)
    picnic = site / "content/posts/2026-05-03-picnic.md"
    with serving(bench.program, site, *FLAGS) as server:
        before = server.state()["number"]
        for number in range(100):
            picnic.write_text(POST.replace("tea", f"tea {number}"))
        bench.expect(server.wait_for("posts/index.html", "We had tea 99."), "the last of the saves does not show")
        time.sleep(0.5)
        editions = server.state()["number"] - before
        bench.expect(editions <= 6, f"100 saves at once made {editions} editions")
        bench.remark(f"100 saves: {editions} editions")


def keeps_up_with_any_change(bench: Bench) -> None:
    """After every change, what is served is what a build of the whole site makes."""
    site = bench.site(SITE | {"site.yaml": "title: Care\nbase-url: https://example.org/\nposts-per-page: 3\ntheme: mine\n"})
    put(site, {"themes/mine/theme.yaml": "extends: care-net\n"})
    dice = random.Random(6)
    content = site / "content"
    count = 0

    def posts() -> list[Path]:
        return sorted(content.glob("posts/**/*.md"))

    def write(path: Path, text: str) -> None:
        # As editors do: to another file first, or straight into it.
        if dice.random() < 0.5:
            spare = path.with_name(".spare")
            spare.write_text(text)
            spare.rename(path)
        else:
            path.write_text(text)

    def change() -> str:
        nonlocal count
        count += 1
        kind = dice.choice(["words", "words", "words", "title", "tags", "add", "folder", "rename", "delete", "draft", "setting", "style", "group", "move"])
        post = dice.choice(posts())
        text = post.read_text()
        if kind == "words":
            write(post, text + f"\nLine {count}.\n")
        elif kind == "title":
            write(post, text.replace("title: ", f"title: {count} ", 1))
        elif kind == "tags":
            write(post, text.replace("---\n", f"---\ntags: [walks, t{count % 3}]\n", 1) if "tags:" not in text and text.startswith("---") else text + " ")
        elif kind == "add":
            write(content / f"posts/2026-05-{count % 28 + 1:02}-new-{count}.md", f"---\ntitle: New {count}\ntags: [food]\n---\nHello.\n")
        elif kind == "folder":
            folder = content / f"posts/2026-04-{count % 28 + 1:02}-in-{count}"
            folder.mkdir()
            (folder / "index.md").write_text(f"---\ntitle: In {count}\n---\n[File](notes.txt)\n")
            (folder / "notes.txt").write_text("Notes\n")
        elif kind == "rename" and "picnic" not in post.name and post.name != "index.md":
            post.rename(post.with_name(f"2026-03-{count % 28 + 1:02}-moved-{count}.md"))
        elif kind == "delete" and len(posts()) > 5 and "picnic" not in post.name and post.name != "index.md":
            post.unlink()
        elif kind == "draft":
            write(post, text.replace("draft: true\n", "", 1) if "draft:" in text else text.replace("---\n", "---\ndraft: true\n", 1))
        elif kind == "setting":
            write(content / "site.yaml", f"title: Care {count}\nbase-url: https://example.org/\nposts-per-page: {count % 4 + 2}\ntheme: mine\n")
        elif kind == "style":
            put(site, {"themes/mine/assets/more.css": f"a {{ margin: {count}px }}"})
        elif kind == "group":
            write(content / "groups/leeds.md", f"---\nname: Leeds {count}\narea: Leeds\nnation: England\n---\nHello.\n")
        elif kind == "move":
            folders = [path for path in content.glob("posts/*-in-*") if path.is_dir()]
            if folders:
                dice.choice(folders).rename(content / f"posts/2026-02-{count % 28 + 1:02}-in-{count}")
        return kind

    with serving(bench.program, site, *FLAGS, "--themes", str(Path(__file__).parents[2] / "themes")) as server:
        for turn in range(60):
            kinds = [change() for _ in range(dice.choice([1, 1, 1, 3]))]
            clean = bench.new_folder("clean")
            run = bench.build(site, "--drafts", "--future", "--themes", str(Path(__file__).parents[2] / "themes"), output=clean)
            if run.status:
                _until(server, lambda state: state["stopped"])
                continue
            wanted = tree(clean)
            wrong: list[str] = []
            for _ in range(200):
                wrong = [path for path, content in wanted.items() if _plain(server.ask(f"/{quote(path)}")) != _page(content)]
                if not wrong:
                    break
                time.sleep(0.02)
            if not bench.expect(not wrong, f"turn {turn}, after {kinds}: {len(wrong)} are not what a build makes: {wrong[:4]}"):
                return


def stays_right_under_load(bench: Bench) -> None:
    """Many readers, while files change all the time. SITEGEN_LOAD has the seconds: 60 for a long look."""
    seconds = float(os.environ.get("SITEGEN_LOAD", "8"))
    site = bench.site(SITE | {f"posts/2026-01-{day:02}-day-{day}.md": f"# Day {day}\n\nWords of day {day}.\n" for day in range(1, 29)})
    faults: list[str] = []
    asked = 0
    done = threading.Event()

    with serving(bench.program, site, *FLAGS) as server:

        def read(number: int) -> None:
            nonlocal asked
            day = number % 28 + 1
            while not done.is_set():
                try:
                    if number % 4 == 0:
                        state = server.state(f"posts/day-{day}.html")
                        if state["stopped"]:
                            faults.append(f"something stopped it: {state['report']}"[:300])
                    else:
                        page = server.ask(f"/posts/day-{day}.html")
                        if page.status != 200 or f"Words of day {day}." not in page.text or not page.text.endswith("</html>\n"):
                            faults.append(f"day {day}: {page.status}, {len(page.body)} bytes")
                    asked += 1
                except Exception as exception:  # noqa: BLE001 — whatever it is, it is a fault of the server's.
                    faults.append(f"{type(exception).__name__}: {exception}")

        readers = [threading.Thread(target=read, args=(number,)) for number in range(200)]
        for reader in readers:
            reader.start()
        start, turn, sizes = time.monotonic(), 0, []
        while time.monotonic() < start + seconds:
            day = turn % 28 + 1
            (site / f"content/posts/2026-01-{day:02}-day-{day}.md").write_text(f"# Day {day}\n\nWords of day {day}. Turn {turn}.\n")
            turn += 1
            sizes.append(server.memory)
            time.sleep(0.05)
        done.set()
        for reader in readers:
            reader.join()
        day = (turn - 1) % 28 + 1
        bench.expect(server.wait_for(f"posts/day-{day}.html", f"Turn {turn - 1}."), "the last change does not show")
        for fault in dict.fromkeys(faults):
            bench.note(fault)
        third = len(sizes) // 3
        middle, end = max(sizes[third : 2 * third]), max(sizes[2 * third :])
        bench.expect(end < middle * 1.15 + (16 << 20), f"memory grows: {middle >> 20} MiB in the middle, {end >> 20} MiB at the end")
        bench.remark(f"{asked} answers to 200 readers in {seconds:.0f} s, {turn} changes, at most {max(sizes) >> 20} MiB")


def _until(server: Serving, holds, seconds: float = 10) -> dict:
    """The state of the preview as soon as something holds of it."""
    end = time.monotonic() + seconds
    state = server.state()
    while not holds(state) and time.monotonic() < end:
        time.sleep(0.01)
        state = server.state()
    return state


def _plain(reply: Reply) -> bytes:
    return _page(reply.body)


def _page(content: bytes) -> bytes:
    """A page without what the preview adds to it."""
    if b"<!doctype html>" not in content[:40].lower():
        return content
    content = re.sub(rb'<script src="/_sitegen/preview.js"[^\n]*\n', b"", content)
    return re.sub(rb'<meta http-equiv="Content-Security-Policy"[^\n]*\n', b"", content)
