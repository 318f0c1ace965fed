package io.deploymentdesigner.placeholder;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables that GitLab brings, read once from {@code predefined-variables.json} beside this class. */
public final class PredefinedVariables {
    private static final PredefinedVariablesFile FILE = PredefinedVariablesFile.read();
    private static final Map<PipelineType, Values> SAMPLES = samples();

    private PredefinedVariables() {}

    /** All of them, the most useful first. */
    public static Collection<PredefinedVariable> all() {
        return FILE.variables().values();
    }

    /** The variable of that name, null where GitLab brings none. */
    public static @Nullable PredefinedVariable find(String name) {
        return FILE.variables().get(name);
    }

    /** Which values a variable can have; any text where GitLab does not bring it. */
    public static Alphabet alphabet(String name) {
        PredefinedVariable variable = find(name);
        return variable == null ? FILE.alphabet(Alphabet.TEXT) : variable.alphabet();
    }

    /** Sample values of all variables that are set in such a pipeline. */
    public static Map<String, String> samples(PipelineType pipeline) {
        return values(pipeline).map();
    }

    /** The same, as the variables in force where nothing else is given. */
    static Values values(PipelineType pipeline) {
        return SAMPLES.getOrDefault(pipeline, Values.NONE);
    }

    private static Map<PipelineType, Values> samples() {
        Map<PipelineType, Values> samples = new EnumMap<>(PipelineType.class);
        for (PipelineType pipeline : PipelineType.values()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (PredefinedVariable variable : all()) {
                String sample = variable.sample(pipeline);
                if (sample != null) {
                    values.put(variable.name(), sample);
                }
            }
            samples.put(pipeline, new Values(values));
        }
        return samples;
    }
}
