package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.control.Sentences;
import io.deploymentdesigner.fx.control.VerdictBar;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.istio.MeshMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The Mesh tab: the verdict, and below it the pod, its probes, Pod Security and the causes of failing calls. */
public final class MeshPane implements DrawerPane {
    private final Desk desk;
    private final MeshPresenter presenter;
    private final Words words;
    private final VerdictBar verdict = new VerdictBar("mesh-verdict");
    private final BorderPane content = new BorderPane();
    private final Label none = new Label();
    private final SteadyScroll scroll = new SteadyScroll();
    private final MeshTools tools;
    private @Nullable String wanted;

    /** A tab that follows the presenter. */
    public MeshPane(Desk desk, MeshPresenter presenter) {
        this.desk = desk;
        this.presenter = presenter;
        this.words = Words.of(desk.locale(), MeshPane.class);
        this.tools = new MeshTools(desk, presenter, words);
        content.getStyleClass().add("mesh-pane");
        none.setId("mesh-empty");
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(presenter.answered());
        content.setCenter(none);
        presenter.view().subscribe(view -> show());
        desk.analysis().addListener((o, old, now) -> none.setText(whyNothing()));
        desk.locale().addListener((o, old, now) -> show());
        content.sceneProperty().subscribe(scene -> presenter.open(scene != null));
        desk.tabs().onAskForPart(this::lookFor);
    }

    private void show() {
        MeshView view = presenter.view().get();
        if (view == null) {
            content.setTop(null);
            none.setText(whyNothing());
            content.setCenter(none);
            return;
        }
        say(view);
        content.setTop(verdict);
        scroll.show(new MeshColumns(view, presenter, words));
        content.setCenter(scroll);
        Platform.runLater(this::scrollToPart);
    }

    /** A text that cannot be read, as it is or as it is rendered, may hold a workload all the same. */
    private String whyNothing() {
        Analysis analysis = desk.analysis().get();
        int line = analysis == null ? 0 : analysis.faultLine();
        return line == 0 ? words.text("mesh.none") : words.text("mesh.unreadable", Integer.toString(line));
    }

    /** Whoever asks from elsewhere asks for the pod, or why callers fail. */
    private void lookFor(String heading) {
        wanted = heading;
        Platform.runLater(this::scrollToPart);
    }

    private void scrollToPart() {
        if (wanted != null && content.getCenter() == scroll && scroll.scrollTo(wanted)) {
            wanted = null;
        }
    }

    private void say(MeshView view) {
        Optional<Diagnostic> worst = view.worst();
        String decision =
                view.injection().decision().message().text(desk.locale().get());
        if (worst.isPresent()) {
            Diagnostic finding = worst.get();
            Locale locale = desk.locale().get();
            Sentences sentences = Sentences.of(finding.message().text(locale), locale);
            String second = sentences.second().isEmpty() ? decision : sentences.second();
            verdict.say(finding.severity(), sentences.first(), second + "  " + finding.code());
        } else if (view.settings().mode() == MeshMode.NONE) {
            verdict.say(Severity.HINT, words.text("mesh.choose"), "");
        } else if (!view.injection().decision().included()) {
            verdict.say(Severity.HINT, words.text("mesh.outside"), decision);
        } else {
            verdict.say(null, words.text("mesh.fine", view.settings().enforced().word()), decision);
        }
        verdict.offer(buttons(view));
    }

    private List<Node> buttons(MeshView view) {
        List<Node> buttons = new ArrayList<>();
        buttons.add(Pieces.button(
                "mesh-copy",
                words.text(copies(view)),
                Icons.of(Material2OutlinedAL.CONTENT_COPY),
                () -> copy(view.injection().yaml())));
        if (view.isRefused()
                && view.injection().mode().hasSidecar()
                && !view.injection().mode().usesCni()) {
            MeshMode other = view.injection().mode().isNative() ? MeshMode.NATIVE_CNI : MeshMode.CNI;
            Button compare = Pieces.button(
                    "mesh-compare",
                    words.text("mesh.compare"),
                    Icons.of(Material2OutlinedAL.COMPARE_ARROWS),
                    () -> presenter.choose(other));
            compare.getStyleClass().add("accent");
            buttons.add(compare);
        } else {
            view.worst()
                    .flatMap(finding -> finding.fixes().stream().findFirst())
                    .ifPresent(fix -> {
                        Button mend = Pieces.button(
                                "mesh-fix",
                                fix.title().text(desk.locale().get()),
                                Mark.wand(),
                                () -> presenter.perform(fix));
                        mend.getStyleClass().add("accent");
                        buttons.add(mend);
                    });
        }
        return buttons;
    }

    private static String copies(MeshView view) {
        if (view.injection().marks().isEmpty()) {
            return "mesh.copy.plain";
        }
        return view.isAmbient() ? "mesh.copy.ambient" : "mesh.copy";
    }

    private static void copy(String text) {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(text);
        Clipboard.getSystemClipboard().setContent(copied);
    }

    @Override
    public String id() {
        return "mesh";
    }

    @Override
    public ObservableValue<String> title() {
        return words.live("mesh.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> toolbar() {
        return tools.nodes();
    }

    @Override
    public double height() {
        return 460;
    }
}
