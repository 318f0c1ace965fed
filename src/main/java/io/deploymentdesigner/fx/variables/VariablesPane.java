package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.whatif.WhatIfMatrix;
import io.deploymentdesigner.check.whatif.WhatIfVerdict;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.VerdictBar;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The Variables tab: the verdict, the variables and the chosen case on the left, the what-if matrix on the right. */
public final class VariablesPane implements DrawerPane {
    /** What the columns of the variables need, px at 100 %; in a narrow window the pipelines give way. */
    private static final double LEAST_TABLE = 480;

    private final Desk desk;
    private final VariablesPresenter presenter;
    private final Words words;
    private final VerdictBar verdict = new VerdictBar("variables-verdict");
    private final BorderPane content = new BorderPane();
    private final SplitPane columns;
    private final List<Node> tools;

    /** A tab that follows the presenter. */
    public VariablesPane(Desk desk, VariablesPresenter presenter) {
        this.desk = desk;
        this.presenter = presenter;
        this.words = Words.of(desk.locale(), VariablesPane.class);
        this.columns = new SplitPane(left(), scrolled(new MatrixGrid(desk, presenter, words)));
        this.tools = new TakingOver(presenter, words).buttons();
        content.getStyleClass().add("variables-pane");
        content.setTop(verdict);
        columns.setDividerPositions(0.42);
        presenter.variables().subscribe(found -> content.setCenter(found.isEmpty() ? null : columns));
        presenter.matrix().subscribe(matrix -> say());
        desk.locale().addListener((o, old, now) -> say());
        content.sceneProperty().subscribe(scene -> presenter.open(scene != null));
        verdict.offer(List.of(new EngineChoice(desk, presenter, words)));
    }

    private Node left() {
        VBox upper = new VBox(new VariableTable(desk, presenter, words), new CaseBox(desk, presenter, words));
        upper.getStyleClass().add("variables-left");
        BorderPane left = new BorderPane(scrolled(upper));
        left.setBottom(new CommandBar(desk, presenter, words));
        left.setMinWidth(LEAST_TABLE);
        return left;
    }

    private static ScrollPane scrolled(Node node) {
        ScrollPane pane = new ScrollPane(node);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }

    private void say() {
        WhatIfMatrix matrix = presenter.matrix().get();
        if (matrix == null) {
            verdict.say(Severity.HINT, words.text("variables.waiting"), "");
        } else {
            String count = matrix.tried() == 0 ? "" : words.text("variables.count", matrix.broken(), matrix.tried());
            verdict.say(
                    severity(matrix),
                    WhatIfVerdict.of(matrix).text(desk.locale().get()),
                    count);
        }
    }

    private static @Nullable Severity severity(WhatIfMatrix matrix) {
        if (matrix.broken() == 0) {
            return null;
        }
        return matrix.working().isEmpty() ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    public String id() {
        return "variables";
    }

    @Override
    public ObservableValue<String> title() {
        return words.live("variables.title");
    }

    @Override
    public ObservableValue<? extends Number> count() {
        return presenter.variables().map(List::size);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> toolbar() {
        return tools;
    }

    @Override
    public double height() {
        return 590;
    }
}
