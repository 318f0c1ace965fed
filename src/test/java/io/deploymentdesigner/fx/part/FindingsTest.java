package io.deploymentdesigner.fx.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clusterIP: 10.96.0.10 | SVC-RANGE | spec.clusterIP",
                "ports: [{port: 0}] | SVC-PORT | spec.ports[0].port",
                "ports: [{port: 80}, {port: 81, name: b}] | SVC-PORT-NAME | spec.ports[0].name",
                "type: ClusterIP | SVC-PORTS | spec.ports"
            })
    void aFindingStandsAtTheFieldOfTheFileWhateverTheServerCallsIt(String line, String code, String path) {
        Snapshot snapshot = Snapshot.of(service(line), TemplateReader.PLAIN);
        Analysis analysis = Analyst.analyse(snapshot, Feed.DEFAULT, CheckOptions.DEFAULT);
        List<String> paths = Findings.of(analysis, snapshot.stream().documents()).placed().stream()
                .filter(each -> each.finding().code().equals(code))
                .map(each -> each.path().toString())
                .toList();
        assertEquals(List.of(path), paths, analysis.diagnostics().toList()::toString);
    }

    private static String service(String line) {
        return """
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                spec:
                  %s
                  selector:
                    app: web
                """.formatted(line);
    }
}
