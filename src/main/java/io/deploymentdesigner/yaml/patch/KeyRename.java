package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlScalar;
import java.util.List;

/** Gives an entry another key, with the quotes of the old one. */
final class KeyRename {
    private final Draft draft;
    private final Site site;

    KeyRename(Draft draft, Site site) {
        this.draft = draft;
        this.site = site;
    }

    List<Proposal> proposals(String name) {
        YamlEntry entry = site.entry();
        if (entry == null || site.parent() == null || !(entry.key() instanceof YamlScalar key)) {
            throw new Obstacle(RefusalReason.NOT_FOUND, site.node().range());
        }
        refuseTaken(site.parent(), name);
        ScalarWriter.Place place = site.inFlow() ? ScalarWriter.Place.FLOW : ScalarWriter.Place.KEY;
        String text = new ScalarWriter(draft.reader()).write(name, ValueType.STRING, key.style(), place);
        Meaning meaning = Fragment.read(text, draft.reader()).meaning().with(Meaning.Mark.of(key.properties()));
        TextRange range = key.range();
        Change change = Change.at(site.parent(), Change.rename(site.index(), meaning));
        return List.of(Proposal.of(change, range, TextEdit.replace(range.start(), range.end(), text)));
    }

    private void refuseTaken(Site parent, String name) {
        if (parent.node() instanceof YamlMapping mapping) {
            for (int i = 0; i < mapping.entries().size(); i++) {
                YamlEntry other = mapping.entries().get(i);
                if (i != site.index() && name.equals(other.name())) {
                    throw new Obstacle(RefusalReason.KEY_EXISTS, other.range());
                }
            }
        }
    }
}
