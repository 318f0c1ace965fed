package io.deploymentdesigner.fx.form;

/** The fields of a probe: its check first, then its clock. */
final class ProbeForm {
    private ProbeForm() {}

    /** Writes a probe that the file has. */
    static void write(Rows rows) {
        HandlerForm.check(rows);
        rows.always("initialDelaySeconds", new FieldControl.Whole(0));
        rows.always("periodSeconds", new FieldControl.Whole(1));
        rows.always("failureThreshold", new FieldControl.Whole(1));
        rows.always("timeoutSeconds", new FieldControl.Whole(1));
        boolean readiness = RowActions.last(rows.base()).equals("readinessProbe");
        if (readiness || rows.scope().at(rows.path("successThreshold")).isWritten()) {
            rows.always("successThreshold", new FieldControl.Whole(1));
        }
    }
}
