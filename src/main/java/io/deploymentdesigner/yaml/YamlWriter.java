package io.deploymentdesigner.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values (maps, lists, strings, numbers, booleans, null) as block style YAML that every reader types the
 * same way. For output only: a user's own text is patched, never rewritten.
 */
public final class YamlWriter {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z/_$][\\w./@$()+=,-]*(?:[: ][\\w./@$()+=,-]+)*");
    private static final Set<String> RETYPED = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
    private static final Pattern BLOCK =
            Pattern.compile("(?s)\\S[\\t\\n\\x20-\\x7E\\u00A1-\\uD7FF\\uE000-\\uFFFD]*\\n?");

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The document as text, with a line feed at its end. */
    public static String write(@Nullable Object value) {
        YamlWriter writer = new YamlWriter();
        writer.block(value, 0);
        return writer.out.toString();
    }

    private void block(@Nullable Object value, int indent) {
        switch (value) {
            case Map<?, ?> map when !map.isEmpty() -> map(map, indent, true);
            case List<?> list when !list.isEmpty() -> list(list, indent);
            case null, default -> out.append(scalar(value, indent)).append('\n');
        }
    }

    private void map(Map<?, ?> map, int indent, boolean indentFirst) {
        boolean first = !indentFirst;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(first ? "" : " ".repeat(indent))
                    .append(text(String.valueOf(entry.getKey())))
                    .append(':');
            first = false;
            value(entry.getValue(), indent);
        }
    }

    private void value(@Nullable Object value, int indent) {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                out.append('\n');
                map(map, indent + 2, true);
            }
            case List<?> list
            when !list.isEmpty() -> {
                out.append('\n');
                list(list, indent + 2);
            }
            case null -> out.append('\n');
            default -> out.append(' ').append(scalar(value, indent + 2)).append('\n');
        }
    }

    private void list(List<?> list, int indent) {
        for (Object item : list) {
            out.append(" ".repeat(indent)).append("- ");
            if (item instanceof Map<?, ?> map && !map.isEmpty()) {
                map(map, indent + 2, false);
            } else if (item instanceof List<?> inner && !inner.isEmpty()) {
                out.append('\n');
                list(inner, indent + 2);
            } else {
                out.append(scalar(item, indent + 2)).append('\n');
            }
        }
    }

    private static String scalar(@Nullable Object value, int indent) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> ignored -> "{}";
            case List<?> ignored -> "[]";
            case String text when text.indexOf('\n') >= 0 && BLOCK.matcher(text).matches() -> literal(text, indent);
            case String text -> text(text);
            default -> String.valueOf(value);
        };
    }

    private static String literal(String text, int indent) {
        boolean ends = text.endsWith("\n");
        String pad = " ".repeat(indent);
        String body = ends ? text.substring(0, text.length() - 1) : text;
        if (body.endsWith("\n") || body.lines().anyMatch(line -> line.endsWith(" "))) {
            return quoted(text);
        }
        StringBuilder block = new StringBuilder(ends ? "|" : "|-");
        body.lines().forEach(line -> block.append('\n').append(line.isEmpty() ? "" : pad + line));
        return block.toString();
    }

    private static String text(String text) {
        boolean plain = SAFE.matcher(text).matches() && !RETYPED.contains(text.toLowerCase(java.util.Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(escaped(c));
            }
        });
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        boolean shown = (c >= 0x20 && c < 0x7F) || (c > 0xA0 && Character.isDefined(c) && !isUnseen(c));
        return shown ? Character.toString(c) : String.format("\\u%04X", c);
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE, Character.FORMAT -> true;
            default -> false;
        };
    }
}
