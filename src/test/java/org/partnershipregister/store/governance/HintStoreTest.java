package org.partnershipregister.store.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.model.partnership.Gap;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.sharing.SharingHint;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Messages;

class HintStoreTest {
    private Register register;
    private HintStore hints;
    private UUID network;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        hints = new HintStore(register.database());
        network = new PartnershipStore(register.database())
            .save(Partnership.named("Arts Network", PartnershipModel.NETWORKING)).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aDismissedHintKeepsItsReasonItsDayAndWhoDidIt() {
        hints.dismiss(network, Dismissal.FORMALITY, "  We agreed to stay informal.  ");
        assertThat(hints.dismissed(network)).containsExactly(
            new Dismissal("FORMALITY", "We agreed to stay informal.", TestRegister.TODAY, "Asha Patel"));
    }

    @Test
    void aHintIsNotDismissedWithoutAReason() {
        assertThatThrownBy(() -> hints.dismiss(network, Dismissal.FORMALITY, "  ")).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        assertThat(hints.dismissed(network)).isEmpty();
    }

    @Test
    void aReasonLongerThanItsColumnIsRefusedNotCut() {
        assertThatThrownBy(() -> hints.dismiss(network, Dismissal.FORMALITY, "x".repeat(2_001)))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.TOO_LONG));
    }

    @Test
    void dismissingTwiceKeepsTheLastReasonOnce() {
        hints.dismiss(network, Dismissal.gap(Gap.EXIT_PLAN), "Later");
        hints.dismiss(network, Dismissal.gap(Gap.EXIT_PLAN), "Nothing is shared that would have to be given back");
        assertThat(hints.dismissed(network)).extracting(Dismissal::reason)
            .containsExactly("Nothing is shared that would have to be given back");
    }

    @Test
    void aHintBroughtBackIsGoneFromTheListAndUndoDismissesItAgain() {
        hints.dismiss(network, Dismissal.FORMALITY, "Informal on purpose");
        hints.bringBack(network, Dismissal.FORMALITY);
        assertThat(hints.isDismissed(network, Dismissal.FORMALITY)).isFalse();
        register.undo().undo();
        assertThat(hints.isDismissed(network, Dismissal.FORMALITY)).isTrue();
    }

    @Test
    void aHintAboutAMemberNamesItAndEveryHintHasAName() {
        UUID member = UUID.randomUUID();
        Dismissal voice = new Dismissal(Dismissal.voice(member), "Asked them", TestRegister.TODAY, "");
        assertThat(voice.member()).contains(member);
        assertThat(Dismissal.key(voice.hint())).isEqualTo("hint.voice");
        assertThat(Dismissal.key(Dismissal.gap(Gap.EXIT_PLAN))).isEqualTo("partnership.gap.exit-plan");
        assertThat(Dismissal.key(SharingHint.MEMORANDUM_ONLY.code())).isEqualTo("hint.sharing-memorandum-only");
        assertThat(new Dismissal(SharingHint.MEMORANDUM_ONLY.code(), "", TestRegister.TODAY, "").member()).isEmpty();
    }

    @Test
    void everyHintThatCanBeDismissedHasItsText() {
        List<String> codes = new ArrayList<>(List.of(Dismissal.FORMALITY, Dismissal.voice(UUID.randomUUID())));
        Stream.of(Gap.values()).map(Dismissal::gap).forEach(codes::add);
        Stream.of(SharingHint.values()).map(SharingHint::code).forEach(codes::add);
        assertThat(codes.stream().map(Dismissal::key)).isSubsetOf(Messages.load().keys());
    }
}
