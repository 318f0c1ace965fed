package io.deploymentdesigner.probe.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.Unresponsive;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssumptionsTextTest {
    @Test
    void whatIsAssumedOfEachContainerComesBack() {
        Assumptions assumptions = Assumptions.DEFAULT
                .withApp(
                        "shop",
                        app -> app.servingAfter(List.of(60_000L, 30_000L))
                                .failingBy(Unresponsive.HANG)
                                .answeringIn(250)
                                .out(List.of(
                                        Outage.of(100_000, 130_000, Unresponsive.HANG),
                                        new Outage(5, Long.MAX_VALUE, Unresponsive.REFUSE, Set.of(), 1)))
                                .exitingAt(List.of(200_000L, 0L))
                                .exitingAfter(5_000))
                .withApp("a name* with = signs", app -> app.servingAfter(1))
                .withStartDelay(20_000)
                .withKubelet(KubeletVersion.V1_34)
                .withPhase(Phase.WORST)
                .withService(false)
                .withPropagation(3_000)
                .withProxy(new ProxyTimes(1_000, 4_000, 30_000));
        assertEquals(assumptions, AssumptionsText.read(AssumptionsText.write(assumptions)));
        assertEquals(Assumptions.DEFAULT, AssumptionsText.read(AssumptionsText.write(Assumptions.DEFAULT)));
    }

    @Test
    void whatCannotBeReadIsLeftAtItsDefault() {
        assertEquals(Assumptions.DEFAULT, AssumptionsText.read(""));
        assertEquals(
                Assumptions.DEFAULT,
                AssumptionsText.read("node pull=x kubelet=9 phase=? told=-1 new=1\nproxy start=soon\n\nother words"));
        assertEquals(
                Assumptions.DEFAULT.withApp("shop", app -> app.servingAfter(7)),
                AssumptionsText.read("app shop serves=7 before=never outages=9 exits=soon\napp %ZZ serves=1"));
    }
}
