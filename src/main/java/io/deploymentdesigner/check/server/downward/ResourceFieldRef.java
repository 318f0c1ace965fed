package io.deploymentdesigner.check.server.downward;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import java.util.List;
import java.util.Set;

/** A resourceFieldRef. Source: {@code validateContainerResourceFieldSelector}, {@code validateContainerResourceDivisor}. */
public final class ResourceFieldRef {
    private static final String BUNDLE = "io.deploymentdesigner.check.server.downward.messages";
    private static final List<String> RESOURCES = List.of(
            "limits.cpu",
            "limits.memory",
            "limits.ephemeral-storage",
            "requests.cpu",
            "requests.memory",
            "requests.ephemeral-storage");
    private static final Set<String> OF_CPU = Set.of("1m", "1");
    private static final Set<String> OF_BYTES =
            Set.of("1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei");

    private ResourceFieldRef() {}

    /** In an environment variable: of its own container where no other is named. */
    public static void checkInEnvironment(Field ref, String path, Findings findings) {
        checkResource(ref, path, findings);
        checkDivisor(ref, path, findings);
    }

    /** In a file of a volume, which belongs to no container: one must be named. */
    public static void checkInVolume(Field ref, String path, Findings findings) {
        if (ref.get("containerName").isEmptyText()) {
            findings.required(ref.get("containerName")).path(path + ".containerName");
        } else {
            checkResource(ref, path, findings);
        }
        checkDivisor(ref, path, findings);
    }

    private static void checkResource(Field ref, String path, Findings findings) {
        Field resource = ref.get("resource");
        if (resource.isEmptyText()) {
            findings.required(resource).path(path + ".resource");
        } else if (!RESOURCES.contains(resource.text()) && !isHugePages(resource.text())) {
            findings.notSupported(resource, RESOURCES).path(path + ".resource");
        }
    }

    private static void checkDivisor(Field ref, String path, Findings findings) {
        Field divisor = ref.get("divisor");
        Quantity quantity = Quantity.parse(divisor.text());
        Set<String> allowed = divisors(ref.get("resource").text());
        if (quantity != null && quantity.sign() != 0 && !allowed.isEmpty() && !allowed.contains(quantity.toString())) {
            String key = allowed.size() == OF_CPU.size() ? "divisor.cpu" : "divisor.bytes";
            findings.error(ErrorType.INVALID, divisor, Message.of(BUNDLE, key, divisor.text()))
                    .path(path + ".divisor");
        }
    }

    private static Set<String> divisors(String resource) {
        if (resource.endsWith("s.cpu") && RESOURCES.contains(resource)) {
            return OF_CPU;
        }
        return RESOURCES.contains(resource) || isHugePages(resource) ? OF_BYTES : Set.of();
    }

    private static boolean isHugePages(String resource) {
        return resource.startsWith("limits.hugepages-") || resource.startsWith("requests.hugepages-");
    }
}
