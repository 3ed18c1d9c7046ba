package org.partnershipregister.store.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.Execution;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.NoticeGiven;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.store.schema.tables.records.AgreementRecord;

/** Between the agreement of the model and its own row. */
final class AgreementRows {
    private static final int LONGEST_SEARCH_KEY = 1_000_000;

    private AgreementRows() {
    }

    static void fill(AgreementRecord row, Agreement from) {
        AgreementHeader header = from.header();
        AgreementDates dates = from.dates();
        row.setId(from.id()).setPartnershipId(from.partnership().orElse(null)).setKind(header.kind().name()).setForm(header.form().name())
            .setLegallyBinding(header.legalEffect().name()).setTitle(header.title()).setSortName(Folding.sortKey(header.title()))
            .setPurpose(header.purpose()).setValuePence(header.valuePence().orElse(null))
            .setOriginalsKeptAt(header.originalsKeptAt()).setNotes(header.notes())
            .setStatus(from.standing().status().name()).setStatusOn(from.standing().on().orElse(null))
            .setStatusReason(from.standing().reason())
            .setEffectiveOn(dates.start().orElse(null)).setEndOn(dates.end().orElse(null)).setReviewOn(dates.review().orElse(null))
            .setNoticeDays(dates.noticeDays().orElse(null)).setWarnDays(dates.warnDays().orElse(null))
            .setRenewal(dates.renewal().name()).setSupersedesId(from.links().supersedes().orElse(null))
            .setVariesId(from.links().varies().orElse(null)).setParentAgreementId(from.links().parent().orElse(null))
            .setIsDeed(from.execution().deed()).setInCounterparts(from.execution().counterparts())
            .setFurthersObjects(from.execution().furthersObjects()).setPowerInDocument(from.execution().power())
            .setTemplateCode(from.template().map(Agreement.TemplateUsed::code).orElse(""))
            .setTemplateVersion(from.template().map(Agreement.TemplateUsed::version).orElse(null))
            .setAdoptedAtMeetingId(from.adoptedAt().orElse(null)).setNoticeGivenOn(from.notice().on().orElse(null))
            .setNoticeGivenById(from.notice().by().orElse(null));
    }

    static Agreement read(AgreementRecord row, List<AgreementParty> parties, List<AgreementSection> sections) {
        Optional<Agreement.TemplateUsed> template = row.getTemplateCode().isEmpty() ? Optional.empty()
            : Optional.of(new Agreement.TemplateUsed(row.getTemplateCode(), row.getTemplateVersion()));
        return new Agreement(row.getId(), row.getRef(), Optional.ofNullable(row.getPartnershipId()), header(row), dates(row),
            new Agreement.Standing(AgreementStatus.valueOf(row.getStatus()), Optional.ofNullable(row.getStatusOn()), row.getStatusReason()),
            template, links(row), new Execution(row.getIsDeed(), row.getInCounterparts(), row.getFurthersObjects(), row.getPowerInDocument()),
            Optional.ofNullable(row.getAdoptedAtMeetingId()),
            new NoticeGiven(Optional.ofNullable(row.getNoticeGivenOn()), Optional.ofNullable(row.getNoticeGivenById())), parties, sections, row.getRowVersion());
    }

    private static Agreement.Links links(AgreementRecord row) {
        return new Agreement.Links(Optional.ofNullable(row.getSupersedesId()), Optional.ofNullable(row.getVariesId()),
            Optional.ofNullable(row.getParentAgreementId()));
    }

    static AgreementDates dates(AgreementRecord row) {
        return new AgreementDates(Optional.ofNullable(row.getEffectiveOn()), Optional.ofNullable(row.getEndOn()),
            Optional.ofNullable(row.getReviewOn()), Optional.ofNullable(row.getNoticeDays()), Optional.ofNullable(row.getWarnDays()),
            Renewal.valueOf(row.getRenewal()));
    }

    /** All by which an agreement is found: reference, title, parties, purpose, notes, and its own words while they fit. */
    static String searchKey(Agreement from, String ref) {
        List<String> texts = new ArrayList<>(List.of(ref, from.header().title()));
        from.parties().forEach(party -> texts.addAll(List.of(party.name(), party.label(), party.signature().name())));
        texts.addAll(List.of(from.header().purpose(), from.header().notes(), from.header().originalsKeptAt()));
        from.sections().forEach(section -> texts.addAll(List.of(section.heading(), section.text())));
        String key = Folding.searchKey(texts);
        return key.length() > LONGEST_SEARCH_KEY ? key.substring(0, LONGEST_SEARCH_KEY) : key;
    }

    private static AgreementHeader header(AgreementRecord row) {
        return new AgreementHeader(row.getTitle(), AgreementKind.valueOf(row.getKind()), AgreementForm.valueOf(row.getForm()),
            LegalEffect.valueOf(row.getLegallyBinding()), row.getPurpose(), Optional.ofNullable(row.getValuePence()),
            row.getOriginalsKeptAt(), row.getNotes());
    }
}
