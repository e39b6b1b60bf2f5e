package org.synoptic.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Sentence;

/// CoreNLP's neural transition parser.
public final class CoreNlpParser implements org.synoptic.annotate.language.DependencyParser {
    private final Supplier<DependencyParser> parser;

    public CoreNlpParser(String model) {
        this.parser = new Lazy<>(() -> DependencyParser.loadFromModelFile(model));
    }

    @Override
    public DependencyTree parse(Sentence sentence) {
        List<CoreLabel> words = CoreLabels.of(sentence);
        GrammaticalStructure structure = parser.get().predict(words);
        Integer[] heads = new Integer[words.size()];
        Arrays.fill(heads, -1);
        List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "dep"));
        for (TypedDependency dependency : structure.typedDependencies()) {
            int word = dependency.dep().index() - 1;
            heads[word] = dependency.gov().index() - 1;
            relations.set(word, dependency.reln().toString());
        }
        return new DependencyTree(Arrays.asList(heads), relations);
    }
}
