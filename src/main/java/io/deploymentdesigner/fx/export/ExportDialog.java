package io.deploymentdesigner.fx.export;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.export.DiffRow;
import io.deploymentdesigner.export.WriteResult;
import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.DiffList;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.control.Segments;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Asks what to write and where, shows the difference first, and names the errors before they are exported. */
public final class ExportDialog {
    private final Overlay overlay;
    private final Desk desk;
    private final ExportPresenter presenter;
    private final Function<Path, @Nullable Path> choose;
    private final Words words;
    private final TextField target = new TextField();
    private final Segments<Boolean> what = new Segments<>("export-what");
    private final DiffList difference = new DiffList("export-diff");
    private final Label fault = new Label();
    private @Nullable Button write;
    private boolean told;

    /**
     * A dialog over the window.
     *
     * @param choose asks for a file in the system's dialog; null for none
     */
    public ExportDialog(Overlay overlay, Desk desk, Function<Path, @Nullable Path> choose) {
        this.overlay = overlay;
        this.desk = desk;
        this.presenter = new ExportPresenter(desk);
        this.choose = choose;
        this.words = Words.of(desk.locale(), ExportDialog.class);
    }

    /** Shows it with a file to write to. */
    public void show(Path suggested) {
        target.setId("export-target");
        target.setText(suggested.toAbsolutePath().toString());
        what.add(false, "template", words.live("export.template"));
        what.add(true, "rendered", words.live("export.rendered"));
        what.value().set(false);
        Card card = new Card("export", words.text("export.title"));
        card.content(row("export.what", what), row("export.file", target, browse()));
        warn(card);
        fault.getStyleClass().addAll("message", "message-error");
        fault.setId("export-fault");
        fault.setWrapText(true);
        card.content(difference, fault);
        card.button("copy", words.text("export.copy"), this::copy);
        card.button("cancel", words.text("export.cancel"), overlay::hide);
        write = card.mainButton("write", words.text("export.write"), this::write);
        what.value().addListener((o, old, now) -> compare());
        target.textProperty().addListener((o, old, now) -> compare());
        compare();
        overlay.show(card, target);
    }

    private HBox row(String key, javafx.scene.Node... nodes) {
        Label name = new Label(words.text(key));
        name.getStyleClass().add("card-label");
        HBox row = new HBox(name);
        row.getChildren().addAll(nodes);
        row.getStyleClass().add("card-row");
        HBox.setHgrow(target, Priority.ALWAYS);
        return row;
    }

    private Button browse() {
        Button button = new Button(words.text("export.browse"));
        button.setId("export-browse");
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            Path chosen = choose.apply(Path.of(target.getText()));
            target.setText(chosen == null ? target.getText() : chosen.toString());
        });
        return button;
    }

    private void warn(Card card) {
        if (presenter.errors() > 0) {
            Label warning = new Label(words.text("export.errors", presenter.errors()), Mark.of(Severity.ERROR));
            warning.setId("export-errors");
            warning.setWrapText(true);
            card.content(warning);
        }
    }

    private boolean isRendered() {
        return Objects.requireNonNullElse(what.value().get(), false);
    }

    /** A text in which something is missing leaves the program only when asked for a second time. */
    private boolean refuses() {
        List<String> unset = isRendered() && !told ? presenter.unset() : List.of();
        if (!unset.isEmpty()) {
            told = true;
            fault.setText(words.text("export.unset", String.join(", ", unset), unset.size()));
            Objects.requireNonNull(write).setText(words.text("export.anyway"));
        }
        return !unset.isEmpty();
    }

    private void compare() {
        if (isRendered() && presenter.aborts()) {
            difference.show(List.of(), desk.locale().get());
            fault.setText(words.text("export.aborts"));
            return;
        }
        fault.setText("");
        told = false;
        Objects.requireNonNull(write).setText(words.text(presenter.errors() > 0 ? "export.anyway" : "export.write"));
        Path path = path();
        List<DiffRow> lines = path == null ? List.of() : presenter.difference(path, presenter.text(isRendered()));
        difference.show(lines, desk.locale().get());
        difference.empty(words.text("export.same"));
    }

    private @Nullable Path path() {
        try {
            return target.getText().isBlank() ? null : Path.of(target.getText().strip());
        } catch (InvalidPathException notAFileHere) {
            return null;
        }
    }

    private void write() {
        Path path = path();
        if (path == null || (isRendered() && presenter.aborts())) {
            fault.setText(words.text(path == null ? "export.nowhere" : "export.aborts"));
            return;
        }
        if (refuses()) {
            return;
        }
        switch (presenter.write(path, presenter.text(isRendered()))) {
            case WriteResult.Failed(var reason) ->
                fault.setText(reason.text(desk.locale().get()));
            case WriteResult.Written() -> {
                overlay.hide();
                desk.report(Severity.HINT, words.message("export.done", path.toString()));
            }
        }
    }

    private void copy() {
        if (refuses()) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        String text = presenter.text(isRendered());
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        overlay.hide();
        String told = isRendered() ? "export.copied.rendered" : "export.copied.template";
        desk.report(Severity.HINT, words.message(told, text.lines().count()));
    }
}
