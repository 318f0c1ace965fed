package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlStream;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of edit works with: the text as a page, the document, and how new text is written.
 *
 * @param page the whole text
 * @param document the document to be changed
 * @param reader reads fragments
 * @param step columns by which this file indents a mapping
 * @param dashStep columns by which this file indents a sequence below its key
 */
record Draft(Page page, YamlDocument document, TemplateReader reader, int step, int dashStep) {
    static Draft of(YamlStream stream, YamlDocument document, TemplateReader reader) {
        Page page = Page.of(stream.text());
        YamlNode root = document.root();
        return new Draft(page, document, reader, page.step(root), page.dashStep(root));
    }

    /** The node at a path; refuses where it is not there or written elsewhere. */
    Site site(YamlPath path) {
        SiteFinder.Found found = found(path);
        if (found == null || !found.missing().isEmpty()) {
            throw new Obstacle(RefusalReason.NOT_FOUND, found == null ? start() : nearest(found.site()));
        }
        return found.site();
    }

    /** How far a path leads, null in an empty document. */
    SiteFinder.@Nullable Found found(YamlPath path) {
        YamlNode root = document.root();
        return root == null ? null : new SiteFinder(document).find(root, path);
    }

    private TextRange start() {
        return TextRange.at(document.range().start());
    }

    /** The first line of a node: enough to point at. */
    TextRange nearest(Site site) {
        int start = site.start();
        return new TextRange(start, Math.max(start, page.lineStop(start)));
    }

    /** A fragment as it must be written at a place. */
    Fragment fitting(Fragment fragment, boolean flow) {
        return flow ? FlowText.of(fragment, reader) : fragment;
    }

    /** Whether nothing, or a plain null, is written: it may become a collection. */
    static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar
                && scalar.style().isPlain()
                && (scalar.isBlank() || scalar.value().matches("~|null|Null|NULL"));
    }
}
