package io.deploymentdesigner.probe.drawing;

/** What a colour means; its value depends on the theme. The values are those of the window's style sheets. */
public enum Ink {
    FOREGROUND("#24292f", "#c9d1d9"),
    MUTED("#57606a", "#8b949e"),
    HINT("#656d76", "#8b949e"),
    ACCENT("#0969da", "#58a6ff"),
    ACCENT_GROUND("#ddf4ff", "#12233b"),
    SUCCESS("#1a7f37", "#3fb950"),
    SUCCESS_GROUND("#dafbe1", "#12261e"),
    WARNING("#8a5c00", "#d29922"),
    WARNING_GROUND("#fff8c5", "#272115"),
    DANGER("#cf222e", "#f85149"),
    DANGER_GROUND("#ffebe9", "#2a1215"),
    GROUND("#ffffff", "#0d1117"),
    SUBTLE_GROUND("#f6f8fa", "#161b22"),
    CARD("#ffffff", "#161b22"),
    BORDER("#d0d7de", "#30363d"),
    DIVIDER("#e4e8ec", "#21262d"),
    SERVING("#1a7f37", "#238636"),
    ON_SERVING("#ffffff", "#ffffff"),
    CONDITION("#57606a", "#9aa4ae"),
    STARTING("#0969da", "#58a6ff"),
    STARTING_GROUND("#b6dcff", "#123a6b"),
    KILLED("#cf222e", "#ff7b72"),
    KILLED_GROUND("#ffc9c5", "#5a1d1c"),
    PULL("#6e7781", "#8b949e"),
    PULL_GROUND("#eaeef2", "#21262d"),
    BAND("#9a6700", "#d29922"),
    BAND_GROUND("#fff1bd", "#3a2d0c"),
    SKIPPED("#848d97", "#6e7681");

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour as {@code #rrggbb}. */
    public String hex(boolean inDark) {
        return inDark ? dark : light;
    }
}
