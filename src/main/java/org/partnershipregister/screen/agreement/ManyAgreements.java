package org.partnershipregister.screen.agreement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.FileNames;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.ui.Progress;

/**
 * Makes the papers of many agreements, one after another so that memory stays as it is: what was signed as it was frozen, the others from
 * the register. Runs on the register's thread and lets short jobs go first between two papers; one that can't be made is passed over.
 */
final class ManyAgreements {
    private final AgreementFactsStore facts;
    private final AgreementVersionStore versions;
    private final Papers papers;

    ManyAgreements(Register register, Papers papers) {
        this.facts = new AgreementFactsStore(register.database());
        this.versions = new AgreementVersionStore(register);
        this.papers = papers;
    }

    /** What to do where a file of that name is there already. */
    enum Clash { REPLACE, KEEP_BOTH }

    /** One agreement's paper on its way: to a printer, say. */
    @FunctionalInterface
    interface Taker {

        void take(AgreementFacts facts, byte[] bytes);
    }

    /**
     * What came of it.
     *
     * @param done      how many papers were made
     * @param lacking   how many of them still lack values, which are marked on them
     * @param unshown   how many of them have characters that come out as "#"
     * @param copies    how many are working copies of what was signed
     * @param failed    the titles of those that couldn't be made
     * @param cancelled whether the user stopped it before the end
     */
    record Result(int done, int lacking, int unshown, int copies, List<String> failed, boolean cancelled) {
    }

    /** Which of the files are in the folder already. */
    List<Path> there(List<UUID> agreements, PaperFormat format, Path folder) {
        return agreements.stream().map(id -> file(facts.of(id), format, folder)).filter(Files::exists).toList();
    }

    Result save(List<UUID> agreements, PaperFormat format, Path folder, Clash clash, Progress progress) {
        return each(agreements, format, progress, (one, bytes) -> {
            Path file = file(one, format, folder);
            WrittenFile.write(clash == Clash.REPLACE ? file : free(file), bytes);
        });
    }

    Result each(List<UUID> agreements, PaperFormat format, Progress progress, Taker taker) {
        Counting counting = new Counting();
        for (UUID id : agreements) {
            if (progress.cancelled()) {
                return counting.result(true);
            }
            one(id, format, taker, counting);
            progress.at(counting.seen(), agreements.size());
            progress.giveWay();
        }
        return counting.result(false);
    }

    private void one(UUID id, PaperFormat format, Taker taker, Counting counting) {
        String title = "";
        try {
            AgreementFacts read = facts.of(id);
            title = read.agreement().header().title();
            Optional<byte[]> frozen = format == PaperFormat.PDF ? versions.signed(read.agreement()).map(versions::bytes) : Optional.empty();
            if (frozen.isPresent()) {
                taker.take(read, frozen.get());
                counting.done++;
            } else {
                AgreementPaper paper = AgreementPaper.of(read);
                taker.take(read, papers.write(paper.document(), format));
                counting.count(paper.missing().isEmpty(), format != PaperFormat.PDF || papers.missingGlyphs(paper.document()).isEmpty(),
                    !read.agreement().signedHere());
            }
        } catch (Failure failure) {
            counting.failed.add(title.isEmpty() ? id.toString() : title);
        }
    }

    /** The reference comes first: no two agreements share it. */
    private static Path file(AgreementFacts facts, PaperFormat format, Path folder) {
        return folder.resolve(FileNames.of(facts.agreement().ref() + " " + facts.agreement().header().title()) + "." + format.extension());
    }

    private static Path free(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path free = file;
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
        }
        return free;
    }

    private static final class Counting {
        private final List<String> failed = new ArrayList<>();
        private int done;
        private int lacking;
        private int unshown;
        private int copies;

        private void count(boolean complete, boolean shown, boolean original) {
            done++;
            lacking += complete ? 0 : 1;
            unshown += shown ? 0 : 1;
            copies += original ? 0 : 1;
        }

        private int seen() {
            return done + failed.size();
        }

        private Result result(boolean cancelled) {
            return new Result(done, lacking, unshown, copies, List.copyOf(failed), cancelled);
        }
    }
}
