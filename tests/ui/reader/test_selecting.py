"""Units of text from the keyboard: word, quoted words, sentence, paragraph."""

TEXT = (
    "Headline\n\nIl est venu. Elle dit : « La mer monte vite. » Puis elle part.\n\n"
    "Autre alinéa ici. M. Dupont dort."
)


def test_e_grows_word_quote_sentence_paragraph_and_shift_e_goes_back(reading):
    desk = reading(TEXT)
    desk.caret_in("monte", 2)
    grown = []
    for _ in range(5):
        desk.press("E")
        grown.append(desk.selected)
    assert grown[0] == "monte"
    assert grown[1] == "La mer monte vite."
    assert grown[2].startswith("Elle dit : « La mer monte vite. »")
    assert grown[3] == "Il est venu. Elle dit : « La mer monte vite. » Puis elle part."
    assert grown[4] == grown[3]
    back = []
    for _ in range(4):
        desk.press("Shift+E")
        back.append(desk.selected)
    assert back == [grown[2], grown[1], grown[0], ""]


def test_w_walks_sentences_across_paragraphs(reading):
    desk = reading(TEXT)
    desk.caret_in("Il est venu", 3)
    walked = []
    for _ in range(4):
        desk.press("W")
        walked.append(desk.selected)
    assert walked[0] == "Il est venu."
    assert walked[1].startswith("Elle dit")
    assert walked[-2:] == ["Autre alinéa ici.", "M. Dupont dort."]
    desk.press("Shift+W")
    assert desk.selected == "Autre alinéa ici."


def test_a_sentence_of_chinese_is_selected(reading):
    desk = reading("标题\n\n他来了。部长说：“我们不会退让。”记者走了。")
    desk.caret_in("他来了", 1)
    desk.press("W")
    assert desk.selected == "他来了。"
    desk.press("W")
    assert desk.selected.startswith("部长说")


def test_after_the_last_sentence_there_is_none(reading):
    desk = reading(TEXT)
    desk.select("M. Dupont dort.")
    desk.press("W")
    assert desk.selected == "M. Dupont dort."


def test_e_and_q_mark_what_grew(reading):
    desk = reading(TEXT)
    desk.caret_in("monte", 2)
    desk.press("E", "E", "Q")
    assert desk.marks == [("quote", ["La mer monte vite."])]


def test_esc_drops_the_selection_then_the_current_annotation(reading):
    desk = reading(TEXT)
    desk.mark("La mer monte")
    desk.select("Puis elle")
    desk.press("Escape")
    assert desk.selected == ""
    assert desk.current == "La mer monte"
    desk.press("Escape")
    assert desk.current is None


def test_shift_and_arrows_select_by_words_and_lines(reading):
    desk = reading(TEXT)
    desk.caret_in("Il est venu")
    desk.press("Ctrl+Shift+Right", "Ctrl+Shift+Right")
    assert desk.selected == "Il est "
    desk.press("Shift+End")
    assert desk.selected.startswith("Il est venu.")
