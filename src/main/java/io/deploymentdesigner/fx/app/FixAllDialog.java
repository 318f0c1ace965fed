package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.check.SafeFixes;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.export.LineDiff;
import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.DiffList;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.text.TextPatch;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Tries every safe fix on a copy, shows the difference, and makes them all as one step of the history. */
final class FixAllDialog {
    private static final int CONTEXT = 3;

    private final Overlay overlay;
    private final Desk desk;
    private final Words words;
    private final Executor worker;
    private final Executor window;

    FixAllDialog(Overlay overlay, Desk desk, Words words, Executor worker, Executor window) {
        this.overlay = overlay;
        this.desk = desk;
        this.words = words;
        this.worker = worker;
        this.window = window;
    }

    /** Works out the fixes off the window's thread, then asks. */
    void show() {
        String text = desk.snapshot().get().text();
        Feed feed = desk.feed().get();
        CheckOptions options = desk.options().get();
        worker.execute(() -> {
            SafeFixes fixes = SafeFixes.of(text, feed, options);
            window.execute(() -> ask(text, fixes));
        });
    }

    private void ask(String text, SafeFixes fixes) {
        if (!text.equals(desk.snapshot().get().text())) {
            return;
        }
        if (fixes.made().isEmpty()) {
            desk.report(Severity.HINT, words.message("fixAll.none"));
            return;
        }
        DiffList difference = new DiffList("fix-all-diff");
        difference.show(
                LineDiff.hunks(text, fixes.text(), CONTEXT), desk.locale().get());
        difference.setPrefSize(760, 340);
        difference.setMaxHeight(Double.MAX_VALUE);
        String title = words.text("fixAll.title", fixes.made().size());
        Card card = new Card("fix-all", title).content(titles(fixes), difference);
        card.button("cancel", words.text("unsaved.cancel"), overlay::hide);
        Button make = card.mainButton("apply", words.text("fixAll.apply"), () -> {
            overlay.hide();
            desk.type(TextPatch.between(text, fixes.text()), null);
        });
        overlay.show(card, make);
    }

    private VBox titles(SafeFixes fixes) {
        VBox list = new VBox();
        fixes.made().forEach(each -> {
            Label code = new Label(each.code());
            code.getStyleClass().addAll("mono", "fix-all-code");
            code.setMinWidth(Label.USE_PREF_SIZE);
            Label title = new Label(each.title().text(desk.locale().get()));
            title.setMinWidth(Label.USE_PREF_SIZE);
            Label place = new Label(each.path());
            place.getStyleClass().addAll("mono", "hint");
            place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            place.setEllipsisString("…");
            HBox row = new HBox(code, title, place);
            row.getStyleClass().add("fix-all-row");
            list.getChildren().add(row);
        });
        return list;
    }
}
