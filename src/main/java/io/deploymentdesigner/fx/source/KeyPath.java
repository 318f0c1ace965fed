package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mapping in which a key that is being typed would stand, read from the indentation of the lines above; the text
 * need not be YAML yet.
 */
final class KeyPath {
    private static final Pattern LINE =
            Pattern.compile("^(\\s*)((?:- +)*)(?:\"([^\"]+)\"|'([^']+)'|([^\\s#:'\"][^:#]*?))\\s*:(?=\\s|$).*");

    private final List<YamlPath.Step> steps = new ArrayList<>();
    private int column;

    private KeyPath(int column) {
        this.column = column;
    }

    /**
     * The path of the mapping.
     *
     * @param above the lines of the document above, the nearest last
     * @param typed the line up to the caret
     */
    static YamlPath of(List<String> above, String typed) {
        int dash = typed.indexOf('-');
        boolean item = dash >= 0 && typed.substring(0, dash).isBlank();
        int key = typed.length() - typed.replaceFirst("^\\s*(- +)*", "").length();
        KeyPath path = new KeyPath(key);
        if (item) {
            path.item(dash);
        }
        for (String line : above.reversed()) {
            path.climb(line);
        }
        Collections.reverse(path.steps);
        return new YamlPath(path.steps);
    }

    private void climb(String line) {
        Matcher matcher = LINE.matcher(line);
        if (column == 0 || !matcher.matches()) {
            return;
        }
        int indent = matcher.group(1).length();
        int own = indent + matcher.group(2).length();
        boolean item = own > indent;
        if (own < column) {
            steps.add(new YamlPath.Key(name(matcher)));
            column = own;
            if (item) {
                item(indent);
            }
        } else if (own == column && item) {
            item(indent);
        }
    }

    private void item(int dash) {
        steps.add(new YamlPath.Index(0));
        column = dash + 1;
    }

    private static String name(Matcher matcher) {
        String quoted = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
        return quoted == null ? matcher.group(5) : quoted;
    }
}
