package io.deploymentdesigner.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the text form of a {@link YamlPath}. */
final class PathParser {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern WHERE = Pattern.compile("[A-Za-z][A-Za-z0-9]*=.*");

    private final String text;
    private final List<YamlPath.Step> steps = new ArrayList<>();
    private int at;

    PathParser(String text) {
        this.text = text;
    }

    static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '.' || c == '[' || c == ']' || c == '"' || c == ' ' || (c >= '\t' && c <= '\r')) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    YamlPath parse() {
        while (at < text.length()) {
            step();
        }
        return new YamlPath(steps);
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '[') {
            at++;
            bracket();
        } else {
            at += c == '.' && !steps.isEmpty() ? 1 : 0;
            steps.add(new YamlPath.Key(plain()));
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ".[".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (start == at) {
            throw fault("a field name is missing");
        }
        return text.substring(start, at);
    }

    private void bracket() {
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            steps.add(new YamlPath.Key(quoted(text.charAt(at++))));
            return;
        }
        int close = text.indexOf(']', at);
        if (close < 0) {
            throw fault("a closing bracket is missing");
        }
        steps.add(inBrackets(text.substring(at, close)));
        at = close + 1;
    }

    private static YamlPath.Step inBrackets(String inside) {
        if (DIGITS.matcher(inside).matches()) {
            return new YamlPath.Index(Integer.parseInt(inside));
        }
        if (WHERE.matcher(inside).matches()) {
            int equals = inside.indexOf('=');
            return new YamlPath.Where(inside.substring(0, equals), inside.substring(equals + 1));
        }
        return new YamlPath.Key(inside);
    }

    private String quoted(char quote) {
        StringBuilder key = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
            key.append(text.charAt(at++));
        }
        if (!text.startsWith("]", at + 1)) {
            throw fault("a closing quote and bracket are missing");
        }
        at += 2;
        return key.toString();
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(what + " at offset " + at + " of " + text);
    }
}
