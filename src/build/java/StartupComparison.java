import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Compares the start of the program's image with that of a bare JavaFX window: same runtime, same flags, its own AOT
 * cache, in one run, by turns, in a real window under X. Also tells the memory with the example open, and the image's
 * size.
 *
 * <p>Run as {@code java StartupComparison.java TARGET NAME EXAMPLE} after {@link ImageBuilder}. Needs Xvfb (unless there
 * is a display) and xdotool.
 */
final class StartupComparison {
    private static final int ROUNDS = 9;
    private static final long MOST_MILLIS = 60_000;
    private static final long SETTLED_MILLIS = 6_000;

    private static final String BARE = """
            public class Bare extends javafx.application.Application {
                @Override
                public void start(javafx.stage.Stage stage) {
                    stage.setTitle("Bare window");
                    stage.setScene(new javafx.scene.Scene(
                            new javafx.scene.layout.BorderPane(new javafx.scene.control.Label("Bare")), 1280, 800));
                    stage.show();
                    if (Boolean.getBoolean("bare.rehearsal")) {
                        javafx.animation.PauseTransition wait =
                                new javafx.animation.PauseTransition(javafx.util.Duration.seconds(1));
                        wait.setOnFinished(event -> javafx.application.Platform.exit());
                        wait.play();
                    }
                }
            }
            """;

    /** One start: until its window was there, and what it held in memory once all had settled. */
    private record Start(long millis, long residentKib) {}

    private final Path target;
    private final String name;
    private final Path example;
    private final Path work;

    private StartupComparison(String[] arguments) {
        target = Path.of(arguments[0]).toAbsolutePath();
        name = arguments[1];
        example = Path.of(arguments[2]).toAbsolutePath();
        work = target.resolve("startup");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new StartupComparison(arguments).compare();
    }

    private void compare() throws IOException, InterruptedException {
        Files.createDirectories(work);
        Path bare = makeBare();
        Process display = System.getenv().getOrDefault("DISPLAY", "").isBlank() ? startDisplay() : null;
        try {
            table(bare);
        } finally {
            if (display != null) {
                display.destroy();
            }
        }
    }

    private void table(Path bare) throws IOException, InterruptedException {
        Path program = target.resolve(name).resolve("bin/" + name);
        List<Long> bareMillis = new ArrayList<>();
        List<Long> programMillis = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Start first = start(List.of(bare.toString()), "Bare window", 0);
            Start second = start(List.of(program.toString(), example.toString()), "Deployment Designer", 0);
            if (round > 0) {
                bareMillis.add(first.millis());
                programMillis.add(second.millis());
            }
        }
        Start settled = start(List.of(program.toString(), example.toString()), "Deployment Designer", SETTLED_MILLIS);
        double ratio = (double) median(programMillis) / median(bareMillis);
        row("start to window, bare JavaFX", median(bareMillis) + " ms", "median of " + ROUNDS);
        row("start to window, the program", median(programMillis) + " ms", "median of " + ROUNDS);
        row("the program against the bare window", format("%.2f ×", ratio), "target ≤ 1.5 ×");
        row("resident with the example open", format("%.0f MiB", settled.residentKib() / 1024.0), "target ≤ 250 MB");
        row("image with its AOT cache", format("%.1f MB", size(target.resolve(name)) / 1e6), "target ≤ 130 MB");
    }

    private static void row(String what, String value, String note) {
        System.out.printf("| %-40s | %12s | %-18s |%n", what, value, note);
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private Start start(List<String> command, String title, long settle) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("output.log").toFile());
        environment(builder);
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            while (!isShown(title)) {
                if (!process.isAlive() || System.nanoTime() - begin > MOST_MILLIS * 1_000_000) {
                    throw new IllegalStateException("No window: " + Files.readString(work.resolve("output.log")));
                }
            }
            long millis = (System.nanoTime() - begin) / 1_000_000;
            process.waitFor(settle, TimeUnit.MILLISECONDS);
            return new Start(millis, settle == 0 ? 0 : resident(process));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private void environment(ProcessBuilder builder) {
        builder.environment().put("XDG_CONFIG_HOME", work.resolve("config").toString());
        if (displayName != null) {
            builder.environment().put("DISPLAY", displayName);
        }
    }

    private boolean isShown(String title) throws IOException, InterruptedException {
        ProcessBuilder search = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        environment(search);
        return search.start().waitFor() == 0;
    }

    private String displayName;

    private Process startDisplay() throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1920x1080x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = server.inputReader();
        displayName = ":" + out.readLine();
        return server;
    }

    /** What the process and those it started hold, in KiB. */
    private static long resident(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(handle -> resident(handle.pid()))
                .sum();
    }

    private static long resident(long pid) {
        try {
            Matcher line = Pattern.compile("VmRSS:\\s+(\\d+) kB")
                    .matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return line.find() ? Long.parseLong(line.group(1)) : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Packs the bare window as the program is packed, and trains its cache in the same way. */
    private Path makeBare() throws IOException, InterruptedException {
        Path image = work.resolve("bare");
        Path launcher = image.resolve("bin/bare");
        if (Files.exists(launcher)) {
            return launcher;
        }
        Path source = Files.writeString(work.resolve("Bare.java"), BARE);
        Path classes = work.resolve("classes");
        Path input = Files.createDirectories(work.resolve("input"));
        run(
                "javac",
                "--module-path",
                target.resolve("javafx").toString(),
                "--add-modules",
                "javafx.controls",
                "-d",
                classes.toString(),
                source.toString());
        run("jar", "--create", "--file", input.resolve("bare.jar").toString(), "-C", classes.toString(), ".");
        List<String> options = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                "bare",
                "--dest",
                work.toString(),
                "--runtime-image",
                target.resolve("image/runtime").toString(),
                "--input",
                input.toString(),
                "--main-jar",
                "bare.jar",
                "--main-class",
                "Bare"));
        javaOptions().forEach(option -> options.addAll(List.of("--java-options", option)));
        run("jpackage", options.toArray(String[]::new));
        train(image, launcher);
        return launcher;
    }

    /** The program's own flags, as its launcher's configuration has them. */
    private List<String> javaOptions() throws IOException {
        String prefix = "java-options=";
        return Files.readAllLines(target.resolve(name).resolve("lib/app/" + name + ".cfg")).stream()
                .filter(line -> line.startsWith(prefix) && !line.contains("jpackage.app-version"))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    private void train(Path image, Path launcher) throws IOException, InterruptedException {
        Path configuration = image.resolve("lib/app/bare.cfg");
        String normal = Files.readString(configuration);
        Files.writeString(configuration, normal.replace("-XX:AOTCache=", "-XX:AOTCacheOutput="));
        ProcessBuilder builder = new ProcessBuilder(launcher.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("training.log").toFile());
        builder.environment()
                .put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -Dbare.rehearsal=true");
        int status = builder.start().waitFor();
        Files.writeString(configuration, normal);
        if (status != 0 || !Files.exists(image.resolve("lib/app/program.aot"))) {
            throw new IllegalStateException("No AOT cache: " + Files.readString(work.resolve("training.log")));
        }
    }

    private static void run(String tool, String... arguments) {
        if (ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments) != 0) {
            throw new IllegalStateException(tool + " failed: " + Arrays.toString(arguments));
        }
    }
}
