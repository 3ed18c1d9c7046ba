package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.RecordedAgreement;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.agreement.AgreementStore;

/** Agreements of the sample that exist without a text: one in minutes, one by word of mouth. */
final class SampleRecords {
    private final AgreementStore agreements;
    private final List<SampleLine> members = SampleLine.read("members");
    private final Town town;

    SampleRecords(Database database, Town town) {
        this.agreements = new AgreementStore(database);
        this.town = town;
    }

    void put(Edit edit) {
        SampleLine.read("recorded").forEach(line -> {
            RecordedAgreement recorded = recorded(line);
            if (!recorded.problems(town.today()).isEmpty()) {
                throw new IllegalArgumentException(line.text(3) + ": " + recorded.problems(town.today()));
            }
            agreements.put(edit, recorded.agreement(minutes(line).map(meeting -> meeting.when().on())));
        });
    }

    private RecordedAgreement recorded(SampleLine line) {
        AgreementForm form = line.code(2, AgreementForm.class);
        Optional<Meeting> minutes = minutes(line);
        Optional<LocalDate> on = minutes.map(meeting -> meeting.when().on()).or(() -> line.monthsBefore(4, town.today()));
        Optional<UUID> partnership = Optional.of(town.partnership(line.text(0)).id());
        AgreementHeader header = new AgreementHeader(line.text(3), line.code(1, AgreementKind.class), form, LegalEffect.NOT_KNOWN, line.text(8),
            Optional.empty(), "", "");
        AgreementDates dates = new AgreementDates(Optional.empty(), Optional.empty(), line.monthsAfter(5, town.today()),
            line.has(6) ? Optional.of(line.number(6)) : Optional.empty(), Optional.empty(), Renewal.NONE);
        return new RecordedAgreement(header, partnership, parties(line.text(0)),
            new RecordedAgreement.Made(on, Optional.empty(), minutes.map(Meeting::id), "", line.text(7)), dates, AgreementStatus.IN_FORCE);
    }

    private Optional<Meeting> minutes(SampleLine line) {
        return Optional.of(line.text(0)).filter(key -> line.code(2, AgreementForm.class) == AgreementForm.MINUTED).map(town::firstMeeting);
    }

    private List<AgreementParty> parties(String partnership) {
        return members.stream().filter(line -> line.text(0).equals(partnership) && !line.has(5)).map(line -> {
            var organisation = town.organisation(line.text(1));
            AgreementParty party = AgreementParty.of(organisation.id(), organisation.name());
            return line.has(6) ? party.with(new AgreementParty.Signature(line.text(6), town.person(line.text(6)).positions().getFirst().jobTitle(),
                Optional.empty(), Optional.empty())) : party;
        }).toList();
    }
}
