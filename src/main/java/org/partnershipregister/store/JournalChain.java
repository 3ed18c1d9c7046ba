package org.partnershipregister.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.store.disk.DatabaseState;
import org.partnershipregister.store.disk.JournalFile;
import org.partnershipregister.store.disk.JournalHeader;
import org.partnershipregister.store.disk.JournalRecord;
import org.partnershipregister.store.disk.RegisterFolder;

/** All journal files of a register as they were found on opening, and what they can do for a database. */
final class JournalChain {
    private final Path root;
    private final List<JournalFile> files = new ArrayList<>();
    private final NavigableMap<Long, JournalRecord> records = new TreeMap<>();
    private final NavigableMap<Long, UUID> keys = new TreeMap<>();
    private long last;

    private JournalChain(Path root) {
        this.root = root;
    }

    static JournalChain read(RegisterFolder folder) throws IOException {
        JournalChain chain = new JournalChain(folder.root());
        for (Path file : folder.journals()) {
            chain.add(JournalFile.read(file));
        }
        return chain;
    }

    private void add(JournalFile file) {
        files.add(file);
        file.header().ifPresent(header -> {
            keys.put(header.base(), header.baseId());
            last = Math.max(last, header.base());
        });
        for (JournalRecord found : file.records()) {
            records.put(found.seq(), found);
            last = Math.max(last, found.seq());
        }
    }

    /** The headers' one register; DAMAGED when files of several registers lie together. */
    Optional<JournalHeader> identity() {
        Set<UUID> registers = new LinkedHashSet<>();
        files.forEach(file -> file.header().ifPresent(header -> registers.add(header.register())));
        if (registers.size() > 1) {
            throw damaged();
        }
        return files.stream().flatMap(file -> file.header().stream()).findFirst();
    }

    /** Whether there is no journal at all. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /** How many change sets it holds. */
    int size() {
        return records.size();
    }

    /** The newest schema that any of the files was written with. */
    int schemaVersion() {
        return files.stream().flatMap(file -> file.header().stream()).mapToInt(JournalHeader::schemaVersion).max().orElse(0);
    }

    /** The header of the very first journal file, if it is still there: everything can be made again from it. */
    Optional<JournalHeader> beginning() {
        return files.stream().flatMap(file -> file.header().stream())
            .filter(header -> header.base() == 0 && wholeAfter(0)).findFirst();
    }

    /** The newest file, unless its header is damaged: it can't be gone on with then. */
    Optional<JournalFile> newest() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.getLast()).filter(file -> file.header().isPresent());
    }

    /**
     * Whether a database in that state can be brought to the present: it stands at a change set this journal has (or
     * begins after), with the same key unless that very record is damaged, and all later ones are whole.
     */
    boolean continues(DatabaseState state) {
        boolean sameHistory = keyOf(state.lastSeq()).map(state.lastId()::equals)
            .orElse(!keys.isEmpty() && state.lastSeq() > keys.firstKey() && state.lastSeq() <= last);
        return sameHistory && !isOfAnother(state.register()) && wholeAfter(state.lastSeq());
    }

    /** Whether the database is further than the journal, which somebody must have taken away or put an older one of. */
    boolean isBehind(DatabaseState state) {
        return state.lastSeq() > last || isEmpty();
    }

    /** Whether the journal is of another register than this. */
    boolean isOfAnother(UUID register) {
        return identity().filter(header -> !header.register().equals(register)).isPresent();
    }

    /** Whether the newest file is without a hole, so that it leads from its backup to the present. */
    boolean isWhole() {
        return !keys.isEmpty() && newest().isPresent() && wholeAfter(keys.lastKey());
    }

    private boolean wholeAfter(long seq) {
        return records.tailMap(seq, false).size() == last - Math.min(seq, last);
    }

    private Optional<UUID> keyOf(long seq) {
        return Optional.ofNullable(keys.get(seq)).or(() -> Optional.ofNullable(records.get(seq))
            .map(found -> changeSet(found).id()));
    }

    /** The change sets after that number, in order. */
    List<ChangeSet> after(long seq) {
        return records.tailMap(seq, false).values().stream().map(this::changeSet).toList();
    }

    /** The change sets up to that number which the journal still has without a hole, in order. */
    List<ChangeSet> upTo(long seq) {
        long from = seq;
        while (records.containsKey(from)) {
            from--;
        }
        return records.subMap(from, false, Math.max(from, seq), true).values().stream().map(this::changeSet).toList();
    }

    private ChangeSet changeSet(JournalRecord found) {
        try {
            return ChangeSetJson.read(found.payload());
        } catch (IOException unreadable) {
            throw new Failure(Reason.DAMAGED, unreadable, root);
        }
    }

    Failure damaged() {
        return new Failure(Reason.DAMAGED, root);
    }
}
