package org.partnershipregister.screen.partner;

import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.HistoryEntry;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PaperHere;
import org.partnershipregister.model.party.PersonHere;
import org.partnershipregister.model.party.WorksIn;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerPapers;
import org.partnershipregister.store.party.PartnerPeople;

/** What is shown of one partner: its details, who is there, and where it works with us. Read as one job. */
record PartnerFacts(Organisation organisation, List<PersonHere> people, List<WorksIn> worksIn) {

    /** What its page shows besides: papers and history. */
    record Papers(List<PaperHere> agreements, List<PaperHere> meetings, List<HistoryEntry> history) {

        static Papers of(Register register, UUID id) {
            PartnerPapers papers = new PartnerPapers(register.database());
            return new Papers(papers.agreements(id), papers.meetings(id),
                register.history().of(Kind.ORGANISATION, id, 100));
        }
    }

    static PartnerFacts of(Register register, Organisation organisation) {
        PartnerPeople people = new PartnerPeople(register.database());
        UUID id = organisation.id();
        return new PartnerFacts(organisation, people.of(id), people.worksIn(id));
    }

    static Organisation read(Register register, UUID id) {
        return new OrganisationStore(register.database()).get(id);
    }
}
