package org.synoptic.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the JSON that pages hold, which is often not quite JSON: wrapped in CDATA or a comment, with line ends in
/// strings, a comma too many, single quotes, or its marks written as HTML entities.
final class LenientJson {
    private static final int LONGEST = 2_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST)
                            .maxNestingDepth(100)
                            .build())
                    .enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LenientJson() {}

    /// Null when even a patient reader finds no JSON.
    static @Nullable JsonNode tree(String written) {
        if (written.length() > LONGEST) return null;
        String json = unwrapped(written);
        if (json.isEmpty()) return null;
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            return null;
        }
    }

    /// From the first bracket on: what wraps JSON stands before it, and what follows the value is not read.
    private static String unwrapped(String written) {
        int start = 0;
        while (start < written.length() && "{[".indexOf(written.charAt(start)) < 0) start++;
        if (written.startsWith("[CDATA[", start)) return unwrapped(written.substring(start + 7));
        String json = written.substring(start);
        boolean isEscaped = json.indexOf('"') < 0 && json.contains("&");
        return isEscaped ? json.replace("&quot;", "\"").replace("&#34;", "\"").replace("&amp;", "&") : json;
    }
}
