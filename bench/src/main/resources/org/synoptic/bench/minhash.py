"""Near-copies by MinHash in Python and numpy, for `bench/run copies`: as datasketch (MIT) does them.

Argument: a file with a JSON string a line, the texts. Prints CPU seconds and how many pairs meet, as JSON. As in
datasketch: SHA-1 of each shingle cut to 32 bits, 128 permutations modulo 2^61 - 1, all shingles of a
text in one numpy operation (its faster way, `update_batch`), and a dictionary a band.
"""
import hashlib
import json
import re
import struct
import sys
import time

import numpy

PERMUTATIONS = 128
ROWS = 4
SHINGLE = 5
PRIME = numpy.uint64((1 << 61) - 1)
MASK = numpy.uint64((1 << 32) - 1)
WORDS = re.compile(r"[^\W_]+")


def signature(text, factors, summands):
    words = WORDS.findall(text.lower())
    shingles = {" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)}
    hashes = [struct.unpack("<I", hashlib.sha1(s.encode("utf-8")).digest()[:4])[0] for s in shingles]
    if not hashes:
        return numpy.full(PERMUTATIONS, MASK)
    column = numpy.array(hashes, dtype=numpy.uint64).reshape(-1, 1)
    return (((column * factors + summands) % PRIME) & MASK).min(axis=0)


def pairs(texts):
    random = numpy.random.RandomState(1)
    factors = random.randint(1, int(PRIME), PERMUTATIONS, dtype=numpy.uint64)
    summands = random.randint(0, int(PRIME), PERMUTATIONS, dtype=numpy.uint64)
    bands = [{} for _ in range(PERMUTATIONS // ROWS)]
    found = set()
    for number, text in enumerate(texts):
        least = signature(text, factors, summands)
        for band, holders in enumerate(bands):
            others = holders.setdefault(least[band * ROWS : (band + 1) * ROWS].tobytes(), [])
            found.update((other, number) for other in others)
            others.append(number)
    return len(found)


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        texts = [json.loads(line) for line in lines]
    start = time.process_time()
    count = pairs(texts)
    print(json.dumps({"seconds": time.process_time() - start, "pairs": count}))


main()
