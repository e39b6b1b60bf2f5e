package org.synoptic.write;

/// Numbers with their noun: "1 account", "6 accounts", "2 stories".
final class Count {
    private Count() {}

    static String of(int number, String noun) {
        if (number == 1) return "1 " + noun;
        boolean changesEnding = noun.endsWith("y") && !noun.endsWith("ay");
        return number + " " + (changesEnding ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }
}
