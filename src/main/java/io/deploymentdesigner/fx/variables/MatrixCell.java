package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.whatif.WhatIfCell;
import io.deploymentdesigner.check.whatif.WhatIfRow;
import io.deploymentdesigner.check.whatif.WhatIfState;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One case of the matrix: what becomes of the file, or the codes that say why it breaks. */
final class MatrixCell extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BREAKS = PseudoClass.getPseudoClass("breaks");
    private static final int MOST_CODES = 2;

    private final String variable;
    private final String value;
    private final PipelineType pipeline;

    /** The case of a row in a column. */
    MatrixCell(String variable, WhatIfRow row, int column, PipelineType pipeline, Words words) {
        this.variable = variable;
        this.value = row.tried().value();
        this.pipeline = pipeline;
        WhatIfCell cell = row.cells().get(column);
        WhatIfState state = cell.state();
        boolean codes = !cell.codes().isEmpty() && state != WhatIfState.FINE;
        getStyleClass().setAll("button", "matrix-cell", "matrix-" + state.word(), codes ? "mono" : "matrix-word");
        pseudoClassStateChanged(BREAKS, state.breaks());
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMnemonicParsing(false);
        setDisable(state == WhatIfState.NOT_SET);
        if (state != WhatIfState.NOT_SET) {
            setGraphic(Mark.of(severity(state)));
        }
        String told = state.message().text(words.locale().getValue());
        setAccessibleText(variable + " " + row.tried().shown() + ", " + words.text("pipeline." + pipeline.word()) + ": "
                + told + " " + String.join(" ", cell.codes()));
        if (codes) {
            show(told, cell.codes());
        } else {
            setText((state == WhatIfState.NOT_SET ? "\u2014 " : "") + told);
        }
    }

    /** All codes are in the tooltip; two are shown where they fit, else the first and how many others there are, or that there are. */
    private void show(String told, List<String> codes) {
        setTooltip(new Tooltip(told + ": " + String.join(", ", codes)));
        fit(codes);
        widthProperty().subscribe(width -> fit(codes));
    }

    private void fit(List<String> codes) {
        String first = codes.getFirst();
        String few = codes.size() == 1 ? first : first + " +" + (codes.size() - 1);
        String all = codes.size() <= MOST_CODES ? String.join(" ", codes) : few;
        for (String text : codes.size() == 1 ? List.of(first) : List.of(all, few, first + "\u2026")) {
            setText(text);
            if (getWidth() <= 0 || prefWidth(-1) <= getWidth()) {
                return;
            }
        }
    }

    private static @Nullable Severity severity(WhatIfState state) {
        if (state.breaks()) {
            return Severity.ERROR;
        }
        return state == WhatIfState.LOSES ? Severity.WARNING : null;
    }

    /** Marks the cell where it is the case that is told in full. */
    void mark(@Nullable ChosenCase chosen) {
        boolean own = chosen != null
                && variable.equals(chosen.variable())
                && value.equals(chosen.tried().value())
                && pipeline == chosen.pipeline();
        pseudoClassStateChanged(CHOSEN, own);
    }
}
