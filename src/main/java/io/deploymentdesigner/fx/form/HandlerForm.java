package io.deploymentdesigner.fx.form;

import java.util.List;
import java.util.stream.Stream;

/** How a probe asks, and what a lifecycle hook does. */
final class HandlerForm {
    private static final List<Shape> CHECKS =
            Stream.of("httpGet", "tcpSocket", "grpc", "exec").map(Shape::of).toList();
    private static final List<Shape> HOOKS =
            Stream.of("exec", "httpGet", "sleep").map(Shape::of).toList();
    /** The API keeps tcpSocket for old files; the kubelet fails it, so it is not offered anew. */
    private static final List<Shape> OLD_HOOKS =
            Stream.of("exec", "httpGet", "sleep", "tcpSocket").map(Shape::of).toList();

    private HandlerForm() {}

    /** The check of a probe: HTTP GET, TCP, gRPC or a command. */
    static Rows check(Rows probe) {
        return new ShapeRow(probe, FieldWords.message("label.check"), CHECKS).write();
    }

    /** A postStart or preStop hook. */
    static Rows hook(Rows hook) {
        boolean old = hook.scope().at(hook.path("tcpSocket")).isWritten();
        return new ShapeRow(hook, FieldWords.message("label.hook"), old ? OLD_HOOKS : HOOKS).write();
    }
}
