package io.deploymentdesigner.yaml.patch;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Makes random edits of random documents; {@code -Dyaml.edits=200000} makes more of them, {@code -Dyaml.seed=7} others.
 * After each edit the text is YAML, means what is meant (by another way than the patcher's own proof), has every comment
 * outside the edit, and undo gives the very bytes back. A failure prints the smallest case.
 */
class RandomEditsTest {
    private static final int EDITS = Integer.getInteger("yaml.edits", 20_000);
    private static final long SEED = Long.getLong("yaml.seed", 1);

    private final TemplateReader reader = TemplateReader.of(TokenSyntax.CLEAR);
    private final YamlPatcher patcher = new YamlPatcher(reader);
    private final EditTrial trial = new EditTrial(reader);
    private final Map<RefusalReason, Integer> refused = new EnumMap<>(RefusalReason.class);
    private final Map<String, Integer> tried = new TreeMap<>();
    private final Map<String, Integer> stuck = new TreeMap<>();
    private final List<EditTrial.Failure> failures = new ArrayList<>();
    private EditTrial.@Nullable Failure stuckExample;
    private int made;

    @Test
    void everyEditDoesWhatItSaysAndNothingElse() {
        for (long seed = SEED * 1_000_000; made < EDITS && failures.size() < 12; seed++) {
            editFile(seed);
        }
        if (!failures.isEmpty()) {
            fail(trial.smallest(failures));
        }
        int noWay = refused.getOrDefault(RefusalReason.NO_SAFE_WAY, 0);
        String report = made + " made, refused " + refused + ", of " + tried + " no way for " + stuck;
        assertTrue(noWay * 200 < made, () -> report + "\n" + stuckExample);
    }

    private void editFile(long seed) {
        String text = new DocumentGenerator(seed).file();
        YamlStream stream = reader.read(text);
        assertTrue(stream.fault() == null, () -> seed + " is no YAML: " + stream.fault() + "\n" + text);
        Random random = new Random(seed);
        EditGenerator edits = new EditGenerator(random);
        Deque<TextPatch> undo = new ArrayDeque<>();
        YamlStream now = stream;
        for (int i = 0; i < 12; i++) {
            int document = random.nextInt(now.documents().size());
            YamlEdit edit = edits.next(now.documents().get(document));
            now = edit == null ? now : step(now, document, edit, undo);
        }
        String back = now.text();
        for (TextPatch patch : undo) {
            back = patch.apply(back);
        }
        if (!back.equals(text)) {
            fail("undo does not give the bytes back: seed " + seed);
        }
    }

    private YamlStream step(YamlStream stream, int document, YamlEdit edit, Deque<TextPatch> undo) {
        String kind = edit.getClass().getSimpleName();
        tried.merge(kind, 1, Integer::sum);
        return switch (patcher.patch(stream, document, edit)) {
            case PatchResult.Refused(RefusalReason reason, var range) -> {
                refused.merge(reason, 1, Integer::sum);
                if (reason == RefusalReason.NO_SAFE_WAY) {
                    stuck.merge(kind, 1, Integer::sum);
                    keepSmallest(new EditTrial.Failure(stream.text(), document, edit, "no safe way"));
                }
                yield stream;
            }
            case PatchResult.Patched(TextPatch patch, YamlStream after) -> {
                made++;
                String fault = trial.fault(stream, document, edit, patch, after);
                if (fault != null) {
                    failures.add(new EditTrial.Failure(stream.text(), document, edit, fault));
                }
                undo.push(patch.inverse(stream.text()));
                yield after;
            }
        };
    }

    private void keepSmallest(EditTrial.Failure failure) {
        if (stuckExample == null
                || failure.text().length() < stuckExample.text().length()) {
            stuckExample = failure;
        }
    }
}
