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
 * @param remedies the cure as edits, best first; none where the file cannot help
 */
public record FailureCause(Kind kind, Likelihood likelihood, Message why, Message cure, List<Remedy> remedies) {
    /** Copies the remedies. */
    public FailureCause {
        remedies = List.copyOf(remedies);
    }

    /** A fix, and the document of the file that it changes. */
    public record Remedy(int document, Fix fix) {}

    /** The reasons, in the order in which they are asked, with the findings that tell the same fault. */
    public enum Kind {
        READY_TOO_EARLY("I01 P04 I02"),
        RESTARTING("P01 P02 P17"),
        TERMINATING("D02 D01 D03 I09"),
        WRONG_TARGET_PORT("X02 X03"),
        RESERVED("I03"),
        SINGLE_REPLICA("R02 R03 R01"),
        CALLS_BEFORE_PROXY("I08"),
        NETWORK_POLICY("I11"),
        LOCALHOST_ONLY(""),
        MTLS_MISMATCH("");

        private final String codes;

        Kind(String codes) {
            this.codes = codes;
        }

        /** The codes whose fixes cure it. */
        public List<String> codes() {
            return List.of(codes.split(" "));
        }
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
