package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Quantity;

/**
 * What the containers of a pod ask for together: the sum of those that run beside each other, or what one init container
 * needs beside the sidecars started before it, whichever is more. Source: {@code AggregateContainerRequests} of
 * {@code k8s.io/component-helpers/resource}.
 *
 * @param pod the pod's spec
 */
record PodSums(Field pod) {
    static PodSums of(Field pod) {
        return new PodSums(pod);
    }

    /** The requests for one resource. */
    Quantity requests(String resource) {
        Quantity running = Quantity.ZERO;
        for (Field container : pod.get("containers").items()) {
            running = running.plus(request(container, resource));
        }
        Quantity sidecars = Quantity.ZERO;
        Quantity most = Quantity.ZERO;
        for (Field container : pod.get("initContainers").items()) {
            Quantity own = request(container, resource);
            boolean sidecar = container.get("restartPolicy").text().equals("Always");
            Quantity together = sidecars.plus(own);
            sidecars = sidecar ? together : sidecars;
            most = greater(most, together);
        }
        return greater(running.plus(sidecars), most);
    }

    private static Quantity request(Field container, String resource) {
        Quantity amount = Amounts.of(container.get("resources", "requests").entry(resource));
        return amount == null ? Quantity.ZERO : amount;
    }

    private static Quantity greater(Quantity one, Quantity other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
