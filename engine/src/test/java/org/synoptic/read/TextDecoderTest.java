package org.synoptic.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What bytes say, whatever is said about them.
class TextDecoderTest {
    private static final String RUSSIAN =
            "Министры договорились о новой переправе через реку, сообщили вечером в городском совете после долгих переговоров.";

    private static String decoded(String text, String charset, String declared) throws Refusal {
        return TextDecoder.decode(text.getBytes(Charset.forName(charset)), declared, true);
    }

    @Test
    void theHeaderGoesBeforeThePageAndBothBeforeAGuess() throws Refusal {
        String page = "<meta charset=\"windows-1252\"><p>" + RUSSIAN + "</p>";
        assertThat(decoded(page, "windows-1251", "windows-1251")).isEqualTo(page);
        String named = "<meta http-equiv=\"content-type\" content=\"text/html; charset=koi8-r\"><p>да</p>";
        assertThat(TextDecoder.decode(named.getBytes(Charset.forName("KOI8-R")), true))
                .isEqualTo(named);
    }

    @Test
    void whatIsSaidIsPassedOverWhereTheBytesCannotBeSo() throws Refusal {
        byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(bytes, "windows-1251", true)).isEqualTo(RUSSIAN);
        assertThat(TextDecoder.decode("Zürich".getBytes(Charset.forName("windows-1252")), "utf-8", true))
                .isEqualTo("Zürich");
    }

    @Test
    void bytesThatSayNothingAreToldByTheirStatistics() throws Refusal {
        Map<String, String> texts = Map.of(
                "windows-1251", RUSSIAN,
                "KOI8-R", RUSSIAN,
                "windows-1252",
                        "Die Minister einigten sich über die Fähre und die Brücke für Lastwagen, hieß es am späten Abend.",
                "Shift_JIS", "大臣たちは新しい橋について話し合い、来週もう一度会うことで合意したと述べた。",
                "EUC-KR", "장관들은 새로운 다리에 대해 논의하고 다음 주에 다시 만나기로 합의했다고 밝혔다.",
                "GB18030", "部长们讨论了新的桥梁，并同意下周再次会面，会后发表了联合声明，双方都表示满意。");
        for (var entry : texts.entrySet()) {
            byte[] bytes = entry.getValue().repeat(3).getBytes(Charset.forName(entry.getKey()));
            assertThat(TextDecoder.decode(bytes, false))
                    .as(entry.getKey())
                    .isEqualTo(entry.getValue().repeat(3));
        }
    }

    @Test
    void textThatWasEncodedTwiceIsMended() throws Refusal {
        String right = "Die Fähre fährt für alle – über den Fluß.";
        String wrong = new String(right.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(TextDecoder.decode(wrong.getBytes(StandardCharsets.UTF_8), false))
                .isEqualTo(right);
        String cyrillic =
                new String("Мост открыт для всех".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));
        assertThat(TextDecoder.decode(cyrillic.getBytes(StandardCharsets.UTF_8), false))
                .isEqualTo("Мост открыт для всех");
        assertThat(TextDecoder.decode("Ã is a letter, and so is Â.".getBytes(StandardCharsets.UTF_8), false))
                .isEqualTo("Ã is a letter, and so is Â.");
    }
}
