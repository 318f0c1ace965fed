package io.deploymentdesigner.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All templates there are.
 *
 * @param ownFolder the user's folder, which may not exist
 */
public record Templates(Path ownFolder) {
    /** The shipped ones in their order, then the user's own by name; broken ones are among them, with their fault. */
    public List<Template> all() {
        List<Template> all = new ArrayList<>(ShippedTemplates.all());
        all.addAll(new OwnTemplates(ownFolder).all());
        return List.copyOf(all);
    }

    /** The template of an id; of two with the same, the user's own. */
    public Optional<Template> find(String id) {
        return all().reversed().stream()
                .filter(template -> template.id().equals(id))
                .findFirst();
    }

    /**
     * Makes a template of a text, as it is, placeholders and comments and all. No file is ever replaced.
     *
     * @param caption its title becomes the file's name as well
     * @throws IOException where the folder cannot be made or written
     */
    public Template.Usable save(Caption caption, String text) throws IOException {
        return new OwnTemplates(ownFolder).save(caption, text);
    }
}
