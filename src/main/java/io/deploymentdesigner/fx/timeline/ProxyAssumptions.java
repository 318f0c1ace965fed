package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.reading.ProxyTimes;
import java.util.function.UnaryOperator;
import javafx.scene.layout.HBox;

/** How long the mesh's proxy takes at the start and the end; there only where the mesh puts a proxy into the pod. */
final class ProxyAssumptions {
    private final TimelinePresenter presenter;
    private final Labelled labelled;
    private final QuantityField redirect;
    private final QuantityField start;
    private final QuantityField drain;
    private boolean refreshing;

    ProxyAssumptions(TimelinePresenter presenter, Labelled labelled) {
        this.presenter = presenter;
        this.labelled = labelled;
        redirect = labelled.seconds("timeline-proxy-redirect", ms -> change(times -> times.redirecting(ms)));
        start = labelled.seconds("timeline-proxy-start", ms -> change(times -> times.starting(ms)));
        drain = labelled.seconds("timeline-proxy-drain", ms -> change(times -> times.draining(ms)));
    }

    /** The controls with their words; they have no place where there is no proxy, and are not shown then. */
    HBox row() {
        HBox row = new HBox(
                labelled.head("assumed.proxy"),
                labelled.group("assumed.proxy.redirect", redirect),
                labelled.group("assumed.proxy.start", start),
                labelled.group("assumed.proxy.drain", drain));
        row.setId("timeline-proxy");
        row.getStyleClass().add("timeline-assumption");
        row.managedProperty()
                .bind(presenter
                        .desk()
                        .options()
                        .map(options -> options.mesh().mode().hasSidecar()));
        return row;
    }

    private void change(UnaryOperator<ProxyTimes> change) {
        if (!refreshing) {
            presenter.assumed().assume(a -> a.withProxy(change.apply(a.proxy())));
        }
    }

    /** Shows what is assumed. */
    void show() {
        refreshing = true;
        ProxyTimes times = presenter.assumed().assumptions().proxy();
        redirect.show(times.redirectMs());
        start.show(times.startMs());
        drain.show(times.drainMs());
        refreshing = false;
    }
}
