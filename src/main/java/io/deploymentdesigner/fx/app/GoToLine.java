package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Words;
import java.util.function.IntConsumer;
import javafx.scene.control.TextField;

/** Asks for a line and goes there. */
final class GoToLine {
    private final Overlay overlay;
    private final Words words;
    private final IntConsumer go;

    GoToLine(Overlay overlay, Words words, IntConsumer go) {
        this.overlay = overlay;
        this.words = words;
        this.go = go;
    }

    void show(int lines) {
        TextField number = new TextField();
        number.setId("line-number");
        number.setPromptText(words.text("line.prompt", String.valueOf(lines)));
        Card card = new Card("line", words.text("line.title")).content(number);
        card.button("cancel", words.text("unsaved.cancel"), overlay::hide);
        card.mainButton("go", words.text("line.go"), () -> go(number.getText().strip(), lines));
        overlay.show(card, number);
    }

    private void go(String text, int lines) {
        if (text.matches("[0-9]{1,9}")) {
            overlay.hide();
            go.accept(Math.clamp(Integer.parseInt(text), 1, lines));
        }
    }
}
