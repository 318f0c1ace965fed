package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.placeholder.Sentences;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.control.WavyText;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The chosen case: the rendered lines that break, why, and what mends them. */
final class CaseBox extends VBox {
    private static final Pattern KEY = Pattern.compile("^[ -]*[\\w./-]+(?=:( |$))");

    private final Desk desk;
    private final VariablesPresenter presenter;
    private final Words words;

    CaseBox(Desk desk, VariablesPresenter presenter, Words words) {
        this.desk = desk;
        this.presenter = presenter;
        this.words = words;
        setId("variables-case");
        getStyleClass().add("case-box");
        presenter.chosen().subscribe(this::show);
        desk.locale().addListener((o, old, now) -> show(presenter.chosen().get()));
    }

    private void show(@Nullable ChosenCase chosen) {
        getChildren().clear();
        if (chosen == null) {
            return;
        }
        getChildren().add(title(chosen));
        if (chosen.documents().size() > 1) {
            getChildren().add(documents(chosen));
        }
        if (!chosen.lines().isEmpty()) {
            VBox excerpt = new VBox();
            excerpt.setId("variables-case-lines");
            excerpt.getStyleClass().add("case-lines");
            chosen.lines().forEach(line -> excerpt.getChildren().add(line(line)));
            getChildren().add(excerpt);
        }
        chosen.findings().forEach(finding -> getChildren().add(finding(finding)));
        buttons(chosen);
    }

    private HBox title(ChosenCase chosen) {
        Locale locale = desk.locale().get();
        Label value = new Label(chosen.tried().label().text(locale));
        value.getStyleClass().add("strong");
        Label where = new Label(words.text("case.in." + chosen.pipeline().word()));
        where.getStyleClass().add("muted");
        boolean breaks = chosen.state().breaks();
        Label state = new Label(chosen.state().message().text(locale), Mark.of(breaks ? Severity.ERROR : null));
        state.setId("variables-case-state");
        state.getStyleClass().add(breaks ? "message-error" : "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox title = new HBox(8, value, where, space, state);
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    /** In a file of several documents: what becomes of each. */
    private Label documents(ChosenCase chosen) {
        Locale locale = desk.locale().get();
        Label label = new Label(chosen.documents().stream()
                .map(each -> words.text(
                        "case.document",
                        each.document() + 1,
                        each.state().message().text(locale)))
                .collect(Collectors.joining(" · ")));
        label.setId("variables-case-documents");
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    private static TextFlow line(CaseLine line) {
        String text = line.text();
        int dash = Math.min(text.startsWith("- ") ? 2 : 0, line.fault().start());
        int key = Math.clamp(keyEnd(text), dash, line.fault().start());
        TextFlow flow = new TextFlow(
                text(String.format(Locale.ROOT, "%4d ", line.number()), "case-number"),
                text(text.substring(0, dash), "case-text"),
                text(text.substring(dash, key), "case-key"),
                text(text.substring(key, line.fault().start()), "case-text"),
                new WavyText(line.fault().of(text)),
                text(text.substring(line.fault().end()), "case-text"));
        flow.getStyleClass().add("case-line");
        return flow;
    }

    /** Where the key of a line ends; 0 for a line without one. */
    private static int keyEnd(String line) {
        Matcher key = KEY.matcher(line);
        return key.find() ? key.end() : 0;
    }

    private static Text text(String text, String style) {
        Text piece = new Text(text);
        piece.getStyleClass().addAll("code", style);
        return piece;
    }

    private Node finding(CaseFinding told) {
        Diagnostic finding = told.finding();
        Label code = new Label(finding.code(), Mark.of(finding.severity()));
        code.getStyleClass().add("case-code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label sentence =
                new Label(Sentences.brief(finding.message()).text(desk.locale().get()));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("case-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox jumps = new HBox();
        jumps.setAlignment(Pos.CENTER_LEFT);
        jumps.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, code, sentence, jumps);
        for (int i = 0; i < told.lines().size(); i++) {
            int offset = told.offsets().get(i);
            Button jump = new Button(String.valueOf(told.lines().get(i)));
            jump.setId("variables-case-" + finding.code() + "-" + told.lines().get(i));
            jump.getStyleClass().addAll("link", "case-jump");
            jump.setMinWidth(Region.USE_PREF_SIZE);
            jump.setAccessibleText(words.text("case.line", told.lines().get(i)));
            jump.setOnAction(event -> presenter.jump(offset));
            jumps.getChildren().add(jump);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void buttons(ChosenCase chosen) {
        Button again = new Button(words.text("case.another"), Icons.of(Material2OutlinedAL.EDIT));
        again.setId("variables-case-another");
        again.setOnAction(event -> focusSample(chosen));
        HBox row = new HBox(8);
        mendable(chosen)
                .ifPresent(finding ->
                        row.getChildren().add(fix(finding, finding.fixes().getFirst())));
        row.getChildren().add(again);
        getChildren().add(row);
    }

    private static Optional<Diagnostic> mendable(ChosenCase chosen) {
        return chosen.findings().stream()
                .map(CaseFinding::finding)
                .filter(finding -> !finding.fixes().isEmpty())
                .findFirst();
    }

    private Button fix(Diagnostic finding, Fix fix) {
        Button button = new Button(fix.title().text(desk.locale().get()), Mark.wand());
        button.setId("variables-case-fix");
        button.getStyleClass().add("accent");
        button.setMnemonicParsing(false);
        button.setOnAction(event -> desk.perform(finding, fix));
        return button;
    }

    private void focusSample(ChosenCase chosen) {
        String word = chosen.variable().toLowerCase(Locale.ROOT).replace('_', '-');
        Node field = getScene().lookup("#variable-" + word + "-sample");
        if (field != null) {
            field.requestFocus();
        }
    }
}
