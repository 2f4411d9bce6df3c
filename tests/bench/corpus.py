"""Press of any amount, made of chance alone: the same seed, the same articles, in every run.

French and English; quotes in their marks, names, emoji, accents written apart. RARE stands in one
article of a thousand, COMMON in most of the French ones.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from guillemet.domain.article import Draft, Metadata

SEED = 20261127
RARE, COMMON = "xylographie", "gouvernement"
PER_RARE = 1000
FRENCH = """
le la les un une des du au et ou mais donc car qui dont où ce cette ces son sa ses leur
gouvernement ministre présidente député sénatrice maire préfet syndicat patronat salariés grève
réforme retraites budget dette impôt énergie nucléaire climat carbone agriculture pêche santé
hôpital école université logement sécurité justice enquête rapport commission région métropole
réseau marché prix hausse baisse milliards euros année mois semaine après avant pendant selon
contre pour sans avec malgré déjà encore toujours jamais peut doit veut affirme déclare estime
rappelle dénonce soutient annonce propose refuse négocie défend prévoit cœur œuvre naïf
ambiguïté façade élu française étranger île forêt tempête séance scrutin
"""
ENGLISH = """
the a an of to in on at by for from with without and or but because that which who where
government minister president lawmaker senator mayor union employers workers strike reform
pensions budget debt tax energy nuclear climate carbon farming fishing health hospital school
university housing security justice inquiry report commission region city power grid market
price rise fall billion euros year month week after before during against despite already still
always never may must wants says claims states argues recalls denounces supports announces
proposes refuses negotiates defends heart work naïve façade elected summer foreign island forest
storm session vote
"""
NAMES = (
    "Élodie Lefort", "Jean-Noël Saint-Aubry", "Zoë O’Hara", "François Hœner", "Maëlle Brulé",
    "John Harrow", "Ségolène Arnal", "Nguyễn Văn Minh", "Åsa Öberg", "Confédération des quais",
    "Greenwater", "Ministry of Tides", "Conseil des îles", "Régie du courant",
)  # fmt: skip
OUTLETS = tuple(f"Le Courrier n° {n}" for n in range(1, 21)) + tuple(
    f"The Gazette no {n}" for n in range(1, 21)
)
EMOJI = ("😀", "🇫🇷", "👩\u200d🌾", "🔥", "🌍")
APART = ("re\u0301forme", "cafe\u0301", "e\u0301cole")
FIRST_DAY = date(2000, 1, 1)
DAYS = 9_000


@dataclass(frozen=True)
class Made:
    """An article as it is made."""

    title: str
    text: str
    outlet: str
    published: str
    language: str

    def draft(self):
        meta = Metadata(
            title=self.title, outlet=self.outlet, published=self.published, language=self.language
        )
        return Draft(text=self.text, meta=meta)


def article(number, words=590):
    """Return the article of that number, of about so many words."""
    chance = random.Random(SEED * 1_000_003 + number)
    french = chance.random() < 0.6
    lexicon = (FRENCH if french else ENGLISH).split()
    title = " ".join(_sentence(chance, lexicon, 9))
    lines, count = [title], 9
    while count < words:
        line = _paragraph(chance, lexicon, min(55, words - count), french=french)
        count += len(line.split())
        lines.append(line)
    _odd(chance, lines, number)
    return Made(
        title=title, text="\n".join(lines) + "\n",
        outlet=OUTLETS[chance.randrange(20) + (0 if french else 20)],
        published=(FIRST_DAY + timedelta(chance.randrange(DAYS))).isoformat(),
        language="fr" if french else "en",
    )  # fmt: skip


def articles(count, words=590, start=1):
    """Yield the articles numbered from `start` on."""
    for number in range(start, start + count):
        yield article(number, words)


def marks(made, number, count=10):
    """Return that many stretches of an article, (start, end), each within a line."""
    chance = random.Random(SEED * 7 + number)
    starts = [0, *(at + 1 for at, char in enumerate(made.text[:-1]) if char in " \n")]
    found = set()
    while len(found) < count:
        start = chance.choice(starts)
        line = made.text.find("\n", start)
        end = min(start + chance.randint(20, 260), line)
        if made.text[end] not in " \n":
            end = made.text.rfind(" ", start, end)
        if end - start >= 5:
            found.add((start, end))
    return sorted(found)


def write_files(folder, count, words=590):
    """Write articles as text files, named as an archive names them; return how many bytes."""
    folder.mkdir(parents=True)
    total = 0
    for number, made in enumerate(articles(count, words), 1):
        data = made.text.encode()
        name = f"{made.published}_{made.outlet}_a{number:06d}.txt"
        (folder / name).write_bytes(data)
        total += len(data)
    return total


def _paragraph(chance, lexicon, least, *, french):
    written, count = [], 0
    while count < least:
        length = chance.randint(9, 22)
        sentence = _sentence(chance, lexicon, length)
        if chance.random() < 0.3:
            first, last = sorted(chance.sample(range(1, length), 2))
            before, after = ("«\u00a0", "\u00a0»") if french else ("“", "”")
            sentence[first] = before + sentence[first]
            sentence[last] += after
        written.append(" ".join(sentence) + chance.choice((".", ".", ".", "\u202f!", "?")))
        count += length
    return " ".join(written)


def _sentence(chance, lexicon, length):
    words = chance.choices(lexicon, k=length)
    if chance.random() < 0.25:
        words[chance.randrange(length)] = chance.choice(NAMES)
    words[0] = words[0][:1].upper() + words[0][1:]
    return words


def _odd(chance, lines, number):
    """Put in what makes real texts awkward: emoji, accents apart, and the rare word."""
    if chance.random() < 0.3:
        lines[-1] = f"{chance.choice(EMOJI)} {lines[-1]}"
    if chance.random() < 0.5:
        lines[-1] += f" {chance.choice(APART)}."
    if number % PER_RARE == 7:
        lines[-1] += f" {RARE}."
