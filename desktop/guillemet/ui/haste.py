"""How Qt is imported so that what follows it is imported soon."""

import builtins
from importlib import import_module


def import_qt() -> None:
    """Import Qt, and leave `import` as it was.

    PySide puts an `import` of its own in its place that reads through the source of each module,
    to find those that ask for its `__feature__`s: none does here, and a start has three hundred.
    """
    plain = builtins.__import__
    import_module("PySide6.QtWidgets")
    builtins.__import__ = plain
