package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.fx.control.VariableOffers;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What fits at the caret: the variables after a dollar sign, the field names of the catalogue where a key begins. */
final class Completions {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([A-Za-z0-9_]*)$");
    private static final Pattern KEY = Pattern.compile("^\\s*(?:- +)*([A-Za-z]*)$");
    private static final Pattern KIND = Pattern.compile("^kind:\\s*([A-Za-z]+)\\s*(#.*)?$");

    private final Snapshot snapshot;
    private final Feed feed;
    private final Locale locale;
    private final int caret;
    private final int line;

    private Completions(Snapshot snapshot, Feed feed, Locale locale, int caret) {
        this.snapshot = snapshot;
        this.feed = feed;
        this.locale = locale;
        this.caret = caret;
        this.line = snapshot.lines().line(caret);
    }

    /** What fits at an offset: fields by name, variables that begin so before those that only hold what was typed. */
    static List<Proposal> at(Snapshot snapshot, Feed feed, Locale locale, int caret) {
        return new Completions(snapshot, feed, locale, caret).proposals();
    }

    private List<Proposal> proposals() {
        String typed = snapshot.text().substring(snapshot.lines().start(line), caret);
        Matcher variable = VARIABLE.matcher(typed);
        if (variable.find()) {
            return variables(variable.group(1), typed.length() - variable.start());
        }
        Matcher key = KEY.matcher(typed);
        return key.matches() ? keys(typed, key.group(1)) : List.of();
    }

    private List<Proposal> variables(String begun, int length) {
        String wanted = begun.toUpperCase(Locale.ROOT);
        TextRange replaced = new TextRange(caret - length, caret + (closed() ? 1 : 0));
        return VariableOffers.of(feed, locale).stream()
                .filter(each -> each.name().contains(wanted))
                .sorted(Comparator.comparing(each -> !each.name().startsWith(wanted)))
                .map(each -> new Proposal(each.name(), "${" + each.name() + "}", each.about(), replaced))
                .toList();
    }

    /** Whether a brace that closes stands at the caret already. */
    private boolean closed() {
        return snapshot.text().startsWith("}", caret);
    }

    private List<Proposal> keys(String typed, String begun) {
        Catalogue catalogue = Catalogue.of(kind());
        FieldType type = catalogue == null ? null : catalogue.type(KeyPath.of(above(), typed));
        if (!(type instanceof FieldType.ObjectOf)) {
            return List.of();
        }
        TextRange replaced = new TextRange(caret - begun.length(), caret);
        return Catalogue.fields(type).stream()
                .filter(field -> field.name().startsWith(begun))
                .sorted(Comparator.comparing(CatalogueField::name))
                .map(field -> new Proposal(field.name(), insertion(field), field.description(), replaced))
                .toList();
    }

    private static String insertion(CatalogueField field) {
        return field.name() + (field.type() instanceof FieldType.Scalar ? ": " : ":");
    }

    private List<String> above() {
        List<String> lines = new ArrayList<>();
        for (int each = line - 1; each >= 1 && !text(each).startsWith("---"); each--) {
            lines.addFirst(text(each));
        }
        return lines;
    }

    private String kind() {
        List<String> lines = above();
        for (int each = line;
                each <= snapshot.lines().lineCount() && !text(each).startsWith("---");
                each++) {
            lines.add(text(each));
        }
        return lines.stream()
                .map(KIND::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("Deployment");
    }

    private String text(int number) {
        return new Positions(snapshot).line(number).of(snapshot.text());
    }
}
