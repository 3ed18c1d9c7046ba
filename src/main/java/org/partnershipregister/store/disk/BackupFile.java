package org.partnershipregister.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A backup in the register's own folder: made and verified at that moment, for that reason (a word for people). */
public record BackupFile(Path file, LocalDateTime at, String reason) {
    private static final Pattern NAME = Pattern.compile("register-(\\d{4}-\\d\\d-\\d\\d-\\d{6})-([a-z-]+)\\.zip");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    /** The file name of a backup made at that moment. */
    public static String name(LocalDateTime at, String reason) {
        return "register-" + at.format(MOMENT) + "-" + reason + ".zip";
    }

    /** The backups in a folder, newest first. Only verified ones bear such a name. */
    public static Stream<BackupFile> in(Path folder) throws IOException {
        return Disk.files(folder).stream().map(BackupFile::of).flatMap(Optional::stream)
            .sorted(Comparator.comparing(BackupFile::at).reversed());
    }

    private static Optional<BackupFile> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches()
                ? Optional.of(new BackupFile(file, LocalDateTime.parse(name.group(1), MOMENT), name.group(2)))
                : Optional.empty();
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
