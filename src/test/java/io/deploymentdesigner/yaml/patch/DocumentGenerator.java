package io.deploymentdesigner.yaml.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes random YAML files as people write them and as they should not: every style, comments in every gap (each with a
 * number of its own, so that a lost one is noticed), anchors, merges, several documents, odd line ends.
 */
final class DocumentGenerator {
    private static final List<String> WORDS = List.of(
            "app",
            "web-1",
            "8080",
            "true",
            "no",
            "1.10",
            "~",
            "http://a.b/c?d=e#f",
            "名字",
            "😀 emoji",
            "a b c",
            "-Xmx512m",
            "${IMAGE}",
            "registry/${CI_PROJECT_NAME}:${CI_COMMIT_TAG}",
            "2024-01-31",
            "0o17",
            "100m",
            "x:y",
            "全角：值");
    private static final List<String> QUOTED =
            List.of("a: b", " lead", "# no comment", "it's", "tab\there", "", "1e3", "行 # 尾");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<String> anchors = new ArrayList<>();
    private final List<String> mappings = new ArrayList<>();
    private int comments;
    private int keys;
    private int budget;

    DocumentGenerator(long seed) {
        random = new Random(seed);
    }

    /** A whole file. */
    String file() {
        int documents = chance(15) ? 2 + random.nextInt(2) : 1;
        for (int i = 0; i < documents; i++) {
            document(i, documents);
        }
        String text = out.toString();
        text = chance(15) && !text.endsWith("\n\n") ? text.substring(0, text.length() - 1) : text;
        text = chance(20) ? text.replace("\n", "\r\n") : text;
        return chance(10) ? "\uFEFF" + text : text;
    }

