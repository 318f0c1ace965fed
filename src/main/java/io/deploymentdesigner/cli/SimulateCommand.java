package io.deploymentdesigner.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.json.PodRunJson;
import io.deploymentdesigner.probe.json.PodScenarioJson;
import io.deploymentdesigner.probe.json.RolloutJson;
import io.deploymentdesigner.probe.kubelet.PodSimulation;
import io.deploymentdesigner.probe.rollout.RolloutSimulation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates scenarios, one JSON object a line: {@code {id, scenario}} in, what happens out. */
@Command(name = "simulate", mixinStandardHelpOptions = true, resourceBundle = "io.deploymentdesigner.cli.usage")
final class SimulateCommand extends EngineCommand {
    @Option(names = "--rollout", descriptionKey = "simulate.rollout")
    private boolean rollout;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|-",
            descriptionKey = "simulate.file",
            defaultValue = InputFiles.STANDARD_INPUT)
    private String file = InputFiles.STANDARD_INPUT;

    @Override
    public Integer call() throws IOException {
        Optional<String> text = Inputs.read(file, terminal());
        if (text.isEmpty()) {
            return ExitStatus.USAGE;
        }
        int number = 0;
        for (String line : text.get().split("\n", -1)) {
            number++;
            if (!line.isBlank() && !simulate(line, number)) {
                return ExitStatus.USAGE;
            }
        }
        return ExitStatus.FINE;
    }

    private boolean simulate(String line, int number) throws IOException {
        try {
            Map<String, Object> request = JSON.std.mapFrom(line);
            if (request.get("scenario") instanceof Map<?, ?> scenario) {
                terminal()
                        .line(JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(answer(request, scenario)));
                return true;
            }
        } catch (IOException e) {
            terminal().say("simulate.unreadable", file, Integer.toString(number));
            return false;
        }
        terminal().say("simulate.noScenario", file, Integer.toString(number));
        return false;
    }

    private Map<String, Object> answer(Map<String, Object> request, Map<?, ?> scenario) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", request.getOrDefault("id", ""));
        if (rollout) {
            answer.putAll(RolloutJson.write(RolloutSimulation.run(RolloutJson.read(scenario))));
        } else {
            PodRun run = PodSimulation.run(PodScenarioJson.read(scenario));
            answer.put("events", PodRunJson.events(run, 0));
            answer.put("summary", PodRunJson.summary(run, 0));
        }
        return answer;
    }
}
