package io.deploymentdesigner.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The latest answers of a pure function, so that a folder of like files, or the next keystroke elsewhere, does not ask
 * the same again. Safe for many threads; two that ask at once may both compute.
 *
 * @param <K> the question: a value with equals and hashCode of its own, small, for it is kept
 * @param <V> the answer: immutable
 */
public final class Memo<K, V> {
    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;

    /**
     * Remembers nothing yet.
     *
     * @param most how many answers are kept at least before all are forgotten
     */
    public Memo(int most) {
        this.most = most;
    }

    /** The answer to a question, computed where it is not known. */
    public V of(K question, Function<K, V> function) {
        V answer = known.get(question);
        if (answer == null) {
            answer = function.apply(question);
            keep(question, answer);
        }
        return answer;
    }

    private void keep(K question, V answer) {
        if (known.size() >= most) {
            known.clear();
        }
        known.put(question, answer);
    }
}
