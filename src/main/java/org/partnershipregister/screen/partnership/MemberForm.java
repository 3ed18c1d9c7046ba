package org.partnershipregister.screen.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of one member; the rule of one lead body is checked among the others it was shown with. */
final class MemberForm extends FormModel {

    final Property<MemberRole> role = choice("role", MemberRole.MEMBER);
    final Property<RelationshipBasis> basis = choice("basis", RelationshipBasis.PARTNERSHIP);
    final Property<Voice> voice = choice("voice", Voice.DECIDES_TOGETHER);
    final StringProperty joined = date("joined");
    final StringProperty left = date("left");
    final StringProperty leavingReason = text("leavingReason");
    final StringProperty ownObjectives = text("ownObjectives");
    final Property<List<Representative>> representatives = choice("representatives", List.of());
    private Optional<Membership> shown = Optional.empty();
    private List<Membership> others = List.of();
    private Optional<LocalDate> consortium = Optional.empty();

    MemberForm(Formats formats) {
        super(formats);
    }

    /** Says among whom the member is, and since when they are a consortium, before it is shown. */
    void among(List<Membership> all, Optional<LocalDate> consortiumSince) {
        others = all;
        consortium = consortiumSince;
    }

    void show(Membership member) {
        shown = Optional.of(member);
        fill(role, member.role());
        fill(basis, member.basis());
        fill(voice, member.voice());
        fill(joined, member.joined());
        fill(left, member.left());
        fill(leavingReason, member.leavingReason());
        fill(ownObjectives, member.ownObjectives());
        fill(representatives, member.representatives());
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>(new Problems().maxLength("leavingReason", leavingReason.get(), 2_000)
            .maxLength("ownObjectives", ownObjectives.get(), 100_000).dateOrder("joined", "left", day(joined), day(left)).list());
        Problems people = new Problems();
        representatives.getValue().forEach(one -> people.dateOrder("representatives", one.from(), one.to()));
        problems.addAll(people.list());
        shown.map(member -> member.as(role.getValue(), basis.getValue(), voice.getValue()))
            .ifPresent(member -> problems.addAll(member.problemsAmong(others, consortium).stream()
                .filter(problem -> problem.field().equals("role")).toList()));
        return problems;
    }

    /** The typed values, to be put into the member as it is kept by then. */
    UnaryOperator<Membership> edits() {
        List<UnaryOperator<Membership>> steps = new ArrayList<>();
        if (anyChanged(role, basis, voice)) {
            MemberRole newRole = savable(role);
            RelationshipBasis newBasis = savable(basis);
            Voice newVoice = savable(voice);
            steps.add(member -> member.as(newRole, newBasis, newVoice));
        }
        if (anyChanged(joined)) {
            var day = savableDay(joined);
            steps.add(member -> member.joinedOn(day));
        }
        if (anyChanged(left, leavingReason)) {
            var day = savableDay(left);
            String reason = savable(leavingReason);
            steps.add(member -> day.map(on -> member.leaving(on, reason)).orElseGet(member::staying));
        }
        if (anyChanged(ownObjectives)) {
            String wanted = savable(ownObjectives);
            steps.add(member -> member.wanting(wanted));
        }
        if (anyChanged(representatives)) {
            List<Representative> people = savable(representatives);
            steps.add(member -> member.spokenForBy(people));
        }
        return member -> {
            Membership done = member;
            for (UnaryOperator<Membership> step : steps) {
                done = step.apply(done);
            }
            return done;
        };
    }
}
