package io.deploymentdesigner.yaml;

import io.deploymentdesigner.placeholder.OffsetMap;
import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a template that was filled. Usually every value is a plain word in the middle of a scalar or a comment; then the
 * filled text has the template's own tree, moved, and is not parsed a second time: the parser hid each placeholder
 * behind letters ({@link TemplateReader}) and would decide everything alike if they were others. Wherever that is not
 * plain to see the text is parsed.
 */
public final class FilledReader {
    /** SnakeYAML lets a key be as long as 1,024 characters on one line. */
    private static final int LONGEST_KEY = 1_000;

    private final YamlStream template;
    private final Substitution filled;
    private final List<Replacement> replacements;
    private final OffsetMap map;
    private List<YamlNode> anchored = new ArrayList<>();
    private boolean alike = true;

    /** The first replacement that no scalar and no comment before this place holds. */
    private int next;

    /** Where the last scalar ended, or the text begins: what follows up to the next scalar is no scalar's. */
    private int gap;

    private FilledReader(YamlStream template, Substitution filled) {
        this.template = template;
        this.filled = filled;
        this.replacements = filled.replacements();
        this.map = filled.map();
    }

    /**
     * Reads the filled text; the same as {@link YamlReader#read} of it.
     *
     * @param template the very text that was filled, read
     * @param filled what became of it
     */
    public static YamlStream read(YamlStream template, Substitution filled) {
        FilledReader reader = new FilledReader(template, filled);
        List<YamlDocument> documents = reader.isPlain() ? reader.documents() : List.of();
        return reader.alike && !documents.isEmpty()
                ? new YamlStream(filled.text(), documents, null)
                : YamlReader.read(filled.text());
    }

    /** Whether what was hidden is what was replaced, each by a plain word. */
    private boolean isPlain() {
        boolean possible = template.fault() == null
                && !filled.aborted()
                && filled.text().length() <= YamlReader.LENGTH
                && replacements.size() == template.masked().size()
                && replacements.size() == map.pieces();
        for (int i = 0; possible && i < replacements.size(); i++) {
            Replacement each = replacements.get(i);
            possible = each.placeholder().range().equals(template.masked().get(i)) && isWord(each.rendered());
        }
        return possible;
    }

    /** Letters and digits, and what may stand behind them wherever letters may. */
    private boolean isWord(TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            char c = filled.text().charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && (i == range.start() || "._/-".indexOf(c) < 0)) {
                return false;
            }
        }
        return !range.isEmpty();
    }

    private List<YamlDocument> documents() {
        List<YamlDocument> documents = new ArrayList<>(template.documents().size());
        for (YamlDocument document : template.documents()) {
            anchored = new ArrayList<>();
            YamlNode root = document.root() == null ? null : node(document.root());
            documents.add(new YamlDocument(filled.text(), document.index(), moved(document.range()), root, anchored));
        }
        passComments(template.text().length());
        return List.copyOf(documents);
    }

    private TextRange moved(TextRange range) {
        return new TextRange(map.toRendered(range.start()), map.toRendered(range.end()));
    }

    private YamlNode node(YamlNode node) {
        YamlNode moved = switch (node) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlAlias alias -> new YamlAlias(moved(alias.range()), alias.name());
            case YamlMapping mapping -> mapping(mapping);
            case YamlSequence sequence -> sequence(sequence);
        };
        if (moved.properties().anchor() != null) {
            anchored.add(moved);
        }
        return moved;
    }

    private YamlScalar scalar(YamlScalar scalar) {
        TextRange range = moved(scalar.range());
        passComments(scalar.range().start());
        gap = scalar.range().end();
        String value = holdsNext(scalar.range()) ? value(scalar, range) : scalar.value();
        return new YamlScalar(range, value, scalar.style(), moved(scalar.properties()));
    }

    private boolean holdsNext(TextRange scalar) {
        return next < replacements.size()
                && replacements.get(next).placeholder().range().start() < scalar.end();
    }

    /** What a scalar holds that is written as it is read: on one line, without escapes. */
    private String value(YamlScalar scalar, TextRange moved) {
        while (holdsNext(scalar.range())) {
            alike &=
                    scalar.range().contains(replacements.get(next).placeholder().range());
            next++;
        }
        int quotes = scalar.style().isPlain() ? 0 : 1;
        alike &= !scalar.style().isBlock()
                && scalar.range().length() >= 2 * quotes
                && inside(scalar.range(), quotes).of(template.text()).equals(scalar.value());
        return alike ? inside(moved, quotes).of(filled.text()) : "";
    }

    private static TextRange inside(TextRange range, int quotes) {
        return new TextRange(range.start() + quotes, range.end() - quotes);
    }

    private YamlMapping mapping(YamlMapping mapping) {
        List<YamlEntry> entries = new ArrayList<>(mapping.entries().size());
        for (YamlEntry entry : mapping.entries()) {
            YamlNode key = node(entry.key());
            int colon = entry.colon() < 0 ? -1 : map.toRendered(entry.colon());
            alike &= key instanceof YamlScalar
                    && Math.max(colon, key.range().end()) - key.range().start() <= LONGEST_KEY;
            entries.add(new YamlEntry(key, colon, node(entry.value())));
        }
        return new YamlMapping(
                moved(mapping.range()), mapping.flow(), List.copyOf(entries), moved(mapping.properties()));
    }

    private YamlSequence sequence(YamlSequence sequence) {
        List<YamlItem> items = new ArrayList<>(sequence.items().size());
        for (YamlItem item : sequence.items()) {
            items.add(new YamlItem(item.dash() < 0 ? -1 : map.toRendered(item.dash()), node(item.value())));
        }
        return new YamlSequence(
                moved(sequence.range()), sequence.flow(), List.copyOf(items), moved(sequence.properties()));
    }

    private NodeProperties moved(NodeProperties properties) {
        return properties.range() == null
                ? properties
                : new NodeProperties(properties.anchor(), properties.tag(), moved(properties.range()));
    }

    /** Passes what was replaced between two scalars; anything but a comment, such as an anchor's name, needs a parser. */
    private void passComments(int end) {
        while (next < replacements.size()
                && replacements.get(next).placeholder().range().start() < end) {
            alike &= isInComment(replacements.get(next).placeholder().range().start());
            next++;
        }
    }

    private boolean isInComment(int at) {
        String text = template.text();
        for (int i = at - 1; i >= gap && !Gaps.isBreak(text.charAt(i)); i--) {
            if (text.charAt(i) == '#' && (i == 0 || " \t\r\n".indexOf(text.charAt(i - 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
