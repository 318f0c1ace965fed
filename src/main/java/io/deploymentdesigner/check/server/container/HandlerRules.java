package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.PortSyntax;
import io.deploymentdesigner.kubernetes.lexical.Words;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** What a probe or a lifecycle hook does: exactly one of exec, httpGet, tcpSocket, and grpc or sleep. */
final class HandlerRules {
    private static final Place HOOKS = Places.LASTING_CONTAINERS
            .where(ContainerRules::mayHaveProbes)
            .field("lifecycle")
            .field("postStart", "preStop");
    private static final Place ALL = ProbeRules.PROBES.or(HOOKS);
    private static final List<String> ORDER = List.of("exec", "httpGet", "tcpSocket", "grpc", "sleep");
    private static final List<String> SCHEMES = List.of("HTTP", "HTTPS");
    private static final long DEFAULT_GRACE_SECONDS = 30;

    private HandlerRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("PROBE-1", "validateHandler", ALL, HandlerRules::none)
                .rule("PROBE-2", "validateHandler", ALL, HandlerRules::many)
                .rule("PROBE-EXEC", "validateExecAction", first("exec"), HandlerRules::command)
                .rule("PROBE-HTTP-1", "ValidatePortNumOrName", first("httpGet", "tcpSocket"), HandlerRules::port)
                .rule("PROBE-HTTP-2", "validateHTTPGetAction", first("httpGet").field("scheme"), HandlerRules::scheme)
                .rule(
                        "PROBE-HTTP-3",
                        "validateHTTPGetAction",
                        first("httpGet").items("httpHeaders"),
                        HandlerRules::header)
                .rule("PROBE-GRPC", "validateGRPCAction", first("grpc"), HandlerRules::grpcPort)
                .rule("LIFE-SLEEP", "validateSleepAction", first("sleep"), HandlerRules::sleep)
                .rules();
    }

    /** Handlers of these names that count: the first of each probe or hook. */
    private static Place first(String... names) {
        return ALL.field(names).where(handler -> handlers(handler.parent()).getFirst() == handler);
    }

    private static List<Field> handlers(Field owner) {
        return ORDER.stream().map(owner::get).filter(Field::exists).toList();
    }

    private static void none(Field owner, Findings findings) {
        if (handlers(owner).isEmpty()) {
            findings.required(owner, "handler.none", owner.name());
        }
    }

    private static void many(Field owner, Findings findings) {
        List<Field> handlers = handlers(owner);
        handlers.stream()
                .skip(1)
                .forEach(other -> findings.forbidden(
                                other,
                                "handler.many",
                                owner.name(),
                                handlers.getFirst().name(),
                                other.name())
                        .fix(Fixes.remove(other, false)));
    }

    private static void command(Field exec, Findings findings) {
        if (exec.get("command").items().isEmpty()) {
            findings.required(exec.get("command"));
        }
    }

    private static void port(Field handler, Findings findings) {
        Field port = handler.get("port");
        if (port.isText()) {
            Spelling.check(findings, port, PortSyntax.name(port.text())).forEach(finding -> asNumber(finding, port));
        } else {
            Spelling.check(findings, port, PortSyntax.number(port.intValue()));
        }
    }

    private static void asNumber(Finding finding, Field port) {
        if (port.text().matches("[1-9][0-9]{0,4}")) {
            finding.fix(Fixes.set(port, port.text(), ValueType.LITERAL, true));
        }
    }

    private static void scheme(Field scheme, Findings findings) {
        if (!scheme.isEmptyText() && !SCHEMES.contains(scheme.text())) {
            findings.notSupported(scheme, SCHEMES);
        }
    }

    private static void header(Field header, Findings findings) {
        Field name = header.get("name");
        Spelling.check(findings, name, Words.httpHeader(name.text()))
                .forEach(finding -> finding.path(header.parent().path()));
    }

    private static void grpcPort(Field grpc, Findings findings) {
        Spelling.check(
                findings, grpc.get("port"), PortSyntax.number(grpc.get("port").intValue()));
    }

    private static void sleep(Field sleep, Findings findings) {
        Field grace = Stream.iterate(sleep, Field::parent)
                .filter(field -> field.name().equals("spec"))
                .findFirst()
                .orElse(sleep)
                .get("terminationGracePeriodSeconds");
        long most = grace.exists() ? grace.intValue() : DEFAULT_GRACE_SECONDS;
        long least = findings.version().atLeast(KubernetesVersion.V1_33) ? 0 : 1;
        long seconds = sleep.get("seconds").intValue();
        if (seconds < least || seconds > most) {
            findings.invalid(sleep, "sleep.range", String.valueOf(seconds), String.valueOf(least), String.valueOf(most))
                    .range(sleep.get("seconds").range());
        }
    }
}
