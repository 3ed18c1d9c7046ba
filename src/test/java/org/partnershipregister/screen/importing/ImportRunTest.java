package org.partnershipregister.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.exchange.ColumnGuess;
import org.partnershipregister.exchange.CsvTable;
import org.partnershipregister.exchange.ImportChoices;
import org.partnershipregister.exchange.ImportPlan;
import org.partnershipregister.exchange.PartnerImport;
import org.partnershipregister.exchange.PlannedRow;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PersonHere;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerImportStore;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Progress;

class ImportRunTest {
    private static final String ROWS = """
        Organisation,Contact name,Job title,Website,Area served
        Housing Link,Asha Patel,Manager,https://link.example,
        Housing Link,Tom Bell,Chair,,Riverside
        HOUSING LINK,asha patel,Manager,,
        """;
    @TempDir
    Path folder;
    private final Register register = TestRegister.empty();
    private final OrganisationStore partners = new OrganisationStore(register.database());
    private final PartnerPeople people = new PartnerPeople(register.database());
    private final Organisation link = partners.save(Organisation.named("Housing Link"));

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void severalRowsFillOnePartnerInOneChangeAndTheirPeopleComeToo() throws IOException {
        assertThat(run()).isEqualTo(1);
        Organisation filled = partners.get(link.id());
        assertThat(filled.website()).isEqualTo("https://link.example");
        assertThat(filled.areaServed()).isEqualTo("Riverside");
        assertThat(people.of(link.id())).extracting(PersonHere::name).containsExactly("Asha Patel", "Tom Bell");
        assertThat(people.of(link.id())).extracting(one -> one.position().mainContact()).containsExactly(true, false);
        assertThat(people.of(link.id())).extracting(one -> one.position().jobTitle()).containsExactly("Manager", "Chair");
        register.undo().undo();
        assertThat(partners.get(link.id()).website()).isEmpty();
        assertThat(people.of(link.id())).isEmpty();
    }

    @Test
    void somebodyWhoIsThereAlreadyIsNotAddedAgainAndTheMainContactStays() throws IOException {
        new ContactStore(register.database()).save(Contact.named("Tom Bell").edit()
            .positions(List.of(Position.at(link.id(), link.name(), "Trustee").main(true))).done());
        run();
        assertThat(people.of(link.id())).extracting(PersonHere::name).containsExactly("Tom Bell", "Asha Patel");
        assertThat(people.of(link.id())).extracting(one -> one.position().mainContact()).containsExactly(true, false);
        assertThat(people.of(link.id()).getFirst().position().jobTitle()).isEqualTo("Trustee");
    }

    /** Every row fills gaps. */
    private int run() throws IOException {
        CsvTable table = CsvTable.read(Files.writeString(folder.resolve("list.csv"), ROWS));
        ImportChoices choices = ImportChoices.USUAL;
        for (CsvTable.Row row : table.rows()) {
            choices = choices.with(row.number(), ImportChoices.Decision.FILL_GAPS);
        }
        ImportPlan plan = new PartnerImport(table, "list.csv", TestRegister.TODAY).plan(ColumnGuess.of(table),
            new PartnerImportStore(register.database()).known(), choices);
        assertThat(plan.rows()).allMatch(PlannedRow::fills);
        return new ImportRun(register, plan, "list.csv").run(new Unwatched());
    }

    private static final class Unwatched implements Progress {
        @Override
        public void at(long done, long total) {
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void giveWay() {
        }
    }
}
