package org.partnershipregister.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.OtherName;
import org.partnershipregister.model.party.Sector;
import java.time.LocalDate;
import java.util.Optional;

/** One row of a spreadsheet while its cells are read: what they said, and what was wrong with them. */
final class RowDraft {
    private final int row;
    private final ImportChoices choices;
    final List<CellProblem> problems = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<OtherName> otherNames = new ArrayList<>();
    final List<Identifier> identifiers = new ArrayList<>();
    final List<Channel> channels = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<String> address = new ArrayList<>();
    String name = "";
    String purpose = "";
    String area = "";
    String website = "";
    String town = "";
    String postcode = "";
    String person = "";
    String job = "";
    Optional<Sector> sector = Optional.empty();
    Optional<LegalForm> legalForm = Optional.empty();
    Optional<LocalDate> checkedOn = Optional.empty();
    private boolean leftOut;

    RowDraft(int row, ImportChoices choices) {
        this.row = row;
        this.choices = choices;
    }

    /** A text worth keeping that has no field of its own. */
    void note(String heading, String text) {
        notes.add(heading.isBlank() ? text : heading + ": " + text);
    }

    /** Names a cell that cannot be taken as it stands, and does with it what was chosen. */
    void problem(String heading, String text, CellProblem.Kind kind, Consumer<String> keep) {
        problem(heading, text, kind, "", keep, () -> { });
    }

    /** The same for a cell from which something else can be taken. */
    void problem(String heading, String text, CellProblem.Kind kind, String mended, Consumer<String> keep, Runnable mend) {
        Treatment treatment = choices.treatment(new CellProblem.Cell(row, heading), kind);
        problems.add(new CellProblem(row, heading, text, kind, treatment, mended));
        switch (treatment) {
            case KEEP_AS_TYPED -> keep.accept(text);
            case KEEP_IN_NOTES -> note(heading, text);
            case MEND, SPLIT -> mend.run();
            case LEAVE_ROW_OUT -> leftOut = true;
            case IMPORT_WITHOUT, READ_AS_EMPTY -> { }
        }
    }

    /** Whether the whole row stays out. */
    boolean leftOut() {
        return leftOut;
    }
}
