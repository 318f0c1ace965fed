package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import java.util.List;

/** The kind of control by which a field is edited, and with it how its value is written. */
public sealed interface FieldControl {
    /** How a value from this control is written. */
    ValueType type();

    /**
     * One line of text.
     *
     * @param suggestions values to choose from; any other may be typed
     */
    record Line(List<String> suggestions) implements FieldControl {
        /** Text that nothing is known about. */
        static final Line FREE = new Line(List.of());

        /** Copies the suggestions. */
        public Line {
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public ValueType type() {
            return ValueType.STRING;
        }
    }

    /** Text of several lines. */
    record Area() implements FieldControl {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }
    }

    /**
     * A whole number with a stepper.
     *
     * @param least the smallest value that the stepper goes down to
     */
    record Whole(int least) implements FieldControl {
        @Override
        public ValueType type() {
            return ValueType.LITERAL;
        }
    }

    /** A number, a percentage or a name: maxSurge, targetPort. */
    record WholeOrText() implements FieldControl {
        @Override
        public ValueType type() {
            return ValueType.INT_OR_STRING;
        }
    }

    /** An amount such as {@code 500m} or {@code 1.5Gi}. */
    record Amount() implements FieldControl {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }
    }

    /** A word that is written as it stands, never quoted: a decimal, a placeholder where a switch would be. */
    record Word() implements FieldControl {
        @Override
        public ValueType type() {
            return ValueType.LITERAL;
        }
    }

    /** true or false. */
    record Toggle() implements FieldControl {
        @Override
        public ValueType type() {
            return ValueType.LITERAL;
        }
    }

    /**
     * A few values side by side.
     *
     * @param values as they are written in the file, in the order shown
     */
    record Choice(List<String> values) implements FieldControl {
        /** Copies the values. */
        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public ValueType type() {
            return ValueType.STRING;
        }
    }

    /** A value that the form shows but leaves to the text, such as a list where an object is expected. */
    record Shown() implements FieldControl {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }
    }
}
