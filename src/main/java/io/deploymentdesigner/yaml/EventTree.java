package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Makes the tree from SnakeYAML's events, in one pass, with ranges that end where the node ends. */
final class EventTree {
    private final String written;
    private final String text;
    private final Offsets offsets;
    private final Parser events;
    private final Budget budget = new Budget();
    private List<YamlNode> anchored = new ArrayList<>();

    /**
     * Reads with the parser's events.
     *
     * @param written the text whose characters scalars shall hold
     * @param text the same text as the parser saw it, with placeholders masked
     */
    EventTree(String written, String text, Offsets offsets, Parser events) {
        this.written = written;
        this.text = text;
        this.offsets = offsets;
        this.events = events;
    }

    /** Reads on to the end of the stream and adds each document that is whole. */
    void readAll(List<YamlDocument> documents) {
        events.getEvent();
        Event next = events.getEvent();
        while (next instanceof DocumentStartEvent start) {
            anchored = new ArrayList<>();
            budget.beginDocument();
            int from = documents.isEmpty() ? 0 : offsets.of(start.getStartMark());
            YamlNode root = node(events.getEvent(), from);
            events.getEvent();
            next = events.getEvent();
            int to =
                    next instanceof DocumentStartEvent following ? offsets.of(following.getStartMark()) : text.length();
            documents.add(new YamlDocument(written, documents.size(), new TextRange(from, to), orNull(root), anchored));
        }
    }

    private static @Nullable YamlNode orNull(YamlNode root) {
        boolean blank = root instanceof YamlScalar scalar
                && scalar.isBlank()
                && scalar.properties().equals(NodeProperties.NONE);
        return blank ? null : root;
    }

    /**
     * Reads one node.
     *
     * @param blankAt where the node stands if nothing is written
     */
    private YamlNode node(Event event, int blankAt) {
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        Properties properties = properties((NodeEvent) event);
        YamlNode node = event instanceof ScalarEvent scalar
                ? scalar(scalar, properties, blankAt)
                : collection((CollectionStartEvent) event, properties);
        if (node.properties().anchor() != null) {
            anchored.add(node);
        }
        return node;
    }

    private YamlNode alias(AliasEvent event) {
        TextRange range = range(event);
        budget.alias(event.getAnchor(), range);
        return new YamlAlias(range, event.getAnchor());
    }

    private TextRange range(Event event) {
        return new TextRange(offsets.of(event.getStartMark()), offsets.of(event.getEndMark()));
    }

    /** Anchor and tag, and where the value behind them begins. */
    private record Properties(NodeProperties written, int valueStart) {
        /** Where a value stands of which nothing is written. */
        int blankAt(int otherwise) {
            return written.range() == null ? otherwise : written.range().end();
        }
    }

    private Properties properties(NodeEvent event) {
        String anchor = event.getAnchor();
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        int start = offsets.of(event.getStartMark());
        if (anchor == null && tag == null) {
            return new Properties(NodeProperties.NONE, start);
        }
        int end = Gaps.skipProperty(text, start);
        if (anchor != null && tag != null) {
            end = Gaps.skipProperty(text, Gaps.skip(text, end));
        }
        return new Properties(new NodeProperties(anchor, tag, new TextRange(start, end)), Gaps.skip(text, end));
    }

    private YamlScalar scalar(ScalarEvent event, Properties properties, int blankAt) {
        int end = offsets.of(event.getEndMark());
        ScalarStyle style = style(event.getScalarStyle());
        TextRange range;
        if (event.getValue().isEmpty() && style.isPlain()) {
            range = TextRange.at(properties.blankAt(blankAt));
        } else {
            int start = properties.valueStart();
            range = new TextRange(start, style.isBlock() ? BlockEnd.of(text, start, end) : end);
        }
        budget.scalar(properties.written(), range);
        String value = TemplateReader.unmask(written, text, range, event.getValue());
        return new YamlScalar(range, value, style, properties.written());
    }

    private static ScalarStyle style(DumperOptions.ScalarStyle style) {
        return switch (style) {
            case PLAIN, JSON_SCALAR_STYLE -> ScalarStyle.PLAIN;
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
        };
    }

    private YamlNode collection(CollectionStartEvent event, Properties properties) {
        int start = properties.valueStart();
        budget.open(properties.written(), TextRange.at(start));
        YamlNode node = event.is(Event.ID.MappingStart)
                ? mapping(start, event.isFlow(), properties.written())
                : sequence(start, event.isFlow(), properties.written());
        budget.close(properties.written(), node.range());
        return node;
    }

    private YamlMapping mapping(int start, boolean flow, NodeProperties properties) {
        List<YamlEntry> entries = new ArrayList<>();
        int end = start;
        Event event = events.getEvent();
        while (!event.is(Event.ID.MappingEnd)) {
            YamlNode key = node(event, offsets.of(event.getStartMark()));
            int colon = Gaps.colon(text, key.range().end(), flow);
            YamlNode value = node(events.getEvent(), colon < 0 ? key.range().end() : colon + 1);
            entries.add(new YamlEntry(key, colon, value));
            end = Math.max(end, value.range().end());
            event = events.getEvent();
        }
        boolean braces = flow && text.startsWith("{", start);
        int last = braces ? offsets.of(event.getEndMark()) : end;
        return new YamlMapping(new TextRange(start, last), flow, List.copyOf(entries), properties);
    }

    private YamlSequence sequence(int start, boolean flow, NodeProperties properties) {
        List<YamlItem> items = new ArrayList<>();
        int end = start;
        Event event = events.getEvent();
        while (!event.is(Event.ID.SequenceEnd)) {
            int dash = flow ? -1 : Gaps.skip(text, end);
            YamlNode value = node(event, flow ? offsets.of(event.getStartMark()) : dash + 1);
            items.add(new YamlItem(dash, value));
            end = value.range().end();
            event = events.getEvent();
        }
        int last = flow ? offsets.of(event.getEndMark()) : end;
        return new YamlSequence(new TextRange(start, last), flow, List.copyOf(items), properties);
    }
}
