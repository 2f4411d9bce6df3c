"""A long article and marks that overlap in it, the same each time: seeded, original words."""

import random
from bisect import bisect_left

from guillemet.domain.annotation import MarkKind
from guillemet.domain.text import Span

SEED = 20_261_127
FRENCH = """le la les un une des du au et mais donc car que qui dont où ce cette son sa leur quai
digue marée port préfet mairie grève pêcheur barrage canal budget rapport enquête chantier phare
subvention conseil syndicat écluse île tempête scrutin élue région hôpital école façade cœur été
monte baisse promet refuse annonce rappelle déplore soutient attend répète admet conteste propose
avant après pendant selon contre pour sans avec malgré déjà encore toujours jamais peut doit
"""
ENGLISH = """the a an of to in on at by for from with without and or but because that which who
harbour tide mayor council strike ferry budget report inquiry levee canal lighthouse grant union
storm island vote region hospital school heart summer rises falls promises refuses announces
recalls deplores supports awaits repeats admits contests proposes before after during according
against despite already still always never may must naïve façade
"""
NAMES = ("Maud Erlanger", "Joris Quéméner", "Zoë O’Brien-Lacaze", "Åsa Öhrn", "Salma Idrissi",
         "Nguyễn Thị Lan", "Coop des Trois-Anses", "Port of Valdorne")  # fmt: skip
RARE = ("\U0001f30a", "\U0001f469\u200d\U0001f33e", "re\u0301gion", "e\u0301cluse")


def article(words, seed=SEED):
    """An article of so many words: paragraphs of about 60 with names, quotes and rare signs."""
    chance = random.Random(seed)
    lines, count = [" ".join(_sentence(chance, FRENCH, 8)).capitalize()], 8
    while count < words:
        language = FRENCH if chance.random() < 0.6 else ENGLISH
        line = []
        while sum(len(each) for each in line) < min(words - count, chance.randint(35, 85)):
            line.append(_sentence(chance, language, chance.randint(8, 20)))
        count += sum(len(each) for each in line)
        lines.append(" ".join(f"{' '.join(each)}{chance.choice('...!?')}" for each in line))
    return "\n\n".join(lines) + "\n"


def _sentence(chance, language, length):
    known = language.split()
    said = [chance.choice(known) for _ in range(length)]
    if chance.random() < 0.25:
        said[chance.randrange(length)] = chance.choice(NAMES)
    if chance.random() < 0.02:
        said[chance.randrange(length)] = chance.choice(RARE)
    if length > 6 and chance.random() < 0.3:
        first, last = sorted(chance.sample(range(1, length), 2))
        marks = ("«\u00a0", "\u00a0»") if language is FRENCH else ("“", "”")
        said[first], said[last] = marks[0] + said[first], said[last] + marks[1]
    return said


def spans(text, count, seed=SEED):
    """So many different spans on word edges, mostly within a paragraph, many overlapping."""
    chance = random.Random(seed + 1)
    starts = [n for n, char in enumerate(text) if not char.isspace() and text[n - 1].isspace()]
    found = set()
    while len(found) < count:
        start = chance.choice(starts)
        end = min(start + chance.randint(15, 260), len(text) - 1)
        line = text.find("\n", start, end)
        if line > 0 and chance.random() < 0.97:
            end = line
        at = bisect_left(starts, end)
        end = len(text[: starts[at]].rstrip()) if at < len(starts) and line < 0 else end
        if end - start > 4 and not text[start:end].isspace():
            found.add(Span(start, end))
    return sorted(found)


def kinds(marks, seed=SEED):
    """Those spans by kind: of ten, six are quotes, two passages, two mentions."""
    chance = random.Random(seed + 2)
    by_kind = {kind: [] for kind in MarkKind}
    for span in marks:
        by_kind[chance.choices(list(MarkKind), (6, 2, 2))[0]].append(span)
    return by_kind
