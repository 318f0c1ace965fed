package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.Notice;
import io.deploymentdesigner.fx.desk.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Nothing of the clipboard is to be seen, so every copy is told. */
class CopyingTest {
    private final Desk desk = DirectDesk.make();
    private final List<String> clipboard = new ArrayList<>();
    private final Copying copying = new Copying(desk, Words.of(desk.locale(), Copying.class), clipboard::add);

    private String told(Locale locale) {
        Notice notice = desk.notices().getLast();
        assertTrue(notice.isPassing());
        return notice.message().text(locale);
    }

    @Test
    void theTemplateIsCopiedWithoutItsMarkAndTold() {
        desk.open("\uFEFFkind: Deployment\r\nimage: $IMAGE\r\n");
        copying.template();
        assertEquals(List.of("kind: Deployment\r\nimage: $IMAGE\r\n"), clipboard);
        assertEquals("The template is in the clipboard: 2 lines.", told(Locale.ENGLISH));
        assertEquals("模板已复制到剪贴板：2 行。", told(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void theRenderedTextIsToldInPlaceOfTheCopyBefore() {
        desk.open("kind: Deployment\n");
        copying.template();
        copying.rendered();
        assertEquals(1, desk.notices().size());
        assertEquals("The rendered text is in the clipboard: 1 line.", told(Locale.ENGLISH));
    }
}
