package org.partnershipregister.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickEntryReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 9);
    private final QuickEntryReader reader = new QuickEntryReader(TODAY, Optional.of(NEXT),
        List.of("Housing", "Housing Link", "Borough Police", "Jake Morris", "Rich"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        @Housing Link book the college by 12 Dec     | Housing Link | book the college        | 2026-12-12
        @housing link: book the college              | Housing Link | book the college        |
        @"Harbour College" send dates by 15 Jan      | Harbour College | send dates           | 2027-01-15
        @Harbour send dates                          | Harbour      | send dates              |
        AI Jake to circulate the policy              | Jake Morris  | circulate the policy    |
        [AI Jake] circulate the policy               | Jake Morris  | circulate the policy    |
        AP Borough Police draft the form by friday   | Borough Police | draft the form        | 2026-11-27
        - Jake: write to the council by 5/1          | Jake Morris  | write to the council    | 2027-01-05
        Jake Morris: write to the council            | Jake Morris  | write to the council    |
        ACTION Rich to ask for quotes                | Rich         | ask for quotes          |
        ACTION: Rich: ask for quotes by next meeting | Rich         | ask for quotes          | 2027-01-09
        Action - ask for quotes by 3 March 2027      |              | ask for quotes          | 2027-03-03
        * Ask for quotes - Rich                      | Rich         | Ask for quotes          |
        1. Ask for quotes by the next meeting – Rich | Rich         | Ask for quotes          | 2027-01-09
        book the college by 12 Dec                   |              | book the college        | 2026-12-12
        book the college by bus                      |              | book the college by bus |
        All: read the draft due tomorrow             | All          | read the draft          | 2026-11-23
        """)
    void readsTheFormsPeopleUse(String line, String owner, String text, LocalDate due) {
        QuickEntry entry = reader.read(line);
        assertThat(entry.owner()).isEqualTo(owner == null ? "" : owner);
        assertThat(entry.text()).isEqualTo(text);
        assertThat(entry.dueOn()).isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The police version lacks the venue field, so staff fill in two forms", "Note: nothing was agreed",
        "Agreed as a true record. Four actions closed.", "", "@", "Aim for spring", "Apologies from Borough Police."})
    void ordinaryNotesAreNotTakenForActions(String line) {
        assertThat(reader.recognise(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Housing Link book it", "AI Jake book it", "ACTION book it", "Jake: book it", "Book it - Rich"})
    void markedLinesAreOfferedAsActions(String line) {
        assertThat(reader.recognise(line)).isPresent();
    }

    /** "@Mary" once became an action named Mary that belonged to nobody. */
    @Test
    void aNameAloneIsAnOwnerWithNothingToDoYet() {
        for (String line : List.of("@Mary", "@Mary:", "@Jake Morris", "@jake", "@Rich by friday")) {
            QuickEntry entry = reader.read(line);
            assertThat(entry.owner()).as(line).isIn("Mary", "Jake Morris", "Rich");
            assertThat(entry.text()).as(line).isEmpty();
            assertThat(reader.recognise(line)).as(line).isEmpty();
        }
    }

    /** A day that isn't one once stayed in the text without a word. */
    @Test
    void aDayThatCannotBeReadIsNamedAndStaysInTheText() {
        QuickEntry entry = reader.read("@Rich book the hall by 32/1/26");
        assertThat(entry.unread()).isEqualTo("32/1/26");
        assertThat(entry.text()).isEqualTo("book the hall by 32/1/26");
        assertThat(reader.read("book the hall by 31 Feb").unread()).isEqualTo("31 Feb");
        assertThat(reader.read("go by bus").unread()).isEmpty();
        assertThat(reader.read("book it by 3/1").unread()).isEmpty();
    }

    @Test
    void aDayWithoutAYearIsTheNextOneOfThatName() {
        assertThat(reader.read("ask by 21/11").dueOn()).contains(LocalDate.of(2027, 11, 21));
        assertThat(reader.read("ask by 22/11").dueOn()).contains(TODAY);
        assertThat(reader.read("ask by 1/10/26").dueOn()).contains(LocalDate.of(2026, 10, 1));
    }
}
