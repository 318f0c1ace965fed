package io.deploymentdesigner.cli;

import io.deploymentdesigner.settings.ConfigFolder;
import io.deploymentdesigner.template.Template;
import io.deploymentdesigner.template.Templates;
import picocli.CommandLine.Command;

/** Lists the shipped templates and the user's own; a broken one with its fault. */
@Command(name = "templates", resourceBundle = "io.deploymentdesigner.cli.usage")
final class TemplatesCommand extends EngineCommand {
    @Override
    public Integer call() {
        Templates templates = new Templates(ConfigFolder.ofUser().templates());
        templates.all().forEach(template -> terminal().line(line(template)));
        return ExitStatus.FINE;
    }

    private String line(Template template) {
        String title = template.caption().title(terminal().locale());
        String about = switch (template) {
            case Template.Usable usable ->
                usable.caption().description(terminal().locale());
            case Template.Broken broken -> broken.fault().text(terminal().locale());
        };
        return template.id() + "\t" + title + "\t" + about;
    }
}
