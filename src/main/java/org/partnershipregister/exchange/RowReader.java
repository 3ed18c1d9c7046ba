package org.partnershipregister.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationDraft;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.Privacy;

/** Reads one row after another into organisations and contacts. */
final class RowReader {
    private static final int LONGEST_NOTES = 100_000;

    private final List<ColumnMatch> columns;
    private final Optional<KnownLayout> layout;
    private final CellReader cells;
    private final String source;
    private final ImportChoices choices;

    RowReader(List<ColumnMatch> columns, Optional<KnownLayout> layout, CellReader cells, String source,
              ImportChoices choices) {
        this.columns = columns;
        this.layout = layout;
        this.cells = cells;
        this.source = source;
        this.choices = choices;
    }

    ImportedRow read(CsvTable.Row row) {
        RowDraft draft = new RowDraft(row.number(), choices);
        columns.forEach(column -> cells.read(draft, column, row.cells().get(column.column())));
        row.surplus(columns.size()).stream().filter(cell -> !cell.isBlank())
            .forEach(cell -> draft.problem("", cell.strip(), CellProblem.Kind.SURPLUS, kept -> { }));
        if (draft.name.isEmpty()) {
            draft.problem(nameHeading(), String.join(" · ", row.cells().stream().filter(cell -> !cell.isBlank())
                .limit(3).toList()), CellProblem.Kind.NO_NAME, kept -> { });
        }
        if (draft.person.isEmpty() && !draft.job.isEmpty()) {
            draft.note("", draft.job);
        }
        Organisation organisation = organisation(draft);
        if (organisation.notes().length() > LONGEST_NOTES) {
            draft.problem("", organisation.name(), CellProblem.Kind.ROW_TOO_LONG, kept -> { });
        }
        return draft.leftOut()
            ? new ImportedRow(row.number(), Optional.empty(), Optional.empty(), List.copyOf(draft.problems))
            : new ImportedRow(row.number(), Optional.of(organisation), contact(draft, organisation),
                List.copyOf(draft.problems));
    }

    private String nameHeading() {
        return columns.stream().filter(column -> column.field() == ImportField.NAME).map(ColumnMatch::heading).findFirst()
            .orElse("");
    }

    private Organisation organisation(RowDraft draft) {
        OrganisationDraft edited = Organisation.named(draft.name).edit().purpose(draft.purpose).areaServed(draft.area)
            .website(draft.website).notes(String.join("\n", draft.notes)).otherNames(draft.otherNames)
            .identifiers(once(draft.identifiers)).channels(draft.channels)
            .tags(draft.tags.stream().distinct().toList())
            .sites(AddressCells.site(draft).map(List::of).orElse(List.of()));
        draft.sector.ifPresent(edited::sector);
        Optional<LegalForm> form = draft.legalForm.filter(known -> known != LegalForm.OTHER || layout.isEmpty())
            .or(() -> layout.map(KnownLayout::legalForm));
        form.ifPresent(edited::legalForm);
        draft.checkedOn.ifPresent(day -> edited.checked(new Organisation.Checked(Optional.of(day), "", Optional.empty())));
        return edited.done();
    }

    private static List<Identifier> once(List<Identifier> identifiers) {
        Map<String, Identifier> byNumber = new LinkedHashMap<>();
        identifiers.forEach(identifier -> byNumber.putIfAbsent(identifier.orgId(), identifier));
        return List.copyOf(byNumber.values());
    }

    private Optional<Contact> contact(RowDraft draft, Organisation organisation) {
        if (draft.person.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Contact.named(draft.person).edit()
            .positions(List.of(Position.at(organisation.id(), organisation.name(), draft.job).main(true)))
            .privacy(new Privacy(Optional.empty(), source, Optional.empty(), false, Optional.empty())).done());
    }
}
