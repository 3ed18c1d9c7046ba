package org.partnershipregister.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.relationship.Degree;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestAnswer;
import org.partnershipregister.model.relationship.TestQuestion;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;

/** Partnerships, members and tests of contract or partnership with valid defaults. */
public final class RelationshipSamples {
    private final Register register;

    public RelationshipSamples(Register register) {
        this.register = register;
    }

    /** A partnership that delivers, for two years. */
    public Partnership partnership(String name, PartnershipModel model) {
        return new PartnershipStore(register.database()).save(Partnership.named(name, model).edit().stage(Stage.DELIVERING)
            .start(Optional.of(TestRegister.TODAY.minusYears(2))).done());
    }

    /** A member that takes part on this basis with this voice. */
    public Membership member(UUID partnership, String name, RelationshipBasis basis, Voice voice) {
        Membership fresh = Membership.of(partnership, Membership.Party.group(PartyKind.STAFF_GROUP, name),
            Optional.of(TestRegister.TODAY.minusYears(2)));
        return new MembershipStore(register.database()).save(fresh.as(fresh.role(), basis, voice));
    }

    /** Answers in the order of the questions: "00121122". */
    public static List<TestAnswer> answers(String degrees) {
        List<TestAnswer> answers = new ArrayList<>();
        for (TestQuestion question : TestQuestion.values()) {
            answers.add(new TestAnswer(question, Degree.of(degrees.charAt(question.ordinal()) - '0'), ""));
        }
        return answers;
    }

    /** A test of the whole partnership on a day. */
    public static RelationshipTest test(UUID partnership, LocalDate on, String degrees) {
        return RelationshipTest.of(partnership, Optional.empty(), on, answers(degrees));
    }

    /** A test of one member on a day. */
    public static RelationshipTest test(Membership member, LocalDate on, String degrees) {
        return RelationshipTest.of(member.partnership(), Optional.of(member.id()), on, answers(degrees));
    }
}
