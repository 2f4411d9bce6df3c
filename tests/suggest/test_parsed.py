"""A parser of sentences names English speakers whom the rules do not."""

import re

from guillemet.suggest.engine import propose
from guillemet.suggest.model import Tier
from guillemet.suggest.parsed import RULE, VerbSubject

VERBS = re.compile(r"(?P<subject>[A-Z]\w+ [A-Z]\w+)[^.]*?(?P<verb>wrote|said)")
TEXT = (
    "“It burnt to the ground in the night, all of it”: "
    "this had Rosa Marsh, or her sister, once said."
)


class FirstName:
    """A parser that takes the first full name of a sentence for the subject of its verb."""

    def __init__(self):
        self.asked = []

    def subjects(self, sentence):
        self.asked.append(sentence)
        return [
            VerbSubject(*found.span("verb"), *found.span("subject"))
            for found in VERBS.finditer(sentence)
        ]


def test_it_names_who_said_what_the_rules_leave_open():
    [without] = propose(TEXT, "en").quotes
    [quote] = propose(TEXT, "en", parser=FirstName()).quotes
    assert without.speaker == ""
    assert (quote.speaker, quote.cue, quote.rule) == ("Rosa Marsh", "said", RULE)
    assert quote.tier is Tier.WEAK


def test_the_words_in_marks_are_hidden_from_it():
    parser = FirstName()
    propose("“Rosa Marsh said nothing.” It wrote that, they heard. “No.”", "en", parser=parser)
    assert all("Rosa" not in sentence for sentence in parser.asked)


def test_it_is_not_asked_about_what_the_rules_are_sure_of():
    parser = FirstName()
    [quote] = propose("“We go home now,” said Ann Field.", "en", parser=parser).quotes
    assert quote.speaker == "Ann Field"
    assert quote.rule != RULE
    assert parser.asked == []


def test_it_is_not_asked_about_other_languages():
    parser = FirstName()
    propose("« Nous partons demain. » Un mot suivit, disait-on.", "fr", parser=parser)
    assert parser.asked == []
