package org.partnershipregister.screen.letter;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.LabelSheet;
import org.partnershipregister.document.Labels;
import org.partnershipregister.document.LetterDocument;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Watch;
import org.partnershipregister.model.party.Letter;
import org.partnershipregister.model.party.Mailing;
import org.partnershipregister.model.party.Recipient;

/** What is to be printed for the contacts chosen: letters, or labels for those who have an address. */
record LetterPaper(String title, Mailing mailing, Letter letter, Optional<Sheet> sheet) {

    /** Labels are wanted: on which sheets, from which label on. */
    record Sheet(LabelSheet labels, int start) {
    }

    /** The formats it can be saved in; labels keep their places only in a PDF. */
    List<PaperFormat> formats() {
        return sheet.isPresent() ? List.of(PaperFormat.PDF) : List.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT);
    }

    boolean empty() {
        return sheet.isPresent() ? mailing.to().stream().noneMatch(Recipient::addressed) : mailing.to().isEmpty();
    }

    byte[] pdf(Papers papers, Watch watch) {
        return sheet.map(wanted -> papers.write(labels(wanted), watch)).orElseGet(() -> papers.write(document(), PaperFormat.PDF, watch));
    }

    /** The letters, or the words of the labels. */
    Document document() {
        return sheet.map(wanted -> labels(wanted).words()).orElseGet(() -> LetterDocument.of(title, letter, mailing));
    }

    private Labels labels(Sheet wanted) {
        return new Labels(title, letter.dated(), wanted.labels(), wanted.start(),
            mailing.to().stream().filter(Recipient::addressed).map(Recipient::lines).toList());
    }
}
