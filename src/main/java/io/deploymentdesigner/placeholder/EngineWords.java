package io.deploymentdesigner.placeholder;

import java.util.List;

/** The words for engines on the command line. */
final class EngineWords {
    private EngineWords() {}

    static Engine parse(String word) {
        int colon = word.indexOf(':');
        String name = colon < 0 ? word : word.substring(0, colon);
        return colon < 0 ? plain(name) : withArgument(name, unquoted(word.substring(colon + 1)), word);
    }

    private static Engine plain(String name) {
        return switch (name) {
            case "envsubst" -> Envsubst.PLAIN;
            case "bash" -> new Bash(false);
            case "a8m" -> new A8m(false, false);
            case "tokens" -> new Tokens(List.of());
            case "none" -> new None();
            case "gitlab" -> new Gitlab();
            case "runner" -> new Runner();
            case "kubelet" -> new Kubelet();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Engine withArgument(String name, String argument, String word) {
        return switch (name) {
            case "envsubst" -> Envsubst.listed(argument);
            case "bash" -> bash(argument, word);
            case "a8m" -> a8m(argument, word);
            case "tokens" -> new Tokens(words(argument));
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Engine bash(String argument, String word) {
        if (!argument.strip().equals("-u")) {
            throw new IllegalArgumentException(word);
        }
        return new Bash(true);
    }

    private static Engine a8m(String argument, String word) {
        List<String> flags = words(argument);
        if (!List.of("-no-unset", "-no-empty").containsAll(flags)) {
            throw new IllegalArgumentException(word);
        }
        return new A8m(flags.contains("-no-unset"), flags.contains("-no-empty"));
    }

    private static List<String> words(String argument) {
        return argument.isBlank() ? List.of() : List.of(argument.strip().split("[\\s,]+"));
    }

    private static String unquoted(String argument) {
        int last = argument.length() - 1;
        boolean quoted =
                last > 0 && "'\"".indexOf(argument.charAt(0)) >= 0 && argument.charAt(0) == argument.charAt(last);
        return quoted ? argument.substring(1, last) : argument;
    }
}
