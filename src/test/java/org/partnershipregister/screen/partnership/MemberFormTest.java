package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Formats;

class MemberFormTest {
    private static final UUID PARTNERSHIP = Ids.next();
    private final MemberForm form = new MemberForm(new Formats(TestRegister.session().clock()));
    private final Membership lead = member("Housing Link")
        .as(MemberRole.LEAD_BODY, RelationshipBasis.PARTNERSHIP, Voice.VOTES);
    private final Membership other = member("Harbour College");

    @BeforeEach
    void show() {
        form.among(List.of(lead, other), Optional.of(LocalDate.MIN));
        form.show(other);
        form.startAfresh();
        form.show(other);
    }

    @Test
    void aSecondLeadBodyIsSaidAtTheRoleAndNotSaved() {
        form.role.setValue(MemberRole.LEAD_BODY);
        form.leave("role");
        assertThat(form.shown().get("role").args()).containsExactly("Housing Link");
        assertThat(form.worthSaving()).isFalse();
        assertThat(form.edits().apply(other).role()).isEqualTo(MemberRole.MEMBER);
    }

    @Test
    void leavingBeforeJoiningIsSaidAndNotSaved() {
        form.left.set("1 Jan 2020");
        form.leave("left");
        assertThat(form.shown()).containsKey("left");
        assertThat(form.edits().apply(other).left()).isEmpty();
    }

    @Test
    void anEndTakenAwayMakesItAMemberAgain() {
        Membership gone = other.leaving(TestRegister.TODAY, "Closed");
        form.show(gone);
        form.left.set("");
        assertThat(form.edits().apply(gone)).isEqualTo(other);
    }

    private static Membership member(String name) {
        return Membership.of(PARTNERSHIP, Membership.Party.organisation(Ids.next(), name),
            Optional.of(TestRegister.TODAY.minusYears(1)));
    }
}
