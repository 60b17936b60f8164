# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that every translated text keeps, whatever its language."""
import collections
import re
import unicodedata

# Which numbers each plural form stands for, in Qt's order; a form of one number may leave out %n.
FORMS = {
    "ar": ["0", "1", "2", "3 to 10", "11 to 99", "100 and others"],
    "de": ["1", "others"],
    "en": ["1", "others"],
    "es": ["1", "others"],
    "fr": ["0 and 1", "others"],
    "ja": ["all"],
}
FROM_RIGHT = ("ar",)
# What ends a text, and how other scripts write it.
ENDS = {
    "…": ("…",),
    ":": (":", "："),
    "?": ("?", "؟", "？"),
    ".": (".", "。"),
}
MNEMONIC = re.compile(r"&(?=[^\s&])")
# A number before what it counts: it takes %n, and with it the plural forms of each language.
COUNTED = re.compile(r"%L?[1-9] (Macs?|accounts|characters|days|entries|lines|servers|tokens|users)\b")
PLACEHOLDER = re.compile(r"%L?[1-9n]|\{\w+\}|</?\w+[^>]*>")


def placeholders(text):
    return {found.replace("%Ln", "%n") for found in PLACEHOLDER.findall(text)}


def mnemonics(text):
    return [text[found.end()].casefold() for found in MNEMONIC.finditer(text.replace("&&", ""))]


def edge_faults(source, told):
    told = re.sub("、$", ", ", told)  # a wide comma brings its own space
    told = told.lstrip("\u202f")  # French puts a narrow one before a colon
    if (source[:1].isspace(), source[-1:].isspace()) != (told[:1].isspace(), told[-1:].isspace()):
        yield "a space at an edge differs"
    end, told_end = source.rstrip()[-1:], told.rstrip()[-1:]
    if end in ENDS and told_end not in ENDS[end]:
        yield f"does not end with {end}"
    if end not in ENDS and told_end in ("…", ":", ".", "。"):
        yield f"ends with {told_end}, which the source does not"


def placeholder_faults(language, message, form, told):
    wanted, has = placeholders(message["source"]), placeholders(told)
    # %L1 for %1 writes a number in the language's own digits, and leaves a text as it is.
    has = {found if found in wanted else found.replace("%L", "%") for found in has}
    if message["plural"] and FORMS[language][form] in ("0", "1", "2"):
        wanted, has = wanted - {"%n"}, has - {"%n"}
    for lost in sorted(wanted - has):
        yield f"lacks {lost}"
    for odd in sorted(has - wanted):
        yield f"has {odd}, which the source does not"


def direction_faults(told):
    """A line takes its direction from its first letter; what fills a placeholder may be Latin."""
    text = PLACEHOLDER.sub("A", re.sub("%L?n", "", told))
    kinds = [kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")]
    if "AL" in kinds and kinds[0] == "L":
        yield "begins from left to right: put a right-to-left mark first"


def form_faults(language, message, form, told):
    yield from placeholder_faults(language, message, form, told)
    source = message["source"]
    yield from edge_faults(source, told)
    if language in FROM_RIGHT:
        yield from direction_faults(told)
    if len(mnemonics(source)) != len(mnemonics(told)):
        yield "a mnemonic (&) is lost or doubled"
    if source.count("\n") != told.count("\n") or source.count("\t") != told.count("\t"):
        yield "line breaks or tabs differ"
    limit = re.search(r"at most (\d+) characters", message["comment"] + message["hint"])
    if limit and len(told) > int(limit[1]):
        yield f"{len(told)} characters, at most {limit[1]} have room"


def text_faults(language, message):
    """What is wrong with one text; an empty one is missing, which is counted elsewhere."""
    if message["state"] in ("obsolete", "vanished"):
        yield "is in no source any more"
        return
    if COUNTED.search(message["source"]) and not message["plural"]:
        yield "counts without plural forms: count by %n"
    forms = message["forms"]
    if message["state"] == "unfinished" and any(forms):
        yield "is unfinished"
    if message["plural"] and len(forms) != len(FORMS[language]):
        yield f"has {len(forms)} plural forms, the language has {len(FORMS[language])}"
        return
    if any(forms) and not all(forms):
        yield "lacks a plural form"
    for form, told in enumerate(forms):
        if told:
            yield from form_faults(language, message, form, told)


def functions(source):
    """The functions of a window: {name: body}."""
    heads = re.split(r"^\S[^\n]*?\b\w+::(\w+)\(", source, flags=re.M)
    found = collections.defaultdict(str)
    for name, body in zip(heads[1::2], heads[2::2]):
        found[name] += body
    return found


def menus(source):
    """The texts of each menu, from the sources of a window: {menu: [text]}. A menu has the name of the
    function that makes it; what another one adds that it hands the menu to counts there."""
    bodies = functions(source)
    found = collections.defaultdict(list)
    for name, body in bodies.items():
        for before, text in re.findall(r'(\S*)\btr\(\s*"(.*?)"\s*\)', body):
            text = text.replace("\\t", "\t")
            if mnemonics(text):
                found["bar" if before.endswith("menuBar()->addMenu(") else name].append(text)
    for name, body in bodies.items():
        for other in re.findall(r"\b(\w+)\(menu\)", body):
            found[name] += found.pop(other, [])
    return found


def clashes(language, all_menus, told):
    """Two texts of one menu that answer to the same letter; told: {source: translation}."""
    for menu, sources in all_menus.items():
        letters = collections.defaultdict(list)
        for source in dict.fromkeys(sources):  # one action may stand in two places
            for letter in mnemonics(told.get(source, "")):
                letters[letter].append(source)
        for letter, texts in letters.items():
            if len(texts) > 1:
                yield f"{language}, {menu}: {letter} opens {' and '.join(texts)}"
