package io.deploymentdesigner.cluster;

import io.deploymentdesigner.diagnostic.Message;

/** What came of asking the cluster. */
public sealed interface ClusterAnswer {
    /** What came of it, as a sentence. */
    Message message();

    /** The words of kubectl, untranslated; empty where it said none. */
    default String words() {
        return "";
    }

    /** The cluster would take every object. */
    record Accepted(String context, String words) implements ClusterAnswer {
        @Override
        public Message message() {
            return Sentences.of("accepted", context);
        }
    }

    /** The cluster refuses at least one object. */
    record Refused(String context, String words) implements ClusterAnswer {
        @Override
        public Message message() {
            return Sentences.of("refused", context);
        }
    }

    /** The cluster gave no verdict: it cannot be reached, or does not let this user ask. */
    record Unreachable(String context, String words) implements ClusterAnswer {
        @Override
        public Message message() {
            return Sentences.of("unreachable", context);
        }
    }

    /** There is no kubectl that can be started. */
    record NoKubectl() implements ClusterAnswer {
        @Override
        public Message message() {
            return Sentences.of("noKubectl");
        }
    }

    /** kubectl knows of no cluster to ask. */
    record NoContext(String words) implements ClusterAnswer {
        @Override
        public Message message() {
            return Sentences.of("noContext");
        }
    }

    /** kubectl did not answer in time and was stopped. */
    record TooLong(long seconds) implements ClusterAnswer {
        @Override
        public Message message() {
            return Sentences.of("tooLong", String.valueOf(seconds));
        }
    }

    /** The user stopped it. */
    record Stopped() implements ClusterAnswer {
        @Override
        public Message message() {
            return Sentences.of("stopped");
        }
    }
}
