package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.whatif.WhatIf;
import io.deploymentdesigner.check.whatif.WhatIfCell;
import io.deploymentdesigner.check.whatif.WhatIfGroup;
import io.deploymentdesigner.check.whatif.WhatIfMatrix;
import io.deploymentdesigner.check.whatif.WhatIfRow;
import io.deploymentdesigner.export.PipelineSnippet;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the Variables tab shows and does. The matrix is made on a thread of its own, and only while the tab is open. */
public final class VariablesPresenter {
    private final Desk desk;
    private final Executor worker;
    private final Executor window;
    private final DocumentVariables document;
    private final SampleValues samples;
    private final Map<String, Integer> visited = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<UsedVariable>> variables = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OtherExpansion>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable WhatIfMatrix> matrix = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChosenCase> chosen = new ReadOnlyObjectWrapper<>();
    private boolean open;
    private final AtomicLong asked = new AtomicLong();

    /**
     * A presenter of the desk's text and feed.
     *
     * @param variables what is known of the document's variables besides
     * @param worker where matrices are made, one after the other
     * @param window runs a task on the window's thread
     */
    public VariablesPresenter(Desk desk, DocumentVariables variables, Executor worker, Executor window) {
        this.desk = desk;
        this.worker = worker;
        this.window = window;
        this.document = variables;
        this.samples = new SampleValues(desk, variables);
        desk.feed().addListener((o, old, now) -> fed(old, now));
        desk.snapshot().subscribe(snapshot -> refresh());
        desk.analysis().subscribe(analysis -> list());
        desk.onOpen(this::opened);
    }

    /** Another pipeline is looked at: so is a case of it. */
    private void fed(Feed before, Feed now) {
        if (before.pipeline() != now.pipeline()) {
            chosen.set(null);
        }
        refresh();
    }

    private void opened() {
        chosen.set(null);
        samples.offer(variables.get().stream().map(UsedVariable::name).toList());
    }

    /** The values that a person gives. */
    SampleValues samples() {
        return samples;
    }

    private void refresh() {
        list();
        if (open) {
            ask();
        }
    }

    private void list() {
        String text = desk.snapshot().get().text();
        variables.set(UsedVariables.of(text, desk.feed().get(), desk.analysis().get()));
        others.set(OtherExpansion.of(text, desk.analysis().get()));
    }

    private void ask() {
        long ticket = asked.incrementAndGet();
        String text = desk.snapshot().get().text();
        Feed feed = new Feed(desk.feed().get().engine(), desk.feed().get().pipeline(), samples.all(), true);
        ApiServer server = desk.options().get().server();
        worker.execute(() -> {
            if (ticket == asked.get()) {
                WhatIfMatrix made = WhatIf.matrix(text, feed, server);
                window.execute(() -> show(ticket, made));
            }
        });
    }

    private void show(long ticket, WhatIfMatrix made) {
        if (ticket == asked.get()) {
            matrix.set(made);
            ChosenCase before = chosen.get();
            if (before != null) {
                again(made, before);
            }
            if (chosen.get() == null) {
                first(made);
            }
        }
    }

    private void again(WhatIfMatrix made, ChosenCase before) {
        chosen.set(null);
        made.groups().stream()
                .filter(group -> group.variable().equals(before.variable()))
                .forEach(group -> group.rows().stream()
                        .filter(row -> row.tried().value().equals(before.tried().value()))
                        .findFirst()
                        .ifPresent(row -> choose(group, row, before.pipeline())));
    }

    /** The first case that breaks, in the pipeline of the moment where that has one. */
    private void first(WhatIfMatrix made) {
        List<PipelineType> order = new ArrayList<>(List.of(desk.feed().get().pipeline()));
        order.addAll(made.pipelines());
        for (PipelineType pipeline : order) {
            if (choseBroken(made, pipeline)) {
                return;
            }
        }
    }

    private boolean choseBroken(WhatIfMatrix made, PipelineType pipeline) {
        int column = made.pipelines().indexOf(pipeline);
        for (WhatIfGroup group : made.groups()) {
            for (WhatIfRow row : group.rows()) {
                if (column >= 0 && row.cells().get(column).state().breaks()) {
                    choose(group, row, pipeline);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the tab is in sight; a matrix for nobody is not made. */
    void open(boolean now) {
        boolean begins = now && !open;
        open = now;
        if (begins) {
            ask();
        }
    }

    /** The variables of the file, the most used first. */
    ReadOnlyObjectProperty<List<UsedVariable>> variables() {
        return variables.getReadOnlyProperty();
    }

    /** What others than the chosen tool expand, or nobody. */
    ReadOnlyObjectProperty<List<OtherExpansion>> others() {
        return others.getReadOnlyProperty();
    }

    /** The newest matrix, null before the first. */
    ReadOnlyObjectProperty<@Nullable WhatIfMatrix> matrix() {
        return matrix.getReadOnlyProperty();
    }

    /** The cell that is told in full, null for none. */
    ReadOnlyObjectProperty<@Nullable ChosenCase> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Tells one cell in full; one in which the variable is not set has nothing to tell. */
    void choose(WhatIfGroup group, WhatIfRow row, PipelineType pipeline) {
        WhatIfMatrix shown = matrix.get();
        int column = shown == null ? -1 : shown.pipelines().indexOf(pipeline);
        if (column >= 0) {
            WhatIfCell cell = row.cells().get(column);
            String text = desk.snapshot().get().text();
            chosen.set(cell.feed() == null ? null : ChosenCase.of(text, group.variable(), row.tried(), pipeline, cell));
        }
    }

    /** Goes to a place of the variable, each time to the next one. */
    void jump(UsedVariable variable) {
        jump(variable.name(), variable.places());
    }

    /** Goes to a place of what others expand. */
    void jump(OtherExpansion other) {
        jump(other.written(), other.places());
    }

    private void jump(String what, List<TextRange> places) {
        int next = visited.merge(what, 1, Integer::sum) - 1;
        desk.reveal(places.get(Math.floorMod(next, places.size())));
    }

    /** Goes to an offset of the text. */
    void jump(int offset) {
        desk.reveal(TextRange.at(offset));
    }

    /** Chooses the tool that fills the file. */
    void setEngine(Engine engine) {
        desk.feed().set(desk.feed().get().with(engine));
    }

    /** The command and the job that go with the file. */
    PipelineSnippet snippet() {
        return new PipelineSnippet(
                desk.snapshot().get().text(), desk.feed().get(), document.path().get());
    }
}
