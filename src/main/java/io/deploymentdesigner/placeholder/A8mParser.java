package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills a template from the pieces of {@link A8mLexer}. Source: {@code parse/parse.go} and {@code parse/node.go}. */
final class A8mParser {
    private final A8m tool;
    private final String template;
    private final Values values;
    private final SubstitutionBuilder out;
    private final List<A8mToken> items;
    private int next;

    A8mParser(A8m tool, String template, Values values, SubstitutionBuilder out) {
        this.tool = tool;
        this.template = template;
        this.values = values;
        this.out = out;
        this.items = new A8mLexer(template).run();
    }

    /** Whether the tool reads to the end; else it prints nothing. */
    boolean run() {
        int read = 0;
        boolean complete = true;
        while (complete && next < items.size()) {
            A8mToken item = items.get(next++);
            int begins = item.range().start();
            if (begins > read) {
                out.rewrite(new TextRange(read, begins), "");
            }
            complete = node(item);
            read = items.get(next - 1).range().end();
        }
        return complete;
    }

    private boolean node(A8mToken item) {
        return switch (item.kind()) {
            case ERROR -> broken(item.range());
            case VARIABLE -> variable(item);
            case LEFT_DELIM -> next >= items.size() || items.get(next).kind() != A8mToken.Kind.VARIABLE || action(item);
            default -> true;
        };
    }

    private boolean variable(A8mToken item) {
        String name = name(item);
        Placeholder placeholder = new Placeholder(item.range(), name, PlaceholderForm.BARE);
        out.replace(placeholder, values.get(name));
        return permitted(placeholder, name);
    }

    /** What stands in braces, after its opening one. */
    private boolean action(A8mToken open) {
        String name = items.get(next++).range().of(template);
        A8mToken.Kind operator = null;
        Default otherwise = null;
        while (next < items.size()) {
            A8mToken item = items.get(next++);
            switch (item.kind()) {
                case RIGHT_DELIM -> {
                    TextRange range =
                            new TextRange(open.range().start(), item.range().end());
                    return substitute(range, name, operator, otherwise);
                }
                case ERROR -> {
                    return broken(item.range());
                }
                case VARIABLE -> otherwise = new Default(name(item), true);
                case TEXT -> otherwise = new Default(words(item), false);
                default -> operator = item.kind();
            }
        }
        return broken(open.range());
    }

    private String words(A8mToken first) {
        int from = first.range().start();
        int to = first.range().end();
        while (next < items.size()
                && items.get(next).kind() != A8mToken.Kind.RIGHT_DELIM
                && items.get(next).kind() != A8mToken.Kind.ERROR) {
            to = items.get(next++).range().end();
        }
        return template.substring(from, to);
    }

    private boolean substitute(
            TextRange range, String name, A8mToken.@Nullable Kind operator, @Nullable Default otherwise) {
        PlaceholderForm form =
                operator == null && otherwise == null ? PlaceholderForm.BRACED : PlaceholderForm.EXPRESSION;
        Placeholder placeholder = new Placeholder(range, name, form);
        if (operator == null && otherwise != null) {
            out.fault(SubstitutionFault.Kind.FORM_NOT_SUPPORTED, range, name);
        }
        if (operator == null || otherwise == null || usesOwnValue(operator, name)) {
            out.replace(placeholder, values.get(name));
            return permitted(placeholder, name);
        }
        boolean dropped = isAlternative(operator) && !values.isSet(name);
        out.replace(placeholder, dropped ? "" : otherwise.text(values), Replacement.Origin.DEFAULT);
        return dropped || !otherwise.variable() || permitted(placeholder, otherwise.text());
    }

    private boolean usesOwnValue(A8mToken.Kind operator, String name) {
        String value = values.get(name);
        return switch (operator) {
            case COLON_DASH, COLON_EQUALS -> value != null && !value.isEmpty();
            case PLUS, COLON_PLUS -> false;
            default -> value != null;
        };
    }

    private static boolean isAlternative(A8mToken.Kind operator) {
        return operator == A8mToken.Kind.PLUS || operator == A8mToken.Kind.COLON_PLUS;
    }

    private boolean permitted(Placeholder placeholder, String name) {
        String value = values.get(name);
        boolean refused = value == null ? tool.noUnset() : value.isEmpty() && tool.noEmpty();
        if (refused) {
            out.fault(SubstitutionFault.Kind.REQUIRED, placeholder.range(), name);
        }
        return !refused;
    }

    private boolean broken(TextRange range) {
        out.fault(SubstitutionFault.Kind.BAD_SUBSTITUTION, range, range.of(template));
        return false;
    }

    private String name(A8mToken item) {
        String text = item.range().of(template);
        return text.startsWith("$") ? text.substring(1) : text;
    }

    /** What stands after an operator: a text, or a variable. */
    private record Default(String text, boolean variable) {
        String text(Values values) {
            String value = variable ? values.get(text) : text;
            return value == null ? "" : value;
        }
    }
}
