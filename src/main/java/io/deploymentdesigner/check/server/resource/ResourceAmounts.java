package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How much may be asked for, of containers and of pods. Source: {@code ValidateContainerResourceRequirements}. */
final class ResourceAmounts {
    private ResourceAmounts() {}

    static void notNegative(Field entry, Findings findings) {
        Quantity amount = Amounts.of(entry);
        if (amount != null && amount.sign() < 0) {
            findings.negative(entry);
        }
    }

    static void whole(Field entry, Findings findings) {
        Quantity amount = Amounts.of(entry);
        if (amount != null && new ResourceName(entry.name()).isWhole() && amount.milliValue() % 1_000 != 0) {
            findings.invalid(entry, "amount.whole", entry.name(), entry.text());
        }
    }

    static void pages(Field entry, Findings findings) {
        ResourceName resource = new ResourceName(entry.name());
        Quantity amount = Amounts.of(entry);
        if (amount == null || !resource.isHugePages()) {
            return;
        }
        Quantity size = resource.pageSize();
        if (size == null || !amount.isMultipleOf(size)) {
            findings.invalid(entry, "amount.pages", entry.text(), entry.name());
        }
    }

    static void pagesAlone(Field resources, Findings findings) {
        List<String> names = Stream.of("limits", "requests")
                .flatMap(list -> resources.get(list).entries().stream())
                .map(Field::name)
                .toList();
        boolean pages = names.stream().anyMatch(name -> new ResourceName(name).isHugePages());
        if (pages && !names.contains("cpu") && !names.contains("memory")) {
            findings.forbidden(resources, "pages.alone");
        }
    }

    static void withinLimits(Field resources, Findings findings) {
        for (Field request : resources.get("requests").entries()) {
            Field limit = resources.get("limits").entry(request.name());
            if (new ResourceName(request.name()).mayBeOvercommitted() && compare(request, limit) > 0) {
                findings.invalid(request, "request.limit", request.name(), request.text(), limit.text())
                        .path(resources.get("requests").path())
                        .fix(Fixes.setText(request, limit.text(), false));
            }
        }
    }

    static void equalsLimit(Field resources, Findings findings) {
        for (Field request : resources.get("requests").entries()) {
            Field limit = resources.get("limits").entry(request.name());
            if (!new ResourceName(request.name()).mayBeOvercommitted() && compare(request, limit) != 0) {
                findings.invalid(request, "request.equal", request.name(), request.text(), limit.text())
                        .path(resources.get("requests").path())
                        .fix(Fixes.setText(request, limit.text(), false));
            }
        }
    }

    static void limitRequired(Field resources, Findings findings) {
        for (Field request : resources.get("requests").entries()) {
            Field limit = resources.get("limits").entry(request.name());
            if (!new ResourceName(request.name()).mayBeOvercommitted() && !limit.isWritten()) {
                findings.required(limit, "limit.required", request.name())
                        .path(resources.get("limits").path())
                        .range(request.range())
                        .fix(Fixes.setText(limit, request.text(), false));
            }
        }
    }

    /** 0 also where there is nothing to compare. */
    private static int compare(Field request, Field limit) {
        Quantity asked = Amounts.of(request);
        Quantity most = Amounts.of(limit);
        return limit.isWritten() && asked != null && most != null
                ? Objects.requireNonNull(asked).compareTo(most)
                : 0;
    }
}
