package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.GoScalar;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import io.deploymentdesigner.kubernetes.lexical.EnvironmentName;
import io.deploymentdesigner.kubernetes.lexical.ImageReference;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import io.deploymentdesigner.kubernetes.lexical.PortSyntax;
import io.deploymentdesigner.kubernetes.lexical.Violation;
import java.math.BigInteger;
import java.util.List;

/** Judges what a field makes of what it reads. Lexical rules are those of the API server; images those of the node. */
final class PlaceRules {
    private PlaceRules() {}

    /** What is wrong; nothing where the field takes it. */
    static List<Trouble> judge(FieldPlace place, Reading reading) {
        return switch (reading) {
            case Reading.Broken(Reading.Breakage breakage) -> List.of(broken(breakage));
            case Reading.Value value when value.folded() -> List.of(Trouble.lost("PH024", ".folded", Stage.DECODE));
            case Reading.Value value when place == FieldPlace.KEY -> List.of();
            case Reading.Value value when value.scalar() instanceof GoScalar.Null -> nothing(place);
            case Reading.Value value when place.wantsText() -> text(place, value);
            case Reading.Value value -> typed(place, value);
        };
    }

    private static Trouble broken(Reading.Breakage breakage) {
        return switch (breakage) {
            case STRUCTURE -> Trouble.refused("PH024", Stage.PARSE);
            case CUT -> new Trouble("PH024", ".cut", Severity.ERROR, Stage.DECODE);
            case QUOTE -> Trouble.refused("PH025", Stage.PARSE);
        };
    }

    private static List<Trouble> nothing(FieldPlace place) {
        if (place.isRequired()) {
            return List.of(Trouble.refused("PH003", Stage.VALIDATE));
        }
        return switch (place) {
            case WANTED_TEXT -> List.of(Trouble.refused("PH022", Stage.DECODE));
            case PORT, PORT_OR_NAME -> List.of(Trouble.refused("PH003", Stage.VALIDATE));
            case ANY -> List.of();
            case INTEGER, BOOLEAN -> List.of(Trouble.lost("PH022", ".default", Stage.DECODE));
            default -> List.of(Trouble.lost("PH022", ".empty", Stage.DECODE));
        };
    }

    private static List<Trouble> text(FieldPlace place, Reading.Value value) {
        return switch (value.scalar()) {
            case GoScalar.Int _, GoScalar.Real _ -> List.of(Trouble.refused("PH020", Stage.DECODE));
            case GoScalar.Bool _ -> List.of(Trouble.refused("PH021", Stage.DECODE));
            case GoScalar.Text(String text) -> lexical(place, text);
            default -> List.of();
        };
    }

    private static List<Trouble> lexical(FieldPlace place, String text) {
        if (text.isEmpty() && place.isRequired()) {
            return List.of(Trouble.refused("PH003", Stage.VALIDATE));
        }
        return switch (place) {
            case OBJECT_NAME -> name(DnsName.subdomain(text), Stage.VALIDATE, ".subdomain");
            case SERVICE_NAME, LABEL_NAME -> name(DnsName.label(text), Stage.VALIDATE, "");
            case REFERENCE -> name(DnsName.subdomain(text), Stage.NODE, ".subdomain");
            case PORT_NAME -> text.isEmpty() ? List.of() : name(PortSyntax.name(text), Stage.VALIDATE, ".port");
            case ENVIRONMENT_NAME -> name(EnvironmentName.relaxed(text), Stage.VALIDATE, ".environment");
            case LABEL_VALUE, SELECTOR ->
                LabelSyntax.value(text).isEmpty() ? List.of() : List.of(Trouble.refused("PH032", Stage.VALIDATE));
            case IMAGE -> image(text);
            default -> List.of();
        };
    }

    private static List<Trouble> name(List<Violation> violations, Stage stage, String variant) {
        if (violations.isEmpty()) {
            return List.of();
        }
        boolean onlyLong = violations.stream().allMatch(v -> v.kind() == Violation.Kind.TOO_LONG);
        return List.of(new Trouble(onlyLong ? "PH031" : "PH030", onlyLong ? "" : variant, Severity.ERROR, stage));
    }

    private static List<Trouble> image(String text) {
        if (!text.equals(text.strip())) {
            return List.of(Trouble.refused("PH033", Stage.VALIDATE));
        }
        return ImageReference.parse(text) != null ? List.of() : List.of(Trouble.refused("PH033", Stage.NODE));
    }

    private static List<Trouble> typed(FieldPlace place, Reading.Value value) {
        return switch (place) {
            case INTEGER -> isWhole(value.scalar()) ? List.of() : List.of(wrongType(value, ".integer"));
            case PORT -> isWhole(value.scalar()) ? port(value.scalar()) : List.of(wrongType(value, ".integer"));
            case PORT_OR_NAME -> portOrName(value.scalar());
            case BOOLEAN -> value.scalar() instanceof GoScalar.Bool ? List.of() : List.of(wrongType(value, ".boolean"));
            default -> List.of();
        };
    }

    private static Trouble wrongType(Reading.Value value, String variant) {
        return new Trouble("PH040", value.quoted() ? "" : variant, Severity.ERROR, Stage.DECODE);
    }

    private static boolean isWhole(GoScalar scalar) {
        return switch (scalar) {
            case GoScalar.Int _ -> true;
            case GoScalar.Real(double value) -> Double.isFinite(value) && value == Math.rint(value);
            default -> false;
        };
    }

    private static List<Trouble> port(GoScalar scalar) {
        BigInteger number = switch (scalar) {
            case GoScalar.Int(BigInteger value) -> value;
            case GoScalar.Real(double value) -> BigInteger.valueOf((long) value);
            default -> BigInteger.ZERO;
        };
        boolean fits = number.bitLength() < Long.SIZE
                && PortSyntax.number(number.longValue()).isEmpty();
        return fits ? List.of() : List.of(Trouble.refused("PH038", Stage.VALIDATE));
    }

    private static List<Trouble> portOrName(GoScalar scalar) {
        return switch (scalar) {
            case GoScalar.Text(String text) -> name(PortSyntax.name(text), Stage.VALIDATE, ".port");
            case GoScalar.Bool _ -> List.of(Trouble.refused("PH021", Stage.DECODE));
            default -> port(scalar);
        };
    }
}
