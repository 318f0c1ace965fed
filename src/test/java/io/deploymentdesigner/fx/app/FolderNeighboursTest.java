package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.server.cross.Neighbours;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set up before each test
class FolderNeighboursTest {
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            spec:
              selector:
                app: ${CI_PROJECT_NAME}
              ports:
                - port: 80
            """;

    @TempDir
    private Path folder;

    private final Desk desk = DirectDesk.make();
    private final SimpleObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private FolderNeighbours neighbours;

    @BeforeEach
    void open() throws IOException {
        Path service = Files.writeString(folder.resolve("service.yaml"), SERVICE);
        workload("app: other");
        desk.open(SERVICE);
        neighbours = new FolderNeighbours(desk, file, Runnable::run, Runnable::run);
        file.set(service);
    }

    private void workload(String label) throws IOException {
        Files.writeString(folder.resolve("deployment.yaml"), """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web
                spec:
                  template:
                    metadata:
                      labels:
                        %s
                    spec:
                      containers:
                        - name: app
                          ports:
                            - containerPort: 80
                """.formatted(label));
    }

    private boolean selectsNothing() {
        return Objects.requireNonNull(desk.analysis().get())
                .diagnostics()
                .anyMatch(finding -> finding.code().equals("X01"));
    }

    @Test
    void aServiceIsCheckedAgainstThePodsOfTheFileBesideIt() throws IOException {
        assertTrue(selectsNothing());

        workload("app: ${CI_PROJECT_NAME}");
        neighbours.look();
        assertFalse(selectsNothing());
    }

    @Test
    void whatHasNoFileHasNoNeighbours() {
        file.set(null);
        assertEquals(Neighbours.NONE, desk.options().get().neighbours());
        assertFalse(selectsNothing());
    }
}