    private void document(int index, int documents) {
        anchors.clear();
        mappings.clear();
        budget = 6 + random.nextInt(22);
        ownComments(0, 0);
        if (documents > 1 || chance(10)) {
            out.append("---");
            trailing();
            ownComments(0, 0);
        }
        if (chance(90)) {
            mapping(0, 0, false);
        } else {
            sequence(0, 0, false);
        }
        ownComments(0, 0);
        if (index < documents - 1 && chance(20)) {
            out.append("...\n");
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String comment() {
        return "# c" + ++comments + pick(List.of(".", ": 注释.", " - x: 'y'.", "\ttab.", " 😀."));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String pad(int columns) {
        return " ".repeat(columns);
    }

    /** Blank lines and comment lines, indented no deeper than {@code most}. */
    private void ownComments(int indent, int most) {
        while (chance(18)) {
            if (chance(40)) {
                out.append(chance(30) ? pad(random.nextInt(4)) : "").append('\n');
            } else {
                int column = chance(75) ? indent : random.nextInt(most + 1);
                out.append(pad(column)).append(comment()).append('\n');
            }
        }
    }

    /** The end of a line. */
    private void trailing() {
        if (chance(18)) {
            out.append(pad(1 + random.nextInt(3))).append(comment());
        } else if (chance(6)) {
            out.append(pad(1 + random.nextInt(2)));
        }
        out.append('\n');
    }

    /** Writes a block mapping; the first key stands behind a dash where {@code behind}. */
    private void mapping(int indent, int depth, boolean behind) {
        int size = 1 + random.nextInt(4);
        boolean merged = false;
        for (int i = 0; i < size; i++) {
            if (i > 0 || !behind) {
                out.append(pad(indent));
            }
            budget--;
            if (!merged && !mappings.isEmpty() && chance(12)) {
                merged = true;
                out.append("<<: ").append(mergeSource());
                trailing();
            } else if (chance(4)) {
                complexEntry(indent, depth);
            } else {
                out.append(key()).append(chance(4) ? " :" : ":");
                value(indent, depth, false);
            }
            ownComments(indent, indent);
        }
    }

    private String mergeSource() {
        return chance(30) && mappings.size() > 1
                ? "[*" + mappings.getFirst() + ", *" + mappings.getLast() + " ]"
                : "*" + pick(mappings);
    }

    private void complexEntry(int indent, int depth) {
        out.append("? ").append(key());
        trailing();
        if (chance(80)) {
            ownComments(indent, indent);
            out.append(pad(indent)).append(':');
            value(indent, depth, false);
        }
    }

    private String key() {
        String name = pick(List.of("name", "image", "spec", "标签", "a.b/c", "port", "k")) + ++keys;
        return switch (random.nextInt(12)) {
            case 0 -> "\"" + name + "\"";
            case 1 -> "'" + name + "'";
            case 2 -> "${K}" + keys;
            default -> name;
        };
    }

    /** Writes a value behind a colon or dash, to the end of its last line. */
    private void value(int indent, int depth, boolean item) {
        boolean deep = depth > 4 || budget < 0;
        int kind = random.nextInt(deep ? 60 : 100);
        if (kind < 34) {
            inline(" " + property(false) + scalar());
        } else if (kind < 40) {
            inline(chance(30) ? " " + property(true) : "");
        } else if (kind < 46) {
            block(indent);
        } else if (kind < 50) {
            quotedLines(indent);
        } else if (kind < 58) {
            flow(indent);
        } else if (kind < 60) {
            inline(anchors.isEmpty() ? " x" : " *" + pick(anchors));
        } else if (item && kind < 78) {
            compact(indent, depth, kind);
        } else {
            lines(indent, depth, kind < 82, item);
        }
    }

    private void inline(String text) {
        out.append(text);
        trailing();
    }

    private void compact(int indent, int depth, int kind) {
        out.append(' ');
        if (kind < 74) {
            mapping(indent + 2, depth + 1, true);
        } else {
            sequence(indent + 2, depth + 1, true);
        }
    }

    private void lines(int indent, int depth, boolean mapping, boolean item) {
        String anchor = chance(12) ? "a" + ++keys : "";
        out.append(anchor.isEmpty() ? "" : " &" + anchor).append(chance(4) ? mapping ? " !!map" : " !!seq" : "");
        trailing();
        ownComments(indent + 2, indent + 3);
        if (mapping) {
            mapping(indent + 1 + random.nextInt(3), depth + 1, false);
        } else {
            sequence(indent + (item || chance(60) ? 2 : 0), depth + 1, false);
        }
        if (!anchor.isEmpty()) {
            anchors.add(anchor);
            if (mapping) {
                mappings.add(anchor);
            }
        }
    }

    private String property(boolean alone) {
        if (chance(6)) {
            anchors.add("a" + ++keys);
            return "&" + anchors.getLast() + (alone ? "" : " ");
        }
        return chance(3) ? "!!str" + (alone ? "" : " ") : alone ? "~" : "";
    }

    private String scalar() {
        return switch (random.nextInt(6)) {
            case 0 -> "\"" + pick(QUOTED).replace("\t", "\\t") + "\"";
            case 1 -> "'" + pick(QUOTED).replace("'", "''") + "'";
            default -> pick(WORDS);
        };
    }

    private void block(int indent) {
        out.append(' ').append(pick(List.of("|", "|-", "|+", ">", ">-", ">+")));
        trailing();
        int lines = 1 + random.nextInt(3);
        for (int i = 0; i < lines; i++) {
            out.append(pad(indent + 2 + (i > 0 ? random.nextInt(3) : 0)))
                    .append(pick(WORDS))
                    .append('\n');
            out.append(chance(20) && i < lines - 1 ? "\n" : "");
        }
        out.append(chance(20) ? "\n" : "");
    }

    private void quotedLines(int indent) {
        String quote = pick(List.of("\"", "'", ""));
        out.append(' ')
                .append(quote)
                .append("first\n")
                .append(pad(indent + 2))
                .append("second")
                .append(quote);
        trailing();
    }

    private void flow(int indent) {
        out.append(' ');
        flowValue(indent, 0);
        trailing();
    }

    private void flowValue(int indent, int depth) {
        boolean mapping = chance(50);
        int size = random.nextInt(4);
        out.append(mapping ? '{' : '[').append(chance(30) ? " " : "");
        for (int i = 0; i < size; i++) {
            flowGap(indent);
            out.append(mapping ? "f" + ++keys + (chance(95) ? ": " : "") : "");
            if (mapping && out.charAt(out.length() - 1) != ' ') {
                out.append(chance(50) ? ": " : "");
            }
            if (!mapping || out.charAt(out.length() - 1) == ' ') {
                flowItem(indent, depth);
            }
            out.append(i < size - 1 || chance(8) ? "," + (chance(90) ? " " : "") : "");
        }
        out.append(chance(30) ? " " : "");
        flowGap(indent);
        out.append(mapping ? '}' : ']');
    }

    private void flowItem(int indent, int depth) {
        if (depth < 2 && chance(15)) {
            flowValue(indent, depth + 1);
        } else {
            out.append(chance(60) ? pick(List.of("a", "8080", "b c", "名", "😀")) : chance(50) ? "\"${A}\"" : "'q, r'");
        }
    }

    private void flowGap(int indent) {
        if (chance(8)) {
            out.append(chance(50) ? " " + comment() : "").append('\n').append(pad(indent + 3));
        }
    }

    private void sequence(int indent, int depth, boolean behind) {
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            if (i > 0 || !behind) {
                out.append(pad(indent));
            }
            budget--;
            out.append('-');
            value(indent, depth, true);
            ownComments(indent, indent);
        }
    }
}
