"""What a step of the history is called in a menu: made from its kind and the names it kept."""

from collections.abc import Mapping
from typing import Final

from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message
from guillemet.services.views import StepName
from guillemet.ui.words import translated

_WORDS: Final[Mapping[str, Message]] = {
    "mark": QT_TRANSLATE_NOOP("Steps", "mark {words}"),
    "delete-annotations": QT_TRANSLATE_NOOP("Steps", "delete annotation {words}"),
    "set-actors": QT_TRANSLATE_NOOP("Steps", "{role} {name}, {words}"),
    "set-tags": QT_TRANSLATE_NOOP("Steps", "tag {name}, {words}"),
    "set-note": QT_TRANSLATE_NOOP("Steps", "note, {words}"),
    "set-kind": QT_TRANSLATE_NOOP("Steps", "change kind, {words}"),
    "set-spans": QT_TRANSLATE_NOOP("Steps", "bounds of {words}"),
    "set-speech": QT_TRANSLATE_NOOP("Steps", "speech, {words}"),
    "set-cue": QT_TRANSLATE_NOOP("Steps", "cue {name}, {words}"),
    "set-status": QT_TRANSLATE_NOOP("Steps", "verify {words}"),
    "set-field": QT_TRANSLATE_NOOP("Steps", "field {name}, {words}"),
    "unverify": QT_TRANSLATE_NOOP("Steps", "no longer verified: {words}"),
    "split": QT_TRANSLATE_NOOP("Steps", "split {words}"),
    "merge": QT_TRANSLATE_NOOP("Steps", "merge annotations"),
    "repeat": QT_TRANSLATE_NOOP("Steps", "repeat attribution, {words}"),
    "add-actor": QT_TRANSLATE_NOOP("Steps", "new actor {name}"),
    "edit-actor": QT_TRANSLATE_NOOP("Steps", "edit actor {name}"),
    "merge-actors": QT_TRANSLATE_NOOP("Steps", "merge actor {old} into {name}"),
    "import-actors": QT_TRANSLATE_NOOP("Steps", "import actors from {name}"),
    "set-apart": QT_TRANSLATE_NOOP("Steps", "{old} is not {name}"),
    "not-apart": QT_TRANSLATE_NOOP("Steps", "{old} is perhaps {name}"),
    "pin-example": QT_TRANSLATE_NOOP("Steps", "example of {name}, {words}"),
    "unpin-example": QT_TRANSLATE_NOOP("Steps", "no example of {name}, {words}"),
    "split-actor": QT_TRANSLATE_NOOP("Steps", "move annotations of {old} to {name}"),
    "delete-actor": QT_TRANSLATE_NOOP("Steps", "delete actor {name}"),
    "add-tag": QT_TRANSLATE_NOOP("Steps", "new tag {name}"),
    "edit-tag": QT_TRANSLATE_NOOP("Steps", "edit tag {name}"),
    "move-tag": QT_TRANSLATE_NOOP("Steps", "move tag {name}"),
    "merge-tags": QT_TRANSLATE_NOOP("Steps", "merge tag {old} into {name}"),
    "split-tag": QT_TRANSLATE_NOOP("Steps", "tag {name} instead of {old}"),
    "import-codebook": QT_TRANSLATE_NOOP("Steps", "import codebook {name}"),
    "delete-tag": QT_TRANSLATE_NOOP("Steps", "delete tag {name}"),
    "add-field": QT_TRANSLATE_NOOP("Steps", "new field {name}"),
    "edit-field": QT_TRANSLATE_NOOP("Steps", "edit field {name}"),
    "delete-field": QT_TRANSLATE_NOOP("Steps", "delete field {name}"),
    "import-articles": QT_TRANSLATE_NOOP("Steps", "import {name}"),
    "import-annotations": QT_TRANSLATE_NOOP("Steps", "import annotations from {name}"),
    "edit-article": QT_TRANSLATE_NOOP("Steps", "edit article {name}"),
    "set-state": QT_TRANSLATE_NOOP("Steps", "state of {name}"),
    "delete-articles": QT_TRANSLATE_NOOP("Steps", "delete article {name}"),
    "dismiss": QT_TRANSLATE_NOOP("Steps", "set {words} aside"),
    "undismiss": QT_TRANSLATE_NOOP("Steps", "no longer set {words} aside"),
    "reject": QT_TRANSLATE_NOOP("Steps", "reject {words}"),
    "propose-again": QT_TRANSLATE_NOOP("Steps", "propose {words} again"),
    "accept": QT_TRANSLATE_NOOP("Steps", "accept {words}"),
    "unite-quotes": QT_TRANSLATE_NOOP("Steps", "one statement: {words}"),
    "part-quotes": QT_TRANSLATE_NOOP("Steps", "not one statement: {words}"),
    "take-out-quotes": QT_TRANSLATE_NOOP("Steps", "out of its statement: {words}"),
    "reconsider-quotes": QT_TRANSLATE_NOOP("Steps", "perhaps one statement: {words}"),
    "edit-coder": QT_TRANSLATE_NOOP("Steps", "edit coder {name}"),
    "set-look": QT_TRANSLATE_NOOP("Steps", "how the text is set"),
    "set-setting": QT_TRANSLATE_NOOP("Steps", "project setting {name}"),
    "reading-list": QT_TRANSLATE_NOOP("Steps", "reading patterns {name}"),
    "save-search": QT_TRANSLATE_NOOP("Steps", "save search {name}"),
    "save-filter": QT_TRANSLATE_NOOP("Steps", "save filter {name}"),
    "edit-outlet": QT_TRANSLATE_NOOP("Steps", "edit outlet {name}"),
    "merge-outlets": QT_TRANSLATE_NOOP("Steps", "merge outlet {old} into {name}"),
    "edit-author": QT_TRANSLATE_NOOP("Steps", "edit author {name}"),
    "merge-authors": QT_TRANSLATE_NOOP("Steps", "merge author {old} into {name}"),
    "story-apart": QT_TRANSLATE_NOOP("Steps", "not the same story: {name}"),
    "delete-search": QT_TRANSLATE_NOOP("Steps", "forget search {name}"),
    "make-sample": QT_TRANSLATE_NOOP("Steps", "make the sample project"),
}
_MANY: Final = QT_TRANSLATE_NOOP("Steps", "{step} ({count})")
_QUOTED: Final = QT_TRANSLATE_NOOP("Steps", "“{words}”")
_ROLES: Final[Mapping[str, Message]] = {
    "speaker": QT_TRANSLATE_NOOP("Roles", "speaker"),
    "addressee": QT_TRANSLATE_NOOP("Roles", "addressee"),
    "target": QT_TRANSLATE_NOOP("Roles", "target"),
    "via": QT_TRANSLATE_NOOP("Roles", "via"),
    "on_behalf_of": QT_TRANSLATE_NOOP("Roles", "on behalf of"),
    "mentioned": QT_TRANSLATE_NOOP("Roles", "mentioned"),
}


class _Names(dict[str, str]):
    """The names of a step; one that it did not keep is left out of the sentence."""

    def __missing__(self, key: str) -> str:
        return ""


def step_words(step: StepName) -> str:
    """Return the name of a step: "speaker Vladimir Poutine, « dégradées »"."""
    from guillemet.services.annotation_steps import WORDS

    names = _Names(step.args)
    if names["words"]:
        cut = "…" if len(names["words"]) >= WORDS else ""  # a step keeps no more of them
        words = f"{names['words'].strip()}{cut}"
        names["words"] = translated(_QUOTED).format(words=words)
    if names["role"] in _ROLES:
        names["role"] = translated(_ROLES[names["role"]])
    known = _WORDS.get(step.kind)
    words = translated(known).format_map(names) if known else step.kind.replace("-", " ")
    words = " ".join(words.split()).strip(" ,")
    count = names["count"]
    if count and count != "1":
        return translated(_MANY).format(step=words, count=count)
    return words
