package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlPath;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Says by another way than the patcher's what an edit means: SnakeYAML composes the text, the edit is made on its
 * nodes (an alias is the very node of its anchor), and the result is compared with the patched text's nodes, types as
 * YAML 1.1 resolves them included.
 */
final class Oracle {
    private final TemplateReader reader;
    private boolean alias;

    Oracle(TemplateReader reader) {
        this.reader = reader;
    }

    /**
     * Whether the patched text means what the edit says and nothing else.
     *
     * @param onAlias whether an alias stands at the edit's path
     */
    boolean agrees(String before, int document, YamlEdit edit, boolean onAlias, String after) {
        alias = onAlias;
        List<Node> old = compose(before);
        old.set(document, edited(old.get(document), edit));
        List<Node> now = compose(after);
        boolean same = old.size() == now.size();
        for (int i = 0; same && i < old.size(); i++) {
            same = same(old.get(i), now.get(i));
        }
        return same;
    }

    private List<Node> compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(1000);
        Yaml yaml = new Yaml(
                new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options);
        List<Node> nodes = new ArrayList<>();
        Iterator<Node> all =
                yaml.composeAll(new StringReader(reader.masked(text))).iterator();
        while (all.hasNext()) {
            nodes.add(all.next());
        }
        if (nodes.isEmpty()) {
            nodes.add(nothing());
        }
        return nodes;
    }

    private Node one(String yaml) {
        return compose(yaml + "\n").getFirst();
    }

    private static Node nothing() {
        return new ScalarNode(Tag.NULL, "", null, null, DumperOptions.ScalarStyle.PLAIN);
    }

    private Node edited(Node root, YamlEdit edit) {
        return switch (edit) {
            case YamlEdit.SetScalar set -> put(root, set.path(), scalar(set.value(), set.type()));
            case YamlEdit.SetYaml set -> put(root, set.path(), one(set.yaml()));
            case YamlEdit.AddItem add -> {
                Node list = find(root, add.sequence());
                if (list instanceof SequenceNode sequence) {
                    sequence.getValue()
                            .add(Math.min(add.index(), sequence.getValue().size()), one(add.yaml()));
                    yield root;
                }
                List<Node> items = new ArrayList<>(List.of(one(add.yaml())));
                yield put(root, add.sequence(), new SequenceNode(Tag.SEQ, items, DumperOptions.FlowStyle.BLOCK));
            }
            case YamlEdit.Remove remove -> {
                remove(find(root, remove.path().parent()), remove.path().steps().getLast());
                yield root;
            }
            case YamlEdit.RenameKey rename -> {
                rename(find(root, rename.path().parent()), rename.path().steps().getLast(), rename.name());
                yield root;
            }
            case YamlEdit.MoveItem move -> {
                List<Node> items = ((SequenceNode) find(root, move.sequence())).getValue();
                items.add(move.to(), items.remove(move.from()));
                yield root;
            }
            case YamlEdit.CopyScalar copy -> put(root, copy.to(), find(root, copy.from()));
            case YamlEdit.ReplaceText text -> throw new IllegalArgumentException("means anything");
        };
    }

    private Node scalar(String value, ValueType type) {
        String masked = reader.masked(value);
        boolean whole = type == ValueType.INT_OR_STRING && (value.matches("[0-9]+") || value.matches("\\$\\{\\w+}"));
        Tag tag = whole && !masked.startsWith("\uE000") ? Tag.INT : Tag.STR;
        return new ScalarNode(tag, masked, null, null, DumperOptions.ScalarStyle.PLAIN);
    }

    private Node put(Node root, YamlPath path, Node value) {
        Node node = root;
        Node whole = value;
        List<YamlPath.Step> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            Node next = step(node, steps.get(i));
            if (next == null) {
                for (YamlPath.Step step : steps.subList(i + 1, steps.size()).reversed()) {
                    whole = under(step, whole);
                }
                return insert(root, node, steps.get(i), whole);
            }
            node = next;
        }
        return alias ? replaceAt(root, steps, value) : replace(root, node, value);
    }

    /** An alias itself gets a value: the node it stood for stays where it is written. */
    private Node replaceAt(Node node, List<YamlPath.Step> steps, Node value) {
        if (steps.isEmpty()) {
            return value;
        }
        int index = index(node, steps.getFirst());
        List<YamlPath.Step> rest = steps.subList(1, steps.size());
        if (node instanceof MappingNode mapping) {
            NodeTuple tuple = mapping.getValue().get(index);
            Node changed = replaceAt(tuple.getValueNode(), rest, value);
            mapping.getValue().set(index, new NodeTuple(tuple.getKeyNode(), changed));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().set(index, replaceAt(sequence.getValue().get(index), rest, value));
        }
        return node;
    }

    private Node under(YamlPath.Step step, Node value) {
        if (step instanceof YamlPath.Key(String name)) {
            List<NodeTuple> tuples = new ArrayList<>(List.of(new NodeTuple(scalar(name, ValueType.STRING), value)));
            return new MappingNode(Tag.MAP, tuples, DumperOptions.FlowStyle.BLOCK);
        }
        return new SequenceNode(Tag.SEQ, new ArrayList<>(List.of(value)), DumperOptions.FlowStyle.BLOCK);
    }

    private Node insert(Node root, Node container, YamlPath.Step step, Node value) {
        if (container instanceof MappingNode mapping && step instanceof YamlPath.Key(String name)) {
            mapping.getValue().add(new NodeTuple(scalar(name, ValueType.STRING), value));
            return root;
        }
        if (container instanceof SequenceNode sequence) {
            sequence.getValue().add(value);
            return root;
        }
        return replace(root, container, under(step, value));
    }

    @SuppressWarnings("ReferenceEquality")
    private static Node replace(Node node, Node old, Node value) {
        if (node == old) {
            return value;
        }
        if (node instanceof MappingNode mapping) {
            mapping.getValue().replaceAll(t -> new NodeTuple(t.getKeyNode(), replace(t.getValueNode(), old, value)));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().replaceAll(item -> replace(item, old, value));
        }
        return node;
    }

    private Node find(Node root, YamlPath path) {
        Node node = root;
        for (YamlPath.Step step : path.steps()) {
            Node next = step(node, step);
            if (next == null) {
                return nothing();
            }
            node = next;
        }
        return node;
    }

    private @Nullable Node step(Node node, YamlPath.Step step) {
        int index = index(node, step);
        return switch (node) {
            case MappingNode mapping
            when index >= 0 -> mapping.getValue().get(index).getValueNode();
            case SequenceNode sequence when index >= 0 -> sequence.getValue().get(index);
            default -> null;
        };
    }

    private int index(Node node, YamlPath.Step step) {
        if (node instanceof SequenceNode sequence && step instanceof YamlPath.Index(int index)) {
            return index < sequence.getValue().size() ? index : -1;
        }
        if (node instanceof MappingNode mapping && step instanceof YamlPath.Key(String name)) {
            String masked = reader.masked(name);
            for (int i = 0; i < mapping.getValue().size(); i++) {
                if (mapping.getValue().get(i).getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(masked)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void remove(Node container, YamlPath.Step step) {
        int index = index(container, step);
        if (container instanceof MappingNode mapping) {
            mapping.getValue().remove(index);
        } else if (container instanceof SequenceNode sequence) {
            sequence.getValue().remove(index);
        }
    }

    private void rename(Node container, YamlPath.Step step, String name) {
        if (container instanceof MappingNode mapping) {
            int index = index(container, step);
            Node value = mapping.getValue().get(index).getValueNode();
            mapping.getValue().set(index, new NodeTuple(scalar(name, ValueType.STRING), value));
        }
    }

    private static boolean same(Node a, Node b) {
        if (!a.getTag().equals(b.getTag()) || a.getNodeId() != b.getNodeId()) {
            return false;
        }
        return switch (a) {
            case ScalarNode scalar ->
                scalar.getTag().equals(Tag.NULL) || scalar.getValue().equals(((ScalarNode) b).getValue());
            case MappingNode mapping -> sameTuples(mapping.getValue(), ((MappingNode) b).getValue());
            case SequenceNode sequence -> sameItems(sequence.getValue(), ((SequenceNode) b).getValue());
            default -> false;
        };
    }

    private static boolean sameTuples(List<NodeTuple> a, List<NodeTuple> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = same(a.get(i).getKeyNode(), b.get(i).getKeyNode())
                    && same(a.get(i).getValueNode(), b.get(i).getValueNode());
        }
        return same;
    }

    private static boolean sameItems(List<Node> a, List<Node> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = same(a.get(i), b.get(i));
        }
        return same;
    }
}
