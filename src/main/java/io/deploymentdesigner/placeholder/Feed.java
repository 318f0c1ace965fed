package io.deploymentdesigner.placeholder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * With what a template is filled.
 *
 * @param engine the tool
 * @param pipeline the pipeline that runs it
 * @param given values that beat the samples
 * @param samples whether GitLab's variables that are not given have their sample value, where the pipeline sets them
 */
public record Feed(Engine engine, PipelineType pipeline, Map<String, String> given, boolean samples) {
    /** GNU envsubst in a pipeline for a tag, with sample values. */
    public static final Feed DEFAULT = new Feed(Envsubst.PLAIN, PipelineType.TAG, Map.of(), true);

    /** Copies the values. */
    public Feed {
        given = Map.copyOf(given);
    }

    /** The variables in force. */
    public Values values() {
        Values known = samples ? PredefinedVariables.values(pipeline) : Values.NONE;
        if (given.isEmpty()) {
            return known;
        }
        Map<String, String> all = new HashMap<>(known.map());
        all.putAll(given);
        return new Values(all);
    }

    /** The template filled. */
    public Substitution substitute(String template) {
        return engine.substitute(template, values());
    }

    /** The same values for another pipeline. */
    public Feed with(PipelineType other) {
        return new Feed(engine, other, given, samples);
    }

    /** A preview of another pipeline: of the given values, those that GitLab does not set there are left out. */
    public Feed in(PipelineType other) {
        Map<String, String> there = new LinkedHashMap<>(given);
        there.keySet().removeIf(name -> {
            PredefinedVariable variable = PredefinedVariables.find(name);
            return variable != null && !variable.isSetIn(other) && !variable.isCircumstantial();
        });
        return new Feed(engine, other, there, samples);
    }

    /** The same values with another tool. */
    public Feed with(Engine other) {
        return new Feed(other, pipeline, given, samples);
    }

    /** The same tool and pipeline with other values. */
    public Feed with(Map<String, String> other) {
        return new Feed(engine, pipeline, other, samples);
    }

    /** The same with long values cut, for trials in which only that they are long matters. */
    public Feed shortened(int longest) {
        Map<String, String> cut = new LinkedHashMap<>(given);
        cut.replaceAll((name, value) -> value.length() <= longest ? value : value.substring(0, longest));
        return with(cut);
    }
}
