package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.drawing.Handle;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What handles and tried numbers write to the file, each drag as one step of the history. */
final class TimelineEdits {
    private final Desk desk;
    private final Words words;
    private final AssumedApp assumed;
    private final Supplier<@Nullable TimelineAnswer> answer;
    private int drags;

    TimelineEdits(Desk desk, Words words, AssumedApp assumed, Supplier<@Nullable TimelineAnswer> answer) {
        this.desk = desk;
        this.words = words;
        this.assumed = assumed;
        this.answer = answer;
    }

    /** What is set from now until the next call is one step of the history. */
    void beginStep() {
        drags++;
    }

    /** Sets what a handle sets; a probe's number goes to the file, the application's time is assumed. */
    void set(Handle handle, long value) {
        TimelineAnswer shown = answer.get();
        if (shown == null) {
            return;
        }
        assumed.choose(handle.container());
        if (handle.target() == Handle.Target.SERVES_AFTER) {
            assumed.serveAfter(Math.max(0, value));
            return;
        }
        handle.probe().ifPresent(kind -> {
            Field field = container(shown, handle)
                    .probeField(kind)
                    .get(handle.target().field());
            long set = Math.clamp(value, least(handle), Integer.MAX_VALUE);
            if (differs(field, set)) {
                perform(List.of(number(field, Long.toString(set))), field.name(), shown, handle.id());
            }
        });
    }

    /** The period of the probe a handle belongs to, in seconds; 1 where there is none. */
    long periodSeconds(Handle handle) {
        TimelineAnswer shown = answer.get();
        return shown == null
                ? 1
                : handle.probe()
                        .map(kind -> container(shown, handle).probe(kind))
                        .map(ProbeSpec::periodSeconds)
                        .orElse(1);
    }

    private static WorkloadContainer container(TimelineAnswer shown, Handle handle) {
        return shown.timeline().workload().containers().get(handle.container());
    }

    private static long least(Handle handle) {
        return handle.target() == Handle.Target.INITIAL_DELAY ? 0 : 1;
    }

    private static boolean differs(Field field, long value) {
        return !field.exists() || field.integer() == null || field.intValue() != value;
    }

    private static YamlEdit number(Field field, String value) {
        return new YamlEdit.SetScalar(field.yamlPath(), value, YamlEdit.ValueType.LITERAL);
    }

    /** Writes what was tried of the rollout to the file. */
    void write(RolloutTrial trial) {
        TimelineAnswer shown = answer.get();
        if (shown == null) {
            return;
        }
        Field spec = shown.timeline().workload().object().get("spec");
        List<YamlEdit> edits = new ArrayList<>();
        trial.replicas().ifPresent(n -> edits.add(number(spec.get("replicas"), Integer.toString(n))));
        Field rolling = spec.get("strategy", "rollingUpdate");
        trial.surge().ifPresent(b -> edits.add(number(rolling.get("maxSurge"), b.toString())));
        trial.unavailable().ifPresent(b -> edits.add(number(rolling.get("maxUnavailable"), b.toString())));
        if (!edits.isEmpty()) {
            beginStep();
            perform(edits, trial.names(), shown, "rollout");
        }
    }

    private void perform(List<YamlEdit> edits, String names, TimelineAnswer shown, String what) {
        desk.perform(new Intent(words.message("edit.set", names), shown.document(), edits, what + "#" + drags));
    }
}
