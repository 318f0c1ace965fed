package io.deploymentdesigner.check.explain;

import io.deploymentdesigner.diagnostic.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the timeline that has a page: what it shows, how to read it, and what can be done there. */
public enum Topic {
    /** The drawing as a whole. */
    TIMELINE,
    /** What the app needs to start, and what its probes allow. */
    START_UP_BUDGET,
    /** The life of a container. */
    CONTAINER,
    /** The probe that gives a slow start its time. */
    STARTUP_PROBE,
    /** The probe that decides who gets callers. */
    READINESS_PROBE,
    /** The probe that restarts what hangs. */
    LIVENESS_PROBE,
    /** Started, Ready, Available. */
    CONDITIONS,
    /** What those meet who call the pod. */
    CALLERS,
    /** The old and new pods of a rollout. */
    ROLLOUT_PODS,
    /** How many pods are Available during a rollout. */
    AVAILABLE_PODS;

    private static final String BUNDLE = "io.deploymentdesigner.check.explain.topics";

    /** Its name as people type it: {@code start-up-budget}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The topic of a name, whatever the case of its letters; empty where there is none. */
    public static Optional<Topic> of(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** What it is called. */
    public Message title() {
        return sentence("title");
    }

    /** What it shows. */
    public Message what() {
        return sentence("what");
    }

    /** What its shapes mean. */
    public Message reading() {
        return sentence("reading");
    }

    /** What can be done there. */
    public Message use() {
        return sentence("use");
    }

    /** The upstream document that the behaviour follows. */
    public String source() {
        return sentence("source").text(Locale.ENGLISH);
    }

    private Message sentence(String part) {
        return Message.of(BUNDLE, word() + "." + part);
    }
}
