"""How the window looks: named colours, fonts, icons and one style sheet made of them."""

from guillemet.ui.theme.fonts import mono_font, serif_font, ui_font
from guillemet.ui.theme.icons import app_icon, icon, paint_icon, pixels_of, set_icon
from guillemet.ui.theme.look import Look, apply_theme, current_theme, look
from guillemet.ui.theme.palette import HUES, Theme, contrast, load_theme, mix, theme_names

__all__ = [
    "HUES",
    "Look",
    "Theme",
    "app_icon",
    "apply_theme",
    "contrast",
    "current_theme",
    "icon",
    "load_theme",
    "look",
    "mix",
    "mono_font",
    "paint_icon",
    "pixels_of",
    "serif_font",
    "set_icon",
    "theme_names",
    "ui_font",
]
