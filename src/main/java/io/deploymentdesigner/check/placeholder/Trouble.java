package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;

/**
 * What a value does to its field.
 *
 * @param code such as {@code PH030}
 * @param variant tells sentences of the same code apart; a suffix of the message key, empty for the usual one
 * @param severity by the consequence
 * @param stage where on its way the manifest fails
 */
record Trouble(String code, String variant, Severity severity, Stage stage) {
    static Trouble refused(String code, Stage stage) {
        return new Trouble(code, "", Severity.ERROR, stage);
    }

    static Trouble lost(String code, String variant, Stage stage) {
        return new Trouble(code, variant, Severity.WARNING, stage);
    }
}
