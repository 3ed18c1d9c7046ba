package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementFacts.Goal;
import org.partnershipregister.model.agreement.AgreementFacts.Partnering;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.RowNames;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.ObjectiveKind;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.model.party.Site;

/** Facts about agreements of a fictional town, as the store would read them. */
final class AgreementSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private AgreementSamples() {
    }

    /** An agreement with these words only, between the trust, the council and the police. */
    static AgreementFacts saying(String... clauses) {
        List<AgreementSection> sections = new ArrayList<>();
        for (String text : clauses) {
            sections.add(AgreementSection.of(SectionKind.CLAUSE, "Clause", text, "c" + (sections.size() + 1)));
        }
        return facts(town(), header(AgreementKind.PARTNERSHIP_AGREEMENT), sections);
    }

    /** An agreement begun from a template with all its sections, between as many parties as asked for. */
    static AgreementFacts whole(String template, List<PartyFacts> parties) {
        AgreementTemplate used = TemplateShelf.read().template(template).orElseThrow();
        List<String> names = parties.stream().map(PartyFacts::legalName).toList();
        return facts(parties, AgreementHeader.titled("Safer Streets " + used.name().toLowerCase(java.util.Locale.ROOT), used.kind(), used.legalEffect()),
            used.begin(EnumSet.allOf(Inclusion.class), RowNames.ofParties(names)));
    }

    static List<PartyFacts> town() {
        return List.of(
            party(organisation("Riverside Community Trust", LegalForm.CIO, Identifier.Scheme.GB_CHC, "1107583"), MemberRole.LEAD_BODY,
                "the Lead Partner", new PartyFacts.Person("Asha Patel", "Director", false, "01632 960118", "asha@riverside.example")),
            party(organisation("Borough Council", LegalForm.LOCAL_AUTHORITY, Identifier.Scheme.GB_LAE, "BOR"), MemberRole.MEMBER, "",
                new PartyFacts.Person("Sam Lee", "Community safety lead", false, "01632 960200", "sam.lee@borough.example")),
            party(organisation("Borough Police", LegalForm.POLICE, Identifier.Scheme.OTHER, "x"), MemberRole.MEMBER, ""));
    }

    static PartyFacts party(Organisation organisation, MemberRole role, String label, PartyFacts.Person... people) {
        return new PartyFacts(AgreementParty.of(organisation.id(), organisation.name()).labelled(label), organisation, Optional.of(role),
            Optional.of(Voice.DECIDES_TOGETHER), List.of(people));
    }

    static Organisation organisation(String name, LegalForm form, Identifier.Scheme scheme, String number) {
        return Organisation.named(name).edit().sector(Sector.VOLUNTARY).legalForm(form)
            .identifiers(List.of(new Identifier(Ids.next(), scheme, number)))
            .sites(List.of(new Site(Ids.next(), "", "14 Quay Street", "Riverside", "RV1 2AB", "", true))).done();
    }

    static AgreementHeader header(AgreementKind kind) {
        return AgreementHeader.titled("Safer Streets partnership agreement", kind, LegalEffect.YES);
    }

    static AgreementFacts facts(List<PartyFacts> parties, AgreementHeader header, List<AgreementSection> sections) {
        AgreementDates dates = new AgreementDates(Optional.of(LocalDate.of(2027, 1, 1)), Optional.of(LocalDate.of(2029, 12, 31)),
            Optional.of(LocalDate.of(2027, 11, 30)), Optional.of(90), Optional.empty(), Renewal.BY_AGREEMENT);
        Agreement agreement = Agreement.draft(Optional.of(Ids.next()), header).with(dates)
            .withParties(parties.stream().map(PartyFacts::party).toList()).withSections(sections);
        Partnering safer = new Partnering("Safer Streets", "To make the streets safer by day and by night",
            "Nobody is afraid to walk home.", "", true, Optional.of(91), "", List.of("Riverside Community Trust"),
            "Riverside Community Trust", List.of(
                new Goal(ObjectiveKind.AIM, "Fewer people are hurt on the way home", "", "", Optional.empty()),
                new Goal(ObjectiveKind.AIM, "Young people have somewhere to go", "", "", Optional.empty()),
                new Goal(ObjectiveKind.OBJECTIVE, "Open the youth room on three evenings", "Evenings open", "3 a week",
                    Optional.of(LocalDate.of(2027, 9, 1)))));
        return new AgreementFacts(agreement, Optional.of(safer), parties.isEmpty() ? Optional.empty()
            : Optional.of(parties.getFirst().organisation()), parties, Optional.empty(), TODAY);
    }
}
