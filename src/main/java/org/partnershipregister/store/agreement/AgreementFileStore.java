package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.ATTACHMENT;

import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.store.Register;

/** Keeps files with agreements, such as scans of signed copies. */
public final class AgreementFileStore {
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

    /** Keeps a copy of a file's bytes under its name. */
    public void add(UUID agreement, String fileName, byte[] bytes) {
        String sha256 = register.attachments().put(bytes);
        register.database().write(new ChangeLabel("change.agreement.file-added", fileName), edit -> {
            edit.put(edit.sql().newRecord(ATTACHMENT).setId(Ids.next()).setOwnerTable(Kind.AGREEMENT.name()).setOwnerId(agreement)
                .setFileName(fileName).setSha256(sha256).setByteCount((long) bytes.length).setAddedOn(register.database().today()));
            return sha256;
        });
    }

    /** Takes a file off an agreement; its bytes stay, so that Undo can bring it back. */
    public void remove(AgreementFile file) {
        register.database().write(new ChangeLabel("change.agreement.file-removed", file.name()), edit -> {
            edit.remove(ATTACHMENT, file.id());
            return file;
        });
    }

    /** The bytes of a file, checked against its hash. */
    public byte[] bytes(AgreementFile file) {
        return register.attachments().read(file.sha256());
    }
}
