package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.Execution;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.TestRegister;

/** Files kept with an agreement: once each, of a bearable size, and whose signed copy they are. */
class ScanStoreTest {
    private Register register;
    private AgreementStore agreements;
    private AgreementFileStore files;
    private Agreement agreement;

    @BeforeEach
    void fill() {
        register = TestRegister.empty();
        SaferStreets town = new SaferStreets(register);
        agreements = new AgreementStore(register.database());
        files = new AgreementFileStore(register);
        agreement = agreements.save(draft("Safer Streets").withParties(List.of(
            party(town.us("Riverside Community Trust")), party(town.organisation("Borough Council")))));
    }

    @Test
    void theSameBytesAreKeptOnceWhateverTheirName() {
        AgreementFile first = add("scan.pdf", 9).file();
        AgreementFileStore.Kept again = add("copy of scan.pdf", 9);
        assertThat(again.already()).isTrue();
        assertThat(again.file()).isEqualTo(first);
        assertThat(files.of(agreement.id())).containsExactly(first);
        UUID other = agreements.save(draft("Another")).id();
        assertThat(files.add(other, "scan.pdf", new byte[] {9}).already()).as("each agreement has its own").isFalse();
    }

    @Test
    void aFileOverTenMegabytesOrWithoutBytesIsRefused() {
        assertThat(files.add(agreement.id(), "fits.pdf", new byte[(int) AgreementFileStore.LARGEST]).already()).isFalse();
        for (int bytes : List.of((int) AgreementFileStore.LARGEST + 1, 0)) {
            assertThatThrownBy(() -> files.add(agreement.id(), "scan.pdf", new byte[bytes])).isInstanceOf(Failure.class)
                .extracting(failed -> ((Failure) failed).reason()).isEqualTo(Failure.Reason.NOT_ALLOWED);
        }
        assertThat(files.of(agreement.id())).hasSize(1);
    }

    @Test
    void aScanIsNotedForOnePartyOrAllAndChangesNoState() {
        AgreementFile file = add("scan.pdf", 1).file();
        files.scanOf(agreement.id(), file, List.of(agreement.parties().getLast().id()));
        assertThat(kept().parties()).extracting(AgreementParty::scan).containsExactly(Optional.empty(), Optional.of(file.id()));
        files.scanOf(agreement.id(), file, kept().parties().stream().map(AgreementParty::id).toList());
        assertThat(kept().parties()).extracting(AgreementParty::scan).containsOnly(Optional.of(file.id()));
        assertThat(kept().standing().status()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(kept().signed()).isFalse();
        register.undo().undo();
        assertThat(kept().parties()).extracting(AgreementParty::scan).containsExactly(Optional.empty(), Optional.of(file.id()));
    }

    @Test
    void aFileOfAnotherAgreementIsNobodysScanHere() {
        UUID other = agreements.save(draft("Another")).id();
        AgreementFile foreign = files.add(other, "scan.pdf", new byte[] {1}).file();
        assertThatThrownBy(() -> files.scanOf(agreement.id(), foreign, List.of(agreement.parties().getFirst().id())))
            .isInstanceOf(Failure.class);
        assertThat(kept().parties()).extracting(AgreementParty::scan).containsOnly(Optional.empty());
    }

    @Test
    void aFileThatIsTakenOffIsNobodysScanAnyMoreUntilUndoBringsBothBack() {
        AgreementFile file = add("scan.pdf", 1).file();
        files.scanOf(agreement.id(), file, List.of(agreement.parties().getFirst().id()));
        files.remove(file);
        assertThat(kept().parties()).extracting(AgreementParty::scan).containsOnly(Optional.empty());
        register.undo().undo();
        assertThat(files.of(agreement.id())).containsExactly(file);
        assertThat(kept().parties().getFirst().scan()).contains(file.id());
        register.undo().redo();
        assertThat(files.of(agreement.id())).isEmpty();
    }

    @Test
    void onceSomebodyHasSignedPartiesStayInTheirOrderAndADeedStaysOne() {
        AgreementParty first = agreement.parties().getFirst();
        agreements.record(agreement.id(), first.with(new AgreementParty.Signature("Asha Patel", "", Optional.empty(), Optional.of(TestRegister.TODAY))));
        assertFrozen(kept().withParties(kept().parties().reversed()));
        assertFrozen(kept().withParties(kept().parties().subList(0, 1)));
        assertFrozen(kept().with(new Execution(true, false, "", "")));
        AgreementParty last = kept().parties().getLast();
        agreements.record(agreement.id(), last.with(new AgreementParty.Witness("Wilma Witness", "2 Mill Lane", "Nurse"))
            .withdrawn(Optional.of(TestRegister.TODAY)));
        assertThat(kept().parties().getLast().witness().occupation()).isEqualTo("Nurse");
        assertThat(kept().presentParties()).hasSize(1);
    }

    private void assertFrozen(Agreement changed) {
        assertThatThrownBy(() -> agreements.save(changed)).isInstanceOf(Failure.class)
            .extracting(failed -> ((Failure) failed).reason()).isEqualTo(Failure.Reason.FROZEN);
    }

    private Agreement kept() {
        return agreements.get(agreement.id());
    }

    private AgreementFileStore.Kept add(String name, int content) {
        return files.add(agreement.id(), name, new byte[] {(byte) content});
    }

    private static Agreement draft(String title) {
        return Agreement.draft(Optional.empty(), AgreementHeader.titled(title, AgreementKind.OTHER, LegalEffect.YES))
            .withSections(List.of(AgreementSection.of(SectionKind.CLAUSE, "Parties", "We agree.", "")));
    }

    private static AgreementParty party(org.partnershipregister.model.party.Organisation organisation) {
        return AgreementParty.of(organisation.id(), organisation.name());
    }
}
