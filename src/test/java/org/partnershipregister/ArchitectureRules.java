package org.partnershipregister;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules of the house for all classes below a base package, so that they can be held against the program and, to see
 * each fail, against {@code testing.broken}.
 */
final class ArchitectureRules {

    private static final List<String> AREAS = List.of("party", "partnership", "agreement", "meeting", "governance", "relationship",
            "steps", "networking", "referral", "resource", "consortium", "sharing", "activity", "report");
    private static final List<String> LAYERS = List.of("model", "store", "document", "exchange", "ui", "screen", "cli",
            "sample", "app");
    /** The only arrows; a layer may always use itself. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "model", Set.of(), "ui", Set.of("model"), "store", Set.of("model"), "document", Set.of("model"),
            "exchange", Set.of("model"), "sample", Set.of("store", "model"),
            "cli", Set.of("store", "document", "exchange", "sample", "model"),
            "screen", Set.of("ui", "store", "document", "exchange", "model"));
    private static final Set<String> STATE = Set.of("java.util.ArrayList", "java.util.HashMap", "java.util.HashSet",
            "java.lang.StringBuilder", "java.util.concurrent.atomic.AtomicReference",
            "java.util.concurrent.atomic.AtomicInteger", "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicBoolean", "java.util.concurrent.ConcurrentHashMap");

    private final String base;

    ArchitectureRules(String base) {
        this.base = base;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((layer, allowed) -> rules.put("arrows of " + layer, noClasses().that()
                .resideInAPackage(in(layer)).should().dependOnClassesThat().resideInAnyPackage(LAYERS.stream()
                        .filter(other -> !other.equals(layer) && !allowed.contains(other)).map(this::in)
                        .toArray(String[]::new))));
        for (String layer : List.of("model", "store")) {
            rules.put("areas of " + layer, areas(layer));
        }
        rules.put("no circles", slices().matching(base + ".(**)").should().beFreeOfCycles()
                .ignoreDependency(inSchema(), DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), inSchema()));
        rules.put("screens are strangers", slices().matching(base + ".screen.(*)..").should().notDependOnEachOther());
        rules.put("SQL only in store", noClasses().that().resideOutsideOfPackage(in("store")).should()
                .dependOnClassesThat().resideInAnyPackage("org.jooq..", "org.h2..", "java.sql..", base + ".store.schema.."));
        rules.put("model is plain Java", classes().that().resideInAPackage(in("model")).should()
                .onlyDependOnClassesThat().resideInAnyPackage("java..", in("model")));
        rules.put("no JavaFX below the screens", noClasses().that().resideInAnyPackage(in("model"), in("store"),
                in("document"), in("exchange"), in("cli"), in("sample")).should().dependOnClassesThat()
                .resideInAnyPackage("javafx.."));
        rules.put("runLater only in Work", noClasses().that().doNotHaveFullyQualifiedName(base + ".ui.Work").should()
                .accessTargetWhere(target("javafx.application.Platform", "runLater")));
        rules.put("no own threads", noClasses().that(outside(Set.of(base + ".ui.Work"))).should()
                .accessTargetWhere(target("java.lang.Thread", "<init>").or(owner("java.util.concurrent.Executors"))
                        .or(owner("java.util.concurrent.ThreadPoolExecutor")).or(target("java.lang.Thread", "ofVirtual"))
                        .or(target("java.lang.Thread", "startVirtualThread"))));
        rules.put("no mutable statics", noFields().that(describe("are static and not generated",
                field -> field.getModifiers().contains(JavaModifier.STATIC) && !generated(field)))
                .should().notBeFinal().orShould().haveRawType(describe("can change",
                        (JavaClass type) -> STATE.contains(type.getName()))));
        rules.put("alerts only in FxDialogs", noClasses().that().haveSimpleNameNotStartingWith("FxDialogs").should()
                .dependOnClassesThat().haveFullyQualifiedName("javafx.scene.control.Alert"));
        rules.put("names say what a class is", noClasses().that().resideOutsideOfPackage(base + ".store.schema..").should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Info|DTO)"));
        return rules;
    }

    /** The areas of model and store in their order: a later one may use an earlier one. */
    static List<String> areas() {
        return AREAS;
    }

    /** The areas there are: the packages directly below model. */
    static Set<String> areasOf(JavaClasses classes, String base) {
        String start = base + ".model.";
        return classes.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()).split("\\.")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private ArchRule areas(String layer) {
        return noClasses().should(new LaterArea(base + "." + layer + ".", AREAS));
    }

    private String in(String layer) {
        return base + "." + layer + "..";
    }

    private DescribedPredicate<JavaClass> inSchema() {
        return describe("generated", type -> type.getPackageName().startsWith(base + ".store.schema"));
    }

    private static DescribedPredicate<JavaClass> outside(Set<String> allowed) {
        return describe("are not " + allowed, type -> allowed.stream().noneMatch(type.getName()::startsWith));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String owner, String name) {
        return describe(owner + "." + name,
                access -> access.getTargetOwner().getName().equals(owner) && access.getTarget().getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> owner(String owner) {
        return describe(owner, access -> access.getTargetOwner().getName().equals(owner));
    }

    private static boolean generated(JavaField field) {
        return field.getName().contains("$") || field.getOwner().getPackageName().contains(".store.schema");
    }
}
