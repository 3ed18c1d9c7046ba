package org.partnershipregister.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;

/**
 * Reads a backup of unknown origin. Only names that a backup has are looked at, so nothing can lead out of the folder;
 * no part may be longer than the manifest says or swell more than a register ever does. Everything wrong is BAD_BACKUP.
 */
public final class BackupArchive implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    static final String DATABASE = "database/register.mv.db";
    static final String EXPORT = "export/";
    private static final String NAMES = "database/register\\.mv\\.db|export/[A-Z0-9_]+\\.jsonl|attachments/[0-9a-f]{64}";
    private static final long MANIFEST_LIMIT = 32L << 20;
    private static final long SMALL = 64L << 20;
    private static final int SWELLING = 200;

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupArchive(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
    }

    /** Opens a backup and reads what it says it holds. */
    public static BackupArchive open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new BackupArchive(file, zip);
            } catch (IOException noBackup) {
                zip.close();
                throw noBackup;
            }
        } catch (IOException | IllegalArgumentException noBackup) {
            throw new Failure(Reason.BAD_BACKUP, noBackup, file);
        }
    }

    public BackupManifest manifest() {
        return manifest;
    }

    private BackupManifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null || entry.getSize() > MANIFEST_LIMIT) {
            throw new IOException("no manifest");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            BackupManifest found = BackupManifest.read(in.readNBytes((int) MANIFEST_LIMIT))
                .orElseThrow(() -> new IOException("no manifest"));
            refuseOtherNames(found.parts().keySet());
            return found;
        }
    }

    private void refuseOtherNames(Set<String> named) throws IOException {
        Set<String> there = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            there.add(entries.nextElement().getName());
        }
        there.remove(MANIFEST);
        if (!there.equals(named) || !named.contains(DATABASE) || !named.stream().allMatch(name -> name.matches(NAMES))) {
            throw new IOException("parts and manifest differ");
        }
    }

    /** Compares every part with the manifest, writing nothing. */
    public void checkParts() {
        try {
            for (String name : manifest.parts().keySet()) {
                copy(name, OutputStream.nullOutputStream());
            }
        } catch (IOException bad) {
            throw bad(bad);
        }
    }

    /** Unpacks the database and compares its hash. */
    public void unpackDatabase(Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            copy(DATABASE, out);
        } catch (IOException bad) {
            throw bad(bad);
        }
    }

    /** Unpacks the attachments that are not there yet. */
    public void unpackAttachments(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : manifest.parts().keySet()) {
            Path target = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
            if (name.startsWith("attachments/") && !Files.exists(target)) {
                Path part = target.resolveSibling(target.getFileName() + ".part");
                try (OutputStream out = Files.newOutputStream(part)) {
                    copy(name, out);
                }
                Disk.force(part);
                Disk.move(part, target);
            }
        }
    }

    /**
     * Restores the database to {@code target}, opens it and compares every row with the open text beside it: only then
     * is a backup one.
     */
    public void checkRows(Path target) {
        unpackDatabase(target);
        try (Connection connection = DatabaseFile.open(target)) {
            Optional<DatabaseState> state = DatabaseState.of(connection);
            if (state.isEmpty() || !state.get().register().equals(manifest.register())
                || state.get().lastSeq() != manifest.lastSeq() || !state.get().lastId().equals(manifest.lastId())) {
                throw new IOException("another state than the manifest says");
            }
            if (!manifest.counts().keySet().equals(Set.copyOf(TableExport.tables(connection)))) {
                throw new IOException("other tables than the manifest says");
            }
            for (Map.Entry<String, Long> count : manifest.counts().entrySet()) {
                Measured rows = new Measured(OutputStream.nullOutputStream());
                long found = TableExport.write(connection, count.getKey(), rows);
                if (found != count.getValue()
                    || !rows.part().equals(manifest.parts().get(EXPORT + count.getKey() + ".jsonl"))) {
                    throw new IOException("other rows in " + count.getKey());
                }
            }
        } catch (IOException | SQLException bad) {
            throw bad(bad);
        }
    }

    private void copy(String name, OutputStream out) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        BackupManifest.Part promised = manifest.parts().get(name);
        if (promised.size() > SMALL && promised.size() / SWELLING > entry.getCompressedSize()) {
            throw new IOException("swells too much: " + name);
        }
        Measured measured = new Measured(out);
        try (InputStream in = zip.getInputStream(entry)) {
            long left = promised.size();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new IOException("longer than promised: " + name);
                }
                measured.write(buffer, 0, read);
            }
        }
        if (!measured.part().equals(promised)) {
            throw new IOException("other bytes than promised: " + name);
        }
    }

    private Failure bad(Exception cause) {
        return new Failure(Reason.BAD_BACKUP, cause, file);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw Disk.failure(failed);
        }
    }
}
