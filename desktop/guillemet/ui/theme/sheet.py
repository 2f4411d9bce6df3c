"""The style sheet: ``resources/themes/style.qss`` with a theme's colours put in."""

from collections.abc import Mapping
from string import Template
from typing import Final

from guillemet.resources import resource
from guillemet.ui.theme.palette import Theme, mix

# the icons that the style sheet shows, and the colours it needs them in
SHEET_ICONS: Final = (
    ("chevron-down", "ink_secondary"),
    ("chevron-up", "ink_secondary"),
    ("chevron-right", "ink_secondary"),
    ("box-check", "accent_ink"),
    ("box-dot", "accent_ink"),
    ("box-dash", "accent_ink"),
    ("box-check", "accent_text"),
)


def style_sheet(theme: Theme, pictures: Mapping[str, str]) -> str:
    """Return the sheet of `theme`; `pictures` are paths by ``name_colour``.

    Raises:
        KeyError: the sheet names a colour or a picture that is not there.
    """
    sheet = resource("themes", "style.qss").read_text(encoding="utf-8")
    colours = {name: colour.name() for name, colour in theme.named().items()}
    faded = mix(theme.window, theme.ink, 0.45).name()
    handle = mix(theme.panel, theme.ink, 0.28).name()
    return Template(sheet).substitute(colours, faded=faded, handle=handle, **pictures)
