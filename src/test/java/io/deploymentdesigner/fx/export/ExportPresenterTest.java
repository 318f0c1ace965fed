package io.deploymentdesigner.fx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportPresenterTest {
    private final Desk desk = DirectDesk.make();
    private final ExportPresenter presenter = new ExportPresenter(desk);

    @Test
    void whatHasNoValueIsNamedUnlessOnlyACommentUsesIt() {
        desk.open("""
                # by ${NOBODY}
                name: ${CI_PROJECT_NAME}-${SUFFIX}
                list: [ "${SUFFIX}", '${CI_COMMIT_TAG}' ] # ${NOBODY}
                """);
        assertEquals(List.of("SUFFIX"), presenter.unset());
        desk.feed().set(desk.feed().get().with(PipelineType.BRANCH));
        assertEquals(List.of("SUFFIX", "CI_COMMIT_TAG"), presenter.unset());
    }
}
