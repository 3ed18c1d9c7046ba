package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT_TEMPLATE;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_TEMPLATE_SECTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.AgreementTemplateRecord;
import org.partnershipregister.store.schema.tables.records.AgreementTemplateSectionRecord;

/** Between a template of our own and its rows; a section keeps its row as long as its code is there. */
final class TemplateRows {
    private TemplateRows() {
    }

    static Optional<OwnTemplate> whole(DSLContext sql, UUID id) {
        return sql.selectFrom(AGREEMENT_TEMPLATE).where(AGREEMENT_TEMPLATE.ID.eq(id)).fetchOptional(row -> read(row, sections(sql, id)));
    }

    static void fill(AgreementTemplateRecord row, OwnTemplate from) {
        AgreementTemplate wording = from.wording();
        row.setId(from.id()).setTitle(wording.name()).setSortName(Folding.sortKey(wording.name())).setKind(wording.kind().name())
            .setLegallyBinding(wording.legalEffect().name()).setAbout(wording.about()).setNoticeDays(wording.noticeDays())
            .setReviewMonths(wording.reviewMonths()).setNumber(wording.version())
            .setBegunFrom(from.begunFrom().map(Agreement.TemplateUsed::code).orElse(""))
            .setBegunFromVersion(from.begunFrom().map(Agreement.TemplateUsed::version).orElse(null));
    }

    /** All by which a template is found: reference, title, what it says about itself, headings and texts. */
    static String searchKey(OwnTemplate from, String ref) {
        List<String> texts = new ArrayList<>(List.of(ref, from.wording().name(), from.wording().about()));
        from.wording().sections().forEach(section -> texts.addAll(List.of(section.heading(), section.text())));
        return Folding.searchKey(texts);
    }

    static void putSections(Edit edit, UUID template, List<TemplateSection> sections) {
        Map<String, UUID> kept = edit.sql().select(AGREEMENT_TEMPLATE_SECTION.CODE, AGREEMENT_TEMPLATE_SECTION.ID)
            .from(AGREEMENT_TEMPLATE_SECTION).where(AGREEMENT_TEMPLATE_SECTION.AGREEMENT_TEMPLATE_ID.eq(template))
            .fetchMap(AGREEMENT_TEMPLATE_SECTION.CODE, AGREEMENT_TEMPLATE_SECTION.ID);
        List<AgreementTemplateSectionRecord> rows = new ArrayList<>();
        for (TemplateSection section : sections) {
            rows.add(edit.sql().newRecord(AGREEMENT_TEMPLATE_SECTION).setId(kept.getOrDefault(section.code(), Ids.next()))
                .setAgreementTemplateId(template).setKind(section.kind().name()).setCode(section.code())
                .setInclusion(section.inclusion().name()).setHeading(section.heading())
                .setGuidance(String.join("\n", section.guidance())).setText(section.text()).setPosition(rows.size()));
        }
        edit.replace(AGREEMENT_TEMPLATE_SECTION, AGREEMENT_TEMPLATE_SECTION.AGREEMENT_TEMPLATE_ID, template, rows);
    }

    private static OwnTemplate read(AgreementTemplateRecord row, List<TemplateSection> sections) {
        AgreementTemplate wording = new AgreementTemplate(row.getRef(), row.getNumber(), AgreementKind.valueOf(row.getKind()),
            row.getTitle(), LegalEffect.valueOf(row.getLegallyBinding()), row.getNoticeDays(), row.getReviewMonths(), row.getAbout(),
            sections);
        Optional<Agreement.TemplateUsed> from = Optional.of(row.getBegunFrom()).filter(code -> !code.isEmpty())
            .map(code -> new Agreement.TemplateUsed(code, row.getBegunFromVersion()));
        return new OwnTemplate(row.getId(), wording, from, row.getRowVersion());
    }

    private static List<TemplateSection> sections(DSLContext sql, UUID template) {
        return sql.selectFrom(AGREEMENT_TEMPLATE_SECTION).where(AGREEMENT_TEMPLATE_SECTION.AGREEMENT_TEMPLATE_ID.eq(template))
            .orderBy(AGREEMENT_TEMPLATE_SECTION.POSITION, AGREEMENT_TEMPLATE_SECTION.ID)
            .fetch(row -> new TemplateSection(SectionKind.valueOf(row.getKind()), row.getCode(), Inclusion.valueOf(row.getInclusion()),
                row.getHeading(), row.getGuidance().isEmpty() ? List.of() : List.of(row.getGuidance().split("\n", -1)), row.getText()));
    }
}
