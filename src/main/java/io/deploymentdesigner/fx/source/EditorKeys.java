package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import javafx.scene.input.Clipboard;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

/** Keys of the area that mean something of their own in YAML: Tab is two spaces, Enter keeps the indentation. */
final class EditorKeys {
    private final Desk desk;
    private final CodeArea area;
    private final Words words;

    EditorKeys(Desk desk, CodeAreaEditor editor) {
        this.desk = desk;
        this.area = editor.area();
        this.words = Words.of(desk.locale(), EditorKeys.class);
    }

    void install() {
        area.getInputMap().registerFunction(RichTextArea.Tag.INSERT_TAB, () -> replace("  "));
        area.getInputMap().registerFunction(RichTextArea.Tag.INSERT_LINE_BREAK, this::breakLine);
        area.getInputMap().registerFunction(RichTextArea.Tag.PASTE, this::paste);
        area.getInputMap().registerFunction(RichTextArea.Tag.PASTE_PLAIN_TEXT, this::paste);
    }

    private void breakLine() {
        TextPos caret = area.getSelection().getMin();
        String line = area.getPlainText(caret.index()).substring(0, caret.offset());
        int indent = line.length() - line.stripLeading().length();
        boolean opens = line.stripTrailing().endsWith(":");
        boolean item = line.stripLeading().startsWith("- ");
        replace("\n" + " ".repeat(indent + (opens || item ? 2 : 0) + (opens && item ? 2 : 0)));
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) {
            return;
        }
        PastedText pasted = PastedText.of(text);
        replace(pasted.text());
        if (pasted.removed() > 0) {
            desk.report(Severity.HINT, words.message("paste.cleaned", pasted.removed()));
        }
    }

    private void replace(String text) {
        if (!area.isEditable()) {
            return;
        }
        var marked = area.getSelection();
        TextPos end = area.replaceText(marked.getMin(), marked.getMax(), text);
        area.select(end);
    }
}
