package io.deploymentdesigner.fx.problems;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.FileMuting;
import io.deploymentdesigner.check.ServerRounds;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlDocument;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which findings are listed, in which order, and which one is in front. */
public final class ProblemsPresenter {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::severity)
            .thenComparing(Diagnostic::range)
            .thenComparing(Diagnostic::code);

    private final Desk desk;
    private List<Diagnostic> told = List.of();
    private List<Diagnostic> silent = List.of();
    private Optional<ServerRounds> rounds = Optional.empty();
    private final ReadOnlyObjectWrapper<List<Diagnostic>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper hasRounds = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Runnable> mendAll = new SimpleObjectProperty<>(() -> {});
    private final ObjectProperty<@Nullable Diagnostic> current = new SimpleObjectProperty<>();

    /** Which findings a person wants to see. */
    public enum Filter {
        ALL,
        ERRORS,
        WARNINGS,
        MUTED
    }

    /** A presenter of the desk's analysis. */
    public ProblemsPresenter(Desk desk) {
        this.desk = desk;
        desk.analysis().subscribe(analysis -> refresh());
        filter.addListener((o, old, now) -> refresh());
    }

    private void refresh() {
        Analysis analysis = desk.analysis().get();
        told = analysis == null
                ? List.of()
                : analysis.diagnostics().sorted(ORDER).toList();
        silent = analysis == null
                ? List.of()
                : analysis.muted().stream().sorted(ORDER).toList();
        rounds = Optional.ofNullable(analysis).map(ServerRounds::of);
        List<Diagnostic> listed = list(filter.get());
        hasRounds.set(listed.stream().anyMatch(each -> round(each).isPresent()));
        shown.set(listed);
        Diagnostic before = current.get();
        current.set(before == null ? null : again(before));
    }

    private @Nullable Diagnostic again(Diagnostic before) {
        return shown.get().stream()
                .filter(each -> each.code().equals(before.code()) && each.path().equals(before.path()))
                .min(Comparator.comparingInt(each -> strangeness(each, before)))
                .orElse(null);
    }

    /** Two findings of one field, such as one for each variable in it, differ in their place or in their sentence. */
    private static int strangeness(Diagnostic each, Diagnostic before) {
        boolean samePlace = each.range().equals(before.range());
        boolean sameSentence = each.message().equals(before.message());
        return (samePlace ? 0 : 1) + (sameSentence ? 0 : 1);
    }

    private List<Diagnostic> list(Filter which) {
        return switch (which) {
            case ALL -> told;
            case ERRORS -> of(Severity.ERROR);
            case WARNINGS -> of(Severity.WARNING);
            case MUTED -> silent;
        };
    }

    private List<Diagnostic> of(Severity severity) {
        return told.stream().filter(each -> each.severity() == severity).toList();
    }

    /** The findings in the list. */
    public ReadOnlyObjectProperty<List<Diagnostic>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Which of them are listed. */
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** The finding in front, null for none. */
    public ObjectProperty<@Nullable Diagnostic> current() {
        return current;
    }

    /** The finding in front, else the first one at the selected field; empty where there is neither. */
    public Optional<Diagnostic> inFront() {
        String path = desk.selection().get().path().toString();
        return Optional.ofNullable(current.get())
                .or(() -> shown.get().stream()
                        .filter(each -> !path.isEmpty() && each.path().equals(path))
                        .findFirst());
    }

    /** In which of its answers the API server would tell a finding, from 1; empty for what is not the server's. */
    public Optional<Integer> round(Diagnostic finding) {
        return rounds.flatMap(all -> all.of(finding));
    }

    /** Whether any listed finding is the API server's. */
    public ReadOnlyBooleanProperty hasRounds() {
        return hasRounds.getReadOnlyProperty();
    }

    /** Whether findings of a code are counted but not listed. */
    public boolean isMuted(String code) {
        return desk.options().get().muted().contains(code);
    }

    /** Whether a comment of the finding's document keeps its code silent. */
    public boolean isMutedInFile(Diagnostic finding) {
        return document(finding)
                .filter(range -> FileMuting.isMuted(desk.snapshot().get().text(), range, finding.code()))
                .isPresent();
    }

    /** Writes the code into a comment of the finding's document, or takes it out, as one undoable step. */
    public void toggleMutedInFile(Diagnostic finding) {
        String text = desk.snapshot().get().text();
        document(finding)
                .flatMap(range -> isMutedInFile(finding)
                        ? FileMuting.tell(text, range, finding.code())
                        : Optional.of(FileMuting.mute(text, range, finding.code())))
                .ifPresent(patch -> desk.type(patch, null));
    }

    private Optional<TextRange> document(Diagnostic finding) {
        return Optional.ofNullable(desk.snapshot().get().document(finding.document()))
                .map(YamlDocument::range);
    }

    /** Whether a finding can be muted: what the API server says cannot. */
    public boolean canMute(Diagnostic finding) {
        return finding.source() != Source.SERVER;
    }

    /** What mends everything that is safe; does nothing until it is given. */
    public ObjectProperty<Runnable> mendAll() {
        return mendAll;
    }

    /** Whether a listed finding has a fix that changes nothing but what is wrong. */
    boolean hasSafeFix() {
        return told.stream().flatMap(each -> each.fixes().stream()).anyMatch(Fix::safe);
    }

    /** Looks at the workload in the mesh. */
    void lookAtMesh() {
        desk.tabs().ask("mesh", "mesh-column-pod");
    }

    /** How many findings a filter lists. */
    public int count(Filter which) {
        return list(which).size();
    }

    /** Lists a code no longer, or again. */
    public void toggleMuted(String code) {
        Set<String> codes = new HashSet<>(desk.options().get().muted());
        if (!codes.remove(code)) {
            codes.add(code);
        }
        desk.options().set(desk.options().get().withMuted(codes));
    }

    /** Goes to where a finding is. */
    public void jump(Diagnostic finding) {
        current.set(finding);
        desk.reveal(finding.range());
    }

    /** Goes to the next finding of the list, or the one before, and shows it there; around the end it goes on. */
    public void step(int by) {
        List<Diagnostic> all = shown.get();
        desk.tabs().ask("problems");
        if (!all.isEmpty()) {
            int at = all.indexOf(current.get());
            int beyond = by > 0 ? 0 : all.size() - 1;
            jump(all.get(at < 0 ? beyond : Math.floorMod(at + by, all.size())));
        }
    }

    /** Mends the finding in front, else the one at the selection, else the first that can be mended. */
    public boolean fix() {
        Optional<Diagnostic> wanted = Optional.ofNullable(current.get())
                .filter(finding -> !finding.fixes().isEmpty())
                .or(this::mendable);
        wanted.ifPresent(finding -> desk.perform(finding, finding.fixes().getFirst()));
        return wanted.isPresent();
    }

    private Optional<Diagnostic> mendable() {
        String path = desk.selection().get().path().toString();
        return shown.get().stream()
                .filter(each -> !each.fixes().isEmpty())
                .min(Comparator.comparing(each -> !each.path().equals(path)));
    }
}
