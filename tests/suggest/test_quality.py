"""How good proposals are, on articles annotated by hand: never worse than what was reached."""

import importlib.util
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from guillemet.suggest.engine import propose

DATA = Path(__file__).parents[1] / "data" / "quotes"


def scorer() -> ModuleType:
    """Return the module that scores, as it is."""
    spec = importlib.util.spec_from_file_location("score", DATA / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def scored(name: str) -> Mapping[str, Any]:
    """Return the scores of a file by language, and of all under ``overall``."""
    module = scorer()
    gold = module.load(DATA / name)
    predicted = {key: predicted_of(article) for key, article in gold.items()}
    module.check(gold, predicted)
    result: Mapping[str, Any] = module.score(gold, predicted)
    return result


def predicted_of(article: Mapping[str, str]) -> dict[str, object]:
    """Return what is proposed for an article, as the scorer reads it."""
    found = propose(article["text"], article["lang"])
    return {
        "id": article["id"],
        "quotes": [
            {"start": q.span.start, "end": q.span.end, "type": q.speech, "speaker": q.speaker}
            for q in found.quotes
        ],
        "mentions": [
            {"start": m.span.start, "end": m.span.end, "actor": m.actor, "kind": m.kind}
            for m in found.mentions
        ],
    }


REACHED = {
    "fr": (0.98, 0.95, 0.97, 0.97),
    "en": (0.98, 0.88, 0.97, 0.97),
    "de": (0.98, 0.80, 0.85, 0.95),
    "es": (0.95, 0.80, 0.90, 0.95),
    "ru": (0.98, 0.75, 0.85, 0.95),
    "ar": (0.98, 0.75, 0.85, 0.95),
}
"""By language: F1 of speech, right speakers, F1 of mentions, right actors."""


@pytest.mark.parametrize("language", REACHED)
def test_a_language_is_read_as_well_as_it_was(language: str) -> None:
    result = scored("dev.jsonl")["languages"][language]
    speech, speakers, mentions, actors = REACHED[language]
    assert result["speech_iou"]["f1"] >= speech
    assert result["speech_iou"]["precision"] >= 0.95
    assert result["speaker"]["accuracy"] >= speakers
    assert result["mentions"]["f1"] >= mentions
    assert result["actor"]["accuracy"] >= actors


OWN = {
    "fr": (0.98, 0.92, 0.90),
    "en": (0.98, 0.90, 0.84),
    "de": (0.98, 0.85, 0.92),
    "es": (0.98, 0.80, 0.95),
    "it": (0.98, 0.90, 0.95),
    "pt": (0.98, 0.85, 0.95),
    "ru": (0.98, 0.90, 0.95),
    "ar": (0.98, 0.80, 0.95),
    "zh": (0.95, 0.85, 0.90),
}
"""By language, in other styles of the press: F1 of speech, right speakers, F1 of mentions."""


@pytest.mark.parametrize("language", OWN)
def test_other_styles_of_the_press_are_read_as_well_as_they_were(language: str) -> None:
    result = scored("own.jsonl")["languages"][language]
    speech, speakers, mentions = OWN[language]
    assert result["speech_iou"]["f1"] >= speech
    assert result["speaker"]["accuracy"] >= speakers
    assert result["mentions"]["f1"] >= mentions


def test_nothing_that_is_not_speech_is_proposed_there() -> None:
    assert scored("own.jsonl")["overall"]["distractors"]["suggested"] <= 1


MORE = {
    "fr": (0.98, 0.88, 0.88),
    "en": (0.98, 0.92, 0.92),
    "de": (0.95, 0.86, 0.88),
    "es": (0.97, 0.85, 0.95),
    "it": (0.98, 0.92, 0.88),
    "pt": (0.96, 0.84, 0.88),
    "ru": (0.97, 0.85, 0.88),
    "ar": (0.98, 0.82, 0.84),
    "zh": (0.98, 0.87, 0.90),
    "nl": (0.95, 0.75, 0.70),
    "pl": (0.95, 0.70, 0.80),
    "uk": (0.95, 0.75, 0.95),
    "tr": (0.95, 0.95, 0.95),
    "sv": (0.95, 0.95, 0.75),
}
"""By language, in articles written to be harder: live pages, courts, comments, tabloids."""


@pytest.mark.parametrize("language", MORE)
def test_harder_articles_are_read_as_well_as_they_were(language: str) -> None:
    result = scored("more.jsonl")["languages"][language]
    speech, speakers, mentions = MORE[language]
    assert result["speech_iou"]["f1"] >= speech
    assert result["speaker"]["accuracy"] >= speakers
    assert result["mentions"]["f1"] >= mentions


def test_little_that_is_not_speech_is_proposed_there() -> None:
    result = scored("more.jsonl")["overall"]
    assert result["speech_iou"]["precision"] >= 0.97
    assert result["distractors"]["suggested"] <= 4


def test_what_is_not_speech_is_left_alone() -> None:
    assert scored("dev.jsonl")["overall"]["distractors"]["suggested"] <= 2


def test_the_seed_article_is_read_whole() -> None:
    result = scored("seed.jsonl")["overall"]
    assert result["speech_iou"]["matched"] == 11
    assert result["speaker"]["right"] == 11


def test_chinese_names_stand_after_bodies_and_titles() -> None:
    text = (
        "清河县水务局局长李明远昨天表示：“大桥必须关闭三个月。”他补充说，费用“不会超过预算”。\n"
        "县文物保护协会会长陈国栋则称该方案“过于粗暴”。"
        "所谓的“黄金计划”与《河上人家》无关。"
    )
    quotes = propose(text, "zh").quotes
    assert [(q.span.of(text), q.speaker) for q in quotes] == [
        ("大桥必须关闭三个月。", "李明远"),
        ("不会超过预算", "李明远"),
        ("过于粗暴", "陈国栋"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("it", "«Mai», ha detto la sindaca Carla Benedetti. Secondo Paolo Ferri è «troppo caro».",
         ["Carla Benedetti", "Paolo Ferri"]),
        ("pt", "«Nunca», disse a ministra Carla Benedito. Segundo Paulo Ferro, é «caro demais».",
         ["Carla Benedito", "Paulo Ferro"]),
    ],
)  # fmt: skip
def test_italian_and_portuguese_are_read(language: str, text: str, speakers: list[str]) -> None:
    assert [quote.speaker for quote in propose(text, language).quotes] == speakers


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("nl", "“We gaan morgen weg,” zei Jan de Wit. Wethouder Anouk Smit noemde dat “jammer”.",
         ["Jan de Wit", "Anouk Smit"]),
        ("pl", "„Nie pozwolimy na to” – mówi Anna Kowal. „To koniec”, dodał Piotr Lis.",
         ["Anna Kowal", "Piotr Lis"]),
        ("uk", "«Дітей возимо човном», — каже Олена Шевчук. «Тільки обіцяють!» — додала вона.",
         ["Олена Шевчук", "Олена Шевчук"]),
    ],
)  # fmt: skip
def test_languages_without_a_list_of_their_own_are_read_too(
    language: str, text: str, speakers: list[str]
) -> None:
    assert [quote.speaker for quote in propose(text, language).quotes] == speakers
