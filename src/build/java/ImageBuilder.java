import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * Makes the program's image: a runtime of its own (jlink: the JDK's modules and JavaFX), the program's jars on the class
 * path (jpackage), and an AOT cache (JEP 514), trained by a rehearsal of the program itself without a display.
 *
 * <p>Run as {@code java ImageBuilder.java TARGET NAME VERSION ICON LICENCES}: TARGET holds the program's jar as
 * {@code NAME-VERSION.jar}, {@code libs} with every jar it needs, and afterwards the image as the folder NAME.
 */
final class ImageBuilder {
    private static final String MODULES = String.join(
            ",",
            "java.base",
            "java.desktop",
            "java.logging",
            "java.xml",
            "jdk.unsupported",
            "javafx.base",
            "javafx.graphics",
            "javafx.controls");

    /**
     * A small heap that gives memory back, no line on the terminal but the program's own, and JavaFX's software
     * pipeline: on a GPU's driver the window would hold 60 MB more. That pipeline's store of ready-drawn regions holds
     * 8 MB and spares half a millisecond of drawing at a key.
     */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xms32m",
            "-Xmx1g",
            "-Xmn16m",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=10",
            "-XX:TrimNativeHeapInterval=2000",
            "-Xlog:disable",
            "-Dprism.order=sw",
            "-Dprism.disableRegionCaching=true",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=javafx.graphics");

    /**
     * Sound, splash screens, JPEG, image filters, colour profiles and the desktop's own toolkit: JavaFX draws, AWT only
     * makes PNG files. And what only a network connection needs.
     */
    private static final String NEEDLESS_FILES =
            "**/libsplashscreen.so,**/libjsound.so,**/libawt_xawt.so,**/libjavajpeg.so,**/libmlib_image.so,**/liblcms.so"
                    + ",**/public_suffix_list.dat,**/cacerts,**/libsimdsort.so,**/classlist,**/jrt-fs.jar";

    /** Of the icons only the outlined ones are used; a pack that is named as a service would fail all without its font. */
    private static final Pattern NEEDLESS_ICON = Pattern.compile(
            "org/kordamp/ikonli/material2/Material2(?!Outlined).*|.*/fonts/MaterialIcons(-Round|-Sharp)?\\.ttf");

    private static final String ICON_SERVICES = "META-INF/services/org.kordamp.ikonli.Ikon";
    private static final String ICONS = "Outlined";

    /** Of the two fonts only these weights are used. */
    private static final Pattern NEEDED_FONT =
            Pattern.compile(".*/(Inter-Regular|Inter-SemiBold|JetBrainsMono-Regular|JetBrainsMono-Bold)\\.(otf|ttf)");

    /** Style sheets that stand in the program's own binary ones, and ControlsFX's tables, maps and icons, which nobody uses. */
    private static final Pattern NEEDLESS_ENTRY =
            Pattern.compile("atlantafx/base/theme/.*\\.[cb]ss|io/deploymentdesigner/.*\\.css|(impl/)?org/controlsfx/"
                    + "((control/)?(worldmap|spreadsheet|tableview2)|glyphfont|dialog|(control/)?table|(control/)?validation)"
                    + "[./].*");

    /** The methods' profiles would make the cache 6 MB larger and the start no quicker. */
    private static final String TRAINING = "-XX:AOTCacheOutput=$APPDIR/program.aot\njava-options="
            + "-XX:+IgnoreUnrecognizedVMOptions\njava-options=-XX:+UnlockDiagnosticVMOptions\njava-options="
            + "-XX:-AOTRecordTraining";

    private static final String MAIN = "io.deploymentdesigner.Main";
    private static final String REHEARSAL = "io.deploymentdesigner.Rehearsal";
    private static final long MOST_SECONDS = 180;

    private final Path target;
    private final String name;
    private final String version;
    private final Path icon;
    private final Path licences;

    private ImageBuilder(String[] arguments) {
        target = Path.of(arguments[0]).toAbsolutePath();
        name = arguments[1];
        version = arguments[2];
        icon = Path.of(arguments[3]).toAbsolutePath();
        licences = Path.of(arguments[4]).toAbsolutePath();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ImageBuilder(arguments).build();
    }

    private void build() throws IOException, InterruptedException {
        Path image = target.resolve(name);
        Path work = target.resolve("image");
        delete(image);
        delete(work);
        Files.createDirectories(work);
        List<Path> libraries = files(target.resolve("libs"));
        link(work.resolve("runtime"), libraries);
        strip(work.resolve("runtime"));
        pack(work, input(work.resolve("input"), libraries));
        copyLicences(image.resolve("licenses"));
        train(image);
        // Only the training needs the runtime's own commands: it starts a second JVM by "java".
        delete(image.resolve("lib/runtime/bin"));
        report(image);
    }

    /** JavaFX and the JDK together; all other jars stay on the class path. */
    private void link(Path runtime, List<Path> libraries) {
        String javafx = libraries.stream()
                .filter(ImageBuilder::isToolkit)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        run(
                "jlink",
                List.of(
                        "--module-path",
                        javafx,
                        "--add-modules",
                        MODULES,
                        "--output",
                        runtime.toString(),
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--exclude-files=" + NEEDLESS_FILES,
                        "--compress=zip-9"));
    }

