package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.PodSecurityViolation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What baseline and restricted say to each container: those of istio-init, of the CNI plugin, and the app's own. */
final class SecurityTable extends GridPane {
    private static final int MOST_REASONS = 2;
    private static final double NAME_WIDTH = 142;
    private static final double LEVEL_WIDTH = 88;

    private final MeshView view;
    private final MeshPresenter presenter;
    private final Words words;
    private int rows;

    SecurityTable(MeshView view, MeshPresenter presenter, Words words) {
        this.view = view;
        this.presenter = presenter;
        this.words = words;
        setId("mesh-security");
        getStyleClass().add("mesh-grid");
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            column.setMinWidth(i == 0 ? NAME_WIDTH : LEVEL_WIDTH);
            getColumnConstraints().add(column);
        }
        addRow(rows++, head(words.text("security.part")), head("baseline"), head("restricted"));
        MeshMode before = MeshMode.NONE;
        for (SecurityRow row : view.security()) {
            if (!Objects.equals(before, row.mode())) {
                group(row.mode());
            }
            before = row.mode();
            addRow(rows++, part(row), baseline(row), restricted(row));
            if (!row.reasons().isEmpty() && !row.needsSeccompOnly()) {
                add(new SecurityReasons(row, words), 0, rows++, 3, 1);
            }
        }
        Pieces.endWithLast(this);
    }

    private Label part(SecurityRow row) {
        return row.container().isEmpty()
                ? Pieces.label(words.text("security.pod"), "mesh-cell")
                : Pieces.label(row.container(), "mesh-cell", "mono");
    }

    private static Label head(String text) {
        return Pieces.label(text, "mesh-cell", "mesh-head");
    }

    private void group(@Nullable MeshMode mode) {
        String key = mode == null ? "security.own" : "mode." + mode.word() + ".long";
        HBox group = new HBox(Pieces.label(words.text(key), "strong"));
        group.getStyleClass().addAll("mesh-cell", "mesh-group");
        if (mode != null) {
            group.getChildren().add(sight(mode));
        }
        add(group, 0, rows++, 3, 1);
    }

    /** Whether this redirection is the one in sight, or the way there; a native sidecar stays one. */
    private Node sight(MeshMode mode) {
        MeshMode now = view.injection().mode();
        MeshMode there = mode.withNative(now.isNative());
        String shown = view.injection().decision().included() ? "security.shown" : "security.outside";
        return now == there
                ? Pieces.label(words.text(shown), "muted")
                : Pieces.link("mesh-show-" + mode.word(), words.text("security.show"), () -> presenter.choose(there));
    }

    private Label baseline(SecurityRow row) {
        return row.baseline().isEmpty()
                ? passes()
                : cell(Severity.ERROR, words.text("security.refused"), row.baseline());
    }

    private Label restricted(SecurityRow row) {
        if (row.restricted().isEmpty()) {
            return passes();
        }
        return row.needsSeccompOnly()
                ? cell(Severity.WARNING, words.text("security.seccomp"), row.restricted())
                : refused(row.restricted());
    }

    private Label passes() {
        return cell(null, words.text("security.passes"), List.of());
    }

    private Label refused(List<PodSecurityViolation> violations) {
        String reasons = Pieces.listed(
                words,
                "list.two",
                violations.stream()
                        .map(each -> words.text("reason." + reason(each)))
                        .distinct()
                        .limit(MOST_REASONS));
        return cell(Severity.ERROR, words.text("security.refused.why", reasons), violations);
    }

    /** The control in a word; the tooltip has the sentence and the field. */
    private static String reason(PodSecurityViolation violation) {
        return switch (violation.control()) {
            case RUN_AS_USER -> "root";
            case RUN_AS_NON_ROOT -> "nonRoot";
            case CAPABILITIES, CAPABILITIES_DROPPED -> "caps";
            case PRIVILEGE_ESCALATION, PRIVILEGED_CONTAINERS -> "escalation";
            case SECCOMP, SECCOMP_REQUIRED -> "seccomp";
            case HOST_NAMESPACES, HOST_PORTS, HOST_PROBES, HOST_PROCESS -> "host";
            case HOST_PATH_VOLUMES, VOLUME_TYPES -> "volumes";
            default -> "other";
        };
    }

    private Label cell(@Nullable Severity severity, String text, List<PodSecurityViolation> violations) {
        Label cell = Pieces.wrapped(text, "mesh-cell");
        cell.setGraphic(Mark.of(severity));
        if (!violations.isEmpty()) {
            String why = violations.stream()
                    .map(each -> each.message().text(words.locale().getValue()))
                    .distinct()
                    .collect(Collectors.joining("\n"));
            cell.setTooltip(new Tooltip(why));
            cell.setAccessibleText(text + ": " + why);
        }
        return cell;
    }
}
