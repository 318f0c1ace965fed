package io.deploymentdesigner.fx.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.text.TextPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From problem to problem by key: each one once, in the order of the list, also where two have one place. */
class ProblemsPresenterTest {
    /** Two placeholders in one value: findings of the same code and field; two findings of one and the same place. */
    private static final String TEXT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: "${CI_PROJECT_NAME}-${CI_COMMIT_BRANCH}"}
            spec:
              selector: {matchLabels: {app: a}}
              template:
                metadata: {labels: {app: a}}
                spec:
                  containers:
                    - {name: "${CI_PROJECT_NAME}", image: "app:${CI_COMMIT_TAG}"}
            """;

    private final List<String> tabs = new ArrayList<>();
    private final Desk desk = DirectDesk.make();
    private final ProblemsPresenter presenter = new ProblemsPresenter(desk);

    private List<Diagnostic> walk(int by, int steps) {
        List<Diagnostic> seen = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            presenter.step(by);
            seen.add(Objects.requireNonNull(presenter.current().get()));
        }
        return seen;
    }

    @Test
    void everyFindingIsVisitedOnceInTheOrderOfTheListAndBackwardsToo() {
        desk.open(TEXT);
        List<Diagnostic> all = presenter.shown().get();
        assertNotEquals(
                all.size(), all.stream().map(Diagnostic::range).distinct().count());
        assertEquals(all, walk(1, all.size()));
        assertEquals(all.reversed().getFirst(), presenter.current().get());
        assertEquals(all.reversed().subList(1, all.size()), walk(-1, all.size() - 1));
        presenter.step(-1);
        assertEquals(all.getLast(), presenter.current().get());
    }

    @Test
    void eachStepShowsTheListAndThePlace() {
        desk.open(TEXT);
        desk.tabs().onAsk(tabs::add);
        List<Integer> places = new ArrayList<>();
        desk.onReveal(range -> places.add(range.start()));
        presenter.step(1);
        assertEquals(List.of("problems"), tabs);
        assertEquals(List.of(presenter.shown().get().getFirst().range().start()), places);
    }

    @Test
    void afterAnEditTheSameFindingIsStillInFront() {
        desk.open(TEXT);
        int last = presenter.shown().get().size();
        for (int i = 1; i <= last; i++) {
            presenter.step(1);
            Diagnostic before = Objects.requireNonNull(presenter.current().get());
            desk.type(
                    TextPatch.between(
                            desk.snapshot().get().text(), desk.snapshot().get().text() + "# " + i + "\n"),
                    null);
            assertEquals(before, presenter.current().get());
        }
        assertEquals(presenter.shown().get().getLast(), presenter.current().get());
    }
}
