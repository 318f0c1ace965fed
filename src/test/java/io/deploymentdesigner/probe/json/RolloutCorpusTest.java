package io.deploymentdesigner.probe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.probe.rollout.RolloutSimulation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every step of 240 rollouts of the real deployment controller. */
class RolloutCorpusTest {
    @Test
    void everyRecordedRolloutIsReproduced() throws IOException {
        List<Corpus.Case> cases = Corpus.read("rollouts");
        assertEquals(240, cases.size());
        for (Corpus.Case each : cases) {
            Map<String, Object> run = RolloutJson.write(RolloutSimulation.run(RolloutJson.read(each.scenario())));
            assertEquals(each.recorded(), JSON.std.mapFrom(JSON.std.asString(run)), each.id());
        }
    }
}
