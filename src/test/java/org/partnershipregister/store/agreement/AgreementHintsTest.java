package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementHint;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.store.sharing.FlowStore;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.SharingSamples;
import org.partnershipregister.testing.TestRegister;

class AgreementHintsTest {
    private Register register;
    private SaferStreets town;
    private Organisation police;
    private UUID partnership;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        town = new SaferStreets(register);
        Organisation us = town.us("Riverside Community Trust");
        police = town.organisation("Borough Police");
        partnership = town.saferStreets(us, List.of(police));
        change("update membership set role = 'ACCOUNTABLE_BODY' where organisation_id = '" + police.id() + "'");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void nothingIsSaidOfAnAgreementThatIsInOrder() {
        assertThat(hints(begin("partnership-agreement"))).isEmpty();
    }

    @Test
    void personalDataNeedsMoreThanAMemorandum() {
        Agreement memorandum = begin("memorandum-of-understanding");
        assertThat(hints(memorandum)).isEmpty();
        new FlowStore(register.database()).save(SharingSamples.personal(partnership, "Names of victims"));
        assertThat(hints(memorandum)).containsExactly(AgreementHint.MEMORANDUM_ONLY);
        Agreement sharing = begin("data-sharing-agreement");
        assertThat(hints(sharing)).isEmpty();
        change("update agreement set status = 'IN_FORCE' where id = '" + sharing.id() + "'");
        assertThat(hints(memorandum)).isEmpty();
    }

    @Test
    void aConsortiumNeedsALeadBody() {
        Agreement consortium = begin("consortium-agreement");
        assertThat(hints(consortium)).isEmpty();
        change("update membership set role = 'MEMBER' where role = 'LEAD_BODY'");
        assertThat(hints(consortium)).containsExactly(AgreementHint.NO_LEAD);
        assertThat(hints(begin("partnership-agreement"))).isEmpty();
    }

    @Test
    void moneyNeedsAnAccountableBody() {
        Agreement agreement = begin("partnership-agreement");
        change("update membership set role = 'MEMBER' where role = 'ACCOUNTABLE_BODY'");
        assertThat(hints(agreement)).containsExactly(AgreementHint.NO_HOLDER);
        change("update partnership set own_budget = false");
        assertThat(hints(agreement)).isEmpty();
    }

    @Test
    void aFormalPartnershipNeedsAWrittenAgreement() {
        change("update partnership set formality = 'FORMAL'");
        Agreement spoken = begin("partnership-agreement");
        change("update agreement set form = 'VERBAL' where id = '" + spoken.id() + "'");
        assertThat(hints(spoken)).containsExactly(AgreementHint.NOT_WRITTEN);
        Agreement written = begin("partnership-agreement");
        assertThat(hints(spoken)).containsExactly(AgreementHint.NOT_WRITTEN);
        change("update agreement set status = 'IN_FORCE' where id = '" + written.id() + "'");
        assertThat(hints(spoken)).isEmpty();
    }

    @Test
    void aPartyThatLeftThePartnershipIsNamed() {
        Agreement agreement = begin("memorandum-of-understanding");
        change("update membership set left_on = DATE '2026-11-01' where organisation_id = '" + police.id() + "'");
        change("update partnership set own_budget = false");
        assertThat(new AgreementHints(register.database()).of(agreement.id())).singleElement().satisfies(found -> {
            assertThat(found.hint()).isEqualTo(AgreementHint.PARTY_LEFT);
            assertThat(found.name()).isEqualTo("Borough Police");
        });
    }

    @Test
    void aSignatoryWhoNoLongerWorksThereIsNamed() {
        UUID seat = town.member(partnership, police.id(), "ACCOUNTABLE_BODY", 9);
        town.representative(seat, police.id(), "Sam", "Lee", "Superintendent");
        Agreement begun = begin("memorandum-of-understanding");
        Agreement agreement = new AgreementStore(register.database()).change(begun.id(), "change.agreement.saved", kept -> kept.withParties(
            kept.parties().stream().map(party -> party.organisation().equals(police.id())
                ? party.with(new AgreementParty.Signature("sam lee", "", Optional.empty(), Optional.empty())) : party).toList()));
        assertThat(hints(agreement)).isEmpty();
        change("update position set end_on = DATE '2026-11-01'");
        assertThat(hints(agreement)).containsExactly(AgreementHint.SIGNATORY_LEFT);
    }

    @Test
    void oneThatIsOverNeedsNoHintAndOnePutAsideIsKeptUnderItsCode() {
        Agreement agreement = begin("consortium-agreement");
        change("update membership set role = 'MEMBER' where role = 'LEAD_BODY'");
        HintStore store = new HintStore(register.database());
        String code = new AgreementHints(register.database()).of(agreement.id()).getFirst().code();
        store.dismiss(partnership, code, "A hub leads");
        assertThat(store.isDismissed(partnership, "AGREEMENT_NO_LEAD")).isTrue();
        change("update agreement set status = 'ENDED' where id = '" + agreement.id() + "'");
        assertThat(hints(agreement)).isEmpty();
    }

    private List<AgreementHint> hints(Agreement agreement) {
        return new AgreementHints(register.database()).of(agreement.id()).stream().map(AgreementHint.Found::hint).toList();
    }

    private Agreement begin(String template) {
        return new NewAgreementStore(register.database()).begin(new AgreementStart(TemplateShelf.read().template(template).orElseThrow(),
            Optional.of(partnership), "Safer Streets " + template, Set.of(Inclusion.LEAD)));
    }

    private void change(String sql) {
        register.database().write(new ChangeLabel("change.agreement.saved", "x"), edit -> {
            edit.put(Tables.OBJECTIVE.newRecord().setId(Ids.next()).setPartnershipId(partnership).setKind("AIM").setText("x").setState("ON_TRACK")
                .setPosition(1));
            return edit.sql().execute(sql);
        });
    }
}
