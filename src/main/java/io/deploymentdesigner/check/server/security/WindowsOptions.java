package io.deploymentdesigner.check.server.security;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The windowsOptions of a pod or container. Source: {@code validateWindowsSecurityContextOptions}. */
public final class WindowsOptions {
    private static final int SPEC_LIMIT = 64 * 1_024;
    private static final int DOMAIN_LIMIT = 256;
    private static final int USER_LIMIT = 104;
    private static final Pattern NET_BIOS = Pattern.compile("[^\\\\/:*?\"<>|.][^\\\\/:*?\"<>|]{0,14}");
    private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern DNS = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*+");
    private static final String FORBIDDEN = "\"/\\:;|=,+*?<>@[]";

    private WindowsOptions() {}

    /** Looks at the names and the credential specification; hostProcess is a matter of the whole pod. */
    public static void check(Field options, Findings findings) {
        Field specName = options.get("gmsaCredentialSpecName");
        if (specName.exists()) {
            Spelling.check(findings, specName, DnsName.subdomain(specName.text()));
        }
        Field spec = options.get("gmsaCredentialSpec");
        if (spec.exists() && (spec.isEmptyText() || bytes(spec.text()) > SPEC_LIMIT)) {
            invalid(spec, findings, "windows.gmsa");
        }
        Field user = options.get("runAsUserName");
        if (user.exists()) {
            checkUserName(user, findings);
        }
    }

    private static void checkUserName(Field field, Findings findings) {
        String[] parts = field.text().split("\\\\", -1);
        if (field.isEmptyText()) {
            invalid(field, findings, "windows.user.empty");
        } else if (field.text().chars().anyMatch(c -> c < ' ' || c == 127)) {
            invalid(field, findings, "windows.user.control");
        } else if (parts.length > 2) {
            invalid(field, findings, "windows.user.backslashes");
        } else {
            if (parts.length == 2) {
                checkDomain(field, parts[0], findings);
            }
            checkUser(field, parts[parts.length - 1], findings);
        }
    }

    private static void checkDomain(Field field, String domain, Findings findings) {
        if (bytes(domain) >= DOMAIN_LIMIT) {
            invalid(field, findings, "windows.domain.long");
        }
        boolean good = NET_BIOS.matcher(domain).matches()
                || (domain.length() < SPEC_LIMIT && DNS.matcher(domain).matches());
        if (!good) {
            invalid(field, findings, "windows.domain.form");
        }
    }

    private static void checkUser(Field field, String user, Findings findings) {
        if (user.isEmpty()) {
            invalid(field, findings, "windows.user.empty");
        } else if (bytes(user) > USER_LIMIT) {
            invalid(field, findings, "windows.user.long");
        }
        if (!user.isEmpty() && user.chars().allMatch(c -> c == '.' || c == ' ')) {
            invalid(field, findings, "windows.user.dots");
        }
        if (user.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            invalid(field, findings, "windows.user.characters");
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void invalid(Field field, Findings findings, String key) {
        findings.error(ErrorType.INVALID, field, Message.of(SeccompProfile.BUNDLE, key));
    }
}
