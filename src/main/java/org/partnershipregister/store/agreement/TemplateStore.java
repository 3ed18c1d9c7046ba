package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT_TEMPLATE;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_TEMPLATE_VERSION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.impl.DSL;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.TemplateWriter;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.AgreementTemplateRecord;

/**
 * Keeps our own templates. A wording that an agreement was begun from is frozen; the first change after that makes the next number.
 * Lists are asked of {@link TemplateLists}, former wordings of {@link TemplateOrigins}.
 */
public final class TemplateStore {
    private final Database database;

    public TemplateStore(Database database) {
        this.database = database;
    }

    /** The template with that key, binned ones too; NOT_FOUND when there is none. */
    public OwnTemplate get(UUID id) {
        return database.read(sql -> TemplateRows.whole(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Saves one template and answers it as kept; NOT_ALLOWED as for {@link #put}. */
    public OwnTemplate save(OwnTemplate template) {
        String key = template.rowVersion() == 0 ? "change.template.added" : "change.template.saved";
        return database.write(new ChangeLabel(key, template.wording().name()), edit -> put(edit, template));
    }

    /** Changes a template as it is kept now, whatever was read before. */
    public OwnTemplate change(UUID id, UnaryOperator<OwnTemplate> change) {
        return database.write(new ChangeLabel("change.template.saved", get(id).wording().name()), edit -> put(edit,
            change.apply(TemplateRows.whole(edit.sql(), id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)))));
    }

    /**
     * Puts one template as part of a larger step and answers it as kept; its number is the register's, not the caller's.
     *
     * @throws Failure NOT_ALLOWED when something keeps it from being saved, such as two sections of one code
     */
    public OwnTemplate put(Edit edit, OwnTemplate template) {
        refuseProblems(template);
        Optional<OwnTemplate> kept = TemplateRows.whole(edit.sql(), template.id());
        AgreementTemplateRecord row = edit.sql().newRecord(AGREEMENT_TEMPLATE);
        TemplateRows.fill(row, template);
        row.setNumber(kept.map(before -> number(edit, before, template)).orElse(1));
        if (kept.isEmpty()) {
            row.setRef(edit.nextRef(Kind.AGREEMENT_TEMPLATE.prefix()));
        } else {
            row.setRowVersion(template.rowVersion());
        }
        row.setSearchKey(TemplateRows.searchKey(template, kept.map(before -> before.wording().code()).orElseGet(row::getRef)));
        edit.put(row);
        TemplateRows.putSections(edit, template.id(), template.wording().sections());
        return TemplateRows.whole(edit.sql(), template.id()).orElseThrow();
    }

    /**
     * The wording to begin an agreement with: of our own templates the present one, frozen from now on; others as they are.
     *
     * @throws Failure NOT_FOUND when it is one of ours that lies in the bin
     */
    AgreementTemplate used(Edit edit, AgreementTemplate template) {
        Optional<AgreementTemplateRecord> own =
            edit.sql().selectFrom(AGREEMENT_TEMPLATE).where(AGREEMENT_TEMPLATE.REF.eq(template.code())).fetchOptional();
        return own.map(row -> {
            if (row.getDeletedAt() != null) {
                throw new Failure(Failure.Reason.NOT_FOUND);
            }
            AgreementTemplate present = TemplateRows.whole(edit.sql(), row.getId()).orElseThrow().wording();
            if (!frozen(edit, row.getId(), present.version())) {
                edit.put(edit.sql().newRecord(AGREEMENT_TEMPLATE_VERSION).setId(Ids.next()).setAgreementTemplateId(row.getId())
                    .setNumber(present.version()).setKeptOn(database.today()).setWording(TemplateWriter.write(present)));
            }
            return present;
        }).orElse(template);
    }

    /** Moves templates to the bin as one change; those of the program stay, and agreements remember the wording they came from. */
    public BulkResult delete(List<UUID> ids) {
        List<UUID> ours = database.read(sql -> sql.select(AGREEMENT_TEMPLATE.ID).from(AGREEMENT_TEMPLATE)
            .where(AGREEMENT_TEMPLATE.ID.in(ids)).fetch(AGREEMENT_TEMPLATE.ID));
        List<String> kept = TemplateLists.shipped().filter(row -> ids.contains(row.id())).map(row -> row.title()).toList();
        if (ours.isEmpty()) {
            return new BulkResult(0, kept);
        }
        ChangeLabel label = ours.size() == 1 ? new ChangeLabel("change.template.deleted", get(ours.getFirst()).wording().name())
            : new ChangeLabel("change.template.deleted-many", String.valueOf(ours.size()));
        BulkResult result = new BulkBin(database).delete(label, ours, (edit, id) -> edit.bin(AGREEMENT_TEMPLATE, id, true));
        return new BulkResult(result.done(), kept);
    }

    /** Takes a template out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.template.restored", get(id).wording().name()), edit -> {
            edit.bin(AGREEMENT_TEMPLATE, id, false);
            return id;
        });
    }

    private static void refuseProblems(OwnTemplate template) {
        Optional<Problem> first = template.problems().stream().findFirst();
        if (first.isPresent()) {
            throw first.get().key().equals("problem.too-long") ? new Failure(Failure.Reason.TOO_LONG)
                : new Failure(Failure.Reason.NOT_ALLOWED, template.wording().name());
        }
    }

    /** The kept number while nothing changes or nobody has used it, else the next one that was never used. */
    private static int number(Edit edit, OwnTemplate before, OwnTemplate after) {
        int number = before.wording().version();
        boolean same = says(before.wording(), number).equals(says(after.wording(), number));
        return same || !frozen(edit, before.id(), number) ? number : edit.sql().select(DSL.max(AGREEMENT_TEMPLATE_VERSION.NUMBER))
            .from(AGREEMENT_TEMPLATE_VERSION).where(AGREEMENT_TEMPLATE_VERSION.AGREEMENT_TEMPLATE_ID.eq(before.id()))
            .fetchSingle(0, int.class) + 1;
    }

    private static String says(AgreementTemplate template, int number) {
        return TemplateWriter.write(new AgreementTemplate("", number, template.kind(), template.name(), template.legalEffect(),
            template.noticeDays(), template.reviewMonths(), template.about(), template.sections()));
    }

    private static boolean frozen(Edit edit, UUID template, int number) {
        return edit.sql().fetchExists(AGREEMENT_TEMPLATE_VERSION, AGREEMENT_TEMPLATE_VERSION.AGREEMENT_TEMPLATE_ID.eq(template)
            .and(AGREEMENT_TEMPLATE_VERSION.NUMBER.eq(number)));
    }
}
