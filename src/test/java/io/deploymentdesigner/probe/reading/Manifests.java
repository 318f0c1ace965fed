package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlReader;

/** Manifests for tests, read. */
public final class Manifests {
    /** The Deployment the shipped example renders to: liveness probe only, 10 s delay, every 3 s. */
    public static final String SPRING_BOOT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: deployment-shop-v11
            spec:
              replicas: 1
              minReadySeconds: 30
              selector:
                matchLabels:
                  app: pod-shop
              template:
                metadata:
                  labels:
                    app: pod-shop
                spec:
                  terminationGracePeriodSeconds: 60
                  containers:
                    - name: shop
                      image: 192.168.20.93/library/shop:1.4.2
                      ports:
                        - containerPort: 8071
                          protocol: TCP
                      livenessProbe:
                        httpGet:
                          path: /healthz
                          port: 8071
                          httpHeaders:
                        initialDelaySeconds: 10
                        periodSeconds: 3
            """;

    private Manifests() {}

    /** The first object of a text. */
    public static Field object(String yaml) {
        return Field.root(YamlReader.read(yaml).documents().getFirst());
    }

    /** The first object of a text, read for timing. */
    public static Workload workload(String yaml) {
        return ScenarioReader.read(object(yaml));
    }

    /** A Deployment with one container that holds these lines, written from column 0. */
    public static String deployment(String spec, String container) {
        return "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n" + spec.indent(2)
                + "  template:\n    spec:\n      containers:\n        - name: app\n" + container.indent(10);
    }
}
