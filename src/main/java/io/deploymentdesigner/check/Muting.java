package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which findings are counted but not told: those whose code the user mutes, and those whose code the document itself
 * names in a comment {@code # designer:ignore P05 R01}. What the API server says cannot be muted.
 */
public final class Muting {
    /** What begins a muting comment, after the number sign. */
    public static final String MARK = "designer:ignore";

    private static final Pattern COMMENT = Pattern.compile("#[ \\t]*" + MARK + "[ \\t]+([A-Z0-9, \\t-]+)");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]*");

    private final Set<String> codes;

    private Muting(Set<String> codes) {
        this.codes = codes;
    }

    /** Reads the comments of a document's text; {@code byUser} are muted anyway. */
    static Muting of(String document, Set<String> byUser) {
        Set<String> codes = new HashSet<>(byUser);
        codes.addAll(namedBy(document));
        return new Muting(codes);
    }

    /** The codes that the comments of a document's text name. */
    static Set<String> namedBy(String document) {
        Set<String> codes = new HashSet<>();
        if (document.contains(MARK)) {
            Matcher comments = COMMENT.matcher(document);
            while (comments.find()) {
                codes.addAll(codes(comments.group(1)));
            }
        }
        return codes;
    }

    private static List<String> codes(String list) {
        return CODE.matcher(list).results().map(found -> found.group()).toList();
    }

    boolean mutes(Diagnostic diagnostic) {
        return diagnostic.source() != Source.SERVER && codes.contains(diagnostic.code());
    }
}
