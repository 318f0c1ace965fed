package io.deploymentdesigner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.check.server.rule.Report;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineGuardTest {
    @Test
    void anEngineThatFailsIsOneHintWithACode() {
        List<Diagnostic> found = EngineGuard.guarded(Source.MESH, 2, new TextRange(3, 5), () -> {
            throw new ArithmeticException();
        });

        assertEquals(1, found.size());
        assertEquals(Report.INTERNAL, found.getFirst().code());
        assertEquals(Severity.HINT, found.getFirst().severity());
        assertEquals(2, found.getFirst().document());
    }
}
