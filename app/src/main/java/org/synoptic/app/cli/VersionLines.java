package org.synoptic.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.Pipeline;
import org.synoptic.annotate.language.LanguageModule;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: the version, the licence of the whole, and the language modules with origin and licence.
final class VersionLines implements IVersionProvider {
    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("synoptic " + Pipeline.VERSION);
        lines.add("As assembled GPL-3.0-or-later, because the language modules build on Stanford CoreNLP;"
                + " the engine by itself Apache-2.0.");
        for (LanguageModule module : Pipeline.languages()) {
            lines.add("%-3s %s (%s)".formatted(module.tag(), module.origin(), module.licence()));
        }
        return lines.toArray(String[]::new);
    }
}
