package org.partnershipregister.store.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.ActionQuestion;
import org.partnershipregister.model.meeting.ActionQuestion.Which;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.Owner;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.TestRegister;

class ActionStoreTest {
    private static final LocalDate TODAY = TestRegister.TODAY;
    private Register register;
    private ActionStore actions;
    private ActionLists lists;
    private Group group;

    static Action action(Meeting meeting, UUID item, String text) {
        return Action.of(new Action.Source(Optional.of(meeting.id()), Optional.of(item), meeting.partnership(), 1), text,
            Owner.named("Jake"), Optional.of(TODAY.plusDays(20)));
    }

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        actions = new ActionStore(register.database());
        lists = new ActionLists(register.database());
        group = Group.in(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void overdueActionsComeFirstAndThoseWithoutADayLast() {
        UUID undated = save("Undated", Owner.NOBODY, Optional.empty());
        UUID later = save("Later", Owner.NOBODY, Optional.of(TODAY.plusDays(5)));
        UUID late = save("Late", Owner.NOBODY, Optional.of(TODAY.minusDays(2)));
        UUID latest = save("Very late", Owner.NOBODY, Optional.of(TODAY.minusDays(40)));
        assertThat(lists.ids(ActionQuestion.OPEN)).containsExactly(latest, late, later, undated);
        assertThat(lists.ids(ActionQuestion.OPEN.which(Which.OVERDUE))).containsExactly(latest, late);
        for (ActionQuestion.Sort sort : ActionQuestion.Sort.values()) {
            assertThat(lists.ids(ActionQuestion.ALL.sorted(sort, true))).hasSize(4);
        }
    }

    @Test
    void actionsAreAskedByOwnerPartnershipAndWords() {
        UUID sams = save("Book the college", Owner.contact(group.sam(), Optional.of(group.link().id())), Optional.empty());
        UUID polices = save("Draft the form", Owner.organisation(group.police().id()), Optional.empty());
        assertThat(lists.ids(ActionQuestion.OPEN.ownedBy(Optional.of(group.link().id())))).containsExactly(sams);
        assertThat(lists.ids(ActionQuestion.OPEN.of(Optional.of(group.partnership())))).hasSize(2);
        assertThat(lists.ids(ActionQuestion.OPEN.text("sam reed"))).containsExactly(sams);
        assertThat(lists.ids(ActionQuestion.OPEN.text("police form"))).containsExactly(polices);
        assertThat(lists.owners()).extracting(one -> one.name()).containsExactly("Borough Police", "Housing Link");
        ActionRow row = lists.rows(List.of(sams)).getFirst();
        assertThat(row.ownerInFull()).isEqualTo("Sam Reed, Housing Link");
        assertThat(row.partnership()).isEqualTo("Safer Streets");
        assertThat(lists.rows(List.of(polices)).getFirst().ownerInFull()).isEqualTo("Borough Police");
    }

    @Test
    void anActionIsDoneDroppedMovedAndOpenedAgainAndEachCanBeUndone() {
        UUID id = save("Book the college", Owner.NOBODY, Optional.of(TODAY));
        assertThat(actions.get(id).ref()).isEqualTo("ACT-0001");
        actions.done(id, TODAY);
        assertThat(lists.ids(ActionQuestion.OPEN)).isEmpty();
        assertThat(lists.ids(ActionQuestion.ALL.which(Which.DONE))).containsExactly(id);
        register.undo().undo();
        assertThat(lists.ids(ActionQuestion.OPEN)).containsExactly(id);
        actions.drop(id, TODAY, "College is closed");
        assertThat(actions.get(id).outcome().reason()).isEqualTo("College is closed");
        assertThat(lists.ids(ActionQuestion.ALL.which(Which.DROPPED))).containsExactly(id);
        actions.reopen(id);
        actions.move(id, Optional.of(TODAY.plusDays(9)));
        assertThat(actions.get(id).dueOn()).contains(TODAY.plusDays(9));
        actions.delete(id);
        assertThat(lists.ids(ActionQuestion.ALL)).isEmpty();
        actions.restore(id);
        assertThat(lists.count(ActionQuestion.ALL)).isEqualTo(1);
    }

    private UUID save(String text, Owner owner, Optional<LocalDate> due) {
        Action.Source here = new Action.Source(Optional.empty(), Optional.empty(), Optional.of(group.partnership()), 0);
        return actions.save(Action.of(here, text, owner, due)).id();
    }
}
