package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/** Walks over a here-document and expands what the shell would. */
final class BashHereDocument {
    private final String text;
    private final BashVariables variables;
    private final SubstitutionBuilder out;

    BashHereDocument(String text, BashVariables variables, SubstitutionBuilder out) {
        this.text = text;
        this.variables = variables;
        this.out = out;
    }

    void expand() {
        int at = 0;
        while (at < text.length()) {
            at = switch (text.charAt(at)) {
                case '\\' -> escape(at);
                case '`' -> command(at, BashSkip.backQuotes(text, at));
                case '$' -> dollar(at);
                default -> at + 1;
            };
        }
    }

    private int escape(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if ("$\\`\n".indexOf(next) >= 0) {
            out.rewrite(new TextRange(at, at + 2), next == '\n' ? "" : String.valueOf(next));
            return at + 2;
        }
        return at + 1;
    }

    private int command(int from, int end) {
        if (end < 0) {
            throw new BashStop(
                    SubstitutionFault.Kind.BAD_SUBSTITUTION,
                    new TextRange(from, text.length()),
                    text.substring(from, Math.min(text.length(), from + 2)),
                    "");
        }
        out.fault(SubstitutionFault.Kind.COMMAND, new TextRange(from, end), text.substring(from, end));
        return end;
    }

    private int dollar(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (next) {
            case '(' -> parenthesis(at);
            case '[' -> arithmetic(at, at + 2, BashSkip.bracket(text, at + 1), 1);
            case '{' -> expression(at);
            case '@', '*', '!', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> special(at, "");
            case '#', '?' -> special(at, "0");
            case '$', '-', '0' -> state(at);
            default -> Names.isStart(next) ? bare(at) : at + 1;
        };
    }

    private int parenthesis(int at) {
        int end = BashSkip.parenthesis(text, at + 1);
        boolean arithmetic = text.startsWith("$((", at) && end > at && text.startsWith("))", end - 2);
        return arithmetic ? arithmetic(at, at + 3, end, 2) : command(at, end);
    }

    private int arithmetic(int at, int from, int end, int close) {
        if (end < 0) {
            return command(at, end);
        }
        TextRange range = new TextRange(at, end);
        BashWord word = new BashWord(variables, range, out);
        String inner = word.expand(text.substring(from, end - close), BashWord.Mode.TEXT);
        out.rewrite(range, Long.toString(BashArithmetic.evaluate(inner, variables, range)));
        return end;
    }

    private int expression(int at) {
        BashExpression expression = BashExpression.read(text, at);
        BashResult result = new BashExpansion(expression, variables, out).expand();
        if (expression.isNamed()) {
            PlaceholderForm form = expression.isPlain() ? PlaceholderForm.BRACED : PlaceholderForm.EXPRESSION;
            out.replace(new Placeholder(expression.range(), expression.name(), form), result.text(), result.origin());
        } else {
            out.rewrite(expression.range(), result.text());
        }
        return expression.range().end();
    }

    private int special(int at, String value) {
        TextRange range = new TextRange(at, at + 2);
        String name = range.of(text);
        if (variables.nounset() && value.isEmpty() && !name.equals("$@") && !name.equals("$*")) {
            throw new BashStop(SubstitutionFault.Kind.REQUIRED, range, name.substring(1), "");
        }
        out.rewrite(range, value);
        out.fault(SubstitutionFault.Kind.SHELL_STATE, range, name);
        return at + 2;
    }

    private int state(int at) {
        TextRange range = new TextRange(at, at + 2);
        out.fault(SubstitutionFault.Kind.SHELL_STATE, range, range.of(text));
        return at + 2;
    }

    private int bare(int at) {
        int end = Names.end(text, at + 1);
        String name = text.substring(at + 1, end);
        TextRange range = new TextRange(at, end);
        if (variables.get(name) == null && variables.nounset()) {
            throw new BashStop(SubstitutionFault.Kind.REQUIRED, range, name, "");
        }
        out.replace(new Placeholder(range, name, PlaceholderForm.BARE), variables.get(name));
        return end;
    }
}
