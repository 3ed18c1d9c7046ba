package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.Finding;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

/** Registers and backups from elsewhere run nothing of their own (decision 5). */
class ForeignFilesTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE ALIAS hello AS 'String hello() { return \"x\"; }'",
        "CREATE TRIGGER tr BEFORE INSERT ON site AS $$ org.h2.api.Trigger make() { return new org.h2.tools.TriggerAdapter() {"
            + " public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { } }; } $$",
        "CREATE LINKED TABLE far ('org.h2.Driver', 'jdbc:h2:mem:far', 'sa', '', 'DUAL')",
        "CREATE VIEW peeping AS SELECT * FROM site",
        "CREATE SYNONYM other FOR site",
        "ALTER TABLE site ADD COLUMN computed INTEGER GENERATED ALWAYS AS (position + 1)",
        "ALTER TABLE site ALTER COLUMN label SET DEFAULT CSVWRITE('evil.csv', 'SELECT 1')",
        "ALTER TABLE site ADD CONSTRAINT ck_evil CHECK (FILE_WRITE(STRINGTOUTF8('x'), 'evil.txt') > 0) NOCHECK"})
    void aFileWithCodeOfItsOwnIsNoBackupAndARegisterIsRebuiltWithoutIt(String code) {
        Path folder = temp.resolve("register");
        Path backup = temp.resolve("evil.zip");
        Map<String, String> rows;
        try (Register register = Register.create(folder, TestRegister.session())) {
            new OrganisationStore(register.database()).save(Samples.organisation("Housing Link"));
            rows = Crash.rows(register);
            register.database().read(sql -> sql.connectionResult(connection -> ran(connection, code)));
            assertFails(Reason.BAD_BACKUP, () -> register.backupTo(backup));
        }
        try (Register register = Register.open(folder, TestRegister.session())) {
            assertThat(register.findings()).extracting(Finding::key).contains("opening.rebuilt-from-journal");
            assertThat(Crash.rows(register)).isEqualTo(rows);
        }
    }

    @Test
    void aTableNameInAManifestIsNeverSql() throws IOException {
        Path good = temp.resolve("good.zip");
        try (Register register = Register.create(temp.resolve("register"), TestRegister.session())) {
            register.backupTo(good);
        }
        Path evil = temp.resolve("evil.txt");
        Path bad = withTable(good, "SITE\\\"; CALL FILE_WRITE(STRINGTOUTF8('x'), '" + evil + "') --");
        assertFails(Reason.BAD_BACKUP, () -> Restore.of(temp.resolve("new"), bad, TestRegister.session()).run(true));
        assertThat(evil).doesNotExist();
    }

    private static boolean ran(Connection connection, String code) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(code);
        }
    }

    /** The same backup with one table more in its manifest. */
    private Path withTable(Path backup, String table) throws IOException {
        Path bad = temp.resolve("bad.zip");
        try (ZipFile from = new ZipFile(backup.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    out.write(entry.getName().equals("manifest.json") ? new String(bytes, StandardCharsets.UTF_8)
                        .replace("\"rows\" : {", "\"rows\" : { \"" + table + "\" : \"0\",").getBytes(StandardCharsets.UTF_8) : bytes);
                }
            }
        }
        return bad;
    }

    private static void assertFails(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
