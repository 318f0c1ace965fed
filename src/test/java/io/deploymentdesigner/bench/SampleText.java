package io.deploymentdesigner.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts of a wished length, made of the shipped Spring Boot example with its environment variables grown. */
public final class SampleText {
    private SampleText() {}

    /** One Deployment of about so many lines. */
    public static String ofLines(int lines) {
        String example = example();
        StringBuilder text = new StringBuilder(example);
        text.append("          env:\n");
        int have = (int) text.chars().filter(c -> c == '\n').count();
        for (int i = 0; have + 3 * i < lines; i++) {
            text.append("            # 第 ").append(i).append(" 个变量\n");
            text.append("            - name: VARIABLE_").append(i).append('\n');
            text.append("              value: \"${CI_PROJECT_NAME} ").append(i).append("\"\n");
        }
        return text.toString();
    }

    private static String example() {
        try (InputStream in =
                Objects.requireNonNull(SampleText.class.getResourceAsStream("/templates/spring-boot-configmap.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
