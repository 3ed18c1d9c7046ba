package org.partnershipregister.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipregister.model.governance.InvolvedPeople;
import org.partnershipregister.model.governance.Involvement;
import org.partnershipregister.model.governance.InvolvementLevel;
import org.partnershipregister.model.governance.ProgressNote;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.model.governance.RiskKind;
import org.partnershipregister.model.governance.RiskState;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.model.party.PartnerChecks;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.governance.InvolvementStore;
import org.partnershipregister.store.governance.ProgressStore;
import org.partnershipregister.store.governance.RiskStore;
import org.partnershipregister.store.party.PartnerCheckStore;

/** Committees, risks, involvement, checks on partners and progress. */
final class SampleGovernance {
    private final RiskStore risks;
    private final InvolvementStore involvement;
    private final ProgressStore progress;
    private final PartnerCheckStore checks;
    private final SampleCommittees committees;
    private final Town town;

    SampleGovernance(Database database, Town town) {
        this.risks = new RiskStore(database);
        this.involvement = new InvolvementStore(database);
        this.progress = new ProgressStore(database);
        this.checks = new PartnerCheckStore(database);
        this.committees = new SampleCommittees(database, town);
        this.town = town;
    }

    void put(Edit edit) {
        committees.put(edit);
        SampleLine.read("risks").forEach(line -> risks.put(edit, risk(line)));
        byFirst("involvement").forEach((key, lines) -> involvement.put(edit, town.partnership(key).id(),
            lines.stream().map(this::involved).toList()));
        byFirst("checks").forEach((key, lines) -> checks.put(edit, new PartnerChecks(town.organisation(key).id(),
            lines.stream().map(this::check).toList())));
        SampleLine.read("progress").forEach(line -> progress.put(edit, note(line)));
    }

    private static Map<String, List<SampleLine>> byFirst(String file) {
        return SampleLine.read(file).stream()
            .collect(Collectors.groupingBy(line -> line.text(0), LinkedHashMap::new, Collectors.toList()));
    }

    private Risk risk(SampleLine line) {
        Optional<Contact> owner = known(line.text(6));
        return Risk.of(town.partnership(line.text(0)).id(), line.text(1)).saying(line.text(1), line.code(2, RiskKind.class))
            .weighing(line.number(3), line.number(4)).mitigatedBy(line.text(5))
            .ownedBy(new Risk.Owner(owner.map(Contact::id), owner.isPresent() ? "" : line.text(6)))
            .standing(line.monthsAfter(7, town.today()), line.code(8, RiskState.class));
    }

    /** A contact by full name; a name in small letters is nobody of the register. */
    private Optional<Contact> known(String name) {
        return Character.isLowerCase(name.charAt(0)) ? Optional.empty() : Optional.of(town.person(name));
    }

    private Involvement involved(SampleLine line) {
        Involvement plain = Involvement.of(line.code(1, InvolvedPeople.class), line.code(2, InvolvementLevel.class),
            line.text(3), line.monthsBefore(5, town.today()));
        Involvement paid = line.has(4) ? plain.withExpenses() : plain;
        return line.monthsBefore(6, town.today()).map(paid::until).orElse(paid);
    }

    private DueDiligence check(SampleLine line) {
        DueDiligence seen = DueDiligence.seen(line.code(1, CheckKind.class), line.monthsBefore(2, town.today()),
            line.text(3)).noting(line.text(5));
        return line.monthsAfter(4, town.today()).map(seen::until).orElse(seen);
    }

    private ProgressNote note(SampleLine line) {
        Objective objective = town.partnership(line.text(0)).objectives().stream()
            .filter(one -> one.text().equals(line.text(1))).findFirst().orElseThrow();
        return ProgressNote.of(objective.id(), line.monthsBefore(2, town.today()).orElseThrow(), line.text(3), line.text(4),
            line.code(5, ObjectiveState.class));
    }
}
