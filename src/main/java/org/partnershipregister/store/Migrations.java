package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.REGISTER_INFO;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.store.disk.SqlFailures;

/**
 * Brings a register file to this program's schema, forward only: the scripts V1, V2 … in order. H2 commits at every
 * DDL statement, so the caller copies the file before; a file of a newer program is refused.
 */
final class Migrations {
    private static final List<String> SCRIPTS = List.of("V1__register.sql", "V2__action_audience.sql",
        "V3__governance.sql", "V4__relationship_and_steps.sql", "V5__networking.sql", "V6__referral.sql", "V7__resource.sql",
        "V8__consortium.sql", "V9__sharing_and_activity.sql", "V10__agreement_life.sql", "V11__agreement_signing.sql",
        "V12__templates_and_style.sql");

    private final List<String> scripts;

    /** Scripts by their resource names beside this class, the first for version 1. */
    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The migrations of this program. */
    static Migrations standard() {
        return new Migrations(SCRIPTS);
    }

    /** These and one more after them, as the next version of the program would have. */
    Migrations followedBy(String script) {
        return new Migrations(Stream.concat(scripts.stream(), Stream.of(script)).toList());
    }

    /** The schema version this program works with. */
    int current() {
        return scripts.size();
    }

    /** The version of an open database, 0 for an empty one. */
    static int versionOf(Connection connection) {
        try (var tables = connection.getMetaData().getTables(null, null, "REGISTER_INFO", null)) {
            if (!tables.next()) {
                return 0;
            }
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
        return DSL.using(connection).select(REGISTER_INFO.SCHEMA_VERSION).from(REGISTER_INFO)
            .fetchOptional(REGISTER_INFO.SCHEMA_VERSION).orElse(0);
    }

    /** Runs the scripts that the database lacks. */
    void run(Connection connection) {
        int from = versionOf(connection);
        if (from > current()) {
            throw new Failure(Failure.Reason.NEWER_FILE);
        }
        DSLContext sql = Database.context(connection);
        for (int version = from + 1; version <= current(); version++) {
            execute(connection, script(version));
            noteVersion(sql, version);
        }
        commit(connection);
    }

    private static void noteVersion(DSLContext sql, int version) {
        if (version == 1) {
            sql.insertInto(REGISTER_INFO).set(REGISTER_INFO.ID, Ids.next()).set(REGISTER_INFO.SCHEMA_VERSION, 1)
                .set(REGISTER_INFO.CREATED_AT, OffsetDateTime.now()).set(REGISTER_INFO.SAMPLE, false).execute();
        } else {
            sql.update(REGISTER_INFO).set(REGISTER_INFO.SCHEMA_VERSION, version).execute();
        }
    }

    private static void execute(Connection connection, String script) {
        List<String> statements = Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";"))
            .map(String::strip).filter(text -> !text.isEmpty()).toList();
        try (Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed);
        }
    }

    private String script(int version) {
        try (InputStream in = Migrations.class.getResourceAsStream(scripts.get(version - 1))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
