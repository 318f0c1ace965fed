package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Search and replace in the template. Nothing moves while typing; Enter and F3 go on, Escape closes. */
final class FindBar extends FlowPane {
    private final Desk desk;
    private final YamlEditor editor;
    private final Runnable marked;
    private final Words words;
    private final TextField wanted = field("find-text");
    private final TextField other = field("find-replacement");
    private final CheckBox matchCase = new CheckBox();
    private final Label count = new Label();
    private final Button replaceOne = button("find-replace-one");
    private final Button replaceAll = button("find-replace-all");
    private List<TextRange> found = List.of();
    private int replaced;
    private Runnable close = () -> {};

    FindBar(Desk desk, YamlEditor editor, Runnable marked) {
        this.desk = desk;
        this.editor = editor;
        this.marked = marked;
        this.words = Words.of(desk.locale(), FindBar.class);
        setId("find");
        getStyleClass().add("find-bar");
        name();
        Button before = icon("find-previous", Material2OutlinedAL.KEYBOARD_ARROW_UP, "find.previous");
        Button after = icon("find-next", Material2OutlinedAL.KEYBOARD_ARROW_DOWN, "find.next");
        Button shut = icon("find-close", Material2OutlinedAL.CLOSE, "find.close");
        count.getStyleClass().add("hint");
        count.setId("find-count");
        getChildren().addAll(wanted, before, after, matchCase, count, other, replaceOne, replaceAll, shut);
        before.setOnAction(event -> next(false));
        after.setOnAction(event -> next(true));
        shut.setOnAction(event -> shut());
        listen();
    }

    private void name() {
        matchCase.setId("find-case");
        matchCase.textProperty().bind(words.live("find.case"));
        wanted.promptTextProperty().bind(words.live("find.text"));
        other.promptTextProperty().bind(words.live("find.replacement"));
        wanted.accessibleTextProperty().bind(words.live("find.text"));
        other.accessibleTextProperty().bind(words.live("find.replacement"));
        replaceOne.textProperty().bind(words.live("find.replace"));
        replaceAll.textProperty().bind(words.live("find.all"));
    }

    private void listen() {
        wanted.textProperty().addListener((o, old, now) -> {
            replaced = 0;
            search();
        });
        matchCase.selectedProperty().addListener((o, old, now) -> search());
        desk.snapshot().addListener((o, old, now) -> search());
        editor.caret().addListener((o, old, now) -> tell());
        wanted.setOnAction(event -> next(true));
        wanted.addEventFilter(KeyEvent.KEY_PRESSED, event -> tab(event, false, other));
        other.addEventFilter(KeyEvent.KEY_PRESSED, event -> tab(event, true, wanted));
        other.setOnAction(event -> replaceOne());
        replaceOne.setOnAction(event -> replaceOne());
        replaceAll.setOnAction(event -> replaceAll());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                shut();
                event.consume();
            }
        });
    }

    /** The Tab key leads from one field to the other, not through the buttons between them. */
    private static void tab(KeyEvent event, boolean back, TextField to) {
        if (event.getCode() == KeyCode.TAB && event.isShiftDown() == back && to.isVisible()) {
            to.requestFocus();
            to.selectAll();
            event.consume();
        }
    }

    /** Shows itself with the marked text as what is wanted. */
    void open(boolean replace, Runnable whenClosed) {
        close = whenClosed;
        TextRange selection = editor.selection();
        String marks = selection.of(desk.snapshot().get().text());
        if (!marks.isEmpty() && marks.indexOf('\n') < 0) {
            wanted.setText(marks);
        }
        for (javafx.scene.Node node : List.of(other, replaceOne, replaceAll)) {
            node.setVisible(replace);
            node.setManaged(replace);
        }
        wanted.requestFocus();
        wanted.selectAll();
        search();
    }

    private void shut() {
        found = List.of();
        close.run();
        marked.run();
        editor.focus();
    }

    /** What is found in the text of now. */
    List<TextRange> found() {
        return found;
    }

    private void search() {
        found = getScene() == null ? List.of() : ranges(desk.snapshot().get());
        replaced = found.isEmpty() ? replaced : 0;
        tell();
        marked.run();
    }

    /** How many places there are, and which of them is marked. */
    private void tell() {
        int place = found.indexOf(editor.selection()) + 1;
        String text =
                place > 0 ? words.text("find.place", place, found.size()) : words.text("find.count", found.size());
        if (found.isEmpty() && replaced > 0) {
            text = words.text("find.replaced", replaced);
        }
        count.setText(wanted.getText().isEmpty() ? "" : text);
    }

    private List<TextRange> ranges(Snapshot snapshot) {
        String needle =
                matchCase.isSelected() ? wanted.getText() : wanted.getText().toLowerCase(Locale.ROOT);
        String text = matchCase.isSelected() ? snapshot.text() : snapshot.text().toLowerCase(Locale.ROOT);
        List<TextRange> ranges = new ArrayList<>();
        for (int at = needle.isEmpty() ? -1 : text.indexOf(needle);
                at >= 0;
                at = text.indexOf(needle, at + needle.length())) {
            ranges.add(new TextRange(
                    at, Math.min(at + needle.length(), snapshot.text().length())));
        }
        return ranges;
    }

    /** Marks the next place after the caret, or the one before; around the end it goes on. */
    void next(boolean forward) {
        if (found.isEmpty()) {
            found = ranges(desk.snapshot().get());
        }
        if (!found.isEmpty()) {
            editor.select(forward ? after(editor.selection()) : before(editor.selection()));
        }
    }

    private TextRange after(TextRange here) {
        return found.stream()
                .filter(each -> each.start() >= here.end() && !each.equals(here))
                .findFirst()
                .orElse(found.getFirst());
    }

    private TextRange before(TextRange here) {
        return found.reversed().stream()
                .filter(each -> each.end() <= here.start())
                .findFirst()
                .orElse(found.getLast());
    }

    private void replaceOne() {
        TextRange here = editor.selection();
        if (found.contains(here)) {
            desk.type(TextPatch.of(new TextEdit(here, other.getText())), null);
        }
        next(true);
    }

    private void replaceAll() {
        if (!found.isEmpty()) {
            replaced = found.size();
            desk.type(
                    new TextPatch(found.stream()
                            .map(each -> new TextEdit(each, other.getText()))
                            .toList()),
                    null);
        }
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(16);
        return field;
    }

    private static Button button(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("small");
        return button;
    }

    private Button icon(String id, Ikon icon, String key) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-only", "small");
        button.accessibleTextProperty().bind(words.live(key));
        return button;
    }
}
