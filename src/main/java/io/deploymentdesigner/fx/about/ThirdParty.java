package io.deploymentdesigner.fx.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Something by others that the program ships.
 *
 * @param name what it is called
 * @param version its version
 * @param licence the licence's short name
 * @param file file of the licence's text
 * @param jar its artifact, or {@code -} where it is no jar
 */
public record ThirdParty(String name, String version, String licence, String file, String jar) {
    private static final String FOLDER = "/licenses/";

    /** Everything shipped, in the order of {@code third-party.tsv}. */
    public static List<ThirdParty> all() {
        return read("third-party.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new ThirdParty(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    /** The program's own licence, Apache-2.0. */
    public static String ownLicence() {
        return read("LICENSE");
    }

    /** The whole text of the licence. */
    public String text() {
        return read(file);
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(ThirdParty.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
