package org.synoptic.annotate.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Text files with rules, beside a class on the class path.
///
/// UTF-8; a line that starts with `#` is a comment, empty lines say nothing, columns are parted by tabs.
public final class RuleFiles {
    private final Class<?> home;

    /// @param home the class beside which the files lie: files of `org.synoptic.language.en.English` lie in
    /// `/org/synoptic/language/en/`
    public RuleFiles(Class<?> home) {
        this.home = home;
    }

    /// The rules of a file in order; none when the module has no such file.
    public List<Line> lines(String file) {
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in == null) return List.of();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank() && !text.startsWith("#")) {
                    lines.add(new Line(home.getPackageName() + "/" + file, number, List.of(text.split("\t+"))));
                }
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("[" + file + "] cannot be read", e);
        }
    }

    /// A rule.
    ///
    /// @param number counted from 1
    /// @param columns at least one
    public record Line(String file, int number, List<String> columns) {
        /// The column, with no white space around it; empty when the line has fewer.
        public String column(int index) {
            return index < columns.size() ? columns.get(index).strip() : "";
        }

        /// An error to throw: it begins with the file and the line.
        public IllegalArgumentException wrong(String reason) {
            return new IllegalArgumentException("[" + file + ":" + number + "] " + reason);
        }
    }
}
