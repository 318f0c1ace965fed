package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.reading.ProxyTimes;
import java.math.BigDecimal;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** How long the proxy takes, which no file says: assumed for this document, as the timeline's "More…" has it. */
final class ProxyTimesGrid extends GridPane {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,5}(?:\\.\\d{1,3})?");
    private static final BigDecimal MS = BigDecimal.valueOf(1000);

    private final MeshPresenter presenter;
    private final Words words;

    ProxyTimesGrid(ProxyTimes times, MeshPresenter presenter, Words words) {
        this.presenter = presenter;
        this.words = words;
        setId("mesh-times");
        getStyleClass().add("mesh-switches");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(80);
        getColumnConstraints().add(names);
        field("redirect", times.redirectMs(), times::redirecting);
        field("start", times.startMs(), times::starting);
        field("drain", times.drainMs(), times::draining);
    }

    private void field(String key, long ms, LongFunction<ProxyTimes> changed) {
        SwitchField field = new SwitchField(
                "mesh-time-" + key,
                written(ms),
                "",
                words.text("switch.seconds"),
                text -> SECONDS.matcher(text).matches(),
                words.text("time.wrong"),
                text -> presenter.assume(changed.apply(read(text))));
        String name = words.text("time." + key);
        field.setAccessibleText(name);
        addRow(getRowCount(), Pieces.wrapped(name, "mesh-cell"), field);
    }

    private static String written(long ms) {
        return BigDecimal.valueOf(ms, 3).stripTrailingZeros().toPlainString();
    }

    private static long read(String text) {
        return new BigDecimal(text).multiply(MS).longValue();
    }
}
