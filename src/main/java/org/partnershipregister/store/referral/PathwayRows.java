package org.partnershipregister.store.referral;

import static org.partnershipregister.store.schema.Tables.REFERRAL_QUESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.FormQuestion;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.model.referral.Promise;
import org.partnershipregister.model.referral.QuestionSection;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ReferralPathwayRecord;
import org.partnershipregister.store.schema.tables.records.ReferralQuestionRecord;

/** Between the pathway of the model and its rows. */
final class PathwayRows {
    private PathwayRows() {
    }

    static void fill(ReferralPathwayRecord row, Pathway from) {
        row.setId(from.id()).setTitle(from.title()).setSortName(Folding.sortKey(from.title()))
            .setPartnershipId(from.route().partnership().orElse(null)).setFromOrganisationId(from.route().from().orElse(null))
            .setToOrganisationId(from.route().to().orElse(null)).setService(from.terms().service())
            .setCriteria(from.terms().criteria()).setExclusions(from.terms().exclusions())
            .setContactPoint(from.terms().contactPoint()).setContactId(from.terms().contact().orElse(null))
            .setConsentRule(from.consent().name()).setPromiseAcknowledgeDays(from.promise().acknowledge().orElse(null))
            .setPromiseDecideDays(from.promise().decide().orElse(null))
            .setPromiseContactDays(from.promise().contact().orElse(null)).setState(from.standing().state().name())
            .setStateOn(from.standing().on().orElse(null)).setReviewOn(from.standing().review().orElse(null))
            .setNotes(from.notes());
    }

    static String searchKey(Pathway from, String ref) {
        return Folding.searchKey(List.of(ref, from.title(), from.terms().service(), from.terms().criteria(),
            from.terms().contactPoint(), from.notes()));
    }

    static Pathway read(ReferralPathwayRecord row, List<FormQuestion> questions) {
        return new Pathway(row.getId(), row.getRef(), row.getTitle(),
            new Pathway.Route(Optional.ofNullable(row.getPartnershipId()), Optional.ofNullable(row.getFromOrganisationId()),
                Optional.ofNullable(row.getToOrganisationId())),
            new Pathway.Terms(row.getService(), row.getCriteria(), row.getExclusions(), row.getContactPoint(),
                Optional.ofNullable(row.getContactId())),
            ConsentRule.valueOf(row.getConsentRule()),
            promise(row.getPromiseAcknowledgeDays(), row.getPromiseDecideDays(), row.getPromiseContactDays()),
            new Pathway.Standing(PathwayState.valueOf(row.getState()), Optional.ofNullable(row.getStateOn()),
                Optional.ofNullable(row.getReviewOn())),
            questions, row.getNotes(), row.getRowVersion());
    }

    static Promise promise(Integer acknowledge, Integer decide, Integer contact) {
        return new Promise(Optional.ofNullable(acknowledge), Optional.ofNullable(decide), Optional.ofNullable(contact));
    }

    static List<FormQuestion> questions(DSLContext sql, UUID pathway) {
        return sql.selectFrom(REFERRAL_QUESTION).where(REFERRAL_QUESTION.REFERRAL_PATHWAY_ID.eq(pathway))
            .orderBy(REFERRAL_QUESTION.POSITION)
            .fetch(row -> new FormQuestion(row.getId(), QuestionSection.valueOf(row.getSection()), row.getText()));
    }

    static void putQuestions(Edit edit, Pathway pathway) {
        List<ReferralQuestionRecord> rows = new ArrayList<>();
        pathway.questions().forEach(question -> rows.add(edit.sql().newRecord(REFERRAL_QUESTION).setId(question.id())
            .setReferralPathwayId(pathway.id()).setSection(question.section().name()).setText(question.text())
            .setPosition(rows.size())));
        edit.replace(REFERRAL_QUESTION, REFERRAL_QUESTION.REFERRAL_PATHWAY_ID, pathway.id(), rows);
    }
}
