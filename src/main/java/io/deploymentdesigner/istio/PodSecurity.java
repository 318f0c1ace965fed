package io.deploymentdesigner.istio;

import java.util.ArrayList;
import java.util.List;

/** What a Pod Security level says to a pod. Admission judges pods, so a Deployment is accepted all the same. */
public final class PodSecurity {
    private PodSecurity() {}

    /** The fields that the level does not allow; none under {@link PodSecurityLevel#PRIVILEGED}. */
    public static List<PodSecurityViolation> violations(PodFields pod, PodSecurityLevel level) {
        List<PodSecurityViolation> found = new ArrayList<>();
        if (level.includes(PodSecurityLevel.BASELINE)) {
            new BaselineControls(pod, found::add).check();
        }
        if (level.includes(PodSecurityLevel.RESTRICTED)) {
            new RestrictedControls(pod, found::add).check();
        }
        return found;
    }

    /** The strictest level that allows the pod. */
    public static PodSecurityLevel strictest(PodFields pod) {
        if (!violations(pod, PodSecurityLevel.BASELINE).isEmpty()) {
            return PodSecurityLevel.PRIVILEGED;
        }
        return violations(pod, PodSecurityLevel.RESTRICTED).isEmpty()
                ? PodSecurityLevel.RESTRICTED
                : PodSecurityLevel.BASELINE;
    }
}
