package io.deploymentdesigner.fx.app;

import static io.deploymentdesigner.fx.app.MenuRow.LINE;

import javafx.scene.control.Menu;

/** Which action stands in which menu. */
final class MenuPlan {
    private static final String[] FILE = {
        "file-new",
        "file-open",
        LINE,
        "file-save",
        "file-save-as",
        "file-save-template",
        LINE,
        "file-export",
        "file-copy-yaml",
        "file-copy-rendered",
        LINE,
        "file-settings",
        LINE,
        "file-close",
        "file-quit"
    };
    private static final String[] EDIT = {
        "edit-undo",
        "edit-redo",
        LINE,
        "edit-find",
        "edit-replace",
        "edit-find-next",
        "edit-find-previous",
        "edit-go-to-line",
        LINE,
        "edit-comment",
        "edit-complete",
        LINE,
        "problem-next",
        "problem-previous",
        "problem-fix",
        "problems-fix-all",
        "problems-causes",
        LINE,
        "problems-cluster"
    };
    private static final String[] VIEW = {
        "view-form",
        "view-source",
        "view-drawer",
        LINE,
        "view-template",
        "view-toggle-rendered",
        "view-diff",
        LINE,
        "drawer-timeline",
        "drawer-problems",
        "drawer-variables",
        "drawer-mesh",
        LINE,
        "view-larger",
        "view-smaller",
        "view-normal",
        LINE,
        "view-theme-light",
        "view-theme-dark",
        "view-theme-system",
        LINE,
        "view-english",
        "view-chinese"
    };
    private static final int AFTER_OPEN = 2;

    private MenuPlan() {}

    /** The menus of the window; {@code recent} stands below Open. */
    static MenuRow menus(ActionBook book, Panes panes, Menu recent) {
        MenuRow row = new MenuRow(book);
        row.add("file", FILE).getItems().add(AFTER_OPEN, recent);
        row.add("edit", EDIT);
        row.add("view", VIEW);
        row.add("insert", panes.insertions(), panes.refusal());
        row.add("help", "help-actions", "help-explain", "help-last-message", LINE, "help-about");
        return row;
    }
}
