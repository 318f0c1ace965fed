package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML: a suite for each file, a case for each document, a failure where there are errors. */
final class JunitReport implements ReportWriter {
    private final Terminal terminal;
    private final List<FileReport> reports = new ArrayList<>();

    JunitReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Told told(FileReport report) {
        return () -> reports.add(report);
    }

    @Override
    public void end() throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (FileReport report : reports) {
                suite(xml, report);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        terminal.line(text.toString());
    }

    private void suite(XMLStreamWriter xml, FileReport report) throws XMLStreamException {
        long failures = report.documents().stream()
                .filter(each -> each.has(Severity.ERROR))
                .count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", report.file());
        xml.writeAttribute("tests", String.valueOf(report.documents().size()));
        xml.writeAttribute("failures", String.valueOf(failures));
        muted(xml, report.mutedByCode());
        for (DocumentReport document : report.documents()) {
            testCase(xml, report, document);
        }
        xml.writeEndElement();
    }

    /** Muted findings stay countable. */
    private static void muted(XMLStreamWriter xml, SortedMap<String, Long> codes) throws XMLStreamException {
        if (codes.isEmpty()) {
            return;
        }
        xml.writeStartElement("properties");
        for (Map.Entry<String, Long> each : codes.entrySet()) {
            xml.writeEmptyElement("property");
            xml.writeAttribute("name", "muted." + each.getKey());
            xml.writeAttribute("value", String.valueOf(each.getValue()));
        }
        xml.writeEndElement();
    }

    private void testCase(XMLStreamWriter xml, FileReport report, DocumentReport document) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", report.file());
        xml.writeAttribute("name", name(document));
        if (document.has(Severity.ERROR)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", first(document));
            xml.writeCharacters(lines(report, document, true));
            xml.writeEndElement();
        } else if (!document.diagnostics().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(report, document, false));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** The worst finding, as the list of a pipeline shows it. */
    private String first(DocumentReport document) {
        Diagnostic worst = document.diagnostics().getFirst();
        return withoutControls(worst.code() + " " + worst.message().text(terminal.locale()));
    }

    private static String name(DocumentReport document) {
        String what = (document.kind() + " " + document.name()).strip();
        return what.isEmpty() ? "document " + document.document() : what;
    }

    private String lines(FileReport report, DocumentReport document, boolean errorsOnly) {
        StringBuilder lines = new StringBuilder();
        for (Diagnostic each : document.diagnostics()) {
            if (!errorsOnly || each.severity() == Severity.ERROR) {
                lines.append(report.position(each.range().start())).append(' ');
                lines.append(each.code()).append(' ').append(each.path()).append(": ");
                lines.append(withoutControls(each.message().text(terminal.locale())))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** XML 1.0 has no form for most control characters. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
