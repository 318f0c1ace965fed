package io.deploymentdesigner.cli;

import io.deploymentdesigner.probe.KubeletVersion;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A release of the kubelet on the command line: {@code 1.36}, {@code v1.34}. */
final class KubeletArgument implements ITypeConverter<KubeletVersion> {
    private static final Pattern RELEASE = Pattern.compile("v?1\\.(\\d{1,3})(?:\\.\\d+)?");

    @Override
    public KubeletVersion convert(String text) {
        Matcher release = RELEASE.matcher(text);
        if (!release.matches()) {
            throw new TypeConversionException(text);
        }
        return KubeletVersion.ofMinor(Integer.parseInt(release.group(1)));
    }
}
