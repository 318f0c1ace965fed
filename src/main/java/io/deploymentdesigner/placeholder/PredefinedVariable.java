package io.deploymentdesigner.placeholder;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A variable that GitLab brings to every job, or to some. Source: GitLab's documentation,
 * {@code doc/ci/variables/predefined_variables.md}; the descriptions are our own.
 *
 * @param name such as {@code CI_COMMIT_TAG}
 * @param availability when it is set
 * @param alphabet which values it can have
 * @param traits what else must be known about it
 * @param samples a value for each pipeline type's word, {@code *} for all others
 * @param english what it holds, in English
 * @param chinese the same in Chinese
 */
public record PredefinedVariable(
        String name,
        Availability availability,
        Alphabet alphabet,
        Set<Trait> traits,
        Map<String, String> samples,
        String english,
        String chinese) {
    /** When a variable is set. */
    public enum Availability {
        /** In every job. */
        ALWAYS,
        /** In pipelines for a tag. */
        TAG,
        /** In pipelines for a branch. */
        BRANCH,
        /** In pipelines for a merge request. */
        MERGE_REQUEST,
        /** In scheduled pipelines. */
        SCHEDULE,
        /** Where the project has a container registry. */
        REGISTRY,
        /** In jobs with {@code environment:}. */
        ENVIRONMENT,
        /** With GitLab's own cluster integration. */
        KUBERNETES,
        /** Only in circumstances that a manifest cannot know. */
        OPTIONAL
    }

    /** What must be known about a variable besides its values. */
    public enum Trait {
        /** Must not be written into a manifest. */
        SECRET,
        /** Another value in each pipeline. */
        CHANGING,
        /** Written by people, in any words. */
        FREE_TEXT
    }

    /** Copies the sets. */
    public PredefinedVariable {
        traits = Set.copyOf(traits);
        samples = Map.copyOf(samples);
    }

    /** Whether jobs of such a pipeline have it. */
    public boolean isSetIn(PipelineType pipeline) {
        return switch (availability) {
            case ALWAYS -> true;
            case TAG -> pipeline.hasTag();
            case BRANCH -> pipeline.hasBranch();
            case MERGE_REQUEST -> pipeline.hasMergeRequest();
            case SCHEDULE -> pipeline == PipelineType.SCHEDULE || pipeline == PipelineType.SCHEDULE_TAG;
            case REGISTRY -> pipeline.hasRegistry();
            case ENVIRONMENT -> pipeline.hasEnvironment();
            case KUBERNETES, OPTIONAL -> false;
        };
    }

    /** The first pipeline whose jobs lack it; empty for what every job has. */
    public Optional<PipelineType> firstWithout() {
        for (PipelineType pipeline : PipelineType.values()) {
            if (!isSetIn(pipeline)) {
                return Optional.of(pipeline);
            }
        }
        return Optional.empty();
    }

    /** Whether only circumstances outside the pipeline decide that it is set. */
    public boolean isCircumstantial() {
        return availability == Availability.OPTIONAL || availability == Availability.KUBERNETES;
    }

    /** A likely value in such a pipeline, null where it is not set there. */
    public @Nullable String sample(PipelineType pipeline) {
        if (!isSetIn(pipeline)) {
            return null;
        }
        String exact = samples.get(pipeline.word());
        String like = pipeline.hasTag() ? samples.get(PipelineType.TAG.word()) : null;
        return exact != null ? exact : like != null ? like : samples.getOrDefault("*", "");
    }

    /** Whether it has the trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** What it holds, in a language. */
    public String description(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
