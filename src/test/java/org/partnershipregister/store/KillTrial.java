package org.partnershipregister.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.partnershipregister.model.Finding;
import org.partnershipregister.store.disk.Disk;
import org.partnershipregister.testing.TestRegister;

/**
 * Kills a program that edits a register, again and again on the same folder, and compares what it had reported as saved
 * with what is there. Run {@code main FOLDER KILLS} for a long trial; {@link KillTest} runs a short one.
 */
public final class KillTrial {
    private static final int CHECKED_EVERY = 4;
    private static final int MOST_SAVES = 14;
    private final Path folder;
    private final Path copy;
    private final Random random;
    private final Map<UUID, String> acknowledged = new HashMap<>();
    private final Set<UUID> undecided = new HashSet<>();
    private long lastSeq;

    /** What came out: every number but {@code lost} and {@code wrong} counts what was tried. */
    public record Result(int kills, long commits, int lost, int replayed, int rebuilt, int duringOpening, int wrong) {
    }

    KillTrial(Path temp, long seed) {
        this.folder = temp.resolve("register");
        this.copy = temp.resolve("copy");
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        Path temp = Path.of(args[0]);
        Files.createDirectories(temp);
        System.out.println(new KillTrial(temp, System.nanoTime()).run(Integer.parseInt(args[1])));
    }

    Result run(int kills) throws Exception {
        Register.create(folder, TestRegister.session()).close();
        int lost = 0;
        int replayed = 0;
        int rebuilt = 0;
        int duringOpening = 0;
        int wrong = 0;
        for (int kill = 0; kill < kills; kill++) {
            duringOpening += killOnce() ? 0 : 1;
            Disk.remove(copy);
            Crash.copy(folder, copy);
            try (Register register = Register.open(copy, TestRegister.session())) {
                for (Finding finding : register.findings()) {
                    replayed += finding.key().equals("opening.replayed") ? 1 : 0;
                    rebuilt += finding.key().startsWith("opening.rebuilt") ? 1 : 0;
                }
                lost += compare(register);
                wrong += kill % CHECKED_EVERY > 0 || register.check().stream().allMatch(Finding::good) ? 0 : 1;
            }
            System.out.println(new Result(kill + 1, lastSeq, lost, replayed, rebuilt, duringOpening, wrong));
        }
        return new Result(kills, lastSeq, lost, replayed, rebuilt, duringOpening, wrong);
    }

    private boolean killOnce() throws Exception {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
            "-cp", System.getProperty("java.class.path"), KilledChild.class.getName(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        CompletableFuture<Boolean> opened = new CompletableFuture<>();
        CountDownLatch saves = new CountDownLatch(random.nextInt(MOST_SAVES));
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> read(child, opened, saves));
        if (random.nextInt(5) > 0) {
            saves.await(60, TimeUnit.SECONDS);
        }
        child.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
        child.toHandle().destroyForcibly(); // not the process's own: that closes the pipe over lines nobody has read yet
        child.waitFor();
        reading.get(60, TimeUnit.SECONDS);
        return opened.getNow(false);
    }

    private void read(Process child, CompletableFuture<Boolean> opened, CountDownLatch saves) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line, opened, saves);
            }
        } catch (IOException closed) {
            opened.complete(false);
        }
        opened.complete(false);
    }

    private void note(String line, CompletableFuture<Boolean> opened, CountDownLatch saves) {
        String[] words = line.split(" ", 4);
        if (line.equals("opened")) {
            opened.complete(true);
        } else if (words[0].equals("saving") && words.length == 2 && words[1].length() == 36) {
            undecided.add(UUID.fromString(words[1]));
        } else if (words[0].equals("saved") && words.length == 4) {
            saves.countDown();
            lastSeq = Long.parseLong(words[1]);
            acknowledged.put(UUID.fromString(words[2]), words[3]);
            undecided.remove(UUID.fromString(words[2]));
        }
    }

    /** How many acknowledged changes are not there; a change whose answer never came may be there or not. */
    private int compare(Register register) {
        long seq = register.database().read(ChangeSets::lastSeq);
        int lost = seq < lastSeq || seq > lastSeq + 1 ? 1 : 0;
        for (Map.Entry<UUID, String> entry : acknowledged.entrySet()) {
            String there = KilledChild.state(register, entry.getKey());
            if (!there.equals(entry.getValue()) && !undecided.contains(entry.getKey())) {
                lost++;
                entry.setValue(there);
            }
        }
        undecided.forEach(id -> acknowledged.put(id, KilledChild.state(register, id)));
        undecided.clear();
        lastSeq = Math.max(lastSeq, seq);
        return lost;
    }
}
