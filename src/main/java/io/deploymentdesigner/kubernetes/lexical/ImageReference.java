package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.memo.Memo;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a container image. Source: the grammar of distribution's {@code reference} package, which the kubelet and
 * the API server's defaults read images with; the API server itself accepts any text.
 *
 * @param domain registry host with its port, or empty where none is written
 * @param path the repository's path
 * @param tag what stands behind the last colon, null where none is written
 * @param digest what stands behind the at sign, null where none is written
 */
public record ImageReference(
        String domain,
        String path,
        @Nullable String tag,
        @Nullable String digest) {
    private static final int NAME_LIMIT = 255;
    private static final String LABEL = "(?!-)[a-zA-Z0-9-]++(?<!-)";
    private static final String DOMAIN = "(?:" + LABEL + "(?:\\." + LABEL + ")*+|\\[(?:[a-fA-F0-9:]+)\\])(?::[0-9]+)?";
    private static final String COMPONENT = "[a-z0-9]++(?:(?:[._]|__|-+)[a-z0-9]++)*+";
    private static final Pattern REFERENCE = Pattern.compile("(?<path>" + COMPONENT + "(?:/" + COMPONENT + ")*+)"
            + "(?::(?<tag>[\\w][\\w.-]{0,127}))?"
            + "(?:@(?<digest>[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?");
    private static final Pattern DOMAIN_FORM = Pattern.compile(DOMAIN);
    private static final int DIGEST_DIGITS = 64;
    private static final Pattern BARE_DIGEST = Pattern.compile("[a-f0-9]{64}");

    private static final int LONGEST_KEPT = 300;
    private static final Memo<String, Optional<ImageReference>> KNOWN = new Memo<>(200);

    /** Null where the text is no reference, so that no node could pull it. */
    public static @Nullable ImageReference parse(String text) {
        return text.length() > LONGEST_KEPT
                ? read(text)
                : KNOWN.of(text, each -> Optional.ofNullable(read(each))).orElse(null);
    }

    private static @Nullable ImageReference read(String text) {
        int slash = text.indexOf('/');
        String first = slash < 0 ? "" : text.substring(0, slash);
        boolean hosted = first.indexOf('.') >= 0
                || first.indexOf(':') >= 0
                || first.equals("localhost")
                || !first.equals(first.toLowerCase(Locale.ROOT));
        String rest = hosted ? text.substring(slash + 1) : text;
        Matcher matcher = REFERENCE.matcher(rest);
        boolean good = (!hosted || DOMAIN_FORM.matcher(first).matches())
                && !(text.length() == DIGEST_DIGITS && BARE_DIGEST.matcher(text).matches())
                && matcher.matches()
                && first.length() + matcher.group("path").length() <= NAME_LIMIT;
        return good
                ? new ImageReference(
                        hosted ? first : "", matcher.group("path"), matcher.group("tag"), matcher.group("digest"))
                : null;
    }

    /** Whether the tag is {@code latest}, said or not: such an image is pulled at every start by default. */
    public boolean isLatest() {
        return tag == null ? digest == null : tag.equals("latest");
    }

    /**
     * The imagePullPolicy that the server fills in: Always for the latest image, else IfNotPresent, also for a text that
     * is no reference.
     */
    public static String defaultPullPolicy(String image) {
        ImageReference reference = parse(image);
        return reference != null && reference.isLatest() ? "Always" : "IfNotPresent";
    }
}
