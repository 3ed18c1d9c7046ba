package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_TEMPLATE;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_TEMPLATE_VERSION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.TemplateReader;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.agreement.TemplateVersion;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Answers from which wording an agreement was begun, whatever has become of its template since. */
public final class TemplateOrigins {
    private static final Field<Integer> BEGUN = DSL.field(DSL.selectCount().from(AGREEMENT)
        .where(AGREEMENT.TEMPLATE_CODE.eq(AGREEMENT_TEMPLATE.REF)).and(AGREEMENT.TEMPLATE_VERSION.eq(AGREEMENT_TEMPLATE_VERSION.NUMBER))
        .and(Matching.present(AGREEMENT)));

    private final Database database;
    private final TemplateShelf shelf = TemplateShelf.read();

    public TemplateOrigins(Database database) {
        this.database = database;
    }

    /** The wording as it was used: of our own templates the frozen version, of those of the program the one that comes with it now. */
    public Optional<AgreementTemplate> of(Agreement.TemplateUsed used) {
        return shelf.template(used.code()).or(() -> frozen(used));
    }

    /** The same for an agreement; empty when it was begun from none. */
    public Optional<AgreementTemplate> of(Agreement agreement) {
        return agreement.template().flatMap(this::of);
    }

    /** The wordings of a template of our own that agreements were begun from, the newest first. */
    public List<TemplateVersion> versions(UUID template) {
        return database.read(sql -> sql.select(AGREEMENT_TEMPLATE_VERSION.NUMBER, AGREEMENT_TEMPLATE_VERSION.KEPT_ON, BEGUN)
            .from(AGREEMENT_TEMPLATE_VERSION).join(AGREEMENT_TEMPLATE)
            .on(AGREEMENT_TEMPLATE.ID.eq(AGREEMENT_TEMPLATE_VERSION.AGREEMENT_TEMPLATE_ID)).where(AGREEMENT_TEMPLATE.ID.eq(template))
            .orderBy(AGREEMENT_TEMPLATE_VERSION.NUMBER.desc())
            .fetch(row -> new TemplateVersion(row.value1(), row.value2(), row.value3())));
    }

    private Optional<AgreementTemplate> frozen(Agreement.TemplateUsed used) {
        return database.read(sql -> sql.select(AGREEMENT_TEMPLATE_VERSION.WORDING).from(AGREEMENT_TEMPLATE_VERSION)
            .join(AGREEMENT_TEMPLATE).on(AGREEMENT_TEMPLATE.ID.eq(AGREEMENT_TEMPLATE_VERSION.AGREEMENT_TEMPLATE_ID))
            .where(AGREEMENT_TEMPLATE.REF.eq(used.code())).and(AGREEMENT_TEMPLATE_VERSION.NUMBER.eq(used.version()))
            .fetchOptional(AGREEMENT_TEMPLATE_VERSION.WORDING)).map(wording -> TemplateReader.kept(used.code(), wording));
    }
}
