package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happens to a container when its resources are changed in place. Source: {@code validateResizePolicy}. */
final class ResizeRules {
    private static final Place POLICIES = Places.LASTING_CONTAINERS.items("resizePolicy");
    private static final List<String> RESOURCES = List.of("cpu", "memory");
    private static final List<String> RESTARTS = List.of("NotRequired", "RestartContainer");

    private ResizeRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("CTR-RESIZE", "validateResizePolicy", POLICIES, ResizeRules::item)
                .rule("CTR-RESIZE-DUP", "validateResizePolicy", Places.LASTING_CONTAINERS, ResizeRules::unique)
                .rule("CTR-RESIZE-NEVER", "validateResizePolicy", POLICIES, ResizeRules::never)
                .rule("INIT-RESIZE", "validateInitContainers", POLICIES, ResizeRules::initContainer)
                .rules();
    }

    private static void item(Field item, Findings findings) {
        word(item, "resourceName", RESOURCES, findings);
        word(item, "restartPolicy", RESTARTS, findings);
    }

    /** The server names the list. */
    private static void word(Field item, String name, List<String> allowed, Findings findings) {
        Field field = item.get(name);
        String list = item.parent().path();
        if (field.isEmptyText()) {
            findings.required(field).path(list);
        } else if (!allowed.contains(field.text())) {
            findings.notSupported(field, allowed).path(list);
        }
    }

    private static void unique(Field container, Findings findings) {
        Set<String> resources = new HashSet<>();
        for (Field item : container.get("resizePolicy").items()) {
            Field resource = item.get("resourceName");
            if (!resources.add(resource.text())) {
                findings.duplicate(resource).path(item.path()).fix(Fixes.remove(item, false));
            }
        }
    }

    private static void never(Field item, Findings findings) {
        Field container = item.parent().parent();
        Field pod = container.parent().parent();
        Field restart = item.get("restartPolicy");
        boolean never = pod.get("restartPolicy").text().equals("Never");
        if (never && !ContainerRules.isInit(container) && !restart.text().equals("NotRequired")) {
            findings.invalid(restart, "resize.never").path(item.parent().path());
        }
    }

    private static void initContainer(Field item, Findings findings) {
        Field container = item.parent().parent();
        Field restart = item.get("restartPolicy");
        boolean ends = ContainerRules.isInit(container) && !ContainerRules.isSidecar(container);
        if (ends && restart.text().equals("RestartContainer")) {
            findings.invalid(restart, "resize.init").fix(Fixes.setText(restart, "NotRequired", false));
        }
    }
}
