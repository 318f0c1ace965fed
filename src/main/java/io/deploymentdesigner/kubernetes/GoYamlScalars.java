package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads scalars as the API server and kubectl do: YAML 1.1 in the dialect of go-yaml v2 (its {@code resolve.go}), which
 * differs from SnakeYAML in {@code y}, {@code n}, {@code 08}, {@code 0o17}, {@code 1:30}, dates and {@code 1e400}.
 */
public final class GoYamlScalars {
    /** Says "read me as text". */
    public static final String STR = "tag:yaml.org,2002:str";

    private static final String PREFIX = "tag:yaml.org,2002:";
    private static final GoScalar NULL = new GoScalar.Null();
    private static final Map<String, GoScalar> WORDS = words();
    private static final int LONGEST_WORD =
            WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}([Tt ]\\d{1,2}:\\d{1,2}:\\d{1,2}(\\.\\d*)?.*)?");

    private GoYamlScalars() {}

    /** What the scalar means. */
    public static GoScalar resolve(YamlScalar scalar) {
        String tag = scalar.properties().tag();
        if (tag == null) {
            return scalar.style().isPlain() ? resolvePlain(scalar.value()) : new GoScalar.Text(scalar.value());
        }
        return resolveTagged(scalar.value(), tag);
    }

    /** What an unquoted text without a tag means. */
    public static GoScalar resolvePlain(String text) {
        if (text.isEmpty()) {
            return NULL;
        }
        char first = text.charAt(0);
        if ("+-.0123456789yYnNtTfFoO~".indexOf(first) < 0) {
            return new GoScalar.Text(text);
        }
        GoScalar word = text.length() > LONGEST_WORD ? null : WORDS.get(text);
        GoScalar known = word != null ? word : number(text, first);
        return known != null ? known : new GoScalar.Text(text);
    }

    private static @Nullable GoScalar number(String text, char first) {
        if (first == '.') {
            return GoNumbers.real(text);
        }
        return "+-0123456789".indexOf(first) >= 0 ? GoNumbers.number(text.replace("_", "")) : null;
    }

    private static GoScalar resolveTagged(String text, String tag) {
        if (!tag.startsWith(PREFIX)) {
            return new GoScalar.Text(text);
        }
        return switch (tag.substring(PREFIX.length())) {
            case "int" -> expect(GoScalar.Int.class, text, "!!int");
            case "bool" -> expect(GoScalar.Bool.class, text, "!!bool");
            case "null" -> expect(GoScalar.Null.class, text, "!!null");
            case "float" -> real(text);
            case "timestamp" -> timestamp(text);
            case "binary" -> binary(text);
            default -> new GoScalar.Text(text);
        };
    }

    private static GoScalar expect(Class<? extends GoScalar> kind, String text, String tag) {
        GoScalar value = resolvePlain(text);
        return kind.isInstance(value) ? value : new GoScalar.Contradiction(text, tag);
    }

    private static GoScalar real(String text) {
        return resolvePlain(text) instanceof GoScalar.Int(var whole)
                ? new GoScalar.Real(whole.doubleValue())
                : expect(GoScalar.Real.class, text, "!!float");
    }

    /** A date stays text; what is no date must not say that it is one. */
    private static GoScalar timestamp(String text) {
        return DATE.matcher(text).matches() ? new GoScalar.Text(text) : new GoScalar.Contradiction(text, "!!timestamp");
    }

    private static GoScalar binary(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.replace("\n", "").replace("\r", ""));
            return new GoScalar.Text(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return new GoScalar.Contradiction(text, "!!binary");
        }
    }

    private static Map<String, GoScalar> words() {
        Map<String, GoScalar> words = new HashMap<>();
        add(words, new GoScalar.Bool(true), "y Y yes Yes YES true True TRUE on On ON");
        add(words, new GoScalar.Bool(false), "n N no No NO false False FALSE off Off OFF");
        add(words, NULL, "~ null Null NULL");
        add(words, new GoScalar.Real(Double.NaN), ".nan .NaN .NAN");
        add(words, new GoScalar.Real(Double.POSITIVE_INFINITY), ".inf .Inf .INF +.inf +.Inf +.INF");
        add(words, new GoScalar.Real(Double.NEGATIVE_INFINITY), "-.inf -.Inf -.INF");
        return Map.copyOf(words);
    }

    private static void add(Map<String, GoScalar> words, GoScalar value, String spellings) {
        for (String spelling : spellings.split(" ")) {
            words.put(spelling, value);
        }
    }
}
