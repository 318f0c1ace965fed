package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.placeholder.A8m;
import io.deploymentdesigner.placeholder.Bash;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Envsubst;
import io.deploymentdesigner.placeholder.Gitlab;
import io.deploymentdesigner.placeholder.Kubelet;
import io.deploymentdesigner.placeholder.None;
import io.deploymentdesigner.placeholder.Runner;
import io.deploymentdesigner.placeholder.Tokens;
import java.util.List;
import java.util.Locale;

/** The tools one can choose from; the word of each names its text in the bundle. */
enum EngineKind {
    ENVSUBST,
    ENVSUBST_LIST,
    BASH,
    BASH_NOUNSET,
    A8M,
    A8M_NO_UNSET,
    A8M_NO_EMPTY,
    TOKENS,
    NONE,
    GITLAB,
    RUNNER,
    KUBELET;

    /** What fills files; the others expand elsewhere and are shown only where one of them is in force. */
    static final List<EngineKind> USUAL =
            List.of(ENVSUBST, ENVSUBST_LIST, BASH, BASH_NOUNSET, A8M, A8M_NO_UNSET, A8M_NO_EMPTY, TOKENS, NONE);

    static EngineKind of(Engine engine) {
        return switch (engine) {
            case Envsubst tool -> tool.list() == null ? ENVSUBST : ENVSUBST_LIST;
            case Bash tool -> tool.nounset() ? BASH_NOUNSET : BASH;
            case A8m tool -> tool.noUnset() ? A8M_NO_UNSET : tool.noEmpty() ? A8M_NO_EMPTY : A8M;
            case Tokens _ -> TOKENS;
            case None _ -> NONE;
            case Gitlab _ -> GITLAB;
            case Runner _ -> RUNNER;
            case Kubelet _ -> KUBELET;
        };
    }

    /** What a person can write beside the tool: the list of names, the tokens of their own; empty for other tools. */
    static String argument(Engine engine) {
        String word = engine.toString();
        int quote = word.indexOf('\'');
        return quote < 0 ? "" : word.substring(quote + 1, word.length() - 1);
    }

    /** Whether there is something to write beside it. */
    boolean takesArgument() {
        return this == ENVSUBST_LIST || this == TOKENS;
    }

    /**
     * The tool.
     *
     * @param argument what stands beside it
     */
    Engine engine(String argument) {
        return switch (this) {
            case ENVSUBST -> Envsubst.PLAIN;
            case ENVSUBST_LIST -> Envsubst.listed(argument);
            case BASH -> new Bash(false);
            case BASH_NOUNSET -> new Bash(true);
            case A8M -> new A8m(false, false);
            case A8M_NO_UNSET -> new A8m(true, false);
            case A8M_NO_EMPTY -> new A8m(false, true);
            case TOKENS ->
                new Tokens(
                        argument.isBlank()
                                ? List.of()
                                : List.of(argument.strip().split("\\s+")));
            case NONE -> new None();
            case GITLAB -> new Gitlab();
            case RUNNER -> new Runner();
            case KUBELET -> new Kubelet();
        };
    }

    /** Its word in ids and bundles. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
