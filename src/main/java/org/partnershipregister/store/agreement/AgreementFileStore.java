package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.ATTACHMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Register;

/** Keeps files with agreements, such as scans of signed copies. */
public final class AgreementFileStore {
    /** The most bytes one file may have: kept in the register, copied with every backup. */
    public static final long LARGEST = 10_000_000;

    private final Register register;

    public AgreementFileStore(Register register) {
        this.register = register;
    }

    /** The files of an agreement, the newest first. */
    public List<AgreementFile> of(UUID agreement) {
        return register.database().read(sql -> sql.selectFrom(ATTACHMENT).where(ATTACHMENT.OWNER_TABLE.eq(Kind.AGREEMENT.name()))
            .and(ATTACHMENT.OWNER_ID.eq(agreement)).orderBy(ATTACHMENT.ADDED_ON.desc(), ATTACHMENT.ID.desc())
            .fetch(row -> new AgreementFile(row.getId(), row.getFileName(), row.getSha256(), row.getByteCount(), row.getAddedOn())));
    }

    /**
     * What became of a file.
     *
     * @param already the same bytes were kept before, under the name of {@code file}, and are not kept twice
     */
    public record Kept(AgreementFile file, boolean already) {
    }

    /**
     * Keeps a copy of a file's bytes under its name, unless this agreement has the same bytes already.
     *
     * @throws Failure NOT_ALLOWED for a file without bytes or with more than {@link #LARGEST}
     */
    public Kept add(UUID agreement, String fileName, byte[] bytes) {
        checkSize(fileName, bytes);
        String sha256 = register.attachments().put(bytes);
        Optional<AgreementFile> same = of(agreement).stream().filter(file -> file.sha256().equals(sha256)).findFirst();
        return same.map(file -> new Kept(file, true)).orElseGet(() -> new Kept(register.database().write(
            new ChangeLabel("change.agreement.file-added", fileName), edit -> {
                AgreementFile file = keep(edit, agreement, fileName, sha256, bytes.length, register.database().today());
                edit.touch(Kind.AGREEMENT, agreement);
                return file;
            }), false));
    }

    static void checkSize(String fileName, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > LARGEST) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, fileName);
        }
    }

    /** Notes bytes that are kept by their hash as a file of an agreement, within a larger action. */
    static AgreementFile keep(Edit edit, UUID agreement, String fileName, String sha256, long bytes, LocalDate today) {
        AgreementFile file = new AgreementFile(Ids.next(), fileName, sha256, bytes, today);
        edit.put(edit.sql().newRecord(ATTACHMENT).setId(file.id()).setOwnerTable(Kind.AGREEMENT.name()).setOwnerId(agreement)
            .setFileName(file.name()).setSha256(sha256).setByteCount(file.bytes()).setAddedOn(file.addedOn()));
        return file;
    }

    /**
     * Notes a kept file as the scan of these parties' signed copy; no state and no signature changes by it.
     *
     * @throws Failure NOT_ALLOWED for a file of another agreement
     */
    public Agreement scanOf(UUID agreement, AgreementFile file, List<UUID> parties) {
        if (of(agreement).stream().noneMatch(kept -> kept.id().equals(file.id()))) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, file.name());
        }
        return new AgreementStore(register.database()).change(agreement, "change.agreement.scan", kept -> kept.withParties(kept.parties()
            .stream().map(party -> parties.contains(party.id()) ? party.scanned(Optional.of(file.id())) : party).toList()));
    }

    /** Takes a file off an agreement, and off the parties whose scan it was; its bytes stay, so that Undo can bring all of it back. */
    public void remove(AgreementFile file) {
        register.database().write(new ChangeLabel("change.agreement.file-removed", file.name()), edit -> {
            edit.sql().selectFrom(AGREEMENT_PARTY).where(AGREEMENT_PARTY.SCAN_ID.eq(file.id())).fetch()
                .forEach(row -> edit.put(row.setScanId(null)));
            edit.remove(ATTACHMENT, file.id());
            return file;
        });
    }

    /** The bytes of a file, checked against its hash. */
    public byte[] bytes(AgreementFile file) {
        return register.attachments().read(file.sha256());
    }
}
