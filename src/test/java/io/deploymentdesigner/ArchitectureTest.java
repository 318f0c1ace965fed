package io.deploymentdesigner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "io.deploymentdesigner", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.deploymentdesigner.";

    /** From the bottom up: a room may import only what stands before it. */
    private static final List<String> ROOMS = List.of(
            "memo",
            "text",
            "placeholder",
            "yaml",
            "diagnostic",
            "kubernetes",
            "document",
            "probe",
            "istio",
            "check",
            "template",
            "export",
            "cluster",
            "settings",
            "cli",
            "fx");

    @ArchTest
    static final ArchRule ROOMS_IMPORT_ONLY_WHAT_STANDS_ABOVE = classes()
            .should(importOnlyEarlierRooms())
            .because("an engine that knows nothing of its users can be proved in milliseconds");

    @ArchTest
    static final ArchRule JAVAFX_ONLY_IN_FX = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "fx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "jfx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("the command line loads no toolkit");

    @ArchTest
    static final ArchRule SNAKEYAML_ONLY_IN_YAML = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml.snakeyaml..")
            .because("its marks and types are not the cluster's; one room translates them");

    @ArchTest
    static final ArchRule PRESENTERS_KNOW_NO_SCENE_GRAPH = noClasses()
            .that()
            .haveSimpleNameEndingWith("Presenter")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "jfx..", "org.controlsfx..")
            .allowEmptyShould(true)
            .because("what a pane decides is tested without a window");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles().because("a room has a floor and a ceiling");

    @ArchTest
    static final ArchRule NO_CONSOLE_OUTSIDE_CLI = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only the command line speaks to a terminal");

    @ArchTest
    static final ArchRule NO_SLEEP =
            noClasses().should().callMethod(Thread.class, "sleep", long.class).because("nothing waits by the clock");

    @ArchTest
    static final ArchRule TELLING_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
            .because("such a name says that nobody knew what the class is");

    @ArchTest
    static final ArchRule EVERY_ROOM_IS_NULL_MARKED =
            classes().should(resideInANullMarkedPackage()).because("NullAway only looks where it is asked to");

    private static ArchCondition<JavaClass> importOnlyEarlierRooms() {
        return new ArchCondition<>("import only what stands above") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                int own = ROOMS.indexOf(room(item));
                item.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(d -> own >= 0 && ROOMS.indexOf(room(d.getTargetClass())) > own)
                        .forEach(d -> events.add(SimpleConditionEvent.violated(item, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.length() < ROOT.length()
                ? ""
                : name.substring(ROOT.length()).split("\\.", 2)[0];
    }
}
