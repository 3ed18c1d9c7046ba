package org.partnershipregister.screen.importing;

import java.util.Optional;
import java.util.function.Consumer;
import org.partnershipregister.exchange.ImportPlan;
import org.partnershipregister.ui.Tools;

/** The file being imported and what would happen. While a plan is worked out there is none, for the last is overtaken. */
final class Planning {
    private final Tools tools;
    private final Consumer<Optional<ImportPlan>> changed;
    private Optional<ImportForm> form = Optional.empty();
    private Optional<ImportPlan> plan = Optional.empty();
    private int asked;

    /** @param changed is told each time there is a plan, or none any more */
    Planning(Tools tools, Consumer<Optional<ImportPlan>> changed) {
        this.tools = tools;
        this.changed = changed;
    }

    Optional<ImportForm> form() {
        return form;
    }

    Optional<ImportPlan> plan() {
        return plan;
    }

    /** Whether the plan stands, and knows which column is the name. */
    boolean ready() {
        return plan.isPresent() && form.filter(ImportForm::hasName).isPresent();
    }

    /** Whether the plan would change anything. */
    boolean doesSomething() {
        return plan.filter(ready -> !ready.added().isEmpty() || !ready.filling().isEmpty()).isPresent();
    }

    void begin(ImportForm read) {
        form = Optional.of(read);
        ask(read);
    }

    /** Makes a choice and works out anew what would happen. */
    void choose(Consumer<ImportForm> choice) {
        form.ifPresent(chosen -> {
            choice.accept(chosen);
            ask(chosen);
        });
    }

    /** No file and no plan; an answer still to come is dropped. */
    void forget() {
        form = Optional.empty();
        nothing();
    }

    private void ask(ImportForm chosen) {
        nothing();
        int question = asked;
        String source = tools.text("importing.source", chosen.fileName());
        tools.work().paper(chosen.planning(source, tools.formats().today()), answer -> {
            if (question == asked) {
                plan = Optional.of(answer);
                changed.accept(plan);
            }
        });
    }

    private void nothing() {
        asked++;
        plan = Optional.empty();
        changed.accept(plan);
    }
}
