package io.deploymentdesigner.check.whatif;

import io.deploymentdesigner.placeholder.PipelineType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every variable, value and kind of pipeline.
 *
 * @param pipelines the columns
 * @param inForce what becomes of the file with the values in force, for each column
 * @param groups one for each variable
 */
public record WhatIfMatrix(List<PipelineType> pipelines, List<WhatIfCell> inForce, List<WhatIfGroup> groups) {
    /** Copies the lists. */
    public WhatIfMatrix {
        pipelines = List.copyOf(pipelines);
        inForce = List.copyOf(inForce);
        groups = List.copyOf(groups);
    }

    /** How many cases were tried. */
    public int tried() {
        return (int) cells().filter(cell -> cell.state() != WhatIfState.NOT_SET).count();
    }

    /** How many of them break it. */
    public int broken() {
        return (int) cells().filter(cell -> cell.state().breaks()).count();
    }

    /** The pipelines in which the values in force work. */
    public List<PipelineType> working() {
        return IntStream.range(0, pipelines.size())
                .filter(column -> !inForce.get(column).state().breaks())
                .mapToObj(pipelines::get)
                .toList();
    }

    /** The variables of which some value breaks a pipeline that works otherwise. */
    public List<String> fragile() {
        List<PipelineType> working = working();
        return groups.stream()
                .filter(group -> group.rows().stream().anyMatch(row -> breaks(row, working)))
                .map(WhatIfGroup::variable)
                .toList();
    }

    private boolean breaks(WhatIfRow row, List<PipelineType> working) {
        return IntStream.range(0, pipelines.size())
                .filter(column -> working.contains(pipelines.get(column)))
                .anyMatch(column -> row.cells().get(column).state().breaks());
    }

    private Stream<WhatIfCell> cells() {
        return groups.stream().flatMap(group -> group.rows().stream()).flatMap(row -> row.cells().stream());
    }
}
