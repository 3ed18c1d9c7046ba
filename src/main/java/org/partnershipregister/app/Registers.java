package org.partnershipregister.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.screen.start.Beginnings;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.Session;
import org.partnershipregister.store.party.OrganisationStore;

/** Opens and makes the register of one folder; all of it on the register's thread. */
final class Registers implements Beginnings {

    private final Path folder;
    private final Session session;

    Registers(Path folder, Session session) {
        this.folder = folder;
        this.session = session;
    }

    Path folder() {
        return folder;
    }

    /** The register of the folder; empty when there is none yet. Any other failure to open it is thrown. */
    Optional<Register> open() {
        try {
            return Optional.of(Register.open(folder, session));
        } catch (Failure failure) {
            if (failure.reason() == Failure.Reason.NO_REGISTER) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    @Override
    public Register empty(String ourName) {
        Register register = Register.create(folder, session);
        new OrganisationStore(register.database()).save(Organisation.named(ourName).edit().us(true).done());
        return register;
    }

    @Override
    public Register sample() {
        Register register = Register.create(folder, session);
        SampleRegister.fill(register);
        return register;
    }

    @Override
    public Register other(Path elsewhere) {
        return Register.open(elsewhere, session);
    }

    /** Closes a register and moves its folder beside itself; answers where it went. Nothing is deleted. */
    Path putAside(Register register) {
        Path from = register.folder().orElse(folder);
        register.close();
        Path to = from.resolveSibling(from.getFileName() + "-sample-" + session.clock().millis());
        try {
            return Files.move(from, to);
        } catch (IOException e) {
            throw new Failure(Failure.Reason.UNWRITABLE_FILE, e, to.toString());
        }
    }
}
