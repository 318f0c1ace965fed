package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is found in the text: asked anew when the text, what fills it, or what is checked changes. */
final class Findings {
    private final ReadOnlyObjectWrapper<@Nullable Analysis> analysis = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Feed> feed;
    private final ObjectProperty<CheckOptions> options;
    private final AnalysisPulse pulse;
    private @Nullable FixProver prover;

    Findings(Feed feed, CheckOptions options, Function<Question, Analysis> analyst, Executor worker, Executor window) {
        this.feed = new SimpleObjectProperty<>(feed);
        this.options = new SimpleObjectProperty<>(options);
        this.pulse = new AnalysisPulse(analyst, worker, window, this::answered);
    }

    /** Offers from now on only fixes that were tried and help. */
    void proveFixes(Executor idle, Executor window) {
        prover = new FixProver(idle, window, analysis::set);
    }

    private void answered(Question question, Analysis found) {
        if (prover == null) {
            analysis.set(found);
        } else {
            prover.show(question, found);
        }
    }

    void ask(Snapshot snapshot) {
        if (prover != null) {
            prover.halt();
        }
        pulse.ask(new Question(snapshot, feed.get(), options.get()));
    }

    /** What was found in another text is nothing to show beside this one. */
    void forget() {
        analysis.set(null);
    }

    ReadOnlyObjectProperty<@Nullable Analysis> analysis() {
        return analysis.getReadOnlyProperty();
    }

    ObjectProperty<Feed> feed() {
        return feed;
    }

    ObjectProperty<CheckOptions> options() {
        return options;
    }
}
