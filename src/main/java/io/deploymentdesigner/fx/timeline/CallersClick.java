package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Span;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Whoever clicks where callers are refused, or on that lane's name, or presses Enter there, is shown why they may be. */
final class CallersClick {
    private static final String LANE = "callers";
    private static final Set<Span.Kind> UNANSWERED = Set.of(Span.Kind.REFUSED, Span.Kind.POSSIBLE);

    private final TimelinePresenter presenter;
    private final TimelineView view;

    private CallersClick(TimelinePresenter presenter, TimelineView view) {
        this.presenter = presenter;
        this.view = view;
    }

    static void install(TimelinePresenter presenter, TimelineView view) {
        CallersClick click = new CallersClick(presenter, view);
        view.addEventHandler(
                MouseEvent.MOUSE_MOVED, event -> view.setCursor(click.asksWhy(event) ? Cursor.HAND : Cursor.DEFAULT));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, click::clicked);
        view.addEventHandler(KeyEvent.KEY_PRESSED, click::pressed);
    }

    /** Enter on the lane does what a click on its name does. */
    private void pressed(KeyEvent event) {
        boolean here =
                view.walk().focused().filter(stop -> stop.lane().equals(LANE)).isPresent();
        if (here && event.getCode() == KeyCode.ENTER) {
            presenter.desk().tabs().ask("mesh", "mesh-column-causes");
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && asksWhy(event)) {
            presenter.desk().tabs().ask("mesh", "mesh-column-causes");
        }
    }

    private boolean asksWhy(MouseEvent event) {
        return view.shown()
                .flatMap(drawing -> drawing.rowAt(event.getY()))
                .filter(row -> row.lane().equals(LANE))
                .filter(row -> isName(event) || isUnanswered(view.view().scale().timeAt(event.getX())))
                .isPresent();
    }

    private boolean isName(MouseEvent event) {
        return event.getX() < view.view().scale().left();
    }

    private boolean isUnanswered(double time) {
        TimelineAnswer answer = presenter.answer().get();
        return answer != null
                && answer.timeline()
                        .lane(LANE)
                        .filter(lane -> lane instanceof Lane.Callers callers
                                && callers.spans().stream()
                                        .anyMatch(span -> UNANSWERED.contains(span.kind())
                                                && span.from() <= time
                                                && time < span.to()))
                        .isPresent();
    }
}
