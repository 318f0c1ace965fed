package io.deploymentdesigner.check.whatif;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The matrix in one sentence. */
public final class WhatIfVerdict {
    private static final Set<String> NAMED =
            Set.of("CI_PROJECT_NAME", "CI_COMMIT_TAG", "CI_COMMIT_BRANCH", "CI_COMMIT_REF_NAME", "CI_COMMIT_SHORT_SHA");

    private WhatIfVerdict() {}

    /** In which pipelines the file works, and which values break it there. */
    public static Message of(WhatIfMatrix matrix) {
        if (matrix.groups().isEmpty()) {
            return say("verdict.none");
        }
        List<PipelineType> working = matrix.working();
        List<String> fragile = matrix.fragile();
        if (working.isEmpty()) {
            return say("verdict.nowhere");
        }
        boolean everywhere = working.size() == matrix.pipelines().size();
        Object values = values(fragile);
        if (everywhere) {
            return fragile.isEmpty() ? say("verdict.always") : say("verdict.values", values);
        }
        List<PipelineType> failing = new ArrayList<>(matrix.pipelines());
        failing.removeAll(working);
        if (failing.size() < working.size()) {
            Object where = joined(failing);
            return fragile.isEmpty() ? say("verdict.except", where) : say("verdict.exceptAndValues", where, values);
        }
        Object where = where(matrix, working);
        return fragile.isEmpty() ? say("verdict.only", where) : say("verdict.onlyAndValues", where, values);
    }

    private static Object where(WhatIfMatrix matrix, List<PipelineType> working) {
        if (isJust(matrix, working, PipelineType::hasTag)) {
            return say("where.tags");
        }
        if (isJust(matrix, working, PipelineType::hasBranch)) {
            return say("where.branches");
        }
        return joined(working);
    }

    private static Object joined(Collection<PipelineType> pipelines) {
        return joined(pipelines.stream()
                .map(type -> say("where." + type.word()))
                .map(Object.class::cast)
                .toList());
    }

    private static boolean isJust(WhatIfMatrix matrix, List<PipelineType> working, Predicate<PipelineType> kind) {
        List<PipelineType> such = matrix.pipelines().stream().filter(kind).toList();
        return such.containsAll(working) && working.contains(such.getFirst());
    }

    private static Object values(List<String> variables) {
        return joined(variables.stream()
                .map(name -> NAMED.contains(name) ? (Object) say("name." + name) : name)
                .toList());
    }

    private static Object joined(List<Object> words) {
        Object joined = words.isEmpty() ? "" : words.getFirst();
        for (int i = 1; i < words.size(); i++) {
            joined = say(i == words.size() - 1 ? "join.last" : "join", joined, words.get(i));
        }
        return joined;
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(TriedValue.BUNDLE, key, arguments);
    }
}
