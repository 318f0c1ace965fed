package io.deploymentdesigner.template;

import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.template.Template.Origin;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The templates in a folder of the user's: every {@code .yaml} and {@code .yml} file, by name. */
final class OwnTemplates {
    private final Path folder;

    OwnTemplates(Path folder) {
        this.folder = folder;
    }

    List<Template> all() {
        TemplateIndex index = index();
        return files().stream().map(file -> read(file, index)).toList();
    }

    private TemplateIndex index() {
        Path file = folder.resolve(TemplateIndex.FILE);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return TemplateIndex.read(reader);
        } catch (IOException _) {
            return TemplateIndex.empty();
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !id(file).equals(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Template read(Path file, TemplateIndex index) {
        String id = id(file);
        return TemplateReader.read(id, Origin.OWN, index.caption(id), SourceText.of(file));
    }

    private static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    /** Writes a new file that replaces none, then its caption. */
    Template.Usable save(Caption caption, String text) throws IOException {
        Files.createDirectories(folder);
        String id = write(slug(caption.title()), text);
        Files.writeString(
                folder.resolve(TemplateIndex.FILE),
                lines(id, caption),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return new Template.Usable(id, Origin.OWN, caption, text);
    }

    private String write(String slug, String text) throws IOException {
        for (int number = 1; ; number++) {
            String id = number == 1 ? slug : slug + "-" + number;
            try {
                Files.writeString(folder.resolve(id + ".yaml"), text, StandardOpenOption.CREATE_NEW);
                return id;
            } catch (FileAlreadyExistsException _) {
                // the next number, then
            }
        }
    }

    /** Letters and digits of any script, one dash for everything between them. */
    private static String slug(String title) {
        String slug = title.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "template" : slug;
    }

    private static String lines(String id, Caption caption) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(id + ".title", caption.title());
        properties.setProperty(id + ".title.zh", caption.titleZh());
        properties.setProperty(id + ".description", caption.description());
        properties.setProperty(id + ".description.zh", caption.descriptionZh());
        StringWriter out = new StringWriter();
        properties.store(out, null);
        return out.toString();
    }
}
