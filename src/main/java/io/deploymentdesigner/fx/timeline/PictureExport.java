package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.export.AtomicFile;
import io.deploymentdesigner.export.WriteResult;
import io.deploymentdesigner.fx.control.SaveQuestion;
import io.deploymentdesigner.fx.theme.Theme;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.PngPainter;
import io.deploymentdesigner.probe.drawing.Sheet;
import io.deploymentdesigner.probe.drawing.SvgPainter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Saves the picture as a file, in the theme and language in force. */
final class PictureExport {
    private static final double WIDTH = 1440;
    private static final double PIXELS_PER_PX = 2;

    private final TimelinePresenter presenter;
    private final Node owner;

    PictureExport(TimelinePresenter presenter, Node owner) {
        this.presenter = presenter;
        this.owner = owner;
    }

    /** Writes a drawing in one format. */
    private interface Writer {
        void write(Drawing drawing, OutputStream out) throws IOException;
    }

    void svg() {
        save("svg", (drawing, out) -> {
            out.write(SvgPainter.paint(drawing, dark(), title()).getBytes(StandardCharsets.UTF_8));
        });
    }

    void png() {
        save("png", (drawing, out) -> PngPainter.paint(drawing, dark(), PIXELS_PER_PX, out));
    }

    /** The verdict, as a reader of the file hears it first. */
    private String title() {
        return presenter.picture().map(TimelinePicture::title).orElse("");
    }

    private boolean dark() {
        return Theme.isDark(presenter.desk().looks().appearance().get());
    }

    private void save(String format, Writer writer) {
        TimelineAnswer answer = presenter.answer().get();
        if (answer == null) {
            return;
        }
        File file = choose(format, answer.timeline().workload().name());
        if (file == null) {
            return;
        }
        switch (AtomicFile.write(file.toPath(), bytes(answer, writer))) {
            case WriteResult.Written _ ->
                presenter.desk().report(Severity.HINT, presenter.words().message("save.done", file.toString()));
            case WriteResult.Failed failed -> presenter.desk().report(Severity.ERROR, failed.reason());
        }
    }

    private byte[] bytes(TimelineAnswer answer, Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(drawing(answer), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written to
        }
        return out.toByteArray();
    }

    private Drawing drawing(TimelineAnswer answer) {
        Locale locale = presenter.desk().locale().get();
        return presenter.mode().get() == TimelinePresenter.Mode.POD
                ? Sheet.pod(answer.timeline(), WIDTH, locale)
                : Sheet.rollout(answer.rollout(), WIDTH, locale);
    }

    private @Nullable File choose(String format, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName((name.isEmpty() ? "timeline" : name) + "." + format);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(format.toUpperCase(Locale.ROOT), "*." + format));
        return new SaveQuestion(owner.getScene().getWindow()).ask(chooser);
    }
}
