package io.deploymentdesigner.check.server.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule refuses or warns about, and the same lines mended, as a difference.
 *
 * @param code the rule's code
 * @param place what the lines are part of, such as {@code container} or {@code document}
 * @param version the release whose server is asked, empty for the newest
 * @param lines {@code - } begins what is wrong, {@code + } what is right, two blanks what stands in both
 */
public record RuleExample(String code, String place, String version, List<String> lines) {
    private static final int MARK = 2;

    /** Copies the lines. */
    public RuleExample {
        lines = List.copyOf(lines);
    }

    /** The lines that have the finding. */
    public String before() {
        return without('+');
    }

    /** The lines that have it no longer; empty where leaving them out is the cure. */
    public String after() {
        return without('-');
    }

    private String without(char mark) {
        return lines.stream()
                .filter(line -> line.charAt(0) != mark)
                .map(line -> line.substring(MARK) + "\n")
                .collect(Collectors.joining());
    }

    /** Where the lines stand, as the API server names places; empty for whole documents. */
    public String path() {
        return switch (place) {
            case "document" -> "";
            case "metadata", "spec" -> place;
            case "affinity" -> pod("affinity");
            case "deployment" -> "apiVersion: apps/v1, kind: Deployment";
            case "template" -> "spec.template.metadata";
            case "pod", "configuration" -> "spec.template.spec";
            case "container", "mounts", "devices" -> pod("containers[0]");
            case "claim" -> pod("volumes[0].ephemeral.volumeClaimTemplate");
            case "nodes" ->
                pod("affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]");
            case "spread" -> pod("topologySpreadConstraints");
            case "service", "neighbour" -> "kind: Service, spec";
            case "configmap" -> "kind: ConfigMap";
            default -> throw new IllegalStateException(place);
        };
    }

    private static String pod(String field) {
        return "spec.template.spec." + field;
    }
}
