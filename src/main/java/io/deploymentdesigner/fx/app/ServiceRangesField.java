package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.kubernetes.ServiceRanges;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/**
 * Takes the ranges that a cluster gives to Services. They hold as soon as they can be read; what cannot be read is
 * marked, and gone when the field is left.
 */
final class ServiceRangesField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int COLUMNS = 22;

    private ServiceRanges shown = ServiceRanges.DEFAULT;

    ServiceRangesField(ObservableValue<String> name, Consumer<ServiceRanges> chosen) {
        setId("settings-service-cidr");
        setPrefColumnCount(COLUMNS);
        accessibleTextProperty().bind(name);
        textProperty().subscribe(text -> typed(text, chosen));
        focusedProperty().subscribe(this::settle);
    }

    /** Shows the ranges in force; what is being typed of the same meaning stays. */
    void show(ServiceRanges ranges) {
        shown = ranges;
        if (!ServiceRanges.parse(getText()).equals(Optional.of(ranges))) {
            setText(ranges.toString());
        }
    }

    private void typed(String text, Consumer<ServiceRanges> chosen) {
        Optional<ServiceRanges> read = ServiceRanges.parse(text);
        pseudoClassStateChanged(WRONG, read.isEmpty());
        read.filter(ranges -> !ranges.equals(shown)).ifPresent(chosen);
    }

    private void settle(boolean focused) {
        if (!focused) {
            setText(shown.toString());
        }
    }
}
