package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A no-break space is shown as a tilde here. */
class UnbrokenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rollout still reports success at 0:32.     | The rollout still reports success~at~0:32.
            the app needs 45 s, the probe allows 2 min 5 s | the app needs~45~s, the probe allows~2~min~5~s
            3 s − 1 s = 15 s. 98 s refused, then no more   | 3~s~−~1~s~=~15~s. 98~s refused,~then~no~more
            10 s delay + (3 − 1) × 3 s of the time it needs | 10~s delay + (3~−~1)~×~3~s of the~time~it~needs
            滚动更新在 0:32 仍报告成功，它会一直重启应用      | 滚动更新在~0:32~仍报告成功，它会一直重启应用
            允许 15 秒，最多 19 秒，取决于探针节拍落在哪里       | 允许~15~秒，最多~19~秒，取决于探针节拍落在哪里
            """)
    void noFigureStandsAlone(String sentence, String bound) {
        assertEquals(bound, Unbroken.of(sentence).replace('\u00a0', '~'));
    }
}
