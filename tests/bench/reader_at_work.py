"""Opens the window on a project in a process of its own, and measures the reader at work.

    python reader_at_work.py ours PROJECT | bare TEXTFILE

Prints JSON: milliseconds of the processor unless it says otherwise, resident MB at the most.
"""

import json
import os
import sys
import time
from pathlib import Path
from statistics import median, quantiles

FRAMES = 60


def peak():
    """The most memory that this process had, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def spent(do):
    """How many milliseconds of the processor something takes."""
    began = time.process_time()
    do()
    return (time.process_time() - began) * 1e3


def p95(times):
    return quantiles(times, n=20)[-1]


def scrolled(app, view, viewport):
    """Milliseconds of each frame while scrolling through the text, a tenth of it read in lines."""
    bar = view.verticalScrollBar()
    step = max(1, min(bar.maximum() // FRAMES, 120))
    first = max(0, (bar.maximum() - step * FRAMES) // 2)
    bar.setValue(first)
    app.processEvents()

    def frame(place):
        bar.setValue(place)
        viewport.repaint()

    return [spent(lambda n=n: frame(first + step * n)) for n in range(FRAMES)]


def resized(app, window, viewport):
    """Milliseconds to follow another width, painted."""
    took = []
    for width in (1300, 1380, 1440, 1360):

        def follow(width=width):
            window.resize(width, 900)
            app.processEvents()
            viewport.repaint()

        took.append(spent(follow))
    return max(took)


def set_anew(app, view):
    """Milliseconds until the lines of a text stand in another width, after the first frame."""

    def wait():
        while view.resetting.active:
            app.processEvents()

    return spent(wait)


def settle(app, bench):
    """Let everything that was asked for come back."""
    until = time.monotonic() + 60
    while not bench.is_settled and time.monotonic() < until:
        app.processEvents()
    app.processEvents()


def ours(project):
    from guillemet.services.settings import SettingsFile
    from guillemet.ui.application import made_application
    from guillemet.ui.main_window import MainWindow

    preferences = SettingsFile()
    preferences.change(coder="Ada", initials="A", first_steps_hidden=True)
    app = made_application(preferences)
    window = MainWindow(preferences)
    window.resize(1440, 900)
    window.open_project(project)
    window.show()
    bench, view = window.project.bench, window.project.reader.view
    while not bench.ready:
        app.processEvents()
    settle(app, bench)
    long = max(window.project.articles.model.keys, key=lambda key: size(project, key))
    figures = opened(app, window, long)
    viewport = view.viewport()
    at_rest(app, bench)
    frames = scrolled(app, view, viewport)
    figures |= {"scroll p95": p95(frames), "scroll median": median(frames)}
    figures |= changed(app, window)
    figures["resize"] = resized(app, window, viewport)
    figures["resize, then"] = set_anew(app, view)
    figures["marks"] = len(bench.page.annotations)
    figures["peak MB"] = peak()
    say(figures)


def size(project, key):
    from guillemet.services.library import Library

    with Library.reading(project) as library:
        return len(library.article(key).text)


def opened(app, window, key):
    """Open an article: reading it, and from its page until text and marks are on the screen."""
    from guillemet.services.library import Library
    from tests.bench.showing import took

    bench, view = window.project.bench, window.project.reader.view
    with Library.reading(bench.path) as library:
        began = time.process_time()
        page = library.page(key, bench.coder)
        read = (time.process_time() - began) * 1e3

    painted = took(view.viewport(), lambda: bench.show_page(page)).cpu
    began = time.monotonic()
    settle(app, bench)
    return {"page read": read, "first paint": painted, "calm after s": time.monotonic() - began}


def changed(app, window):
    """Mark words, then change the mark: from the key to committed and painted."""
    from guillemet.domain.text import Span

    reader = window.project.reader
    made, tagged = [], []
    at = reader.view.index_at(reader.view.viewport().rect().center().toPointF())
    for n in range(15):
        span = Span(at + n, at + n + 30)
        reader.view.select(span)
        at_rest(app, window.project.bench)
        made.append(until_painted(app, window, lambda: window.actions_.trigger("quote")))
        tagged.append(until_painted(app, window, lambda: window.actions_.trigger("not_attributed")))
    found = {}
    for name, took in (("mark", made), ("change", tagged)):
        clock, painted, whole = (median(each) for each in zip(*took, strict=True))
        found |= {name: painted, f"{name}, clock": clock, f"{name}, whole": whole}
    return found


def until_painted(app, window, do):
    """Milliseconds until what was done is committed, shown and painted, and until all is done.

    The first by the clock and of the processor, the last of the processor.
    """
    from tests.bench.showing import took

    bench, viewport = window.project.bench, window.project.reader.view.viewport()
    before, began = bench.page, time.process_time()
    painted = took(viewport, do, lambda: bench.page is not before)
    at_rest(app, bench)
    return painted.clock, painted.cpu, 1e3 * (time.process_time() - began)


def at_rest(app, bench):
    """Let everything come back, also what is counted a little later."""
    from PySide6.QtCore import QEventLoop, QTimer

    settle(app, bench)
    loop = QEventLoop()
    QTimer.singleShot(600, loop.quit)
    loop.exec()


def bare(text):
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

    from tests.bench.showing import took

    app = QApplication([])
    window = QMainWindow()
    view = QTextEdit()
    view.setReadOnly(True)
    font = QFont()
    font.setPixelSize(18)
    view.setFont(font)
    window.setCentralWidget(view)
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    words = text.read_text(encoding="utf-8")
    painted = took(view.viewport(), lambda: view.setPlainText(words)).cpu
    frames = scrolled(app, view, view.viewport())
    say(
        {
            "first paint": painted, "scroll p95": p95(frames), "scroll median": median(frames),
            "resize": resized(app, window, view.viewport()), "peak MB": peak(),
        }
    )  # fmt: skip


def say(figures):
    print(json.dumps(figures), flush=True)
    os._exit(0)


if __name__ == "__main__":
    {"ours": ours, "bare": bare}[sys.argv[1]](Path(sys.argv[2]))
