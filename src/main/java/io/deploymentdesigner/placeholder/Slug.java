package io.deploymentdesigner.placeholder;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** How GitLab makes names fit for DNS. */
public final class Slug {
    private static final int LONGEST = 63;
    private static final int LONGEST_ENVIRONMENT = 24;
    private static final int KEPT = 17;
    private static final int SUFFIX = 6;
    private static final int BASE = 36;

    private Slug() {}

    /**
     * {@code CI_COMMIT_REF_SLUG} and {@code CI_PROJECT_PATH_SLUG} of a name: lower case, everything else a dash, cut at
     * 63, no dashes at the ends. Source: {@code Gitlab::Utils.slugify}.
     */
    public static String ofRef(String name) {
        String dashed = dashed(name);
        String cut = dashed.substring(0, Math.min(LONGEST, dashed.length()));
        return cut.replaceAll("^-+|-+$", "");
    }

    /**
     * {@code CI_ENVIRONMENT_SLUG} of an environment's name: at most 24 characters, beginning with a letter; a suffix
     * made from the name keeps names apart that would look alike. Source: {@code lib/gitlab/slug/environment.rb}.
     */
    public static String ofEnvironment(String name) {
        String dashed = dashed(name);
        boolean letter = !dashed.isEmpty() && dashed.charAt(0) >= 'a' && dashed.charAt(0) <= 'z';
        String slug = (letter ? dashed : "env-" + dashed).replaceAll("-+", "-");
        if (slug.length() <= LONGEST_ENVIRONMENT && slug.equals(name)) {
            return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
        }
        String kept = slug.substring(0, Math.min(KEPT, slug.length()));
        return kept + (kept.endsWith("-") ? "" : "-") + suffix(name);
    }

    private static String dashed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    }

    private static String suffix(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, digest).toString(BASE);
            return digits.substring(digits.length() - SUFFIX);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
