package org.synoptic.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Block;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.Quote;
import org.synoptic.model.Source;
import org.synoptic.model.Span;

class MarkedSpeechTest {
    @Test
    void marksWithAColonOrAnAttributionAreSpeechInAnyLanguage() {
        assertThat(said("La ministre a dit : « Le pont ouvrira au printemps. »"))
                .containsExactly("?: Le pont ouvrira au printemps.");
        assertThat(said("«Мост откроют весной», — сообщил представитель ведомства."))
                .containsExactly("?: Мост откроют весной");
        assertThat(said("部長說:「這座橋將在春天重新開放。」")).containsExactly("?: 這座橋將在春天重新開放。");
    }

    @Test
    void namesAndTitlesInMarksAreNoSpeech() {
        assertThat(said("Газета «Северный вестник» вышла в понедельник.")).isEmpty();
        assertThat(said("Le film « La Longue Nuit » sort lundi.")).isEmpty();
        assertThat(said("他讀了《漫長的冬天和短暫的春天的故事》。")).isEmpty();
    }

    @Test
    void aDashOpensSpeech() {
        assertThat(said("— Мы готовы, — сказал министр. — Но не сегодня."))
                .containsExactly("?: Мы готовы,", "?: Но не сегодня.");
        assertThat(said("— Pont sur la rivière\n\n— Route du nord")).isEmpty();
    }

    @Test
    void theTurnsOfATalkAreQuotesOfWhoTheirLabelsName() {
        String talk = """
                Question: When will the bridge over the river open?

                Anna Lindqvist: We hope to open it in the spring.

                If the weather allows.

                Question: And who pays for all of that work?

                Anna Lindqvist: The two states share the costs.""";
        assertThat(said(talk))
                .containsExactly(
                        "Question: When will the bridge over the river open?",
                        "Anna Lindqvist: We hope to open it in the spring.",
                        "Anna Lindqvist: If the weather allows.",
                        "Question: And who pays for all of that work?",
                        "Anna Lindqvist: The two states share the costs.");
    }

    @Test
    void aListWithColonsIsNoTalk() {
        assertThat(said("Result: the bridge stays closed for now.\n\nCost: four million, as the state says."))
                .isEmpty();
    }

    /// Each quote as `speaker: words`.
    private static List<String> said(String text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n")) {
            blocks.add(Block.of(new Span(from, from + paragraph.length()), Role.BODY));
            from += paragraph.length() + 2;
        }
        Document document = new Document(
                "d", new Source("d", null, null), text, new Language("xx", 1), null, null, Kind.REPORT, blocks);
        return MarkedSpeech.find(document).stream()
                .map(quote -> shown(quote, text))
                .toList();
    }

    private static String shown(Quote quote, String text) {
        Span speaker = quote.speakerSpan();
        return (speaker == null ? "?" : speaker.of(text)) + ": " + quote.span().of(text);
    }
}
