package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.check.mesh.FailureCause;
import io.deploymentdesigner.check.mesh.FailureCause.Remedy;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why callers may be told {@code connection failure} by this pod: each known cause, likeliest first, with its cure. */
final class CauseList extends VBox {
    private final MeshPresenter presenter;
    private final Words words;

    CauseList(List<FailureCause> causes, MeshPresenter presenter, Words words) {
        this.presenter = presenter;
        this.words = words;
        setId("mesh-causes");
        getStyleClass().add("mesh-causes");
        causes.forEach(each -> getChildren().add(row(each)));
    }

    private Node row(FailureCause cause) {
        Locale locale = words.locale().getValue();
        String state = words.text("likelihood." + cause.likelihood().name().toLowerCase(Locale.ROOT));
        List<Node> lines = new ArrayList<>();
        lines.add(Pieces.coded(words.text("cause.state", state), cause.why().text(locale)));
        if (cause.likelihood() != FailureCause.Likelihood.RULED_OUT) {
            lines.add(Pieces.wrapped(cause.cure().text(locale), "pod-quiet"));
            cause.remedies().forEach(each -> lines.add(link(cause, each, locale)));
        }
        Node row = Pieces.note(severity(cause), lines.toArray(Node[]::new));
        row.setId("mesh-cause-" + word(cause));
        return row;
    }

    private Node link(FailureCause cause, Remedy remedy, Locale locale) {
        String title = remedy.fix().title().text(locale);
        return Pieces.link("mesh-fix-" + word(cause), title, () -> presenter.perform(remedy));
    }

    private static String word(FailureCause cause) {
        return cause.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Severity severity(FailureCause cause) {
        return switch (cause.likelihood()) {
            case CERTAIN -> Severity.ERROR;
            case LIKELY -> Severity.WARNING;
            case UNKNOWN -> Severity.HINT;
            case RULED_OUT -> null;
        };
    }
}
