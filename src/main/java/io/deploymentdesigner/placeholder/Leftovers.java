package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds what looks like a placeholder and was left as it is, and braces without a partner. */
final class Leftovers {
    private final String template;
    private final SubstitutionBuilder out;
    private final List<TextRange> known = new ArrayList<>();

    private Leftovers(String template, SubstitutionBuilder out) {
        this.template = template;
        this.out = out;
    }

    /** Reports what the engine did not replace; call it after the last replacement. */
    static void report(String template, TokenSyntax tokens, SubstitutionBuilder out) {
        Leftovers leftovers = new Leftovers(template, out);
        leftovers.forms(tokens);
        leftovers.unclosed();
        leftovers.extra();
    }

    /** Reports only tokens without a dollar, for tools that read every dollar themselves. */
    static void reportTokens(String template, SubstitutionBuilder out) {
        for (Placeholder candidate : PlaceholderScanner.scan(template, TokenSyntax.CLEAR)) {
            if (template.charAt(candidate.range().start()) != '$') {
                out.fault(SubstitutionFault.Kind.FORM_NOT_SUPPORTED, candidate.range(), candidate.name());
            }
        }
    }

    private void forms(TokenSyntax tokens) {
        List<Replacement> replaced = out.replacements();
        int next = 0;
        for (Placeholder candidate : PlaceholderScanner.scan(template, tokens)) {
            known.add(candidate.range());
            while (next < replaced.size()
                    && replaced.get(next).placeholder().range().end()
                            <= candidate.range().start()) {
                next++;
            }
            boolean touched = next < replaced.size()
                    && replaced.get(next).placeholder().range().overlaps(candidate.range());
            if (!touched && !isSimple(candidate.form())) {
                out.fault(SubstitutionFault.Kind.FORM_NOT_SUPPORTED, candidate.range(), candidate.name());
            }
        }
    }

    /** Forms that every envsubst knows are left only on purpose: by a list. */
    private static boolean isSimple(PlaceholderForm form) {
        return form == PlaceholderForm.BARE || form == PlaceholderForm.BRACED;
    }

    private void unclosed() {
        int before = -1;
        for (int at = template.indexOf("${"); at >= 0; at = template.indexOf("${", at + 2)) {
            while (before + 1 < known.size() && known.get(before + 1).start() <= at) {
                before++;
            }
            int end = Names.end(template, at + 2);
            if (end > at + 2 && (before < 0 || !known.get(before).contains(at))) {
                out.fault(
                        SubstitutionFault.Kind.UNCLOSED_BRACE, new TextRange(at, end), template.substring(at + 2, end));
            }
        }
    }

    private void extra() {
        int open = 0;
        int from = 0;
        for (TextRange range : known) {
            open = Math.max(0, open + balance(from, range.start()));
            boolean braced = template.charAt(range.end() - 1) == '}';
            if (braced && open == 0 && template.startsWith("}", range.end())) {
                out.fault(
                        SubstitutionFault.Kind.EXTRA_BRACE,
                        new TextRange(range.end(), range.end() + 1),
                        range.of(template));
            }
            from = range.end();
        }
    }

    private int balance(int from, int to) {
        int balance = 0;
        for (int i = from; i < to; i++) {
            char c = template.charAt(i);
            balance += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return balance;
    }
}
