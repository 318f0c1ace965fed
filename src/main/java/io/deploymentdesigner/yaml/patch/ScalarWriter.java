package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.ScalarStyle;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value so that every reader reads it as the type that is meant, with as few marks as that needs. Old quotes
 * stay; text that some reader would retype, and a placeholder whose value one could retype, get double quotes.
 */
final class ScalarWriter {
    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";
    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,18})");
    private static final Pattern DOCUMENT_MARK = Pattern.compile("(---|\\.\\.\\.)(\\s.*)?");

    private final TemplateReader reader;

    ScalarWriter(TemplateReader reader) {
        this.reader = reader;
    }

    /** Where a scalar shall stand. */
    enum Place {
        BLOCK,
        FLOW,
        KEY
    }

    /**
     * The value as YAML, from column 0.
     *
     * @param old the style of what stood there, null where nothing did
     */
    String write(String value, ValueType type, @Nullable ScalarStyle old, Place place) {
        return switch (type) {
            case LITERAL -> literal(value, place);
            case STRING -> text(value, old, place);
            case INT_OR_STRING -> isInteger(value) ? value : text(value, old, place);
        };
    }

    private boolean isInteger(String value) {
        return INTEGER.matcher(value).matches() || isOnlyPlaceholder(value);
    }

    private boolean isOnlyPlaceholder(String value) {
        List<TextRange> ranges = reader.placeholders().apply(value);
        return ranges.size() == 1 && ranges.getFirst().length() == value.length() && !value.isEmpty();
    }

    /** What cannot be written plain is no literal: it stays text, for the checks to find. */
    private String literal(String value, Place place) {
        if (value.isEmpty()) {
            return "null";
        }
        return isPlain(value, place) ? value : Quotes.doubled(value);
    }

    private String text(String value, @Nullable ScalarStyle old, Place place) {
        boolean lines = value.indexOf('\n') >= 0 && place == Place.BLOCK && old != ScalarStyle.DOUBLE_QUOTED;
        if (lines && BlockText.fits(value)) {
            return BlockText.literal(value);
        }
        boolean quoted = old == ScalarStyle.SINGLE_QUOTED || old == ScalarStyle.DOUBLE_QUOTED;
        if (!quoted && isPlain(value, place) && !mayRetype(value, place)) {
            return value;
        }
        boolean single =
                old == ScalarStyle.SINGLE_QUOTED || (old != ScalarStyle.DOUBLE_QUOTED && readsBetterSingle(value));
        return single && Quotes.isPrintable(value) ? Quotes.single(value) : Quotes.doubled(value);
    }

    /** JSON in a value is written as people write it, not with a backslash before each of its quotes. */
    private static boolean readsBetterSingle(String value) {
        return value.indexOf('"') >= 0 && value.indexOf('\'') < 0;
    }

    private boolean mayRetype(String value, Place place) {
        List<TextRange> placeholders = reader.placeholders().apply(value);
        return Retyping.mayRetype(value, placeholders) || (place == Place.FLOW && !placeholders.isEmpty());
    }

    /** Whether the text can stand without quotes at a place, whatever it is then taken for. */
    private boolean isPlain(String value, Place place) {
        String masked = reader.masked(value);
        return !masked.isEmpty()
                && masked.equals(masked.strip())
                && Quotes.isPrintable(masked)
                && masked.indexOf('\t') < 0
                && beginsPlain(masked)
                && !masked.contains(" #")
                && !masked.contains(": ")
                && !masked.endsWith(":")
                && !DOCUMENT_MARK.matcher(masked).matches()
                && (place != Place.FLOW || isPlainInFlow(masked))
                && (place != Place.KEY || masked.length() < 1000);
    }

    private static boolean beginsPlain(String text) {
        char first = text.charAt(0);
        boolean dash = "-?:".indexOf(first) >= 0;
        return dash ? !Gaps.isBlankOrEnd(text, 1) && first == '-' : INDICATORS.indexOf(first) < 0;
    }

    private static boolean isPlainInFlow(String text) {
        return text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0) && !text.startsWith("-");
    }
}
