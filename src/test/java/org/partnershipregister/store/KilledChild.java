package org.partnershipregister.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.testing.Samples;

/**
 * A program that edits a register until it is killed. Says "saving ID" before and "saved SEQ ID NAME" after each change,
 * a name of "-" for an organisation in the bin: what stands on "saved" lines must never be lost.
 */
public final class KilledChild {
    private static final int KEPT = 40;
    private final Register register;
    private final OrganisationStore organisations;
    private final Random random = new Random();
    private final List<UUID> ids;
    /** What the newest change set was made to, if it was made in this life and is no undo. */
    private UUID last;

    private KilledChild(Register register) {
        this.register = register;
        this.organisations = new OrganisationStore(register.database());
        this.ids = new ArrayList<>(new PartnerLists(register.database()).ids(PartnerQuestion.ALL));
    }

    public static void main(String[] args) {
        Register register = Register.open(Path.of(args[0]), new Session("child", Clock.systemDefaultZone(), () -> { }));
        System.out.println("opened");
        KilledChild child = new KilledChild(register);
        while (true) {
            child.change();
        }
    }

    private void change() {
        int choice = ids.size() < KEPT ? 0 : random.nextInt(100);
        if (choice < 20) {
            add();
        } else if (choice < 70) {
            rename(ids.get(random.nextInt(ids.size())));
        } else if (choice < 80) {
            bin(ids.get(random.nextInt(ids.size())));
        } else if (choice < 99) {
            undo();
        } else {
            register.attachments().put(Long.toString(random.nextLong()).getBytes(StandardCharsets.UTF_8));
            register.backupBefore("trial");
        }
    }

    private void add() {
        Organisation made = Samples.organisation("Added " + random.nextInt());
        saving(made.id());
        organisations.save(made);
        ids.add(made.id());
        saved(made.id());
    }

    private void rename(UUID id) {
        saving(id);
        organisations.save(organisations.get(id).edit().name("Renamed " + random.nextLong()).notes("x".repeat(random.nextInt(3000)))
            .tags(List.of("t" + random.nextInt(5), "u" + random.nextInt(5))).done());
        saved(id);
    }

    private void bin(UUID id) {
        saving(id);
        organisations.delete(id);
        ids.remove(id);
        saved(id);
    }

    /** Takes back the last change, if that was made in this life. */
    private void undo() {
        if (last == null) {
            return;
        }
        UUID id = last;
        saving(id);
        try {
            register.undo().undo();
        } catch (Failure nothingOrStale) {
            say("refused " + id);
        }
        last = null;
        saved(id);
        ids.clear();
        ids.addAll(new PartnerLists(register.database()).ids(PartnerQuestion.ALL));
    }

    private void saving(UUID id) {
        last = id;
        say("saving " + id);
    }

    private void saved(UUID id) {
        say("saved " + register.database().read(ChangeSets::lastSeq) + " " + id + " " + state(register, id));
    }

    /** The name, "-" in the bin, "?" when there is none. */
    static String state(Register register, UUID id) {
        return register.database().read(sql -> sql.fetchOptional(
                "SELECT CASE WHEN deleted_at IS NULL THEN name ELSE '-' END FROM organisation WHERE id = ?", id)
            .map(row -> row.get(0, String.class)).orElse("?"));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
