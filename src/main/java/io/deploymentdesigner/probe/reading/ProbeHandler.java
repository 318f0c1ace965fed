package io.deploymentdesigner.probe.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What a probe asks. */
public sealed interface ProbeHandler {
    /** The port as written, a number or a name; empty where the handler has none. */
    default String port() {
        return "";
    }

    /**
     * A GET request.
     *
     * @param path as written, {@code /} where absent
     * @param port a number or a name
     * @param scheme {@code HTTP} or {@code HTTPS}
     * @param host empty for the pod's own address
     */
    record HttpGet(String path, String port, String scheme, String host) implements ProbeHandler {}

    /** A connection. */
    record TcpSocket(String port, String host) implements ProbeHandler {}

    /** The gRPC health check of a service. */
    record Grpc(String port, String service) implements ProbeHandler {}

    /** A command in the container. */
    record Exec(List<String> command) implements ProbeHandler {
        private static final Pattern SHELL = Pattern.compile("(.*/)?(ba|da|a|k|z)?sh");

        /** Copies the command. */
        public Exec {
            command = List.copyOf(command);
        }

        /** Whether a shell reads it. */
        public boolean throughShell() {
            return !command.isEmpty() && SHELL.matcher(command.getFirst()).matches();
        }
    }

    /** Nothing that could be asked. */
    record Missing() implements ProbeHandler {}

    /** A few words for a lane: {@code HTTP /healthz}, {@code TCP 8080}, {@code gRPC 9090}, the command. */
    default String label() {
        return switch (this) {
            case HttpGet http -> http.scheme() + " " + http.path();
            case TcpSocket tcp -> "TCP " + tcp.port();
            case Grpc grpc -> "gRPC " + grpc.port();
            case Exec exec -> String.join(" ", exec.command());
            case Missing _ -> "";
        };
    }
}
