package org.synoptic.model;

/// An entity in a part of an event, and the words that put it there.
public record Party(String entity, Span span) {}
