package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT_VERSION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.AgreementVersion;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.schema.tables.records.AgreementVersionRecord;

/** Keeps versions of agreements as they were on one day: bytes by their SHA-256 among the register's files, never changed or removed. */
public final class AgreementVersionStore {
    private final Register register;

    public AgreementVersionStore(Register register) {
        this.register = register;
    }

    /** The versions of an agreement, the newest first. */
    public List<AgreementVersion> of(UUID agreement) {
        return register.database().read(sql -> sql.selectFrom(AGREEMENT_VERSION).where(AGREEMENT_VERSION.AGREEMENT_ID.eq(agreement))
            .orderBy(AGREEMENT_VERSION.NUMBER.desc()).fetch(AgreementVersionStore::version));
    }

    /** Freezes the paper of an agreement as its next version; the same bytes as the newest one make no new version. */
    public AgreementVersion freeze(UUID agreement, String reason, byte[] pdf, int pages, String text) {
        String sha256 = register.attachments().put(pdf);
        Optional<AgreementVersion> newest = of(agreement).stream().findFirst();
        return newest.filter(version -> version.sha256().equals(sha256)).orElseGet(() -> add(agreement, reason, sha256, pages, text));
    }

    /** The PDF of a version, checked against its hash. */
    public byte[] bytes(AgreementVersion version) {
        return register.attachments().read(version.sha256());
    }

    private AgreementVersion add(UUID agreement, String reason, String sha256, int pages, String text) {
        String title = new AgreementStore(register.database()).get(agreement).header().title();
        return register.database().write(new ChangeLabel("change.agreement.frozen", title), edit -> {
            AgreementVersionRecord row = edit.sql().newRecord(AGREEMENT_VERSION).setId(Ids.next()).setAgreementId(agreement)
                .setNumber(next(edit.sql(), agreement)).setReason(reason).setFrozenOn(register.database().today()).setPdfSha256(sha256)
                .setPageCount(pages).setText(text);
            edit.put(row);
            return version(row);
        });
    }

    private static int next(DSLContext sql, UUID agreement) {
        return Optional.ofNullable(sql.select(DSL.max(AGREEMENT_VERSION.NUMBER)).from(AGREEMENT_VERSION)
            .where(AGREEMENT_VERSION.AGREEMENT_ID.eq(agreement)).fetchOne(0, Integer.class)).orElse(0) + 1;
    }

    private static AgreementVersion version(AgreementVersionRecord row) {
        return new AgreementVersion(row.getId(), row.getNumber(), row.getReason(), row.getFrozenOn(), row.getPdfSha256(), row.getPageCount(),
            row.getText());
    }
}
