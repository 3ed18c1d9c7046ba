package org.partnershipregister.screen.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.model.HistoryEntry;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.AgreementRow;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.model.meeting.ActionQuestion;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.MeetingQuestion;
import org.partnershipregister.model.meeting.MeetingRow;
import org.partnershipregister.model.partnership.FormalityFacts;
import org.partnershipregister.model.partnership.Gap;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementHints;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.meeting.ActionLists;
import org.partnershipregister.store.meeting.MeetingLists;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;

/** All that the page of one partnership shows, read at once. */
record PartnershipFacts(Partnership partnership, List<MemberLine> members, List<AgreementRow> agreements,
                        List<MeetingRow> meetings, List<ActionRow> actions, List<HistoryEntry> history,
                        GovernanceFacts governance, List<AgreementHints.Told> agreementHints) {

    private static final int NEWEST_CHANGES = 200;

    static PartnershipFacts read(Register register, UUID id) {
        return read(register, new PartnershipStore(register.database()).get(id));
    }

    static PartnershipFacts read(Register register, Partnership partnership) {
        UUID id = partnership.id();
        AgreementLists agreements = new AgreementLists(register.database());
        MeetingLists meetings = new MeetingLists(register.database());
        ActionLists actions = new ActionLists(register.database());
        List<UUID> agreementIds = agreements.ids(AgreementQuestion.ofPartnership(id));
        List<UUID> meetingIds = meetings.ids(MeetingQuestion.ALL.of(Optional.of(id)));
        List<UUID> actionIds = actions.ids(ActionQuestion.ALL.of(Optional.of(id)));
        List<MemberLine> members = new MembershipStore(register.database()).of(id);
        return new PartnershipFacts(partnership, members,
            inOrder(agreementIds, agreements.rows(agreementIds), AgreementRow::id),
            inOrder(meetingIds, meetings.rows(meetingIds), MeetingRow::id),
            inOrder(actionIds, actions.rows(actionIds), ActionRow::id),
            register.history().of(Kind.PARTNERSHIP, id, NEWEST_CHANGES), GovernanceFacts.read(register, id, members),
            new AgreementHints(register.database()).ofPartnership(id).stream().filter(hint -> !hint.aside()).toList());
    }

    /** The members of a day. */
    List<MemberLine> members(LocalDate day) {
        return members.stream().filter(line -> line.membership().current(day)).toList();
    }

    long openActions() {
        return actions.stream().filter(row -> row.action().outcome().state().open()).count();
    }

    /** What is missing, without the hints that were dismissed. */
    Set<Gap> gaps(LocalDate today) {
        Set<Gap> gaps = Gap.of(partnership, members.stream().map(MemberLine::membership).toList(),
            new Gap.Known(agreementInForce(), governance.riskList(), governance.unchecked().isEmpty()), today);
        gaps.removeIf(gap -> governance.aside(Dismissal.gap(gap)));
        return gaps;
    }

    /** The hint when the chosen formality and the facts disagree, unless it was dismissed. */
    Optional<Problem> formalityHint() {
        return new FormalityFacts(partnership.basis().ownBudget() || governance.budget(),
            governance.committee() || !partnership.running().groupName().isBlank(), agreementInForce(),
            partnership.basis().legalDuty()).hint(partnership.formality())
            .filter(hint -> !governance.aside(Dismissal.FORMALITY));
    }

    /** Members without a voice whose hint was not dismissed. */
    List<MemberLine> unheard(LocalDate day) {
        return members(day).stream().filter(line -> !line.membership().voice().heard()
            && !governance.aside(Dismissal.voice(line.membership().id()))).toList();
    }

    private boolean agreementInForce() {
        return agreements.stream().anyMatch(row -> row.status().running());
    }

    private static <T> List<T> inOrder(List<UUID> ids, List<T> rows, java.util.function.Function<T, UUID> id) {
        var byId = rows.stream().collect(java.util.stream.Collectors.toMap(id, row -> row));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
