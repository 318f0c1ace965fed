package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.placeholder.Substitution;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts the whole YAML on the clipboard and says so. */
final class Copying {
    private static final String MARK = "\uFEFF";

    private final Desk desk;
    private final Words words;
    private final Consumer<String> clipboard;

    Copying(Desk desk, Words words) {
        this(desk, words, Copying::put);
    }

    /** Puts it where it is told to. */
    Copying(Desk desk, Words words, Consumer<String> clipboard) {
        this.desk = desk;
        this.words = words;
        this.clipboard = clipboard;
    }

    /** The text with its placeholders. */
    void template() {
        copy(desk.snapshot().get().text(), "copy.template");
    }

    /** The text as the substitution tool prints it. */
    void rendered() {
        Substitution rendered =
                desk.feed().get().substitute(desk.snapshot().get().text());
        if (rendered.aborted()) {
            desk.report(Severity.WARNING, words.message("copy.aborts"));
        } else {
            copy(rendered.text(), "copy.rendered");
        }
    }

    private void copy(String text, String told) {
        clipboard.accept(text.startsWith(MARK) ? text.substring(1) : text);
        desk.report(Severity.HINT, words.message(told, text.lines().count()));
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
