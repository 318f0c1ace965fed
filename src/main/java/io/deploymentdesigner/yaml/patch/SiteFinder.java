package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlNodes;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the node of a path where it is written, and what of the path is still missing. */
final class SiteFinder {
    private final YamlDocument document;

    SiteFinder(YamlDocument document) {
        this.document = document;
    }

    /**
     * How far a path leads.
     *
     * @param site the last node that is there
     * @param missing the steps that lead on from it; empty where the path leads to the site
     */
    record Found(Site site, List<YamlPath.Step> missing) {}

    /** Follows a path from the root; refuses to go through an alias or into what a merge key brings. */
    Found find(YamlNode root, YamlPath path) {
        Site site = new Site(null, 0, root);
        List<YamlPath.Step> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (site.node() instanceof YamlAlias alias) {
                throw new Obstacle(RefusalReason.SHARED, alias.range());
            }
            Site next = step(site, steps.get(i));
            if (next == null) {
                refuseMerged(site, path, i);
                return new Found(site, steps.subList(i, steps.size()));
            }
            site = next;
        }
        return new Found(site, List.of());
    }

    /** A field that a merge key brings may be given anew here, but not changed inside. */
    private void refuseMerged(Site site, YamlPath path, int missing) {
        YamlPath there = new YamlPath(path.steps().subList(0, missing + 1));
        boolean deeper = missing + 1 < path.steps().size();
        if (deeper && site.node() instanceof YamlMapping mapping && YamlNodes.at(document, there) != null) {
            YamlEntry merge = mapping.entry("<<");
            throw new Obstacle(RefusalReason.MERGED, merge == null ? mapping.range() : merge.range());
        }
    }

    private @Nullable Site step(Site site, YamlPath.Step step) {
        return switch (step) {
            case YamlPath.Key(String name)
            when site.node() instanceof YamlMapping mapping -> entry(site, mapping, name);
            case YamlPath.Index(int index)
            when site.node() instanceof YamlSequence sequence -> item(site, sequence, index);
            case YamlPath.Where where
            when site.node() instanceof YamlSequence sequence -> item(site, sequence, index(sequence, where));
            default -> null;
        };
    }

    private static @Nullable Site entry(Site site, YamlMapping mapping, String name) {
        for (int i = 0; i < mapping.entries().size(); i++) {
            YamlEntry entry = mapping.entries().get(i);
            if (name.equals(entry.name())) {
                return new Site(site, i, entry.value());
            }
        }
        return null;
    }

    private static @Nullable Site item(Site site, YamlSequence sequence, int index) {
        return index >= 0 && index < sequence.items().size()
                ? new Site(site, index, sequence.items().get(index).value())
                : null;
    }

    private int index(YamlSequence sequence, YamlPath.Where where) {
        for (int i = 0; i < sequence.items().size(); i++) {
            if (document.resolve(sequence.items().get(i).value()) instanceof YamlMapping mapping
                    && matches(mapping.get(where.field()), where.value())) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(@Nullable YamlNode field, String value) {
        return field != null
                && document.resolve(field) instanceof YamlScalar scalar
                && scalar.value().equals(value);
    }
}
