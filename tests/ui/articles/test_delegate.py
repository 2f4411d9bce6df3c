"""Rows of the article list: what gives way where a row is too narrow."""

import pytest
from PySide6.QtGui import QFontMetrics

from guillemet.ui.articles.delegate import outlet_and_date
from guillemet.ui.theme import ui_font

DATE = "12 March 2026"


@pytest.fixture
def metrics(qapp):
    return QFontMetrics(ui_font(12))


@pytest.mark.parametrize("width", [120, 150, 200, 300])
def test_the_date_is_whole_however_long_the_outlet_is(metrics, width):
    shown = outlet_and_date("The Harrowmouth Ledger and Weekly Advertiser", DATE, metrics, width)
    assert DATE in shown
    assert "…" in shown


def test_nothing_is_cut_where_there_is_room(metrics):
    shown = outlet_and_date("Ledger", DATE, metrics, 300)
    assert "Ledger" in shown
    assert DATE in shown
    assert "…" not in shown


@pytest.mark.parametrize(("outlet", "date"), [("", DATE), ("Ledger", ""), ("", "")])
def test_what_is_not_known_leaves_no_dot_behind(metrics, outlet, date):
    shown = outlet_and_date(outlet, date, metrics, 300)
    assert "·" not in shown
    assert outlet in shown
    assert date in shown
