package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.ServiceRanges;
import io.deploymentdesigner.settings.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start, before any test
class WindowsTest {
    @TempDir
    static Path folder;

    private DesignerWindow one;
    private DesignerWindow other;

    @Start
    void start(Stage stage) throws IOException {
        ConfigFolder config = new ConfigFolder(Files.createTempDirectory(folder, "config"));
        Windows windows = new Windows(config, Locale.ENGLISH, () -> {});
        one = window(stage, windows);
        other = window(new Stage(), windows);
    }

    private static DesignerWindow window(Stage stage, Windows windows) {
        DesignerWindow window = new DesignerWindow(stage, windows);
        window.show(List.of());
        return window;
    }

    private static CheckOptions options(DesignerWindow window) {
        return window.desk().options().get();
    }

    @Test
    void theClustersAddressesAreTypedInTheSettings(FxRobot robot) {
        robot.interact(() -> one.desk().options().set(CheckOptions.DEFAULT));
        robot.targetWindow(one.stage()).push(KeyCode.CONTROL, KeyCode.COMMA);
        TextField field = robot.lookup("#settings-service-cidr").queryAs(TextField.class);
        assertEquals("10.0.0.0/24", field.getText());

        robot.interact(() -> field.setText("10.96.0.10/12"));
        assertEquals(ServiceRanges.DEFAULT, options(one).server().services());
        robot.interact(() -> field.setText("10.96.0.0/12, fd00:10:96::/108"));
        assertEquals(
                "10.96.0.0/12,fd00:10:96::/108",
                options(other).server().services().toString());
        assertEquals("10.96.0.0/12, fd00:10:96::/108", field.getText());
    }

    @Test
    void theClusterAndTheMutedCodesAreTheSameInEveryWindowAtOnce(FxRobot robot) {
        ApiServer asked = new ApiServer(
                KubernetesVersion.V1_34, ServiceRanges.parse("10.96.0.0/12").orElseThrow());
        robot.interact(() -> one.desk().options().set(options(one).with(asked)));
        assertEquals(asked, options(other).server());

        robot.interact(() -> other.desk().options().set(options(other).withMuted(Set.of("D02"))));
        assertEquals(Set.of("D02"), options(one).muted());
        assertEquals(asked, options(one).server());
    }

    @Test
    void theMeshOfOneWindowStaysItsOwn(FxRobot robot) {
        robot.interact(() -> one.desk().options().set(options(one).with(MeshSettings.of(MeshMode.SIDECAR))));
        assertEquals(MeshMode.NONE, options(other).mesh().mode());
    }
}
