package io.deploymentdesigner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, written into a resource by the build. */
public final class ProgramVersion implements IVersionProvider {
    /** The version alone, such as {@code 1.0.0}. */
    public static String number() {
        Properties build = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/io/deploymentdesigner/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Deployment Designer " + number()};
    }
}
