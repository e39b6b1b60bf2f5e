package org.synoptic.bench.sounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// English names in Russian letters, from how they are spoken: the phonemes of the CMU dictionary laid beside the
/// letters, since unstressed vowels and doubled consonants follow the letters.
final class EnglishSounds {
    private static final Map<String, String> CONSONANTS = Map.ofEntries(
            Map.entry("B", "б"),
            Map.entry("CH", "ч"),
            Map.entry("D", "д"),
            Map.entry("DH", "т"),
            Map.entry("F", "ф"),
            Map.entry("G", "г"),
            Map.entry("HH", "х"),
            Map.entry("JH", "дж"),
            Map.entry("K", "к"),
            Map.entry("L", "л"),
            Map.entry("M", "м"),
            Map.entry("N", "н"),
            Map.entry("NG", "н"),
            Map.entry("P", "п"),
            Map.entry("R", "р"),
            Map.entry("S", "с"),
            Map.entry("SH", "ш"),
            Map.entry("T", "т"),
            Map.entry("TH", "т"),
            Map.entry("V", "в"),
            Map.entry("W", "у"),
            Map.entry("Y", "й"),
            Map.entry("Z", "з"),
            Map.entry("ZH", "ж"));

    /// The letters that a sound is mostly written with.
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("B", "b"),
            Map.entry("CH", "ct"),
            Map.entry("D", "d"),
            Map.entry("DH", "t"),
            Map.entry("F", "fp"),
            Map.entry("G", "g"),
            Map.entry("HH", "hw"),
            Map.entry("JH", "jgd"),
            Map.entry("K", "ckqx"),
            Map.entry("L", "l"),
            Map.entry("M", "m"),
            Map.entry("N", "nk"),
            Map.entry("NG", "n"),
            Map.entry("P", "p"),
            Map.entry("R", "r"),
            Map.entry("S", "scz"),
            Map.entry("SH", "sct"),
            Map.entry("T", "td"),
            Map.entry("TH", "t"),
            Map.entry("V", "vw"),
            Map.entry("W", "wuo"),
            Map.entry("Y", "yiju"),
            Map.entry("Z", "zsx"),
            Map.entry("ZH", "sgz"));

    private static final String VOWELS = "aeiouy";
    private static final int MOST_LETTERS = 4;

    private record Sound(String phone, String letters) {}

    private EnglishSounds() {}

    /// @param phones of the dictionary, parted by blanks: "JH AA1 N S AH0 N"
    static String russian(String word, String phones) {
        List<Sound> sounds = aligned(word.toLowerCase(Locale.ROOT), phones.split(" "));
        StringBuilder russian = new StringBuilder();
        for (int i = 0; i < sounds.size(); i++) {
            Sound sound = sounds.get(i);
            String next = i + 1 < sounds.size() ? sounds.get(i + 1).phone() : "";
            add(russian, sound, next);
        }
        return russian.toString();
    }

    private static void add(StringBuilder russian, Sound sound, String next) {
        String phone = sound.phone().replaceAll("\\d", "");
        String consonant = CONSONANTS.get(phone);
        if (consonant == null) {
            russian.append(vowel(phone, sound, russian, next));
            return;
        }
        boolean doubled = sound.letters().matches(".*([bcdfglmnprstz])\\1.*");
        if (phone.equals("NG") && !next.startsWith("K") && !next.startsWith("G")) consonant = "нг";
        if (phone.equals("W") && next.startsWith("U")) consonant = "в";
        if (phone.equals("Y") && next.startsWith("UW")) consonant = "";
        russian.append(consonant);
        if (doubled && consonant.length() == 1) russian.append(consonant);
    }

    private static String vowel(String phone, Sound sound, StringBuilder before, String next) {
        char letter = sound.letters().isEmpty() ? 'e' : sound.letters().charAt(0);
        boolean first = before.isEmpty();
        boolean afterVowel = !first && "аеиоуэюя".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean palatal = !first && before.charAt(before.length() - 1) == 'й';
        String e = first || afterVowel ? "э" : "е";
        if (palatal && phone.startsWith("E")) {
            before.setLength(before.length() - 1);
            return "е";
        }
        return switch (phone) {
            case "AA" -> letter == 'a' ? "а" : "о";
            case "AE" -> "э";
            case "AH" -> sound.phone().endsWith("1") ? "а" : byLetter(letter, e);
            case "AO" -> "о";
            case "AW" -> "ау";
            case "AY" -> "ай";
            case "EH" -> letter == 'a' && next.startsWith("R") ? "э" : e;
            case "ER" ->
                letter == 'o'
                        ? "ор"
                        : letter == 'a' ? "ар" : letter == 'u' && sound.phone().endsWith("1") ? "ёр" : e + "р";
            case "EY" -> e + "й";
            case "IH" -> letter == 'e' && !sound.phone().endsWith("1") ? e : "и";
            case "IY" -> "и";
            case "OW" ->
                next.isEmpty()
                                || letter == 'o'
                                        && !sound.letters().contains("w")
                                        && !sound.letters().contains("a")
                        ? "о"
                        : "оу";
            case "OY" -> "ой";
            case "UH", "UW" -> letter == 'e' || before.toString().endsWith("й") ? "ью" : "у";
            default -> "";
        };
    }

    private static String byLetter(char letter, String e) {
        return switch (letter) {
            case 'a' -> "а";
            case 'o' -> "о";
            case 'u' -> "у";
            case 'i', 'y' -> "и";
            default -> e;
        };
    }

    /// The letters of each sound, by the cheapest way.
    private static List<Sound> aligned(String word, String[] phones) {
        int n = word.length();
        double[][] cost = new double[phones.length + 1][n + 1];
        int[][] taken = new int[phones.length + 1][n + 1];
        for (double[] row : cost) java.util.Arrays.fill(row, 1e9);
        cost[0][0] = 0;
        for (int p = 0; p < phones.length; p++) {
            for (int at = 0; at <= n; at++) {
                for (int length = 0; length <= MOST_LETTERS && at + length <= n; length++) {
                    double c = cost[p][at] + cost(phones[p], word.substring(at, at + length));
                    if (c < cost[p + 1][at + length]) {
                        cost[p + 1][at + length] = c;
                        taken[p + 1][at + length] = length;
                    }
                }
            }
        }
        List<Sound> sounds = new ArrayList<>();
        int at = n;
        for (int p = phones.length; p > 0; p--) {
            int length = taken[p][at];
            sounds.addFirst(new Sound(phones[p - 1], word.substring(at - length, at)));
            at -= length;
        }
        return sounds;
    }

    private static double cost(String phone, String letters) {
        if (letters.isEmpty()) return 4;
        String spelling = SPELLINGS.get(phone);
        double cost = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean vowel = VOWELS.indexOf(letter) >= 0;
            boolean fits =
                    spelling == null ? vowel || phone.startsWith("ER") && letter == 'r' : spelling.indexOf(letter) >= 0;
            boolean silent = i > 0
                    && (letter == 'h'
                            || letter == 'e'
                            || letter == letters.charAt(i - 1)
                            || letter == 'w'
                            || letter == 'g');
            cost += fits ? (i == 0 ? 0 : 0.3) : silent ? 0.6 : 2;
        }
        return cost;
    }
}
