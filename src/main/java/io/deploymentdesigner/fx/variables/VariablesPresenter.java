package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.placeholder.EngineGuess;
import io.deploymentdesigner.check.placeholder.GitlabPipelineFile;
import io.deploymentdesigner.check.whatif.WhatIf;
import io.deploymentdesigner.check.whatif.WhatIfCell;
import io.deploymentdesigner.check.whatif.WhatIfGroup;
import io.deploymentdesigner.check.whatif.WhatIfMatrix;
import io.deploymentdesigner.check.whatif.WhatIfRow;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.export.PipelineSnippet;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.EnvFile;
import io.deploymentdesigner.placeholder.Envsubst;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.text.TextRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Words words;
    private final Map<String, String> samples;
    private final Map<String, Integer> visited = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<UsedVariable>> variables = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable WhatIfMatrix> matrix = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChosenCase> chosen = new ReadOnlyObjectWrapper<>();
    private boolean open;
    private final AtomicLong asked = new AtomicLong();

    /**
     * A presenter of the desk's text and feed.
     *
     * @param worker where matrices are made, one after the other
     * @param window runs a task on the window's thread
     */
    public VariablesPresenter(Desk desk, Executor worker, Executor window) {
        this.desk = desk;
        this.worker = worker;
        this.window = window;
        this.words = Words.of(desk.locale(), VariablesPresenter.class);
        this.samples = new LinkedHashMap<>(desk.feed().get().given());
        desk.feed().addListener((o, old, now) -> fed(old, now));
        desk.snapshot().subscribe(snapshot -> refresh());
        desk.analysis().subscribe(analysis -> list());
        desk.onOpen(this::opened);
    }

    /** Another file: where its placeholders tell of another tool than envsubst, that tool is chosen. */
    private void opened() {
        chosen.set(null);
        Engine guess = EngineGuess.of(desk.snapshot().get().text(), null);
        if (desk.feed().get().engine().equals(Envsubst.PLAIN) && !guess.equals(Envsubst.PLAIN)) {
            setEngine(guess);
        }
    }

    /** Values of variables that the other pipeline does not set are kept for the way back, but not in force. */
    private void fed(Feed before, Feed now) {
        if (before.pipeline() != now.pipeline()) {
            Map<String, String> given = new LinkedHashMap<>(samples);
            given.keySet().removeIf(name -> !isSetIn(name, now.pipeline()));
            if (!given.equals(now.given())) {
                desk.feed().set(now.with(given));
                return;
            }
        } else {
            samples.putAll(now.given());
        }
        refresh();
    }

    private static boolean isSetIn(String name, PipelineType pipeline) {
        PredefinedVariable variable = PredefinedVariables.find(name);
        return variable == null || variable.isCircumstantial() || variable.isSetIn(pipeline);
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
    }

    private void ask() {
        long ticket = asked.incrementAndGet();
        String text = desk.snapshot().get().text();
        Feed feed = new Feed(desk.feed().get().engine(), desk.feed().get().pipeline(), samples, true);
        KubernetesVersion version = desk.options().get().version();
        worker.execute(() -> {
            if (ticket == asked.get()) {
                WhatIfMatrix made = WhatIf.matrix(text, feed, version);
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

    /** Gives a variable a sample value; an empty text is a value too. */
    void setSample(String name, String value) {
        samples.put(name, value);
        Map<String, String> given = new LinkedHashMap<>(desk.feed().get().given());
        given.put(name, value);
        desk.feed().set(desk.feed().get().with(given));
    }

    /** Takes a value of the user's away: GitLab's variable has its sample again, the user's own is unset. */
    void resetSample(String name) {
        samples.remove(name);
        Map<String, String> given = new LinkedHashMap<>(desk.feed().get().given());
        given.remove(name);
        desk.feed().set(desk.feed().get().with(given));
    }

    /** Whether the value is the user's and not the shipped sample. */
    boolean isOwnSample(String name) {
        return samples.containsKey(name);
    }

    /** Goes to a place of the variable, each time to the next one. */
    void jump(UsedVariable variable) {
        int next = visited.merge(variable.name(), 1, Integer::sum) - 1;
        List<TextRange> places = variable.places();
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

    /** Takes over the assignments of a text; lines that are none are told, the others count. */
    void takeOver(String assignments) {
        EnvFile file = EnvFile.parse(assignments);
        put(file.values());
        tell(file);
    }

    /** Takes over the variables of a pipeline's file, and the tool that it runs. */
    void takeOver(GitlabPipelineFile file) {
        put(file.variables());
        setEngine(EngineGuess.of(desk.snapshot().get().text(), file.text()));
        desk.report(Severity.HINT, words.message("import.done", file.variables().size()));
    }

    private void put(Map<String, String> values) {
        samples.putAll(values);
        Map<String, String> given = new LinkedHashMap<>(desk.feed().get().given());
        values.forEach((name, value) -> {
            if (isSetIn(name, desk.feed().get().pipeline())) {
                given.put(name, value);
            }
        });
        desk.feed().set(desk.feed().get().with(given));
    }

    /** Says why a file of values could not be read. */
    void tell(Message reason) {
        desk.report(Severity.WARNING, reason);
    }

    private void tell(EnvFile file) {
        if (file.faults().isEmpty()) {
            desk.report(
                    Severity.HINT, words.message("import.done", file.values().size()));
            return;
        }
        EnvFile.Fault first = file.faults().getFirst();
        desk.report(
                Severity.WARNING,
                words.message(
                        "import." + first.kind(),
                        first.line(),
                        file.faults().size(),
                        file.values().size()));
    }

    /** The command and the job that go with the file. */
    PipelineSnippet snippet() {
        return new PipelineSnippet(desk.snapshot().get().text(), desk.feed().get(), "deployment.yaml");
    }
}
