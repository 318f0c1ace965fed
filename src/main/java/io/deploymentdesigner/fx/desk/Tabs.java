package io.deploymentdesigner.fx.desk;

import java.util.function.Consumer;

/** The tabs below the panes, as those see them who ask for one: an id, such as {@code mesh}. */
public final class Tabs {
    private final Listeners<String> tabs = new Listeners<>();
    private final Listeners<String> parts = new Listeners<>();

    Tabs() {}

    /** Hears which tab is asked for, by its id. */
    public void onAsk(Consumer<String> listener) {
        tabs.add(listener);
    }

    /** Hears which part of a tab is asked for, by the id of its heading, after {@link #onAsk} has heard the tab. */
    public void onAskForPart(Consumer<String> listener) {
        parts.add(listener);
    }

    /** Asks for a tab, by its id. */
    public void ask(String tab) {
        tabs.tell(tab);
    }

    /** Asks for a tab, and in it for the part below a heading, by both their ids. */
    public void ask(String tab, String part) {
        tabs.tell(tab);
        parts.tell(part);
    }
}
