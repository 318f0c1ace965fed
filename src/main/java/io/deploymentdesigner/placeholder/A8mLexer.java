package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Cuts a template as {@code a8m/envsubst} does, state by state, quirks included. Source: its {@code parse/lex.go}. */
final class A8mLexer {
    private enum State {
        TEXT,
        VARIABLE,
        OPERATOR,
        SUBSTITUTION,
        END
    }

    private static final int END_OF_TEXT = -1;

    private final String input;
    private final List<A8mToken> items = new ArrayList<>();
    private int at;
    private int start;
    private int last;
    private int depth;

    A8mLexer(String input) {
        this.input = input;
    }

    List<A8mToken> run() {
        State state = State.TEXT;
        while (state != State.END) {
            state = switch (state) {
                case TEXT -> text();
                case VARIABLE -> variable();
                case OPERATOR -> operator();
                case SUBSTITUTION -> substitution();
                case END -> State.END;
            };
        }
        return items;
    }

    private State text() {
        while (at < input.length()) {
            if (next() != '$') {
                continue;
            }
            emitTextBefore();
            int follower = peek();
            if (follower == '$') {
                start = at;
                next();
                emit(A8mToken.Kind.TEXT);
            } else if (follower == '{') {
                next();
                depth++;
                emit(A8mToken.Kind.LEFT_DELIM);
                return State.OPERATOR;
            } else if (isAlphaNumeric(follower)) {
                return State.VARIABLE;
            }
        }
        if (at > start) {
            emit(A8mToken.Kind.TEXT);
        }
        return State.END;
    }

    private void emitTextBefore() {
        if (at - 1 > start) {
            at--;
            emit(A8mToken.Kind.TEXT);
            at++;
        }
    }

    private State variable() {
        while (isAlphaNumeric(peek())) {
            next();
        }
        String name = input.substring(start, at);
        if (name.equals("_") || name.equals("$_")) {
            return State.TEXT;
        }
        emit(A8mToken.Kind.VARIABLE);
        return depth > 0 ? State.OPERATOR : State.TEXT;
    }

    private State operator() {
        int c = next();
        switch (c) {
            case '}' -> {
                return close();
            }
            case END_OF_TEXT, '\r', '\n' -> {
                return fail();
            }
            case '+' -> emit(A8mToken.Kind.PLUS);
            case '-' -> emit(A8mToken.Kind.DASH);
            case '=' -> emit(A8mToken.Kind.EQUALS);
            case ':' -> colon();
            default -> {
                if (isAlphaNumeric(c) && followsBrace()) {
                    return State.VARIABLE;
                }
            }
        }
        return State.SUBSTITUTION;
    }

    private void colon() {
        switch (next()) {
            case '-' -> emit(A8mToken.Kind.COLON_DASH);
            case '=' -> emit(A8mToken.Kind.COLON_EQUALS);
            case '+' -> emit(A8mToken.Kind.COLON_PLUS);
            default -> {}
        }
    }

    private State substitution() {
        int c = next();
        if (c == '}') {
            return close();
        }
        if (c == END_OF_TEXT || c == '\r' || c == '\n') {
            return fail();
        }
        if (c == '$' || (isAlphaNumeric(c) && followsBrace())) {
            return State.VARIABLE;
        }
        emit(A8mToken.Kind.TEXT);
        return State.SUBSTITUTION;
    }

    private State close() {
        depth--;
        emit(A8mToken.Kind.RIGHT_DELIM);
        return State.TEXT;
    }

    private State fail() {
        items.add(new A8mToken(A8mToken.Kind.ERROR, new TextRange(Math.min(last, at), at)));
        return State.END;
    }

    private boolean followsBrace() {
        return input.startsWith("${", last);
    }

    private void emit(A8mToken.Kind kind) {
        items.add(new A8mToken(kind, new TextRange(start, at)));
        last = start;
        start = at;
    }

    private int next() {
        int c = peek();
        at += c == END_OF_TEXT ? 0 : Character.charCount(c);
        return c;
    }

    private int peek() {
        return at < input.length() ? input.codePointAt(at) : END_OF_TEXT;
    }

    private static boolean isAlphaNumeric(int c) {
        return c == '_' || (c != END_OF_TEXT && (Character.isLetter(c) || Character.isDigit(c)));
    }
}
