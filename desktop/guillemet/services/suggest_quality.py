"""How far proposals are to be trusted here: measured on what this project has decided."""

from collections.abc import Iterable

from guillemet.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class RuleQuality:
    """What became of the quotes that a rule proposed in a language; "" is all rules together."""

    language: str
    rule: str
    accepted: int
    corrected: int
    rejected: int

    @property
    def decided(self) -> int:
        """How many were decided on."""
        return self.accepted + self.corrected + self.rejected

    @property
    def precision(self) -> float:
        """The share that was speech: accepted, if not always as proposed."""
        return (self.accepted + self.corrected) / self.decided if self.decided else 0.0

    @property
    def right(self) -> float:
        """The share that was accepted as it was proposed."""
        return self.accepted / self.decided if self.decided else 0.0


@dataclass(frozen=True, slots=True)
class Quality:
    """By language and rule, and by language how much of what was marked had been proposed."""

    rules: tuple[RuleQuality, ...]
    languages: tuple[RuleQuality, ...]
    recall: dict[str, float]


def quality(
    by_rule: Iterable[tuple[str, str, int, int, int]], found: Iterable[tuple[str, int, int]]
) -> Quality:
    """Put counts together: most decided rules first."""
    rules = [RuleQuality(*row) for row in by_rule]
    languages: dict[str, RuleQuality] = {}
    for each in rules:
        before = languages.get(each.language, RuleQuality(each.language, "", 0, 0, 0))
        languages[each.language] = RuleQuality(
            each.language, "", before.accepted + each.accepted,
            before.corrected + each.corrected, before.rejected + each.rejected,
        )  # fmt: skip
    return Quality(
        rules=tuple(sorted(rules, key=lambda r: (r.language, -r.decided, r.rule))),
        languages=tuple(languages.values()),
        recall={language: there / count for language, count, there in found if count},
    )
