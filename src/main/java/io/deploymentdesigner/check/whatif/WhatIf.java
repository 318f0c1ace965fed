package io.deploymentdesigner.check.whatif;

import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariable.Availability;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries a template in every kind of pipeline, with hostile values for one variable after the other. */
public final class WhatIf {
    /** So many variables are tried, those that stand first; more would be a table nobody reads. */
    public static final int MAXIMUM_VARIABLES = 16;

    /** Of a longer value only the beginning is tried, UTF-16 units; it is longer than any name, label or image. */
    private static final int LONGEST_VALUE = 4096;

    private static final List<PipelineType> ALWAYS = List.of(
            PipelineType.TAG,
            PipelineType.BRANCH,
            PipelineType.MERGE_REQUEST,
            PipelineType.SCHEDULE,
            PipelineType.SCHEDULE_TAG);

    private WhatIf() {}

    /**
     * The whole matrix. A pure function; it takes some hundred renderings, so run it off the window's thread.
     *
     * @param text the template
     * @param fed tool and values in force; its pipeline does not matter
     * @param server the API server that is asked
     */
    public static WhatIfMatrix matrix(String text, Feed fed, ApiServer server) {
        Feed feed = fed.shortened(LONGEST_VALUE);
        WhatIfTrial trial = new WhatIfTrial(
                text, TemplateReader.of(TokenSyntax.of(feed.engine())).read(text), server);
        List<String> variables = variables(text, feed);
        List<PipelineType> pipelines = pipelines(variables);
        List<WhatIfCell> inForce =
                pipelines.stream().map(type -> trial.with(feed.in(type))).toList();
        List<WhatIfGroup> groups = variables.stream()
                .map(variable -> new WhatIfGroup(variable, rows(variable, feed, pipelines, trial)))
                .toList();
        return new WhatIfMatrix(pipelines, inForce, groups);
    }

    /** The variables that a template uses, in the order of their first places. */
    public static List<String> variables(String text, Feed feed) {
        return feed.substitute(text).replacements().stream()
                .map(Replacement::placeholder)
                .map(placeholder -> placeholder.name())
                .distinct()
                .limit(MAXIMUM_VARIABLES)
                .toList();
    }

    /** The usual ones, and those that differ only by a variable which the file uses. */
    private static List<PipelineType> pipelines(List<String> variables) {
        List<PipelineType> pipelines = new ArrayList<>(ALWAYS);
        if (uses(variables, Availability.REGISTRY)) {
            pipelines.add(PipelineType.NO_REGISTRY);
        }
        if (uses(variables, Availability.ENVIRONMENT)) {
            pipelines.add(PipelineType.NO_ENVIRONMENT);
        }
        return pipelines;
    }

    private static boolean uses(List<String> variables, Availability availability) {
        return variables.stream()
                .map(PredefinedVariables::find)
                .anyMatch(variable -> variable != null && variable.availability() == availability);
    }

    private static List<WhatIfRow> rows(String variable, Feed feed, List<PipelineType> pipelines, WhatIfTrial trial) {
        String sample = sample(variable, feed);
        return TriedValue.of(variable, sample).stream()
                .map(tried -> row(
                        tried,
                        pipelines.stream()
                                .map(type -> cell(variable, tried.value(), feed.in(type), trial))
                                .toList()))
                .toList();
    }

    private static WhatIfRow row(TriedValue tried, List<WhatIfCell> cells) {
        Set<String> codes =
                cells.stream().flatMap(cell -> cell.codes().stream()).collect(Collectors.toSet());
        boolean read = cells.stream().map(WhatIfCell::state).anyMatch(WhatIfState::isRead);
        return new WhatIfRow(tried.judged(codes, read), cells);
    }

    private static String sample(String variable, Feed feed) {
        String given = feed.given().get(variable);
        if (given != null) {
            return given;
        }
        return ALWAYS.stream()
                .map(type -> feed.in(type).values().get(variable))
                .filter(value -> value != null)
                .findFirst()
                .orElse("");
    }

    private static WhatIfCell cell(String variable, String value, Feed feed, WhatIfTrial trial) {
        PredefinedVariable predefined = PredefinedVariables.find(variable);
        if (predefined != null && !predefined.isSetIn(feed.pipeline()) && !predefined.isCircumstantial()) {
            return WhatIfCell.NOT_SET;
        }
        Map<String, String> given = new HashMap<>(feed.given());
        given.put(variable, value);
        return trial.with(feed.with(given));
    }
}
