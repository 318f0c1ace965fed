package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.A8m;
import io.deploymentdesigner.placeholder.Bash;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Envsubst;
import io.deploymentdesigner.placeholder.PlaceholderForm;
import io.deploymentdesigner.placeholder.PlaceholderScanner;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.placeholder.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which tool fills a file, guessed from the pipeline beside it, else from the file's own placeholders. */
public final class EngineGuess {
    private static final Pattern LISTED = Pattern.compile("\\benvsubst\\s+(['\"])(\\s*\\$[^'\"\\n]*)\\1");
    private static final Pattern FLAGGED = Pattern.compile("\\benvsubst\\s+(-no-\\S+|-i\\b|-fail-fast)");
    private static final Pattern PLAIN = Pattern.compile("\\benvsubst\\b");
    private static final Pattern HERE_DOCUMENT = Pattern.compile("\\bcat\\s*<<-?\\s*[A-Za-z_]");
    private static final Pattern SED = Pattern.compile("\\bsed\\b[^\\n]*(__[A-Za-z]|\\{\\{|<[A-Za-z])");
    private static final Set<PlaceholderForm> TOKEN_FORMS = EnumSet.of(
            PlaceholderForm.UNDERSCORES,
            PlaceholderForm.DOUBLE_BRACES,
            PlaceholderForm.ANGLE,
            PlaceholderForm.DOLLAR_ANGLE);

    private EngineGuess() {}

    /**
     * The likeliest tool.
     *
     * @param template the file
     * @param pipeline the text of the {@code .gitlab-ci.yml} beside it, null where there is none
     */
    public static Engine of(String template, @Nullable String pipeline) {
        Engine told = pipeline == null ? null : of(pipeline);
        return told == null ? byPlaceholders(template) : told;
    }

    private static @Nullable Engine of(String pipeline) {
        Matcher listed = LISTED.matcher(pipeline);
        if (listed.find()) {
            return Envsubst.listed(listed.group(2));
        }
        if (FLAGGED.matcher(pipeline).find()) {
            return new A8m(pipeline.contains("-no-unset"), pipeline.contains("-no-empty"));
        }
        if (PLAIN.matcher(pipeline).find()) {
            return Envsubst.PLAIN;
        }
        if (HERE_DOCUMENT.matcher(pipeline).find()) {
            return new Bash(false);
        }
        return SED.matcher(pipeline).find() ? new Tokens(List.of()) : null;
    }

    private static Engine byPlaceholders(String template) {
        Set<PlaceholderForm> forms = EnumSet.noneOf(PlaceholderForm.class);
        PlaceholderScanner.scan(template, TokenSyntax.CLEAR).forEach(found -> forms.add(found.form()));
        if (forms.contains(PlaceholderForm.EXPRESSION)) {
            return new Bash(false);
        }
        boolean dollars = forms.contains(PlaceholderForm.BARE) || forms.contains(PlaceholderForm.BRACED);
        boolean tokens = forms.stream().anyMatch(TOKEN_FORMS::contains);
        return tokens && !dollars ? new Tokens(List.of()) : Envsubst.PLAIN;
    }
}
