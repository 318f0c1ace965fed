package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** Keys of the area that mean something of their own in YAML: Tab is two spaces, Enter keeps the indentation. */
final class EditorKeys {
    private final Desk desk;
    private final YamlArea area;
    private final Words words;

    EditorKeys(Desk desk, CodeAreaEditor editor) {
        this.desk = desk;
        this.area = editor.area();
        this.words = Words.of(desk.locale(), EditorKeys.class);
    }

    void install() {
        Nodes.addInputMap(
                area,
                InputMap.sequence(
                        InputMap.consume(EventPattern.keyPressed(KeyCode.TAB), event -> replace("  ")),
                        InputMap.consume(EventPattern.keyPressed(KeyCode.ENTER), event -> breakLine())));
        area.onPaste(this::paste);
    }

    private void breakLine() {
        String line = area.getText(area.getCurrentParagraph()).substring(0, area.getCaretColumn());
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
        if (area.isEditable()) {
            area.replaceSelection(text);
            area.requestFollowCaret();
        }
    }
}
