package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import java.util.List;

/**
 * One reason for which callers may be told {@code connection failure}, judged for this document.
 *
 * @param kind the reason
 * @param likelihood how likely it is here
 * @param why what in this document says so, with its numbers
 * @param cure what helps
 * @param fixes the cure as edits, best first; none where the file cannot help
 */
public record FailureCause(Kind kind, Likelihood likelihood, Message why, Message cure, List<Fix> fixes) {
    /** Copies the fixes. */
    public FailureCause {
        fixes = List.copyOf(fixes);
    }

    /** The reasons, in the order in which they are asked. */
    public enum Kind {
        READY_TOO_EARLY,
        RESTARTING,
        TERMINATING,
        WRONG_TARGET_PORT,
        RESERVED,
        SINGLE_REPLICA,
        CALLS_BEFORE_PROXY,
        NETWORK_POLICY,
        LOCALHOST_ONLY,
        MTLS_MISMATCH
    }

    /** How likely a reason is here, likeliest first. */
    public enum Likelihood {
        CERTAIN,
        LIKELY,
        /** The file cannot say. */
        UNKNOWN,
        RULED_OUT
    }
}
