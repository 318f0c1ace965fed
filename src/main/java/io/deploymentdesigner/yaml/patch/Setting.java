package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.ScalarStyle;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlItem;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNodes;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans edits that set a value or add one, with the parents that are missing. */
final class Setting {
    private final Draft draft;
    private final Page page;
    private final ScalarWriter scalars;

    Setting(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
        this.scalars = new ScalarWriter(draft.reader());
    }

    List<Proposal> scalar(YamlPath path, String value, ValueType type) {
        SiteFinder.Found found = draft.found(path);
        Fragment first = read(scalars.write(value, type, oldStyle(found), place(isFlow(found))));
        List<Proposal> proposals = new ArrayList<>(fragment(found, path, first));
        if (first.endsInBlock()) {
            proposals.addAll(fragment(found, path, read(Quotes.doubled(value))));
        }
        return proposals;
    }

    private static @Nullable ScalarStyle oldStyle(SiteFinder.@Nullable Found found) {
        return found != null && found.missing().isEmpty() && found.site().node() instanceof YamlScalar scalar
                ? scalar.style()
                : null;
    }

    private static boolean isFlow(SiteFinder.@Nullable Found found) {
        if (found == null) {
            return false;
        }
        boolean inside = !found.missing().isEmpty() && Site.isFlow(found.site().node());
        return inside || found.site().inFlow();
    }

    List<Proposal> copy(YamlPath from, YamlPath to, ValueType type) {
        if (!(YamlNodes.at(draft.document(), from) instanceof YamlScalar scalar)) {
            throw new Obstacle(RefusalReason.NOT_FOUND, draft.document().range());
        }
        return scalar(to, scalar.value(), type);
    }

    private static ScalarWriter.Place place(boolean flow) {
        return flow ? ScalarWriter.Place.FLOW : ScalarWriter.Place.BLOCK;
    }

    private Fragment read(String yaml) {
        return Fragment.read(yaml, draft.reader());
    }

    List<Proposal> yaml(YamlPath path, String yaml) {
        return fragment(draft.found(path), path, read(yaml));
    }

    private List<Proposal> fragment(SiteFinder.@Nullable Found found, YamlPath path, Fragment value) {
        return found != null && found.missing().isEmpty() ? replace(found.site(), value) : put(found, path, value);
    }

    private List<Proposal> replace(Site site, Fragment value) {
        Anchors.refuseIfNeeded(draft.document(), site.node(), false);
        return new ValueChange(draft, site, value).proposals();
    }

    List<Proposal> item(YamlPath sequence, int index, String yaml) {
        SiteFinder.Found found = draft.found(sequence);
        Fragment item = read(yaml);
        if (found == null || !found.missing().isEmpty()) {
            return put(found, sequence, item.behindDash(2, draft.reader()));
        }
        Site site = found.site();
        if (Draft.isNothing(site.node())) {
            return new ValueChange(draft, site, item.behindDash(2, draft.reader())).proposals();
        }
        return insertItem(site, index, item);
    }

    /** Puts a value where nothing is yet: the missing parents first become part of the value. */
    private List<Proposal> put(SiteFinder.@Nullable Found found, YamlPath path, Fragment value) {
        List<YamlPath.Step> missing = found == null ? path.steps() : found.missing();
        Fragment whole = wrapped(value, missing.subList(Math.min(1, missing.size()), missing.size()));
        YamlPath.Step first = missing.isEmpty() ? null : missing.getFirst();
        if (found == null) {
            return newRoot(first == null ? whole : under(first, whole));
        }
        Site site = found.site();
        if (first == null || Draft.isNothing(site.node())) {
            return new ValueChange(draft, site, first == null ? whole : under(first, whole)).proposals();
        }
        return switch (first) {
            case YamlPath.Key(String name) -> insertEntry(site, name, whole);
            case YamlPath.Index(int index) -> insertItem(site, index, whole);
            case YamlPath.Where where -> insertItem(site, Integer.MAX_VALUE, named(where, whole));
        };
    }

    private Fragment wrapped(Fragment value, List<YamlPath.Step> steps) {
        Fragment whole = value;
        for (YamlPath.Step step : steps.reversed()) {
            whole = under(step, whole);
        }
        return whole;
    }

    private Fragment under(YamlPath.Step step, Fragment value) {
        return switch (step) {
            case YamlPath.Key(String name) -> below(name, value);
            case YamlPath.Index(int index) -> value.behindDash(2, draft.reader());
            case YamlPath.Where where -> named(where, value).behindDash(2, draft.reader());
        };
    }

    private Fragment below(String name, Fragment value) {
        String key = scalars.write(name, ValueType.STRING, null, ScalarWriter.Place.KEY);
        return value.below(key, draft.step(), draft.dashStep(), draft.reader());
    }

