package io.deploymentdesigner.check;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and takes back the comment by which a document keeps a code silent, as {@link Muting} reads it. */
public final class FileMuting {
    private static final Pattern COMMENT = Pattern.compile("#[ \\t]*" + Muting.MARK + "((?:[ \\t,]+[A-Z][A-Z0-9-]*)+)");
    private static final Pattern MARKER = Pattern.compile("(?:\\A|(?<=\\n))---[^\\r\\n]*\\R");

    private FileMuting() {}

    /** Whether a document's comment names a code. */
    public static boolean isMuted(String text, TextRange document, String code) {
        return Muting.namedBy(document.of(text)).contains(code);
    }

    /** The change that keeps a code silent in a document: one more code in its comment, else a comment before all else. */
    public static TextPatch mute(String text, TextRange document, String code) {
        Matcher comment = COMMENT.matcher(document.of(text));
        if (comment.find()) {
            return TextPatch.of(TextEdit.insert(document.start() + comment.end(), " " + code));
        }
        Matcher marker = MARKER.matcher(document.of(text));
        int at = document.start() + (marker.lookingAt() ? marker.end() : 0);
        return TextPatch.of(TextEdit.insert(at, "# " + Muting.MARK + " " + code + lineEnd(text)));
    }

    /** The change that lists a code again; empty where no comment of the document names it. */
    public static Optional<TextPatch> tell(String text, TextRange document, String code) {
        Matcher comment = COMMENT.matcher(document.of(text));
        while (comment.find()) {
            Matcher name = Pattern.compile("[ \\t,]+" + Pattern.quote(code) + "(?![A-Z0-9-])")
                    .matcher(comment.group(1));
            if (name.find()) {
                boolean only = name.group().length() == comment.group(1).length();
                return Optional.of(only ? line(text, document, comment) : name(document, comment, name));
            }
        }
        return Optional.empty();
    }

    private static TextPatch name(TextRange document, Matcher comment, Matcher name) {
        int start = document.start() + comment.start(1) + name.start();
        return TextPatch.of(TextEdit.delete(start, start + name.group().length()));
    }

    /** The comment, and its line where nothing else stands in it. */
    private static TextPatch line(String text, TextRange document, Matcher comment) {
        int start = document.start() + comment.start();
        int end = document.start() + comment.end();
        boolean alone = start == 0 || text.charAt(start - 1) == '\n';
        Matcher rest = Pattern.compile("[ \\t]*\\R").matcher(text).region(end, text.length());
        return TextPatch.of(TextEdit.delete(start, alone && rest.lookingAt() ? rest.end() : end));
    }

    private static String lineEnd(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
