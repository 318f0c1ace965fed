package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a resource, as it stands before a quantity. Source: {@code pkg/apis/core/helper/helpers.go}.
 *
 * @param name {@code cpu}, {@code hugepages-2Mi}, {@code nvidia.com/gpu}
 */
record ResourceName(String name) {
    private static final String HUGE_PAGES = "hugepages-";
    private static final Set<String> OF_CONTAINERS = Set.of("cpu", "memory", "ephemeral-storage");
    private static final Set<String> MEASURED = Set.of(
            "cpu",
            "memory",
            "ephemeral-storage",
            "storage",
            "requests.cpu",
            "requests.memory",
            "requests.storage",
            "requests.ephemeral-storage",
            "limits.cpu",
            "limits.memory",
            "limits.ephemeral-storage");
    private static final Set<String> COUNTED = Set.of(
            "pods",
            "resourcequotas",
            "services",
            "replicationcontrollers",
            "secrets",
            "configmaps",
            "persistentvolumeclaims",
            "services.nodeports",
            "services.loadbalancers");

    boolean isHugePages() {
        return name.startsWith(HUGE_PAGES);
    }

    boolean isQualified() {
        return name.indexOf('/') >= 0;
    }

    /** Known to Kubernetes, if only in quotas. */
    boolean isStandard() {
        return MEASURED.contains(name)
                || COUNTED.contains(name)
                || isHugePages()
                || name.startsWith("requests." + HUGE_PAGES);
    }

    boolean isOfContainers() {
        return OF_CONTAINERS.contains(name) || isHugePages();
    }

    /** What a whole pod may ask for. */
    boolean isOfPods() {
        return name.equals("cpu") || name.equals("memory") || isHugePages();
    }

    /** Of Kubernetes itself: without a domain, or of a domain that ends with kubernetes.io. */
    boolean isNative() {
        return !isQualified() || name.contains("kubernetes.io/");
    }

    /** Of somebody's device plugin: nvidia.com/gpu. */
    boolean isExtended() {
        return !isNative()
                && !name.startsWith("requests.")
                && LabelSyntax.key("requests." + name).isEmpty();
    }

    /** Comes in whole pieces only. */
    boolean isWhole() {
        return COUNTED.contains(name) || isExtended();
    }

    /** More may be limited than is requested. */
    boolean mayBeOvercommitted() {
        return isNative() && !isHugePages();
    }

    /** The size of one huge page; null where it is no positive number of bytes. */
    @Nullable
    Quantity pageSize() {
        Quantity size = Quantity.parse(name.substring(HUGE_PAGES.length()));
        return size != null && size.sign() > 0 && size.milliValue() % 1_000 == 0 ? size : null;
    }
}
