package io.deploymentdesigner.istio;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import java.util.Locale;

/**
 * One field of a pod that a Pod Security level does not allow.
 *
 * @param control the control it breaks
 * @param container the container it belongs to, empty for the pod itself
 * @param field where it stands, or where the missing value belongs
 * @param value the offending value; empty where one is missing
 */
public record PodSecurityViolation(PodSecurityControl control, String container, Field field, String value) {
    /** What is not allowed, in a sentence. */
    public Message message() {
        String key = "security." + control.name().toLowerCase(Locale.ROOT);
        return Message.of("io.deploymentdesigner.istio.messages", key, container, value, field.path());
    }
}
