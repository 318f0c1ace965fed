package io.deploymentdesigner.cli;

import io.deploymentdesigner.probe.reading.ProxyTimes;
import picocli.CommandLine.Option;

/** How long a mesh's proxy takes, as options; usual times where one is not given. */
final class ProxyOptions {
    private static final int NOT_GIVEN = -1;

    @Option(
            names = "--proxy-redirects-in",
            descriptionKey = "timeline.proxyRedirectsIn",
            paramLabel = "TIME",
            converter = DurationArgument.class)
    private long redirect = NOT_GIVEN;

    @Option(
            names = "--proxy-starts-in",
            descriptionKey = "timeline.proxyStartsIn",
            paramLabel = "TIME",
            converter = DurationArgument.class)
    private long start = NOT_GIVEN;

    @Option(
            names = "--proxy-drains-for",
            descriptionKey = "timeline.proxyDrainsFor",
            paramLabel = "TIME",
            converter = DurationArgument.class)
    private long drain = NOT_GIVEN;

    /** The times these options describe. */
    ProxyTimes times() {
        ProxyTimes usual = ProxyTimes.USUAL;
        return new ProxyTimes(
                redirect == NOT_GIVEN ? usual.redirectMs() : redirect,
                start == NOT_GIVEN ? usual.startMs() : start,
                drain == NOT_GIVEN ? usual.drainMs() : drain);
    }
}
