package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.ServiceRanges;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.probe.verdict.Spoken;
import io.deploymentdesigner.yaml.TemplateReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks files, folders or standard input. */
@Command(name = "check", resourceBundle = "io.deploymentdesigner.cli.usage")
final class CheckCommand extends EngineCommand {
    @Mixin
    private FeedOptions feedOptions = new FeedOptions();

    @Option(names = "--format", descriptionKey = "check.format", defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--only", split = ",", paramLabel = "ENGINE", descriptionKey = "check.only")
    private List<Source> only = new ArrayList<>();

    @Option(names = "--ignore", split = ",", paramLabel = "CODE", descriptionKey = "check.ignore")
    private List<String> ignored = new ArrayList<>();

    @Option(names = "--kubernetes-version", paramLabel = "VERSION", descriptionKey = "check.version")
    private String version = KubernetesVersion.DEFAULT.toString();

    @Option(names = "--service-cidr", paramLabel = "CIDR[,CIDR]", descriptionKey = "check.services")
    private String services = ServiceRanges.DEFAULT.toString();

    @Mixin
    private MeshOptions meshOptions = new MeshOptions();

    @Mixin
    private AppOptions app = new AppOptions();

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "check.failOn")
    private String failOn = "error";

    @Option(names = "--what-if", descriptionKey = "check.whatIf")
    private boolean whatIf;

    @Option(names = "--show-defaults", descriptionKey = "check.showDefaults")
    private boolean showDefaults;

    @Parameters(arity = "1..*", paramLabel = "PATH|-", descriptionKey = "check.paths")
    private List<String> paths = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Feed feed = feedOptions.feed(this);
        CheckOptions options = options();
        boolean known = switch (format) {
            case TEXT -> true;
            case JSONL -> !showDefaults;
            case SARIF, GITLAB, JUNIT -> !whatIf && !showDefaults;
        };
        if (!known) {
            String option = whatIf ? "check.whatIf.format" : "check.showDefaults.format";
            throw usage(option, format.name().toLowerCase(Locale.ROOT));
        }
        if (whatIf) {
            return new WhatIfReport(terminal(), format == ReportFormat.JSONL).all(paths, feed, options.server());
        }
        @Nullable Severity limit = limit();
        ReportWriter writer = showDefaults ? new DefaultsReport(terminal()) : format.writer(terminal());
        CheckRun run = new CheckRun(writer, limit, terminal());
        InputFiles inputs = InputFiles.of(paths);
        FolderObjects folders = FolderObjects.of(inputs.inFolders(), feed);
        OrderedWork.run(inputs.all(), file -> check(file, feed, options, folders, run), run);
        int status = run.end();
        if (run.assumed() && format == ReportFormat.TEXT && !app.saysWhenItServes()) {
            long usual = options.assumptions().app("").serveAfter(0);
            terminal().say("check.assumed", Spoken.duration(usual));
        }
        return status;
    }

    private FileCheck check(String file, Feed feed, CheckOptions options, FolderObjects folders, CheckRun run)
            throws IOException {
        return switch (Inputs.read(file, terminal().in())) {
            case SourceText.Unreadable(var reason) -> new FileCheck.Unread(reason);
            case SourceText.Loaded(String text) ->
                run.done(report(file, text, feed, options.with(folders.beside(file))));
        };
    }

    private FileReport report(String file, String text, Feed feed, CheckOptions options) {
        TemplateReader reader = TemplateReader.of(TokenSyntax.of(feed.engine()));
        Snapshot snapshot = Snapshot.of(text, reader);
        Analysis analysis = Analyst.analyse(snapshot, feed, options);
        return new FileReport(
                file,
                snapshot.lines(),
                analysis.documents(),
                analysis.muted(),
                showDefaults ? DefaultsReport.documents(analysis) : List.of());
    }

    private CheckOptions options() {
        Set<Source> sources = only.isEmpty() ? EnumSet.allOf(Source.class) : EnumSet.copyOf(only);
        return CheckOptions.DEFAULT
                .with(server())
                .withSources(sources)
                .withMuted(new HashSet<>(ignored))
                .with(meshOptions.settings(this))
                .with(app.assumptions());
    }

    private ApiServer server() {
        return new ApiServer(
                KubernetesVersion.parse(version).orElseThrow(() -> usage("check.version.unknown", version)),
                ServiceRanges.parse(services).orElseThrow(() -> usage("check.services.unreadable", services)));
    }

    private @Nullable Severity limit() {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "never" -> null;
            default -> throw usage("check.failOn.unknown", failOn);
        };
    }
}
