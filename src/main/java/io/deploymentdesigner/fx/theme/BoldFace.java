package io.deploymentdesigner.fx.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Marks a SemiBold font as a bold one. JavaFX takes characters that a font lacks from the system's bold fonts only where
 * the font itself says that it is bold, and SemiBold does not: Chinese headings would be thin beside their Latin words.
 * Source: OpenType specification, table directory, and table {@code OS/2}, field {@code fsSelection}.
 */
final class BoldFace {
    private static final int TABLES = 12;
    private static final int ENTRY = 16;
    private static final int FS_SELECTION = 62;
    private static final int BOLD = 1 << 5;
    private static final int REGULAR = 1 << 6;

    private BoldFace() {}

    /** The font with its bold bit set; the bytes as they are where they hold no such table. */
    static byte[] of(byte[] font) {
        byte[] copy = font.clone();
        ByteBuffer buffer = ByteBuffer.wrap(copy);
        int tables = copy.length < TABLES ? 0 : buffer.getShort(4);
        for (int entry = TABLES; entry < TABLES + tables * ENTRY && entry + ENTRY <= copy.length; entry += ENTRY) {
            if (new String(copy, entry, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                int at = buffer.getInt(entry + 8) + FS_SELECTION;
                buffer.putShort(at, (short) ((buffer.getShort(at) & ~REGULAR) | BOLD));
            }
        }
        return copy;
    }
}
