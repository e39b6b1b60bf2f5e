package org.synoptic.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// A file of words beside a class: columns parted by tabs, lines that begin with `#` are for people.
public final class WordFile {
    private WordFile() {}

    static void read(String file, Consumer<List<String>> line) {
        read(WordFile.class, file, line);
    }

    /// Gives the columns of each line; nothing where there is no such file.
    public static void read(Class<?> beside, String file, Consumer<List<String>> line) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) return;
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String read = lines.readLine(); read != null; read = lines.readLine()) {
                if (!read.isBlank() && !read.startsWith("#")) line.accept(List.of(read.split("\t")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("[" + file + "] cannot be read", e);
        }
    }
}
