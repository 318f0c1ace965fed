package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.fx.control.VariableOffer;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;

/** What the form's rows ask for. Each gesture becomes one intent; what comes of it is shown by the next model. */
interface FormGestures {
    /** A sentence in the language in force. */
    String say(Message message);

    /** A sentence of the form in the language in force. */
    default String say(String key, Object... arguments) {
        return say(FieldWords.message(key, arguments));
    }

    /** Whether nothing may be written because the text cannot be read. */
    boolean readOnly();

    /** A keystroke in a field. */
    void set(FormCell cell, String text);

    /** The focus leaves a field: a number that was emptied takes its field with it. */
    void left(FormCell cell);

    /** Takes a field away, so that its default applies again. */
    void reset(FormCell cell);

    /** Gives a shared value its own copy here. */
    void unshare(FormCell cell);

    /** Goes to where a shared value is written, to change it for all. */
    void goToSource(FormCell cell);

    /** Does something, then goes to a field. */
    void perform(Intent intent, YamlPath then);

    /** Gives a map's entry another key. */
    void rename(YamlPath entry, String key);

    /** Adds an entry to a map. */
    void newEntry(YamlPath map, String key);

    /** The focus is in a field. */
    void focused(YamlPath path);

    /** Mends a finding. */
    void mend(Diagnostic finding, Fix fix);

    /** What F1 says about a field. */
    String explain(YamlPath path);

    /** The variables that can be written here. */
    List<VariableOffer> variables();
}
