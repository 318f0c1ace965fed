package io.deploymentdesigner.fx.form;

/** Requests and limits, side by side for CPU and memory. */
final class ResourcesForm {
    private ResourcesForm() {}

    static void write(Rows rows) {
        rows.pair("requests.cpu", "label.cpu-request", "limits.cpu", "label.limit");
        rows.pair("requests.memory", "label.memory-request", "limits.memory", "label.limit");
    }
}
