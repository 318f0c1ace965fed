package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Message;
import java.util.List;
import java.util.Locale;

/** What the codes of this room mean, for whoever asks for one. */
public final class PlaceholderCodes {
    private static final String BUNDLE = "io.deploymentdesigner.check.placeholder.explanations";

    private static final List<String> ALL = List.of(
            "PH001", "PH002", "PH003", "PH004", "PH005", "PH006", "PH007", "PH008", "PH009", "PH010", "PH011", "PH012",
            "PH013", "PH020", "PH021", "PH022", "PH024", "PH025", "PH030", "PH031", "PH032", "PH033", "PH036", "PH037",
            "PH038", "PH040");

    private PlaceholderCodes() {}

    /** Every code, in order. */
    public static List<String> all() {
        return ALL;
    }

    /** What the code says, in a few words. */
    public static Message title(String code) {
        return Message.of(BUNDLE, code + ".title");
    }

    /** Why it matters. */
    public static Message why(String code) {
        return Message.of(BUNDLE, code + ".why");
    }

    /** How to mend it. */
    public static Message cure(String code) {
        return Message.of(BUNDLE, code + ".cure");
    }

    /** The upstream document or program that the code follows, in its own words. */
    public static String source(String code) {
        return Message.of(BUNDLE, code + ".source").text(Locale.ROOT);
    }
}