    /** An item that a {@code Where} will find, with the value's entries behind the one that names it. */
    private Fragment named(YamlPath.Where where, Fragment value) {
        String name = scalars.write(where.value(), ValueType.STRING, null, ScalarWriter.Place.BLOCK);
        Fragment first = below(where.field(), read(name));
        boolean block = value.root() instanceof YamlMapping mapping && !mapping.flow();
        return block ? read(first.text() + "\n" + value.text()) : first;
    }

    private List<Proposal> newRoot(Fragment value) {
        int end = draft.document().range().end();
        String lead = end == page.lineStart(end) ? "" : page.lineEnd();
        String text = lead + page.hanging(value.text(), 0) + page.lineEnd();
        Change change = root -> value.meaning();
        return List.of(Proposal.of(change, TextRange.at(end), TextEdit.insert(end, text)));
    }

    private List<Proposal> insertEntry(Site site, String name, Fragment value) {
        YamlMapping mapping = mapping(site);
        Fragment lines = below(name, value);
        Fragment entry = draft.fitting(lines, mapping.flow());
        if (!(Meaning.ofNullable(entry.root()) instanceof Meaning.Mapping(List<Meaning.Pair> pairs, var mark))) {
            throw new Obstacle(RefusalReason.UNREADABLE_VALUE, site.node().range());
        }
        Insertion insertion = new Insertion(page, Change.at(site, Change.append(pairs.getFirst())));
        if (mapping.flow()) {
            String text = entry.text().substring(1, entry.text().length() - 1);
            int end = mapping.entries().isEmpty()
                    ? -1
                    : mapping.entries().getLast().range().end();
            insertion.inside(mapping.range(), end, -1, text);
        } else {
            insertion.below(mapping, entry.text(), page.column(mapping.range().start()));
        }
        return openedFirst(site, lines, insertion);
    }

    /** Empty braces or brackets say nothing of the writer's taste: what comes into them first gets lines of its own. */
    private List<Proposal> openedFirst(Site site, Fragment lines, Insertion insertion) {
        boolean opens = Site.isFlow(site.node())
                && !site.inFlow()
                && isBlankInside(site.node().range());
        List<Proposal> proposals = new ArrayList<>(opens ? new ValueChange(draft, site, lines).proposals() : List.of());
        proposals.addAll(insertion.proposals());
        return proposals;
    }

    private boolean isBlankInside(TextRange brackets) {
        return page.text().substring(brackets.start() + 1, brackets.end() - 1).isBlank();
    }

    private static YamlMapping mapping(Site site) {
        return switch (site.node()) {
            case YamlMapping mapping -> mapping;
            case YamlAlias alias -> throw new Obstacle(RefusalReason.SHARED, alias.range());
            default ->
                throw new Obstacle(RefusalReason.NOT_A_MAPPING, site.node().range());
        };
    }

    private static YamlSequence sequence(Site site) {
        return switch (site.node()) {
            case YamlSequence sequence -> sequence;
            case YamlAlias alias -> throw new Obstacle(RefusalReason.SHARED, alias.range());
            default ->
                throw new Obstacle(RefusalReason.NOT_A_SEQUENCE, site.node().range());
        };
    }

    private List<Proposal> insertItem(Site site, int index, Fragment value) {
        YamlSequence sequence = sequence(site);
        int size = sequence.items().size();
        int at = Math.min(Math.max(index, 0), size);
        Fragment item = draft.fitting(value, sequence.flow());
        Insertion insertion = new Insertion(page, Change.at(site, Change.insert(at, item.meaning())));
        if (sequence.flow()) {
            int end =
                    at == 0 ? -1 : sequence.items().get(at - 1).value().range().end();
            int next = at == size ? -1 : Site.beginning(sequence.items().get(at).value());
            insertion.inside(sequence.range(), end, next, item.text());
        } else {
            blockItem(
                    insertion,
                    sequence,
                    at,
                    item.behindDash(gap(sequence), draft.reader()).text());
        }
        return openedFirst(site, value.behindDash(2, draft.reader()), insertion);
    }

    private void blockItem(Insertion insertion, YamlSequence sequence, int at, String text) {
        int dash = sequence.items().getFirst().dash();
        if (at > 0) {
            insertion.below(sequence.items().get(at - 1).value(), text, page.column(dash));
        } else if (page.isFirst(dash)) {
            insertion.above(page.lineStart(dash), text, page.column(dash));
        } else {
            insertion.before(dash, text);
        }
    }

    /** How many columns lie between the neighbours' dash and what follows it. */
    private int gap(YamlSequence sequence) {
        YamlItem first = sequence.items().getFirst();
        int start = Site.beginning(first.value());
        boolean line = page.isOneLine(first.dash(), start) && start > first.dash() + 1;
        return line ? Math.min(start - first.dash(), 9) : 2;
    }
}
