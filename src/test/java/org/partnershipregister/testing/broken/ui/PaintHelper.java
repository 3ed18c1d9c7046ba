package org.partnershipregister.testing.broken.ui;

import java.sql.Connection;
import org.partnershipregister.testing.broken.store.meeting.Drawer;

/** Breaks: its name, SQL outside the store, and the user interface asks the store. */
public final class PaintHelper {

    Connection connection;
    Drawer drawer;
}
