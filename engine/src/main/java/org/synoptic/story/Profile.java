package org.synoptic.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;

/// What a document is about, in features that can be compared.
///
/// @param language primary tag
/// @param words whole words, for documents of one language
/// @param grams runs of three letters of the Latin spelling, for documents of two languages
/// @param entities who and where
/// @param happenings the coded events: what, by whom, when
/// @param day of publication
record Profile(
        AnnotatedDocument document,
        String language,
        SparseVector words,
        SparseVector grams,
        SparseVector entities,
        List<Happening> happenings,
        @Nullable LocalDate day) {}
