package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodSecurityLevel;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mesh that an example of this package is written for, told by its first line: {@code # mesh: sidecar, baseline}.
 * The explanations show the examples, the tests check them.
 */
public final class MeshExample {
    private static final Pattern HEAD = Pattern.compile("# mesh: ([a-z-]+)(?:, ([a-z]+))?\\R[\\s\\S]*");

    private MeshExample() {}

    /** The settings an example asks for; no mesh where it does not say. */
    public static MeshSettings settings(String example) {
        Matcher head = HEAD.matcher(example);
        if (!head.matches()) {
            return MeshSettings.NONE;
        }
        MeshSettings settings = MeshSettings.of(MeshMode.parse(head.group(1)).orElse(MeshMode.NONE));
        return head.group(2) == null
                ? settings
                : settings.enforcing(PodSecurityLevel.valueOf(head.group(2).toUpperCase(Locale.ROOT)));
    }
}
