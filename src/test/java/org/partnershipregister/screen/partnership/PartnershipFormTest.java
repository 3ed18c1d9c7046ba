package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Formats;

class PartnershipFormTest {
    private final PartnershipForm form = new PartnershipForm(new Formats(TestRegister.session().clock()));
    private final Partnership kept = Partnership.named("Arts Network", PartnershipModel.NETWORKING).edit()
        .vision("Art for all").meetingEveryDays(Optional.of(28)).done();

    @BeforeEach
    void show() {
        form.show(kept);
        form.startAfresh();
        form.show(kept);
    }

    @Test
    void anUntouchedFormSavesNothing() {
        assertThat(form.worthSaving()).isFalse();
        assertThat(form.edits().apply(kept)).isEqualTo(kept);
    }

    @Test
    void onlyTouchedFieldsAreTakenSoThatAnotherChangeIsKept() {
        form.vision.set("Art for everyone");
        Partnership elsewhere = kept.edit().purpose("Changed by somebody else").done();
        Partnership edited = form.edits().apply(elsewhere);
        assertThat(edited.why().vision()).isEqualTo("Art for everyone");
        assertThat(edited.why().purpose()).isEqualTo("Changed by somebody else");
    }

    @Test
    void aWrongIntervalStaysInItsFieldAndTheRestIsSaved() {
        form.meetingEveryDays.set("monthly");
        form.vision.set("New");
        form.leave("meetingEveryDays");
        assertThat(form.shown()).containsKey("meetingEveryDays");
        Partnership edited = form.edits().apply(kept);
        assertThat(edited.running().meetingEveryDays()).contains(28);
        assertThat(edited.why().vision()).isEqualTo("New");
    }

    @Test
    void aLegalDutyWithoutItsLawIsSaidButSaved() {
        form.legalDuty.setValue(true);
        form.leave("law");
        assertThat(form.shown().get("law").warning()).isTrue();
        assertThat(form.edits().apply(kept).basis().legalDuty()).isTrue();
    }

    @Test
    void datesAreTypedAsPeopleTypeThem() {
        form.start.set("1/4/24");
        form.nextReview.set("tomorrow");
        Partnership edited = form.edits().apply(kept);
        assertThat(edited.course().start()).contains(java.time.LocalDate.of(2024, 4, 1));
        assertThat(edited.running().nextReview()).contains(TestRegister.TODAY.plusDays(1));
    }
}
