package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.kubernetes.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The largest heap that a container's JVM options allow: {@code -Xmx}, {@code -XX:MaxRAMPercentage}. */
final class JvmHeap {
    /** The most of a container's memory that a heap should take; the rest is for threads, code and buffers. */
    static final BigDecimal MOST = new BigDecimal("0.8");

    private static final Pattern XMX = Pattern.compile("-Xmx(\\d{1,9})([kKmMgG]?)\\b");
    private static final Pattern PERCENTAGE = Pattern.compile("-XX:MaxRAMPercentage=(\\d{1,3}(?:\\.\\d+)?)");
    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1024 * 1024);

    private JvmHeap() {}

    /** The heap in bytes, null where no option speaks of it. */
    static @Nullable BigDecimal bytes(Field container, BigDecimal limit) {
        String options = options(container);
        Matcher fixed = XMX.matcher(options);
        if (fixed.find()) {
            return new BigDecimal(fixed.group(1)).multiply(unit(fixed.group(2)));
        }
        Matcher share = PERCENTAGE.matcher(options);
        return share.find() ? limit.multiply(new BigDecimal(share.group(1))).movePointLeft(2) : null;
    }

    private static String options(Field container) {
        Stream<Field> words = Stream.concat(
                container.get("env").items().stream().map(each -> each.get("value")),
                Stream.of("command", "args").flatMap(list -> container.get(list).items().stream()));
        return words.map(Field::text).collect(Collectors.joining("\n"));
    }

    private static BigDecimal unit(String letter) {
        return switch (letter) {
            case "k", "K" -> BigDecimal.valueOf(1024);
            case "m", "M" -> MEBIBYTE;
            case "g", "G" -> MEBIBYTE.multiply(BigDecimal.valueOf(1024));
            default -> BigDecimal.ONE;
        };
    }

    /** As a sentence says it: {@code 512Mi}. */
    static String mebibytes(BigDecimal bytes) {
        return bytes.divide(MEBIBYTE, 0, RoundingMode.HALF_UP).toPlainString() + "Mi";
    }
}
