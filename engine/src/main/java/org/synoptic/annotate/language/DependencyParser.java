package org.synoptic.annotate.language;

@FunctionalInterface
public interface DependencyParser {
    DependencyTree parse(Sentence sentence);
}
