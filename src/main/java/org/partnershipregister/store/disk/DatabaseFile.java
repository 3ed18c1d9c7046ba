package org.partnershipregister.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;

/**
 * Opens H2 database files with the settings under which 2.4.240 lost nothing when killed (safety.md): every commit is
 * written at once, no trace file, no closing behind our back, and a file is made only where one was asked for.
 */
public final class DatabaseFile {
    private static final String ENDING = ".mv.db";
    private static final String SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    private static final int BLOCK = 4096;
    private static final Pattern HEADER = Pattern.compile("H:[0-9a-f]+,block:([0-9a-f]{1,12}),");

    static {
        System.setProperty("h2.allowedClasses", ""); // read by H2 once: no file may name a class of ours to be run
    }

    private DatabaseFile() {
    }

    /** Makes an empty database in a new file. */
    public static Connection create(Path file) throws SQLException {
        return connect(file, "");
    }

    /**
     * Whether the file begins like a database and is long enough for the newest part that its beginning names. H2 takes
     * seconds to find out, or shows an empty database.
     */
    public static boolean looksWhole(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(2 * BLOCK), StandardCharsets.ISO_8859_1);
            return Stream.of(start, start.substring(Math.min(BLOCK, start.length()))).map(HEADER::matcher)
                .filter(Matcher::lookingAt).mapToLong(found -> Long.parseLong(found.group(1), 16)).max().stream()
                .anyMatch(block -> (block + 1) * BLOCK <= size(file));
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    /**
     * Opens an existing file; an SQLException when H2 can't read it or it holds what no register does. READ_ONLY when
     * the file can't be written.
     */
    public static Connection open(Path file) throws SQLException {
        if (!Files.isWritable(file) && Files.exists(file)) {
            throw new Failure(Reason.READ_ONLY);
        }
        Connection connection = connect(file, ";IFEXISTS=TRUE");
        try {
            ForeignCode.refuse(connection);
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
        return connection;
    }

    private static Connection connect(Path file, String more) throws SQLException {
        String path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw new Failure(Reason.UNREADABLE_FILE, path);
        }
        return DriverManager.getConnection(
            "jdbc:h2:file:" + path.substring(0, path.length() - ENDING.length()) + SETTINGS + more, "sa", "");
    }
}
