package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.partnership.MemberRole;

/** What parties are called in the text when many are added at once. */
class PartyLabelsTest {
    private static final String[] WORDS = {"Ballymena", "Women’s", "Aid", "and", "of", "the", "Trust", "Fírinne", "Church", "Limited", "(NI)", "1st", "&",
        "Portrush/Coleraine", "CIO", "বন্ধু", "Youth", "Association", "-"};

    @Test
    void aShortNameIsItsOwnLabelAndALeadBodyIsCalledSoOnce() {
        PartyLabels labels = labels();
        assertThat(labels.next(candidate("Riverside Community Trust", MemberRole.LEAD_BODY))).isEqualTo("the Lead Body");
        assertThat(labels.next(candidate("Borough Council", MemberRole.MEMBER))).isEmpty();
        assertThat(labels.next(candidate("Second Lead", MemberRole.LEAD_BODY))).isEmpty();
    }

    @Test
    void aLongNameIsCalledByItsAcronymItsBareNameItsInitialsOrItsFirstWords() {
        PartyLabels labels = labels();
        assertThat(labels.next(new PartyCandidate(Ids.next(), "Belfast and Lisburn Women’s Aid Federation", Optional.empty(), List.of("BLWAF"), List.of())))
            .isEqualTo("BLWAF");
        assertThat(labels.next(candidate("The Harbour College (Northern Ireland) Limited"))).isEqualTo("Harbour College");
        assertThat(labels.next(candidate("Causeway Older Active Strategic Team Network"))).isEqualTo("COASTN");
        assertThat(labels.next(candidate("Newtownards/Greyabbey & Kircubbin With Ballyphilip & Ardquin/Ballyphilip Parish Church And Ardquin Parish Church")))
            .isEqualTo("Newtownards/Greyabbey");
    }

    @Test
    void whatIsTakenIsNotGivenAgainWhateverItsCase() {
        PartyLabels labels = new PartyLabels(_ -> "", List.of("borough council", "coastn"));
        assertThat(labels.next(candidate("Borough Council"))).isEqualTo("Borough Council 2");
        assertThat(labels.next(candidate("Causeway Older Active Strategic Team Network"))).isEqualTo("Causeway Older Active");
    }

    @Test
    void noTwoOfManyAreCalledAlike() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            PartyLabels labels = labels();
            List<String> called = new ArrayList<>();
            for (int party = 0; party < 25; party++) {
                String name = String.join(" ", Stream.generate(() -> WORDS[random.nextInt(WORDS.length)]).limit(1 + random.nextInt(9)).toList());
                String label = labels.next(candidate(name, MemberRole.values()[random.nextInt(MemberRole.values().length)]));
                assertThat(label.length()).isLessThan(60);
                called.add(Folding.fold(label.isEmpty() ? name : label));
            }
            assertThat(called).doesNotHaveDuplicates();
        }
    }

    @Test
    void whoLeadsMightSignBeforeWhoSpeaksAndWhoOnlyWorksThereIsNotOffered() {
        PartyCandidate.Signatory worker = new PartyCandidate.Signatory("Al Aby", "Cook", false, false, false);
        PartyCandidate.Signatory speaker = new PartyCandidate.Signatory("Bo Bell", "Community safety lead", false, true, false);
        PartyCandidate.Signatory deputy = new PartyCandidate.Signatory("Cy Cole", "Deputy Director", false, false, false);
        PartyCandidate.Signatory chair = new PartyCandidate.Signatory("Di Dean", "Chair of trustees", true, false, false);
        PartyCandidate candidate = new PartyCandidate(Ids.next(), "Borough Council", Optional.empty(), List.of(), List.of(worker, speaker, deputy, chair));
        assertThat(candidate.people()).containsExactly(chair, speaker);
        AgreementParty party = candidate.party(" the Council ", candidate.people().stream().findFirst());
        assertThat(party.label()).isEqualTo("the Council");
        assertThat(party.signature().name()).isEqualTo("Di Dean");
        assertThat(party.signed()).isFalse();
    }

    private static PartyLabels labels() {
        return new PartyLabels(role -> role == MemberRole.MEMBER ? "" : "the " + role.name().charAt(0)
            + role.name().substring(1).toLowerCase(Locale.ROOT).replace("_body", " Body").replace('_', ' '), List.of());
    }

    private static PartyCandidate candidate(String name, MemberRole... role) {
        return new PartyCandidate(Ids.next(), name, Stream.of(role).findFirst(), List.of(), List.of());
    }
}
