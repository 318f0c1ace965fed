package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlReader;

/** Manifests as tests write them. */
final class Manifests {
    static final String WEB = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              template:
                metadata:
                  labels:
                    app: web
                    version: v1
                spec:
                  containers:
                    - name: app
                      image: web:1
                      futureField: kept
                      ports:
                        - name: http
                          containerPort: 8080
                      livenessProbe:
                        httpGet:
                          path: /livez
                          port: http
                        periodSeconds: 3
            """;

    private Manifests() {}

    static Field read(String yaml) {
        return Field.root(YamlReader.read(yaml).documents().getFirst());
    }

    /** WEB with lines added to its pod template's metadata. */
    static Field webWithMetadata(String lines) {
        return read(WEB.replace("        version: v1\n", "        version: v1\n" + lines.indent(6)));
    }
}
