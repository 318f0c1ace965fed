package io.deploymentdesigner.template;

import io.deploymentdesigner.diagnostic.Message;

/** A template of the list: one to start from, or one that cannot be read, with the reason. */
public sealed interface Template {
    /** Its file's name without {@code .yaml}; the word of the command line. */
    String id();

    /** Where it comes from. */
    Origin origin();

    /** What it is called. */
    Caption caption();

    /** Who wrote a template. */
    enum Origin {
        /** It came with the program. */
        SHIPPED,
        /** It lies in the user's own folder. */
        OWN
    }

    /**
     * A template to start from.
     *
     * @param text every character of its file
     */
    record Usable(String id, Origin origin, Caption caption, String text) implements Template {}

    /**
     * A template that is listed with its fault.
     *
     * @param fault why it cannot be started from
     */
    record Broken(String id, Origin origin, Caption caption, Message fault) implements Template {}
}
