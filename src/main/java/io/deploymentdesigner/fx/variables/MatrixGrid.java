package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.whatif.WhatIfGroup;
import io.deploymentdesigner.check.whatif.WhatIfMatrix;
import io.deploymentdesigner.check.whatif.WhatIfRow;
import io.deploymentdesigner.fx.control.Chip;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Values down, pipelines across; each cell says what becomes of the file and opens the case. */
final class MatrixGrid extends GridPane {
    private static final double VALUE_SHARE = 25;
    private static final int MOST_OTHERS = 2;

    private final Desk desk;
    private final VariablesPresenter presenter;
    private final Words words;
    private final MatrixFocus focus = new MatrixFocus(this);
    private int line;

    MatrixGrid(Desk desk, VariablesPresenter presenter, Words words) {
        this.desk = desk;
        this.presenter = presenter;
        this.words = words;
        setId("variables-matrix");
        getStyleClass().add("matrix");
        setMinWidth(0);
        presenter.matrix().subscribe(matrix -> rebuild());
        presenter.chosen().subscribe(chosen -> mark(chosen));
        desk.locale().addListener((o, old, now) -> rebuild());
        desk.feed().addListener((o, old, now) -> {
            if (old.pipeline() != now.pipeline()) {
                rebuild();
            }
        });
    }

    private void rebuild() {
        getChildren().clear();
        getColumnConstraints().clear();
        WhatIfMatrix matrix = presenter.matrix().get();
        if (matrix == null || matrix.groups().isEmpty()) {
            return;
        }
        columns(matrix.pipelines().size());
        line = 0;
        head(matrix);
        matrix.groups().forEach(group -> group(matrix, group));
        focus.begin();
        mark(presenter.chosen().get());
    }

    /** The values have a quarter of the width, the pipelines share the rest. */
    private void columns(int pipelines) {
        getColumnConstraints().add(column(VALUE_SHARE));
        for (int i = 0; i < pipelines; i++) {
            getColumnConstraints().add(column((100 - VALUE_SHARE) / pipelines));
        }
    }

    private static ColumnConstraints column(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private void head(WhatIfMatrix matrix) {
        add(label(words.text("column.tried"), "table-head"), 0, line);
        for (int i = 0; i < matrix.pipelines().size(); i++) {
            PipelineType pipeline = matrix.pipelines().get(i);
            Label label = label(words.text("pipeline." + pipeline.word()), "table-head");
            label.getStyleClass().add("matrix-head");
            label.setId("matrix-pipeline-" + pipeline.word());
            label.setWrapText(true);
            label.setMinWidth(0);
            label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            if (pipeline == desk.feed().get().pipeline()) {
                label.getStyleClass().add("strong");
            }
            add(label, i + 1, line);
        }
        line++;
    }

    private void group(WhatIfMatrix matrix, WhatIfGroup group) {
        HBox title = new HBox(new Chip(group.variable()), label(others(matrix, group), "hint"));
        title.getStyleClass().add("matrix-group");
        title.setAlignment(Pos.CENTER_LEFT);
        add(title, 0, line++, matrix.pipelines().size() + 1, 1);
        for (int row = 0; row < group.rows().size(); row++) {
            row(matrix, group, group.rows().get(row), row);
        }
    }

    /** What the other variables are meanwhile: their samples, of which two are told. */
    private String others(WhatIfMatrix matrix, WhatIfGroup group) {
        List<WhatIfGroup> others =
                matrix.groups().stream().filter(other -> !other.equals(group)).toList();
        if (others.isEmpty()) {
            return "";
        }
        String told = others.stream().limit(MOST_OTHERS).map(this::sample).collect(Collectors.joining(", "));
        int more = others.size() - MOST_OTHERS;
        return words.text(more > 0 ? "matrix.withMore" : "matrix.with", told, more);
    }

    private String sample(WhatIfGroup group) {
        PredefinedVariable predefined = PredefinedVariables.find(group.variable());
        boolean always = predefined == null || predefined.availability() == PredefinedVariable.Availability.ALWAYS;
        String shown =
                group.rows().getFirst().tried().label().text(desk.locale().get());
        return words.text(always ? "matrix.sample" : "matrix.sampleWhere", group.variable(), shown);
    }

    private void row(WhatIfMatrix matrix, WhatIfGroup group, WhatIfRow row, int number) {
        Locale locale = desk.locale().get();
        Label shown = label(row.tried().label().text(locale), "mono");
        shown.setMinWidth(USE_PREF_SIZE);
        HBox value = new HBox(shown);
        if (!row.tried().value().isEmpty()) {
            value.getChildren().add(label(row.tried().note().text(locale), "hint"));
        }
        value.setMinWidth(0);
        value.getStyleClass().add("matrix-value");
        value.setAlignment(Pos.CENTER_LEFT);
        add(value, 0, line);
        for (int i = 0; i < row.cells().size(); i++) {
            PipelineType pipeline = matrix.pipelines().get(i);
            MatrixCell cell = new MatrixCell(group.variable(), row, i, pipeline, words);
            cell.setId("matrix-" + variableWord(group) + "-" + number + "-" + pipeline.word());
            cell.setOnAction(event -> presenter.choose(group, row, pipeline));
            add(cell, i + 1, line);
        }
        line++;
    }

    private static String variableWord(WhatIfGroup group) {
        return group.variable().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cells, row by row. */
    private List<MatrixCell> cells() {
        return getChildren().stream()
                .filter(MatrixCell.class::isInstance)
                .map(MatrixCell.class::cast)
                .toList();
    }

    private void mark(@Nullable ChosenCase chosen) {
        cells().forEach(cell -> cell.mark(chosen));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
