package org.partnershipregister.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementHint;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.report.Lack;
import org.partnershipregister.model.report.MissingItems;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementHints;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.store.sharing.FlowStore;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.SharingSamples;
import org.partnershipregister.testing.TestRegister;

/** What is missing says the same of agreements as their own pages do, and nothing that was put aside. */
class MissingStoreTest {
    private Register register;
    private UUID partnership;

    @BeforeEach
    void fill() {
        register = TestRegister.empty();
        SaferStreets town = new SaferStreets(register);
        Organisation council = town.organisation("Borough Council");
        partnership = town.saferStreets(town.us("Riverside Community Trust"), List.of(council, town.organisation("Borough Police")));
        new FlowStore(register.database()).save(SharingSamples.personal(partnership, "Names of victims"));
        change("update membership set role = 'MEMBER'");
        begin("consortium-agreement", "A consortium");
        Agreement memorandum = begin("memorandum-of-understanding", "An understanding");
        change("update agreement set form = 'VERBAL'");
        Agreement signing = memorandum.withParties(memorandum.parties().stream().map(party -> party.organisation().equals(council.id())
            ? party.with(new AgreementParty.Signature("Sam Lee", "", Optional.empty(), Optional.empty())) : party).toList());
        new AgreementStore(register.database()).change(memorandum.id(), "change.agreement.saved", kept -> kept.withParties(signing.parties()));
        change("update membership set left_on = date '2020-01-01' where organisation_id = '" + council.id() + "'");
        change("update position set end_on = date '2020-01-01' where organisation_id = '" + council.id() + "'");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void everyHintOfAnAgreementIsAmongWhatIsMissing() {
        List<Lack> expected = told().stream().map(one -> Lack.of(one.found().hint())).toList();
        assertThat(expected).contains(Arrays.stream(AgreementHint.values()).map(Lack::of).toArray(Lack[]::new));
        assertThat(ofAgreements()).extracting(MissingItems.Item::lack).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ofAgreements()).extracting(MissingItems.Item::about).contains("An understanding", "An understanding: Sam Lee");
    }

    @Test
    void theReportSaysWhatTheAgreementsOwnPageSays() {
        Set<String> own = told().stream().map(AgreementHints.Told::agreement).distinct()
            .flatMap(id -> new AgreementHints(register.database()).of(id).stream()).map(AgreementHint.Found::code)
            .collect(Collectors.toSet());
        assertThat(told()).extracting(one -> one.found().code()).doesNotHaveDuplicates().isSubsetOf(own);
    }

    @Test
    void whatWasPutAsideIsLeftOutAndCounted() {
        int before = new MissingStore(register.database()).missing().aside();
        new HintStore(register.database()).dismiss(partnership, AgreementHint.NO_LEAD.found().code(), "We decide together.");
        assertThat(ofAgreements()).extracting(MissingItems.Item::lack).doesNotContain(Lack.NO_LEAD).contains(Lack.NO_HOLDER);
        assertThat(new MissingStore(register.database()).missing().aside()).isEqualTo(before + 1);
        assertThat(told()).filteredOn(AgreementHints.Told::aside).hasSize(1);
    }

    @Test
    void nothingIsSaidOfAgreementsThatAreOverOrInTheBin() {
        change("update agreement set status = 'ENDED' where title = 'A consortium'");
        change("update agreement set deleted_at = current_timestamp where title = 'An understanding'");
        assertThat(ofAgreements()).isEmpty();
        assertThat(told()).isEmpty();
    }

    private List<AgreementHints.Told> told() {
        return new AgreementHints(register.database()).ofPartnership(partnership);
    }

    private List<MissingItems.Item> ofAgreements() {
        List<Lack> hints = Arrays.stream(AgreementHint.values()).map(Lack::of).toList();
        return new MissingStore(register.database()).missing().parts().stream().flatMap(part -> part.items().stream())
            .filter(item -> hints.contains(item.lack())).toList();
    }

    private Agreement begin(String template, String title) {
        return new NewAgreementStore(register.database()).begin(new AgreementStart(TemplateShelf.read().template(template).orElseThrow(),
            Optional.of(partnership), title, Set.of()));
    }

    private void change(String sql) {
        register.database().write(new ChangeLabel("test", ""), edit -> {
            edit.put(Tables.OBJECTIVE.newRecord().setId(Ids.next()).setPartnershipId(partnership).setKind("AIM").setText("x").setState("ON_TRACK")
                .setPosition(1));
            return edit.sql().execute(sql);
        });
    }
}
