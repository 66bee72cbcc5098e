#!/usr/bin/env python3
"""Renders the same HTML with WeasyPrint and with Chromium, and prints how long they take and how
much memory beside our own figures. Called by `tests/bench/run --pdf`.

beside.py FOLDER: the folder holds `<name>.html`, `<name>.pdf` and `ours.json`, as
`cargo bench -p mercury-pdf -- --write FOLDER` leaves them.
"""

import base64
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

TIMES = {"invoice": 15, "statement": 5}
CHROMIUM = [
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
    "--disable-background-networking", "--remote-debugging-port=0",
]


def timed(work):
    start = time.perf_counter()
    result = work()
    return (time.perf_counter() - start) * 1000, result


def weasyprint_once(html):
    """A process that renders one file: milliseconds, and its peak of resident memory in MB."""
    script = (
        "import sys, weasyprint, resource\n"
        "weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2])\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    )
    with tempfile.NamedTemporaryFile(suffix=".pdf") as out:
        run = [sys.executable, "-c", script, str(html), out.name]
        taken, done = timed(lambda: subprocess.run(run, check=True, capture_output=True, text=True))
        return taken, int(done.stdout) / 1024, os.path.getsize(out.name)


def weasyprint_warm(html, times):
    """Milliseconds of a render in a process that has rendered before, its fonts read."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    render = lambda: weasyprint.HTML(filename=str(html)).write_pdf(font_config=fonts)
    render()
    return statistics.median(timed(render)[0] for _ in range(times))


def tree(pid):
    """A process and all below it."""
    pids = [pid]
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            pids += tree(int(child))
    return pids


def memory(pid):
    """Proportional memory of a process and all below it, in MB: what they share counts once."""
    total = 0
    for each in tree(pid):
        try:
            rollup = pathlib.Path(f"/proc/{each}/smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(int(row.split()[1]) for row in rollup.splitlines() if row.startswith("Pss:"))
    return total / 1024


class Chromium:
    """A browser without a window, spoken to over its debugging protocol."""

    def __init__(self):
        import websocket

        self.profile = tempfile.mkdtemp()
        self.process = subprocess.Popen(
            [*CHROMIUM, f"--user-data-dir={self.profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )
        for line in self.process.stderr:
            if "DevTools listening on " in line:
                browser = line.split("DevTools listening on ")[1].strip()
                break
        self.socket = websocket.create_connection(browser, suppress_origin=True)
        self.number = 0
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self.session = attached["sessionId"]
        self.call("Page.enable")

    def call(self, method, **parameters):
        self.number += 1
        asked = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            asked["sessionId"] = self.session
        self.socket.send(json.dumps(asked))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                return answer["result"]

    def render(self, html):
        self.call("Page.navigate", url=html.resolve().as_uri())
        while True:
            if json.loads(self.socket.recv()).get("method") == "Page.loadEventFired":
                break
        printed = self.call("Page.printToPDF", printBackground=True, preferCSSPageSize=True)
        return base64.b64decode(printed["data"])

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


def chromium(html, times):
    """Milliseconds of the first and of later renders, memory, and the size of the file."""

    def first():
        browser = Chromium()
        return browser, browser.render(html)

    cold, (browser, pdf) = timed(first)
    try:
        warm = statistics.median(timed(lambda: browser.render(html))[0] for _ in range(times))
        return cold, warm, memory(browser.process.pid), len(pdf)
    finally:
        browser.close()


def main(folder):
    ours = json.loads((folder / "ours.json").read_text())
    print("| document | program | cold | warm | beside ours, warm | memory | file |")
    print("|---|---|---|---|---|---|---|")
    for name, times in TIMES.items():
        html, mine = folder / f"{name}.html", ours[name]
        cold, peak, size = weasyprint_once(html)
        rows = [
            ("Mercury", mine["cold_ms"], mine["warm_ms"], mine["peak_mb"], mine["bytes"]),
            ("WeasyPrint", cold, weasyprint_warm(html, times), peak, size),
            ("Chromium", *chromium(html, times)),
        ]
        for program, cold, warm, peak, size in rows:
            ratio = warm / mine["warm_ms"]
            print(
                f"| {name} | {program} | {cold:,.0f} ms | {warm:,.1f} ms | {ratio:.1f} × "
                f"| {peak:,.0f} MB | {size / 1024:,.0f} kB |"
            )
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\nThe largest single process beside ours held {children:,.0f} MB.")


main(pathlib.Path(sys.argv[1]))
