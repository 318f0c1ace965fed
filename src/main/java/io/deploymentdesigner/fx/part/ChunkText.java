package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.placeholder.Placeholder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts values into text and placeholder chips. */
public final class ChunkText {
    private ChunkText() {}

    /** Text and chips; empty where the content holds no placeholder. */
    public static List<Chunk> cut(ScalarText scalars, String content, List<Diagnostic> findings) {
        List<Placeholder> placeholders = scalars.placeholders(content);
        return placeholders.isEmpty() ? List.of() : cut(content, placeholders, findings);
    }

    /** Text and chips, or the text alone; empty where there is no text. */
    public static List<Chunk> name(ScalarText scalars, String content) {
        List<Chunk> chunks = cut(scalars, content, List.of());
        return chunks.isEmpty() && !content.isEmpty() ? List.of(new Chunk.Plain(content)) : chunks;
    }

    private static List<Chunk> cut(String content, List<Placeholder> placeholders, List<Diagnostic> findings) {
        List<Chunk> chunks = new ArrayList<>();
        int from = 0;
        for (Placeholder placeholder : placeholders) {
            plain(content.substring(from, placeholder.range().start()), chunks);
            chunks.add(new Chunk.Chip(placeholder.name(), worst(placeholder.name(), findings)));
            from = placeholder.range().end();
        }
        plain(content.substring(from), chunks);
        return chunks;
    }

    private static void plain(String text, List<Chunk> chunks) {
        if (!text.isEmpty()) {
            chunks.add(new Chunk.Plain(text));
        }
    }

    /** The worst finding that names the variable, null for none. */
    private static @Nullable Severity worst(String variable, List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.source() == Source.PLACEHOLDER)
                .filter(finding -> finding.message().arguments().stream()
                        .anyMatch(argument -> argument.toString().contains(variable)))
                .map(Diagnostic::severity)
                .min(Severity::compareTo)
                .orElse(null);
    }
}
