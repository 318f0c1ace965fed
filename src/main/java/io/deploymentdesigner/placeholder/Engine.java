package io.deploymentdesigner.placeholder;

/**
 * A tool that fills templates, exactly as the real one does. {@link #parse} reads the words of the command line,
 * {@code toString} writes them.
 */
public sealed interface Engine permits Envsubst, Bash, A8m, Tokens, None, Gitlab, Runner, Kubelet {
    /**
     * Fills a template.
     *
     * @param template any text
     * @param values the variables in force
     */
    Substitution substitute(String template, Values values);

    /** Whether the tool fills files in a job's script; the others expand elsewhere. */
    default boolean fillsFiles() {
        return true;
    }

    /**
     * Reads {@code envsubst}, {@code envsubst:'${A} ${B}'}, {@code bash}, {@code bash:-u}, {@code a8m},
     * {@code a8m:-no-unset -no-empty}, {@code tokens}, {@code tokens:'@A@ @B@'}, {@code none}, {@code gitlab},
     * {@code runner} and {@code kubelet}; quotes around the part after the colon may be left out.
     *
     * @throws IllegalArgumentException where the word is none of them; its message is the word
     */
    static Engine parse(String word) {
        return EngineWords.parse(word);
    }
}
