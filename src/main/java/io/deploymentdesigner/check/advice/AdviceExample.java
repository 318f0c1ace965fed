package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an example of this package assumes besides the defaults, told by its first line: {@code # assumed: longest request
 * 26s}. The explanations show the examples, the tests check them.
 */
public final class AdviceExample {
    private static final Pattern HEAD = Pattern.compile("# assumed: longest request (\\d{1,5})s\\R[\\s\\S]*");

    private AdviceExample() {}

    /**
     * What advice needs to know to judge an example.
     *
     * @param objects the example, read
     */
    public static AdviceContext context(String example, List<Field> objects) {
        AdviceContext context = AdviceContext.of(Assumptions.DEFAULT, objects);
        Matcher head = HEAD.matcher(example);
        return head.matches() ? context.withLongestRequest(1000L * Integer.parseInt(head.group(1))) : context;
    }
}