    /** Takes the symbol tables out of the JVM, where the machine has binutils; nothing but a debugger misses them. */
    private static void strip(Path runtime) throws IOException, InterruptedException {
        List<Path> libraries;
        try (Stream<Path> files = Files.walk(runtime.resolve("lib"))) {
            libraries = files.filter(file -> file.toString().endsWith(".so")).toList();
        }
        List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        libraries.forEach(library -> {
            library.toFile().setWritable(true);
            command.add(library.toString());
        });
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException _) {
            System.out.println("There is no strip (binutils) here: the image becomes 5 MB larger.");
        }
    }

    private static boolean isToolkit(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-") && !isEmpty(jar);
    }

    /** JavaFX publishes a jar without classes beside the one of each platform. */
    private static boolean isEmpty(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry("module-info.class") == null
                    && file.stream().noneMatch(entry -> entry.getName().endsWith(".class"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path input(Path folder, List<Path> libraries) throws IOException {
        Files.createDirectories(folder);
        List<Path> jars = new ArrayList<>(libraries);
        jars.removeIf(jar -> isToolkit(jar) || isEmpty(jar));
        jars.add(target.resolve(mainJar()));
        for (Path jar : jars) {
            copyNeeded(jar, folder.resolve(jar.getFileName()));
        }
        return folder;
    }

    private static void copyNeeded(Path jar, Path copy) throws IOException {
        try (JarFile from = new JarFile(jar.toFile());
                JarOutputStream to = new JarOutputStream(Files.newOutputStream(copy))) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            for (JarEntry entry : from.stream().filter(ImageBuilder::isNeeded).toList()) {
                to.putNextEntry(new JarEntry(entry.getName()));
                to.write(needed(entry.getName(), from.getInputStream(entry).readAllBytes()));
                to.closeEntry();
            }
        }
    }

    /** The whole of an entry, but of the icon packs' list only those that are still there. */
    private static byte[] needed(String name, byte[] content) {
        if (!name.startsWith(ICON_SERVICES)) {
            return content;
        }
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(ICONS))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isNeeded(JarEntry entry) {
        String name = entry.getName();
        boolean weight = name.matches("com/formdev/.*\\.(otf|ttf)");
        return !NEEDLESS_ENTRY.matcher(name).matches()
                && !NEEDLESS_ICON.matcher(name).matches()
                && (!weight || NEEDED_FONT.matcher(name).matches());
    }

    private String mainJar() {
        return name + "-" + version + ".jar";
    }

    private void pack(Path work, Path input) {
        List<String> options = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", name,
                "--app-version", version,
                "--dest", target.toString(),
                "--runtime-image", work.resolve("runtime").toString(),
                "--input", input.toString(),
                "--main-jar", mainJar(),
                "--main-class", MAIN,
                "--icon", icon.toString()));
        Stream.concat(JAVA_OPTIONS.stream(), Stream.of("-XX:AOTCache=$APPDIR/program.aot"))
                .forEach(option -> options.addAll(List.of("--java-options", option)));
        run("jpackage", options);
    }

    private void copyLicences(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path licence : files(licences)) {
            Files.copy(licence, folder.resolve(licence.getFileName()));
        }
    }

    /** The launcher itself runs the rehearsal, so that the cache is made by the very JVM, flags and class path it serves. */
    private void train(Path image) throws IOException, InterruptedException {
        Path configuration = image.resolve("lib/app/" + name + ".cfg");
        String normal = Files.readString(configuration);
        Files.writeString(
                configuration,
                normal.replace("-XX:AOTCache=$APPDIR/program.aot", TRAINING).replace(MAIN, REHEARSAL));
        try {
            rehearse(image);
        } finally {
            Files.writeString(configuration, normal);
        }
        if (!Files.exists(image.resolve("lib/app/program.aot"))) {
            throw new IllegalStateException("The rehearsal left no AOT cache.");
        }
    }

    private void rehearse(Path image) throws IOException, InterruptedException {
        Path log = target.resolve("image/rehearsal.log");
        ProcessBuilder builder = new ProcessBuilder(image.resolve("bin/" + name).toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        builder.environment()
                .put("XDG_CONFIG_HOME", target.resolve("image/config").toString());
        Process process = builder.start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The rehearsal did not end in " + MOST_SECONDS + " s; see " + log);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The rehearsal failed:\n" + Files.readString(log));
        }
    }

    private void report(Path image) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        long cache = Files.size(image.resolve("lib/app/program.aot"));
        System.out.printf("Image %s: %.1f MB, of it the AOT cache %.1f MB%n", image, bytes / 1e6, cache / 1e6);
    }

    private static void run(String tool, List<String> arguments) {
        ToolProvider provider = ToolProvider.findFirst(tool).orElseThrow();
        PrintStream out = System.out;
        if (provider.run(out, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(tool + " failed");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                file.toFile().setWritable(true);
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException fault) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
