package io.deploymentdesigner.placeholder;

import java.util.List;

/** For what a pipeline runs; it decides which of GitLab's variables are set. */
public enum PipelineType {
    /** A tag was pushed. */
    TAG("tag"),
    /** A branch was pushed. */
    BRANCH("branch"),
    /** A merge request was opened or changed. */
    MERGE_REQUEST("merge-request"),
    /** A schedule that runs on a branch. */
    SCHEDULE("schedule"),
    /** A schedule that runs on a tag. */
    SCHEDULE_TAG("schedule-tag"),
    /** A tag, in a project without container registry. */
    NO_REGISTRY("no-registry"),
    /** A tag, in a job without {@code environment:}. */
    NO_ENVIRONMENT("no-environment");

    /** The four types that can be chosen for a preview. */
    public static final List<PipelineType> USUAL = List.of(TAG, BRANCH, MERGE_REQUEST, SCHEDULE);

    private final String word;

    PipelineType(String word) {
        this.word = word;
    }

    /** The word on the command line. */
    public String word() {
        return word;
    }

    /** Whether {@code CI_COMMIT_TAG} and its kin are set. */
    public boolean hasTag() {
        return this == TAG || this == SCHEDULE_TAG || this == NO_REGISTRY || this == NO_ENVIRONMENT;
    }

    /** Whether {@code CI_COMMIT_BRANCH} is set. */
    public boolean hasBranch() {
        return this == BRANCH || this == SCHEDULE;
    }

    /** Whether the {@code CI_MERGE_REQUEST_…} variables are set. */
    public boolean hasMergeRequest() {
        return this == MERGE_REQUEST;
    }

    /** Whether the project has a container registry. */
    public boolean hasRegistry() {
        return this != NO_REGISTRY;
    }

    /** Whether the job names an environment. */
    public boolean hasEnvironment() {
        return this != NO_ENVIRONMENT;
    }

    /**
     * Reads the word of the command line.
     *
     * @throws IllegalArgumentException where it is none; its message is the word
     */
    public static PipelineType parse(String word) {
        return List.of(values()).stream()
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
