package io.deploymentdesigner.fx.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was done is told in one place; what went wrong stays until somebody has seen it. */
class NoticesTest {
    private final Notices notices = new Notices();

    private void say(Severity severity, String what) {
        notices.add(Notice.of(severity, Message.of("bundle", what)));
    }

    private List<String> told() {
        return notices.all().stream().map(notice -> notice.message().key()).toList();
    }

    @Test
    void theNewestDeedTakesThePlaceOfTheOneBefore() {
        say(Severity.HINT, "exported.a");
        say(Severity.HINT, "exported.b");
        assertEquals(List.of("exported.b"), told());
    }

    @Test
    void faultsStayBesideEachOther() {
        say(Severity.ERROR, "disk.full");
        say(Severity.HINT, "exported");
        say(Severity.ERROR, "file.refused");
        assertEquals(List.of("disk.full", "exported", "file.refused"), told());
    }

    @Test
    void ofManyFaultsTheNewestThreeStay() {
        say(Severity.HINT, "exported");
        for (String file : List.of("a", "b", "c", "d", "b")) {
            say(Severity.ERROR, file);
        }
        assertEquals(List.of("exported", "c", "d", "b"), told());
    }

    @Test
    void theSameSentenceIsNotSaidTwice() {
        say(Severity.ERROR, "disk.full");
        say(Severity.WARNING, "changed");
        say(Severity.ERROR, "disk.full");
        assertEquals(List.of("changed", "disk.full"), told());
    }

    @Test
    void aQuestionIsNoDeedAndWaitsForItsAnswer() {
        notices.add(new Notice(
                Severity.HINT,
                Message.of("bundle", "offer"),
                List.of(new Notice.Answer(Message.of("bundle", "take"), () -> {}))));
        say(Severity.HINT, "exported");
        assertEquals(List.of("offer", "exported"), told());
    }
}
