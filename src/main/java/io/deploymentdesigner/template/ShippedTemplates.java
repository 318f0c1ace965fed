package io.deploymentdesigner.template;

import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.template.Template.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The templates that come with the program: the project's folder {@code templates}, packed along. */
final class ShippedTemplates {
    private static final String FOLDER = "/templates/";

    private ShippedTemplates() {}

    static List<Template> all() {
        TemplateIndex index = index();
        return index.ids().stream().map(id -> read(id, index.caption(id))).toList();
    }

    private static TemplateIndex index() {
        try (InputStream in = open(TemplateIndex.FILE)) {
            return TemplateIndex.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Template read(String id, Caption caption) {
        String file = id + ".yaml";
        try (InputStream in = open(file)) {
            return TemplateReader.read(id, Origin.SHIPPED, caption, SourceText.of(in, file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(FOLDER + file), file);
    }
}
