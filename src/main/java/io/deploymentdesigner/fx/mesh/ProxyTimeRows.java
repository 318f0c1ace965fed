package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.reading.ProxyTimes;
import java.math.BigDecimal;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** How long the proxy takes, which no file says: assumed for this document, as the timeline's "More…" has it. */
record ProxyTimeRows(FieldGrid grid, MeshPresenter presenter, Words words) {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,5}(?:\\.\\d{1,3})?");
    private static final BigDecimal MS = BigDecimal.valueOf(1000);

    /** Adds the rows below those of the grid. */
    void add(ProxyTimes times) {
        grid.line(Pieces.label(words.text("column.times"), "strong", "mesh-part"));
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
        grid.row(name, field);
    }

    private static String written(long ms) {
        return BigDecimal.valueOf(ms, 3).stripTrailingZeros().toPlainString();
    }

    private static long read(String text) {
        return new BigDecimal(text).multiply(MS).longValue();
    }
}
