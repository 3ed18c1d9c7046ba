package org.partnershipregister.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnershipregister.store.disk.Disk;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

/**
 * Makes the register file of the present schema version that {@link MigrationsTest} keeps opening for ever. Run
 * {@code main} with {@code src/test/resources/registers/vN/register.zip} once before version N is released, never after.
 */
public final class KeptRegister {
    private KeptRegister() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("kept");
        try (Register register = Register.create(folder.resolve("register"), TestRegister.session())) {
            OrganisationStore organisations = new OrganisationStore(register.database());
            organisations.save(Samples.organisation("Housing Link"));
            organisations.save(Samples.organisation("Food Bank"));
        }
        Path target = Path.of(args[0]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Path file : Disk.files(folder.resolve("register"))) {
                if (!file.endsWith("lock")) {
                    out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                    Files.copy(file, out);
                }
            }
        }
        Disk.remove(folder);
    }
}
