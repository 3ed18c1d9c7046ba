package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.store.agreement.NewAgreementStore;

/** Holds the conditions of a template's clauses against what the register knows: a clause without its reason, a reason without its clause. */
final class ClauseHints {
    /** What {@link NewAgreementStore#knownFacts} knows to be untrue when it doesn't find it; of the rest only people know. */
    private static final Set<Inclusion> KNOWABLE = Set.of(Inclusion.MONEY, Inclusion.LEAD);

    private final AgreementDesk desk;
    private final ClauseCommands commands;
    private final Consumer<String> say;
    private final NewAgreementStore beginnings;
    private Optional<Set<Inclusion>> known = Optional.empty();
    private Optional<AgreementSection> shown = Optional.empty();

    ClauseHints(AgreementDesk desk, ClauseCommands commands, Consumer<String> say) {
        this.desk = desk;
        this.commands = commands;
        this.say = say;
        this.beginnings = new NewAgreementStore(desk.register.database());
    }

    /** Asks the register anew what is true of the partnership; about words that are locked there is nothing to say. */
    void ask(Agreement agreement) {
        if (agreement.frozen()) {
            known = Optional.empty();
            tell();
            return;
        }
        agreement.partnership().ifPresent(partnership -> desk.tools.work().ask(() -> () -> beginnings.knownFacts(partnership), facts -> {
            known = Optional.of(facts);
            tell();
        }));
    }

    /** Says what is to be said while this section is on show. */
    void show(AgreementSection section) {
        shown = Optional.ofNullable(section);
        tell();
    }

    private void tell() {
        say.accept(known.flatMap(facts -> shown.flatMap(section -> needless(section, facts)).or(() -> lacking(facts))).orElse(""));
    }

    private Optional<String> needless(AgreementSection section, Set<Inclusion> facts) {
        return commands.from(section).map(TemplateSection::inclusion).filter(condition -> KNOWABLE.contains(condition) && !facts.contains(condition))
            .map(condition -> desk.tools.text("agreement.words.needless", condition(condition)));
    }

    private Optional<String> lacking(Set<Inclusion> facts) {
        List<TemplateSection> offered = desk.facts().map(read -> commands.lacking(read.agreement())).orElse(List.of());
        return offered.stream().filter(section -> facts.contains(section.inclusion())).findFirst()
            .map(section -> desk.tools.text("agreement.words.lacking", condition(section.inclusion()), section.heading()));
    }

    private String condition(Inclusion condition) {
        return desk.tools.text("agreement.fact." + condition);
    }
}
