package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shows that a proposal does what is meant and nothing else: the patched text can be read, its meaning differs by the
 * intended change alone, and every comment outside of what is given up is still there.
 */
final class Proof {
    private final YamlStream before;
    private final int document;
    private final TemplateReader reader;

    Proof(YamlStream before, int document, TemplateReader reader) {
        this.before = before;
        this.document = document;
        this.reader = reader;
    }

    /** The patched text, read; null where the proposal does not hold. */
    @Nullable
    YamlStream of(Proposal proposal) {
        YamlStream after = reader.read(proposal.patch().apply(before.text()));
        boolean holds = after.fault() == null && meansTheSame(after, proposal) && keepsComments(after, proposal);
        return holds ? after : null;
    }

    private boolean meansTheSame(YamlStream after, Proposal proposal) {
        List<YamlDocument> old = before.documents();
        if (after.documents().size() != old.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            Meaning was = Meaning.ofNullable(old.get(i).root());
            Meaning wanted = i == document ? proposal.change().of(was) : was;
            if (!Objects.equals(
                    wanted, Meaning.ofNullable(after.documents().get(i).root()))) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsComments(YamlStream after, Proposal proposal) {
        Map<String, Integer> kept = new HashMap<>();
        for (TextRange comment : Comments.of(after)) {
            kept.merge(comment.of(after.text()), 1, Integer::sum);
        }
        for (TextRange comment : Comments.of(before)) {
            boolean given = proposal.given().stream().anyMatch(range -> range.contains(comment));
            if (!given && kept.merge(comment.of(before.text()), -1, Integer::sum) < 0) {
                return false;
            }
        }
        return true;
    }
}
