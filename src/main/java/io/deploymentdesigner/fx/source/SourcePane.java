package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.fx.control.Later;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.desk.SourceView;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextPosition;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The YAML pane: the template to type in, the rendered text, the difference. */
public final class SourcePane extends BorderPane {
    private final Desk desk;
    private final SourcePresenter presenter;
    private final CodeAreaEditor editor;
    private final Later<RenderedView> rendered;
    private final Later<DiffView> diff;
    private final Later<FindBar> find;
    private final Later<CompletionPopup> completion;
    private final VBox top = new VBox();
    private boolean typing;
    private boolean led;

    /** A pane that follows the desk. */
    public SourcePane(Desk desk) {
        this.desk = desk;
        this.presenter = new SourcePresenter(desk);
        this.editor = new CodeAreaEditor("source-text", desk.snapshot().get());
        this.rendered = new Later<>(() -> new RenderedView(desk));
        this.diff = new Later<>(() -> new DiffView(desk));
        this.find = new Later<>(() -> new FindBar(desk, editor, this::decorate));
        setId("source");
        getStyleClass().add("source-pane");
        top.getChildren().setAll(new SourceHeader(desk, Words.of(desk.locale(), SourcePane.class)));
        setTop(top);
        this.completion = new Later<>(() -> new CompletionPopup(desk, editor));
        new EditorKeys(desk, editor).install();
        follow();
    }

    private void follow() {
        editor.onType(this::typed);
        editor.caret().addListener((o, old, now) -> caretMoved(now));
        desk.onChange(this::changed);
        desk.onReveal(this::reveal);
        desk.onOpen(this::opened);
        desk.analysis().subscribe(analysis -> decorate());
        desk.selection().addListener((o, old, now) -> selected(now));
        desk.view().subscribe(this::show);
    }

    /** Where the caret stands, as the command line counts. */
    public ObservableValue<TextPosition> caret() {
        return editor.caret().map(offset -> desk.snapshot().get().lines().position(offset));
    }

    /** Opens the search row; with a second row to replace. */
    public void find(boolean replace) {
        desk.view().set(SourceView.TEMPLATE);
        FindBar bar = find.get();
        if (!top.getChildren().contains(bar)) {
            top.getChildren().add(bar);
        }
        bar.open(replace, () -> top.getChildren().remove(bar));
    }

    /** Goes to the next place, or the one before. */
    public void findNext(boolean forward) {
        find.get().next(forward);
    }

    /** Marks a whole line, 1-based, and scrolls to it. */
    public void goTo(int line) {
        desk.view().set(SourceView.TEMPLATE);
        int start = desk.snapshot().get().lines().start(line);
        editor.select(TextRange.at(start));
        editor.focus();
    }

    /** Makes the marked lines comments, or no comments where all of them are. */
    public void toggleComment() {
        TextPatch patch = CommentToggle.patch(desk.snapshot().get(), editor.selection());
        if (!patch.isEmpty()) {
            desk.type(patch, null);
        }
    }

    /** Offers what fits at the caret. */
    public void complete() {
        if (desk.view().get() == SourceView.TEMPLATE) {
            editor.focus();
            completion.get().show();
        }
    }

    /** Gives the text the keyboard; a pane that the window has not shown yet takes it as soon as it is shown. */
    public void focusText() {
        desk.view().set(SourceView.TEMPLATE);
        if (getScene() == null) {
            sceneProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Scene> of, Scene old, Scene now) {
                    sceneProperty().removeListener(this);
                    Platform.runLater(editor::focus);
                }
            });
        } else {
            editor.focus();
        }
    }

    /** Shows one of the three; where the keyboard was in the one before, it goes to the new one. */
    private void show(SourceView view) {
        Node before = getCenter();
        boolean focused = before != null && holdsFocus(before);
        Node now = switch (view) {
            case TEMPLATE -> editor.node();
            case RENDERED -> rendered.get();
            case DIFF -> diff.get();
        };
        setCenter(now);
        if (focused) {
            now.requestFocus();
        }
    }

    private static boolean holdsFocus(Node pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        return Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(pane::equals);
    }

    private void typed(TextPatch patch) {
        typing = true;
        try {
            desk.type(patch, "typing");
        } finally {
            typing = false;
        }
    }

    private void changed(SessionChange change) {
        presenter.changed(change);
        if (typing) {
            editor.adopt(change.after());
        } else {
            lead(() -> editor.follow(change));
        }
        decorate();
    }

    private void opened() {
        lead(() -> editor.show(desk.snapshot().get()));
        decorate();
    }

    private void caretMoved(int offset) {
        if (!typing && !led) {
            desk.selectAt(offset, Selection.Origin.TEXT);
        }
    }

    /** Moves the caret without selecting what it comes to. */
    private void lead(Runnable move) {
        led = true;
        try {
            move.run();
        } finally {
            led = false;
        }
    }

    private void selected(Selection selection) {
        if (selection.origin() != Selection.Origin.TEXT) {
            TextRange range = presenter.range(desk.snapshot().get(), selection);
            if (range != null) {
                lead(() -> editor.scrollTo(range));
            }
        }
        decorate();
    }

    private void reveal(TextRange range) {
        desk.view().set(SourceView.TEMPLATE);
        lead(() -> editor.select(range));
        editor.focus();
    }

    private void decorate() {
        editor.decorate(presenter.decoration(find.ifMade().map(FindBar::found).orElseGet(List::of)));
    }
}
