package org.partnershipregister.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerKey;
import org.partnershipregister.model.party.Position;

class PartnerImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void everyColumnOfTheRegistersIsRecognised() {
        assertThat(ColumnGuess.of(table("ccew-excerpt.csv"))).filteredOn(match -> match.certainty() == ColumnMatch.Certainty.NONE)
            .extracting(ColumnMatch::heading).containsExactly("date_of_registration");
        assertThat(ColumnGuess.of(table("ccni-excerpt.csv"))).extracting(ColumnMatch::field).contains(ImportField.NAME,
            ImportField.CHARITY_NUMBER, ImportField.COMPANY_NUMBER, ImportField.PHONE, ImportField.EMAIL, ImportField.ADDRESS);
    }

    @Test
    void aRowOfTheNorthernIrelandRegisterBecomesAWholeOrganisation() {
        Organisation lifeline = organisation(plan("ccni-excerpt.csv"), "Cancer Lifeline");

        assertThat(lifeline.identifiers()).extracting(Identifier::orgId).containsExactly("GB-NIC-100002");
        assertThat(lifeline.legalForm()).contains(LegalForm.REGISTERED_CHARITY);
        assertThat(lifeline.mainSite()).hasValueSatisfying(site -> {
            assertThat(site.address()).isEqualTo("Cancer Lifeline\n44 Alliance Avenue");
            assertThat(site.town()).isEqualTo("Belfast");
            assertThat(site.postcode()).isEqualTo("BT14 7PJ");
        });
        assertThat(lifeline.notes()).contains("Status: Up-to-date", "Date registered: 13/12/2013");
    }

    @Test
    void accentsOfAWindowsFileSurvive() {
        assertThat(plan("ccni-excerpt.csv").added()).extracting(row -> row.organisation().orElseThrow().name())
            .contains("Fírinne", "An Gaeláras Ltd");
    }

    @Test
    void twoNumbersInOneCellAreSplitAndTheCellIsNamed() {
        ImportPlan plan = plan("ccni-excerpt.csv");

        assertThat(organisation(plan, "Horn Of Africa People's Aid Northern Ireland").channels())
            .extracting(Channel::detail).contains("02896496003", "07700 900525");
        assertThat(plan.counts()).containsEntry(CellProblem.Kind.SEVERAL, 2L);
    }

    @Test
    void anUnusableCellIsNamedAndItsTextKeptInTheNotes() {
        ImportPlan plan = plan("ccni-excerpt.csv");

        assertThat(plan.listedProblems()).extracting(CellProblem::text).contains("CHARITY NO LONGER OPERATES", "02840----",
            "61a main street", "interfaith.nw@examplecom", "1008002");
        assertThat(organisation(plan, "Event Medical Services Northern Ireland").notes())
            .contains("Telephone: CHARITY NO LONGER OPERATES");
    }

    @Test
    void twoCharitiesOfOneNameAndPlaceWithTheirOwnNumbersAreTwo() {
        assertThat(plan("ccew-excerpt.csv").count(PlannedRow.Fate.NEW)).isEqualTo(6);
    }

    @Test
    void aWordThatSaysNothingIsReadAsEmptyAndCounted() {
        ImportPlan plan = plan("ccew-excerpt.csv");

        assertThat(plan.counts().get(CellProblem.Kind.EMPTY_WORD)).isGreaterThan(5);
        assertThat(plan.listedProblems()).noneMatch(problem -> problem.text().equals("NA"));
    }

    @Test
    void aListOfOnesOwnIsReadRowByRow() {
        ImportPlan plan = plan("own-list.csv");

        assertThat(plan.columns()).extracting(ColumnMatch::field).containsExactly(ImportField.NAME,
            ImportField.CHARITY_NUMBER, ImportField.PHONE, ImportField.CONTACT_NAME, ImportField.LEAVE_OUT,
            ImportField.EMAIL, ImportField.NOTES);
        assertThat(plan.count(PlannedRow.Fate.NEW)).isEqualTo(3);
        assertThat(plan.count(PlannedRow.Fate.LEFT_OUT)).isEqualTo(1);
        assertThat(plan.doubles()).singleElement().satisfies(row -> assertThat(row.earlier()).contains(2));
        assertThat(plan.listedProblems()).extracting(CellProblem::kind).contains(CellProblem.Kind.NO_NAME,
            CellProblem.Kind.NUMBER, CellProblem.Kind.EMAIL, CellProblem.Kind.NO_PERSON);
    }

    @Test
    void aPersonBecomesTheMainContact() {
        assertThat(plan("own-list.csv").added()).filteredOn(row -> row.contact().isPresent()).singleElement()
            .satisfies(row -> assertThat(row.contact().orElseThrow().positions()).extracting(Position::mainContact)
                .containsExactly(true));
    }

    @Test
    void aChoiceForOneCellIsFollowed() {
        CsvTable table = table("own-list.csv");
        ImportChoices choices = ImportChoices.USUAL.with(new CellProblem.Cell(5, "Charity no"), Treatment.KEEP_AS_TYPED);
        ImportPlan plan = new PartnerImport(table, "list", TODAY).plan(ColumnGuess.of(table), List.of(), choices);

        assertThat(organisation(plan, "The Quay Project").identifiers()).extracting(Identifier::value)
            .containsExactly("10567890123");
    }

    @Test
    void whatTheRegisterHoldsIsKnownByNumberOrElseByName() {
        PartnerKey byNumber = new PartnerKey(UUID.randomUUID(), "ORG-0001", "Other name", List.of("GB-CHC-1056789"), "");
        PartnerKey byName = new PartnerKey(UUID.randomUUID(), "ORG-0002", "ST BRIGIDS CHURCH", List.of(), "");
        CsvTable table = table("own-list.csv");
        ImportPlan plan = new PartnerImport(table, "list", TODAY).plan(ColumnGuess.of(table), List.of(byNumber, byName),
            ImportChoices.USUAL);

        assertThat(plan.doubles()).extracting(row -> row.known().map(PartnerKey::ref).orElse(""))
            .contains("ORG-0001", "ORG-0002");
        assertThat(plan.added()).extracting(row -> row.organisation().orElseThrow().name()).containsExactly("The Quay Project");
    }

    @Test
    void fillingGapsChangesNothingThatIsThere() {
        Organisation kept = Organisation.named("Housing Link").edit().website("https://kept.example").done();
        Organisation imported = Organisation.named("HOUSING LINK").edit().website("https://new.example").purpose("Homes").done();

        Organisation filled = Gaps.filled(kept, imported);

        assertThat(filled.name()).isEqualTo("Housing Link");
        assertThat(filled.website()).isEqualTo("https://kept.example");
        assertThat(filled.purpose()).isEqualTo("Homes");
    }

    static CsvTable table(String name) {
        try {
            return CsvTable.read(Path.of(Objects.requireNonNull(PartnerImportTest.class.getResource("/imports/" + name)).toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImportPlan plan(String name) {
        CsvTable table = table(name);
        return new PartnerImport(table, name, TODAY).plan(ColumnGuess.of(table), List.of(), ImportChoices.USUAL);
    }

    private static Organisation organisation(ImportPlan plan, String name) {
        return plan.rows().stream().flatMap(row -> row.row().organisation().stream())
            .filter(organisation -> organisation.name().equals(name)).findFirst().orElseThrow();
    }
}
