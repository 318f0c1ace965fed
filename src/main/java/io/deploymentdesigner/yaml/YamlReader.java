package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.SyntaxFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a text into the lossless tree: no object is made, no tag is believed, no alias is written out.
 *
 * <p>Limits, because parser events have none of their own: {@value #LENGTH} UTF-16 units, {@value Budget#DEPTH} levels,
 * {@value Budget#ALIASES} aliases, {@value Budget#NODES} nodes with aliases written out.
 */
public final class YamlReader {
    /** The longest text that is read, in UTF-16 units: the API server's own limit of a request is 3 MiB. */
    public static final int LENGTH = 3 * 1024 * 1024;

    private YamlReader() {}

    /**
     * Reads a whole text. Never throws: what cannot be read is a fault, with the documents before it.
     *
     * <p>A text without a fault has at least one document, though it may be empty.
     */
    public static YamlStream read(String text) {
        return readMasked(text, text, List.of());
    }

    /**
     * Reads a text of which some characters are hidden.
     *
     * @param text what the tree and its scalars shall hold
     * @param masked what is parsed, of the same length
     * @param ranges what is hidden
     */
    static YamlStream readMasked(String text, String masked, List<TextRange> ranges) {
        List<YamlDocument> documents = new ArrayList<>();
        SyntaxFault fault = fault(text, masked, documents);
        if (fault == null && documents.isEmpty()) {
            documents.add(new YamlDocument(text, 0, new TextRange(0, text.length()), null, List.of()));
        }
        return new YamlStream(text, List.copyOf(documents), fault, ranges);
    }

    private static @Nullable SyntaxFault fault(String text, String masked, List<YamlDocument> documents) {
        SyntaxFault refused = refused(masked);
        if (refused != null) {
            return refused;
        }
        Offsets offsets = Offsets.of(masked);
        try {
            new EventTree(text, masked, offsets, new ParserImpl(new StreamReader(masked), options()))
                    .readAll(documents);
            return null;
        } catch (ReadingStopped stopped) {
            return stopped.fault();
        } catch (RuntimeException e) {
            // Besides its own exceptions SnakeYAML lets escape what Integer.parseInt and Character.toChars throw.
            return new ParserFaults(masked, offsets).of(e);
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /** What is refused before a parser sees it. */
    private static @Nullable SyntaxFault refused(String text) {
        if (text.length() > LENGTH) {
            return new SyntaxFault(Kind.TOO_LARGE, TextRange.at(0), List.of(String.valueOf(LENGTH)));
        }
        for (int at = 0; at < text.length(); ) {
            if (isPlain(text.charAt(at))) {
                at++;
                continue;
            }
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!StreamReader.isPrintable(point)) {
                String name = String.format(Locale.ROOT, "U+%04X", point);
                return new SyntaxFault(Kind.CONTROL_CHARACTER, new TextRange(at, next), List.of(name));
            }
            at = next;
        }
        return null;
    }

    /** Nearly every character: what needs no second look. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c <= '~') || c == '\n' || (c >= '\u00a0' && c <= '\ud7ff');
    }
}
