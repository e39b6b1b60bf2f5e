package org.synoptic.story;

/// What became of a story since the stories of a stream were last settled.
public sealed interface StoryChange {
    /// The id it concerns.
    String story();

    /// A story that was not there.
    record Began(String story) implements StoryChange {}

    /// Most of its reports are now in another story, under whose id it goes on.
    record Merged(String story, String into) implements StoryChange {}

    /// Most of its reports were in another story, which goes on without them.
    record Split(String story, String from) implements StoryChange {}

    /// The window has left the last of its reports behind.
    record Ended(String story) implements StoryChange {}
}
