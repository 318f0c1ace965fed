package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.placeholder.Substitution;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts the whole YAML on the clipboard. */
final class Copying {
    private static final String MARK = "\uFEFF";

    private final Desk desk;
    private final Words words;

    Copying(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /** The text with its placeholders. */
    void template() {
        put(desk.snapshot().get().text());
    }

    /** The text as the substitution tool prints it. */
    void rendered() {
        Substitution rendered =
                desk.feed().get().substitute(desk.snapshot().get().text());
        if (rendered.aborted()) {
            desk.report(Severity.WARNING, words.message("copy.aborts"));
        } else {
            put(rendered.text());
        }
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.startsWith(MARK) ? text.substring(1) : text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
