package org.partnershipregister.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;

/** Moves several records to the bin as one change set, so that one undo brings them back. */
public final class BulkBin {
    private final Database database;

    public BulkBin(Database database) {
        this.database = database;
    }

    /** Moves one record to the bin; IN_USE, with its name first, when other records name it. */
    @FunctionalInterface
    public interface Deletion {
        void delete(Edit edit, UUID id);
    }

    /** Moves these to the bin, but for those that other records name. */
    public BulkResult delete(ChangeLabel label, List<UUID> ids, Deletion deletion) {
        return database.write(label, edit -> {
            List<String> kept = new ArrayList<>();
            for (UUID id : ids) {
                try {
                    deletion.delete(edit, id);
                } catch (Failure failure) {
                    kept.add(nameIfInUse(failure));
                }
            }
            return new BulkResult(ids.size() - kept.size(), List.copyOf(kept));
        });
    }

    private static String nameIfInUse(Failure failure) {
        if (failure.reason() != Failure.Reason.IN_USE && failure.reason() != Failure.Reason.OURS) {
            throw failure;
        }
        return failure.args().getFirst().toString();
    }
}
