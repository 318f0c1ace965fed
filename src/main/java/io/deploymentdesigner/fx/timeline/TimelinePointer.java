package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.TimeScale;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What pointer, wheel and keys do on the surface; handles see to themselves. */
final class TimelinePointer {
    private static final double REACH_PX = 6;
    private static final double DRAG_PX = 4;
    private static final double WHEEL = 1.2;
    private static final double SECOND_MS = 1000;
    private static final int EVERY = 1_000_000;

    private final TimelinePresenter presenter;
    private final TimelineView view;
    private double pressedX;
    private double lastX;
    private boolean panning;

    private TimelinePointer(TimelinePresenter presenter, TimelineView view) {
        this.presenter = presenter;
        this.view = view;
    }

    static void install(TimelinePresenter presenter, TimelineView view) {
        TimelinePointer pointer = new TimelinePointer(presenter, view);
        view.setOnMouseMoved(pointer::move);
        view.setOnMousePressed(pointer::press);
        view.setOnMouseDragged(pointer::drag);
        view.setOnMouseReleased(pointer::release);
        view.setOnScroll(pointer::scroll);
        view.addEventHandler(KeyEvent.KEY_PRESSED, pointer::key);
        CallersClick.install(presenter, view);
    }

    private TimeScale scale() {
        return view.view().scale();
    }

    private void move(MouseEvent event) {
        if (!view.walk().isHandleFocused()) {
            view.shown()
                    .flatMap(d -> d.rowAt(event.getY()))
                    .ifPresent(row -> presenter.lane().activate(row.lane()));
        }
        if (event.getX() >= scale().left()) {
            presenter.cursor().point(scale().timeAt(event.getX()), REACH_PX / scale().density());
        }
    }

    /** The lane has the keys from now on; were the press not consumed, the pane that scrolls would take them. */
    private void press(MouseEvent event) {
        view.walk()
                .focus(view.shown()
                        .flatMap(d -> d.rowAt(event.getY()))
                        .map(Drawing.Row::lane)
                        .orElse(""));
        pressedX = event.getX();
        lastX = event.getX();
        panning = false;
        event.consume();
    }

    private void drag(MouseEvent event) {
        panning |= Math.abs(event.getX() - pressedX) > DRAG_PX;
        if (panning) {
            presenter.sight().pan((lastX - event.getX()) / scale().density());
        }
        lastX = event.getX();
    }

    private void release(MouseEvent event) {
        if (panning || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getX() >= scale().left()) {
            presenter.cursor().pin(false);
            move(event);
            presenter.cursor().pin(true);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getX() < scale().left()) {
            return;
        }
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            double px = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            presenter.sight().pan(-px / scale().density());
        } else if (event.getDeltaY() != 0) {
            presenter.sight().zoom(scale().timeAt(event.getX()), event.getDeltaY() > 0 ? 1 / WHEEL : WHEEL);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> step(-1, event.isShiftDown());
            case RIGHT -> step(1, event.isShiftDown());
            case HOME -> presenter.step(-EVERY);
            case END -> presenter.step(EVERY);
            case PLUS, ADD, EQUALS -> presenter.sight().zoom(around(), 1 / WHEEL);
            case MINUS, SUBTRACT -> presenter.sight().zoom(around(), WHEEL);
            case DIGIT0, NUMPAD0 -> presenter.sight().fit();
            case ESCAPE -> presenter.cursor().pin(false);
            case UP -> view.walk().step(-1);
            case DOWN -> view.walk().step(1);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void step(int by, boolean second) {
        if (second) {
            presenter.cursor().pin(false);
            presenter.cursor().point(presenter.cursor().at() + by * SECOND_MS, 1);
            presenter.cursor().pin(true);
        } else {
            presenter.step(by);
        }
    }

    private double around() {
        ViewWindow window = presenter.sight().window().get();
        double cursor = presenter.cursor().at();
        boolean inView = cursor >= window.from() && cursor <= window.to();
        return inView ? cursor : (window.from() + window.to()) / 2;
    }
}
