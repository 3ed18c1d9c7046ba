package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT_VERSION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementVersion;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.schema.tables.records.AgreementVersionRecord;

/** Keeps versions of agreements as they were on one day: bytes by their SHA-256 among the register's files, never changed or removed. */
public final class AgreementVersionStore {
    private final Register register;
    private final AgreementStore agreements;
    private final AgreementFactsStore facts;

    public AgreementVersionStore(Register register) {
        this.register = register;
        this.agreements = new AgreementStore(register.database());
        this.facts = new AgreementFactsStore(register.database());
    }

    /** A paper to be frozen: its bytes, how many pages it has, its words to be searched, and its sections to be compared by. */
    public record Paper(byte[] pdf, int pages, String text, List<VersionSection> sections) {
        public Paper {
            sections = List.copyOf(sections);
        }
    }

    /** The versions of an agreement, the newest first. */
    public List<AgreementVersion> of(UUID agreement) {
        return register.database().read(sql -> sql.selectFrom(AGREEMENT_VERSION).where(AGREEMENT_VERSION.AGREEMENT_ID.eq(agreement))
            .orderBy(AGREEMENT_VERSION.NUMBER.desc()).fetch(AgreementVersionStore::version));
    }

    /** The version that was signed: the newest one, once somebody has signed; empty until then, or when none was kept. */
    public Optional<AgreementVersion> signed(Agreement agreement) {
        return agreement.signedHere() ? of(agreement.id()).stream().findFirst() : Optional.empty();
    }

    /**
     * Freezes the paper of an agreement as its next version. The same bytes as the newest one make no new version, and what was signed
     * stays the newest.
     */
    public AgreementVersion freeze(UUID id, String reason, Paper paper) {
        String sha256 = register.attachments().put(paper.pdf());
        Agreement agreement = agreements.get(id);
        return signed(agreement).orElseGet(() -> register.database().write(new ChangeLabel("change.agreement.frozen",
            agreement.header().title()), edit -> keep(edit, id, reason, sha256, paper)));
    }

    /**
     * Records the first signature and freezes what is signed by it, both or neither.
     *
     * @param read the facts the paper was made from
     * @throws Failure STALE when anything that is printed has been changed since it was read
     */
    public Agreement sign(AgreementFacts read, AgreementParty party, String reason, Paper paper) {
        String sha256 = register.attachments().put(paper.pdf());
        UUID id = read.agreement().id();
        return register.database().write(new ChangeLabel("change.agreement.signed", read.agreement().header().title()), edit -> {
            if (!facts.of(id).equals(read)) {
                throw new Failure(Failure.Reason.STALE);
            }
            keep(edit, id, reason, sha256, paper);
            return agreements.put(edit, AgreementStore.recorded(read.agreement(), party));
        });
    }

    /** The sections of a version in printed order; empty for one that was kept before sections were. */
    public List<VersionSection> sections(AgreementVersion version) {
        return register.database().read(sql -> VersionSections.of(sql, version.id()));
    }

    /** The PDF of a version, checked against its hash. */
    public byte[] bytes(AgreementVersion version) {
        return register.attachments().read(version.sha256());
    }

    private AgreementVersion keep(Edit edit, UUID agreement, String reason, String sha256, Paper paper) {
        return of(agreement).stream().findFirst().filter(newest -> newest.sha256().equals(sha256)).orElseGet(() -> {
            AgreementVersionRecord row = edit.sql().newRecord(AGREEMENT_VERSION).setId(Ids.next()).setAgreementId(agreement)
                .setNumber(next(edit.sql(), agreement)).setReason(reason).setFrozenOn(register.database().today()).setPdfSha256(sha256)
                .setPageCount(paper.pages()).setText(paper.text());
            edit.put(row);
            VersionSections.keep(edit, row, paper.sections());
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
