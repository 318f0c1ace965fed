package io.deploymentdesigner.placeholder;

import java.util.Comparator;
import java.util.List;

/**
 * Which tokens without a dollar count as placeholders.
 *
 * @param tolerant whether any name makes a token; else {@code <X>}, {@code __X__} and {@code %X%} need upper-case names
 * @param own texts of the user's own that are placeholders wherever they stand, longest first
 */
public record TokenSyntax(boolean tolerant, List<String> own) {
    /** Only tokens that can hardly be anything else: for files that another tool than {@code sed} fills. */
    public static final TokenSyntax CLEAR = new TokenSyntax(false, List.of());
    /** Every token of a conventional style. */
    public static final TokenSyntax ALL = new TokenSyntax(true, List.of());

    /** Sorts the user's own texts, longest first, and leaves out empty ones. */
    public TokenSyntax {
        own = own.stream()
                .filter(token -> !token.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** What a template for this engine is scanned for. */
    public static TokenSyntax of(Engine engine) {
        return engine instanceof Tokens tokens ? new TokenSyntax(true, tokens.own()) : CLEAR;
    }

    /** The variable that one of the user's own texts stands for: the text without marks around its name. */
    static String nameOf(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !Names.isStart(token.charAt(start))) {
            start++;
        }
        while (end > start && !Names.isPart(token.charAt(end - 1))) {
            end--;
        }
        return start == end ? token : token.substring(start, end);
    }
}
