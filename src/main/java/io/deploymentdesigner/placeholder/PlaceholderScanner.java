package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds placeholders in a text, whatever tool will fill them: {@code $NAME}, {@code ${NAME}}, longer forms in braces on
 * one line, {@code $<NAME>}, and the tokens of a {@link TokenSyntax}. What a given tool makes of them is said by its
 * {@link Engine}.
 */
public final class PlaceholderScanner {
    private final String text;
    private final TokenSyntax tokens;
    private final List<Placeholder> found = new ArrayList<>();

    private PlaceholderScanner(String text, TokenSyntax tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** All placeholders in order of their offsets; they never overlap. */
    public static List<Placeholder> scan(String text, TokenSyntax tokens) {
        return new PlaceholderScanner(text, tokens).scan();
    }

    private List<Placeholder> scan() {
        int at = candidate(0);
        while (at < text.length()) {
            Placeholder next = at(at);
            if (next != null) {
                found.add(next);
            }
            at = candidate(next == null ? at + 1 : next.range().end());
        }
        return List.copyOf(found);
    }

    /** Where the next placeholder may begin: hardly any character does, unless the user has tokens of any kind. */
    private int candidate(int from) {
        int at = from;
        while (at < text.length() && tokens.own().isEmpty() && !begins(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean begins(char c) {
        return c == '$' || c == '<' || c == '%' || c == '{' || c == '_';
    }

    private @Nullable Placeholder at(int at) {
        for (String own : tokens.own()) {
            if (text.startsWith(own, at)) {
                return new Placeholder(
                        new TextRange(at, at + own.length()), TokenSyntax.nameOf(own), PlaceholderForm.OWN_TOKEN);
            }
        }
        return switch (text.charAt(at)) {
            case '$' -> dollar(at);
            case '<' -> enclosed(at, "<", ">", PlaceholderForm.ANGLE);
            case '%' -> enclosed(at, "%", "%", PlaceholderForm.PERCENT);
            case '{' -> doubleBraces(at);
            case '_' -> underscores(at);
            default -> null;
        };
    }

    private @Nullable Placeholder dollar(int at) {
        int name = at + 1;
        if (text.startsWith("{", name)) {
            return Braces.at(text, at);
        }
        if (text.startsWith("<", name)) {
            int end = Names.end(text, name + 1);
            return end > name + 1 && text.startsWith(">", end)
                    ? placeholder(at, end + 1, name + 1, end, PlaceholderForm.DOLLAR_ANGLE)
                    : null;
        }
        int end = Names.end(text, name);
        return end > name ? placeholder(at, end, name, end, PlaceholderForm.BARE) : null;
    }

    private @Nullable Placeholder enclosed(int at, String open, String close, PlaceholderForm form) {
        int name = at + open.length();
        int end = Names.end(text, name);
        boolean whole = end > name && text.startsWith(close, end);
        return whole && (tolerates(form) || isClear(name, end, form))
                ? placeholder(at, end + close.length(), name, end, form)
                : null;
    }

    private boolean tolerates(PlaceholderForm form) {
        return tokens.tolerant() && form != PlaceholderForm.PERCENT;
    }

    /** Upper case; between angle brackets with an underscore too, for {@code <HTML>} is a tag. */
    private boolean isClear(int name, int end, PlaceholderForm form) {
        boolean joined =
                form != PlaceholderForm.ANGLE || text.substring(name, end).indexOf('_') > 0;
        return joined && Names.isShouted(text, name, end);
    }

    private @Nullable Placeholder doubleBraces(int at) {
        int name = text.startsWith("{{ ", at) ? at + 3 : at + 2;
        int end = text.startsWith("{{", at) ? Names.end(text, name) : name;
        String close = name == at + 3 ? " }}" : "}}";
        return end > name && text.startsWith(close, end)
                ? placeholder(at, end + close.length(), name, end, PlaceholderForm.DOUBLE_BRACES)
                : null;
    }

    private @Nullable Placeholder underscores(int at) {
        boolean inWord = at > 0 && Names.isPart(text.charAt(at - 1));
        int end = Names.end(text, at);
        int name = at + 2;
        boolean shaped = !inWord && end - at > 4 && text.startsWith("__", at) && text.startsWith("__", end - 2);
        return shaped && text.charAt(name) != '_' && (tokens.tolerant() || Names.isShouted(text, name, end - 2))
                ? placeholder(at, end, name, end - 2, PlaceholderForm.UNDERSCORES)
                : null;
    }

    private Placeholder placeholder(int from, int to, int nameFrom, int nameTo, PlaceholderForm form) {
        return new Placeholder(new TextRange(from, to), text.substring(nameFrom, nameTo), form);
    }
}
