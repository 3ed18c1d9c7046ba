package org.partnershipregister.store;

import java.sql.Connection;
import java.util.List;
import org.partnershipregister.model.Changes;

/** Does the change sets of the journal again on a database that lacks them. */
final class Replay {
    private final Database database;

    Replay(Connection connection, Session session) {
        this.database = new Database(connection, Journal.none(), new Changes(), session.guardedBy(() -> { }));
    }

    void run(List<ChangeSet> lacking) {
        lacking.forEach(database::replay);
    }
}
