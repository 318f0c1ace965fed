package io.deploymentdesigner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.text.TextPosition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * For programs: one line of JSON for each YAML document, and for each item of a {@code List}. Written part by part into
 * bytes, without a tree in between: a folder of thousands of files becomes as many lines.
 */
final class JsonLinesReport implements ReportWriter {
    private static final JsonFactory JSON =
            new JsonFactoryBuilder().rootValueSeparator("\n").build();
    private static final int ROOM = 8192;

    private final Terminal terminal;

    JsonLinesReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Told told(FileReport report) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(ROOM);
        try (JsonGenerator line = JSON.createGenerator(lines)) {
            for (DocumentReport document : report.documents()) {
                document(report, document, line);
            }
        }
        if (lines.size() > 0) {
            lines.write('\n');
        }
        return () -> lines.writeTo(terminal.out());
    }

    @Override
    public void end() {}

    private void document(FileReport report, DocumentReport document, JsonGenerator line) throws IOException {
        line.writeStartObject();
        line.writeStringField("file", report.file());
        line.writeNumberField("document", document.document());
        if (document.isItem()) {
            line.writeStringField("item", document.base().toString());
        }
        line.writeNumberField("line", report.position(document.range().start()).line());
        line.writeStringField("kind", document.kind());
        line.writeStringField("name", document.name());
        line.writeStringField("verdict", document.verdict().word());
        line.writeStringField("stage", document.stageWord());
        line.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : document.diagnostics()) {
            finding(report, diagnostic, line);
        }
        line.writeEndArray();
        muted(report.muted(document), line);
        line.writeEndObject();
    }

    /** Muted findings stay countable. */
    private static void muted(SortedMap<String, Long> codes, JsonGenerator line) throws IOException {
        if (!codes.isEmpty()) {
            line.writeObjectFieldStart("muted");
            for (Map.Entry<String, Long> each : codes.entrySet()) {
                line.writeNumberField(each.getKey(), each.getValue());
            }
            line.writeEndObject();
        }
    }

    private void finding(FileReport report, Diagnostic diagnostic, JsonGenerator line) throws IOException {
        line.writeStartObject();
        line.writeStringField("code", diagnostic.code());
        line.writeStringField("severity", diagnostic.severity().word());
        line.writeStringField("stage", diagnostic.stage().word());
        if (diagnostic.basis() != null) {
            line.writeStringField("basis", diagnostic.basis().name().toLowerCase(Locale.ROOT));
        }
        if (diagnostic.type() != null) {
            line.writeStringField("type", diagnostic.type());
        }
        line.writeStringField("path", diagnostic.path());
        place(report.position(diagnostic.range().start()), "line", "column", line);
        place(report.position(diagnostic.range().end()), "endLine", "endColumn", line);
        line.writeStringField("message", diagnostic.message().text(terminal.locale()));
        line.writeArrayFieldStart("fixes");
        for (Fix fix : diagnostic.fixes()) {
            line.writeString(fix.title().text(terminal.locale()));
        }
        line.writeEndArray();
        line.writeEndObject();
    }

    private static void place(TextPosition place, String line, String column, JsonGenerator out) throws IOException {
        out.writeNumberField(line, place.line());
        out.writeNumberField(column, place.column());
    }
}
