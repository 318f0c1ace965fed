package io.deploymentdesigner.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read, and why something is not. */
class SourceTextTest {
    @TempDir
    private Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("web.yaml"), text.getBytes(charset));
    }

    private static String fault(SourceText text) {
        return assertInstanceOf(SourceText.Unreadable.class, text).reason().key();
    }

    @Test
    void everyByteOfAUtf8FileStays() throws IOException {
        String text = "\uFEFFkind: Deployment # 部署\r\n";
        assertEquals(new SourceText.Loaded(text), SourceText.of(file(text, StandardCharsets.UTF_8)));
    }

    @Test
    void anotherEncodingIsNamedAndNotGuessed() throws IOException {
        assertEquals("source.utf16", fault(SourceText.of(file("\uFEFFkind: x", StandardCharsets.UTF_16LE))));
        assertEquals("source.utf16", fault(SourceText.of(file("\uFEFFkind: x", StandardCharsets.UTF_16BE))));
        assertEquals("source.encoding", fault(SourceText.of(file("name: 部署", Charset.forName("GBK")))));
        assertEquals("source.binary", fault(SourceText.of(file("name: \0", StandardCharsets.UTF_8))));
    }

    @Test
    void aDeviceKeepsNobodyWaiting() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertEquals("source.special", fault(SourceText.of(device)));
        assertEquals(new SourceText.Loaded(""), SourceText.ofAny(device));
    }
}
