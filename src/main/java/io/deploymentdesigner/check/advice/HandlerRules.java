package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.UnknownPort;
import io.deploymentdesigner.probe.reading.ProbeHandler;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.Set;
import java.util.regex.Pattern;

/** P11, P12, P17 to P24: what a probe asks. */
final class HandlerRules {
    private static final Set<String> PROXY_PORTS = Set.of("15000", "15001", "15006", "15020", "15021", "15090");
    private static final Set<String> HTTP_PORTS = Set.of("80", "8080", "8000", "8081", "8443", "443", "3000");
    private static final Set<String> TLS_PORTS = Set.of("443", "8443");
    private static final Pattern TOOLS = Pattern.compile("(?s).*(\\b(curl|wget)\\b|\\||&&).*");
    private static final Pattern NEEDS_LOGIN = Pattern.compile("/(admin|account|private|secure|internal/admin)(/.*)?");
    private static final Pattern LOGIN_PAGE = Pattern.compile("/(login|signin|sign-in|sso|oauth2?|auth)(/.*)?");
    /** What answers below such a path is for machines: {@code /auth/health/ready} of an identity provider. */
    private static final Pattern HEALTH = Pattern.compile(
            "(?i).*/(health|healthz|healthcheck|live|livez|liveness|ready|readyz|readiness|started|status|ping)/?");

    private static final Pattern CLIENT_CERTIFICATE = Pattern.compile("(?i).*(client-ca|client-auth|mtls).*");

    private HandlerRules() {}

    /** All rules about the handlers of a container. */
    static void check(ContainerSubject subject, AdviceFindings findings) {
        for (ProbeKind kind : PresenceRules.kinds(subject)) {
            switch (subject.handler(kind).orElse(new ProbeHandler.Missing())) {
                case ProbeHandler.Exec exec -> exec(subject, kind, exec, findings);
                case ProbeHandler.HttpGet http -> http(subject, kind, http, findings);
                case ProbeHandler.TcpSocket tcp -> tcp(subject, kind, tcp, findings);
                case ProbeHandler.Grpc grpc -> grpc(subject, kind, grpc, findings);
                case ProbeHandler.Missing _ -> {}
            }
        }
    }

    /** P11, P12. */
    private static void exec(
            ContainerSubject subject, ProbeKind kind, ProbeHandler.Exec exec, AdviceFindings findings) {
        ProbeSpec spec = subject.container().probes().getOrDefault(kind, ProbeSpec.DEFAULT);
        Field probe = subject.probe(kind);
        if (spec.periodSeconds() <= 2) {
            findings.warning("P11", probe.get("periodSeconds"), Integer.toString(86_400 / spec.periodSeconds()))
                    .fix(Fixes.set(probe.get("periodSeconds"), 10, false))
                    .add();
        }
        if (TOOLS.matcher(String.join(" ", exec.command())).matches()) {
            findings.hint("P12", probe.get("exec"), exec.command().getFirst()).add();
        }
    }

    private static void http(
            ContainerSubject subject, ProbeKind kind, ProbeHandler.HttpGet http, AdviceFindings findings) {
        Field handler = subject.probe(kind).get("httpGet");
        port(subject, kind, handler.get("port"), findings);
        host(handler.get("host"), findings);
        if (NEEDS_LOGIN.matcher(http.path()).matches()) {
            findings.warning("P21", handler.get("path"), http.path()).add();
        } else if (http.scheme().equals("HTTPS") && wantsCertificate(subject)) {
            Field scheme = handler.get("scheme");
            findings.finding("P21", Severity.WARNING, scheme, AdviceFindings.message("P21.tls"))
                    .add();
        }
        if (LOGIN_PAGE.matcher(http.path()).matches()
                && !HEALTH.matcher(http.path()).matches()) {
            findings.warning("P22", handler.get("path"), http.path()).add();
        }
    }

    private static boolean wantsCertificate(ContainerSubject subject) {
        return subject.field().get("args").items().stream()
                .anyMatch(a -> CLIENT_CERTIFICATE.matcher(a.text()).matches());
    }

    /** P23. */
    private static void tcp(
            ContainerSubject subject, ProbeKind kind, ProbeHandler.TcpSocket tcp, AdviceFindings findings) {
        Field handler = subject.probe(kind).get("tcpSocket");
        port(subject, kind, handler.get("port"), findings);
        host(handler.get("host"), findings);
        boolean http = HTTP_PORTS.contains(tcp.port()) || tcp.port().startsWith("http");
        if (http) {
            findings.hint("P23", handler, tcp.port()).add();
        }
    }

    /** P24. */
    private static void grpc(
            ContainerSubject subject, ProbeKind kind, ProbeHandler.Grpc grpc, AdviceFindings findings) {
        Field port = subject.probe(kind).get("grpc", "port");
        if (!port.isNumber()) {
            findings.error("P24", port, grpc.port()).add();
        } else if (TLS_PORTS.contains(grpc.port())) {
            findings.finding("P24", Severity.WARNING, port, AdviceFindings.message("P24.tls", grpc.port()))
                    .add();
        }
    }

    /** P17 to P19. */
    private static void port(ContainerSubject subject, ProbeKind kind, Field port, AdviceFindings findings) {
        if (subject.container().namesUnknownPort(kind)) {
            AdviceFindings.Entry entry = findings.finding(
                    "P17",
                    Severity.ERROR,
                    port,
                    AdviceFindings.message(unknownPort(subject, kind), port.text(), Spoken.probe(kind)));
            PortNameFix.of(subject.field(), port).ifPresent(entry::fix);
            entry.add();
        } else if (PROXY_PORTS.contains(port.text()) || ofAnother(subject, port.text())) {
            findings.warning("P19", port, port.text()).add();
        } else if (port.isNumber() && !declares(subject.container(), port.text())) {
            findings.hint("P18", port, port.text()).add();
        }
    }

    private static String unknownPort(ContainerSubject subject, ProbeKind kind) {
        if (subject.scenario().has(kind, UnknownPort.REFUSED)) {
            return "P17.refused";
        }
        return kind == ProbeKind.LIVENESS ? "P17.liveness" : "P17";
    }

    private static boolean ofAnother(ContainerSubject subject, String port) {
        return !declares(subject.container(), port)
                && subject.workload().containers().stream()
                        .filter(c -> !c.equals(subject.container()))
                        .anyMatch(c -> declares(c, port));
    }

    private static boolean declares(WorkloadContainer container, String port) {
        return container.field().get("ports").items().stream()
                .anyMatch(p -> p.get("containerPort").text().equals(port)
                        || p.get("name").text().equals(port));
    }

    /** P20. */
    private static void host(Field host, AdviceFindings findings) {
        if (!host.isEmptyText()) {
            findings.warning("P20", host, host.text())
                    .fix(Fixes.remove(host, false))
                    .add();
        }
    }
}
