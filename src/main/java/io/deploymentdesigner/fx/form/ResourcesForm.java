package io.deploymentdesigner.fx.form;

/** Requests and limits, side by side for CPU and memory. */
final class ResourcesForm {
    private ResourcesForm() {}

    static void write(Rows rows) {
        rows.pair("requests.cpu", "limits.cpu");
        rows.pair("requests.memory", "limits.memory");
    }
}
