package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.document.Block.Panel;
import org.partnershipregister.document.Block.Tone;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingFacts;
import org.partnershipregister.testing.MeetingSamples;

class MeetingNotesDocumentTest {
    private final MeetingFacts facts = MeetingSamples.facts();

    @Test
    void wholeNotesHoldWhoCameWhatWasSaidDecidedAndAsked() {
        String words = words(MeetingPart.WHOLE, Audience.ALL);
        assertThat(words).contains("Steering group", "21 November 2026, 14:00–15:30", "Town Hall, room 2",
            "Present online\nSam Reed, Housing Link", "Asha Patel, Riverside Community Trust (chair)",
            "2 Venue training", "34 of 60 staff & volunteers now trained.", "staffing was hard", "Costs",
            "Decision 2.1\nHold the remaining sessions before March.\nAgreed by consensus.",
            "Action 2.2\nBook the college for February\nOwner: Housing Link. Due 12 December 2026.",
            "5 Shared incident form\nPut off to the next meeting.", "Open actions from before", "Circulate safeguarding policy", "Next meeting\n9 January 2027", "Draft notes");
        assertThat(words.indexOf("Decision 2.1")).isLessThan(words.indexOf("Action 2.2"));
    }

    @Test
    void decisionsAndActionsStandInPanelsOfTheirOwnTone() {
        List<Tone> tones = MeetingNotesDocument.of(facts, MeetingPart.WHOLE, Audience.ALL).blocks().stream()
            .filter(Panel.class::isInstance).map(block -> ((Panel) block).tone()).toList();
        assertThat(tones).containsExactly(Tone.DECISION, Tone.ACTION);
    }

    @Test
    void theAgendaIsANoticeOfItsOwnAndNotTheNotesWithHoles() {
        String words = words(MeetingPart.AGENDA, Audience.PARTNERS);
        assertThat(words).contains("Agenda", "5 Shared incident form", "4 Prices for Kingfisher")
            .doesNotContain("Apologies from", "Present", "Decision", "Action", "Draft notes");
    }

    @Test
    void decisionsAndActionsCanBeHadAlone() {
        assertThat(words(MeetingPart.DECISIONS, Audience.ALL)).contains("Decision 2.1").doesNotContain("Book the college");
        assertThat(words(MeetingPart.ACTIONS, Audience.ALL)).contains("Book the college").doesNotContain("Decision 2.1");
    }

    @ParameterizedTest
    @EnumSource(MeetingPart.class)
    void aReaderNeverGetsMoreThanAskedFor(MeetingPart part) {
        assertThat(everything(part, Audience.ALL)).doesNotContain(MeetingSamples.SECRET, MeetingSamples.FOR_PARTNERS);
        assertThat(everything(part, Audience.PARTNERS)).doesNotContain(MeetingSamples.SECRET).contains(
            part == MeetingPart.DECISIONS ? "" : MeetingSamples.FOR_PARTNERS);
        assertThat(everything(part, Audience.OURS_ONLY)).contains(MeetingSamples.SECRET).doesNotContain("in our remarks");
    }

    @Test
    void numbersStayTheSameForEveryReader() {
        assertThat(words(MeetingPart.WHOLE, Audience.ALL)).contains("5 Shared incident form").doesNotContain("3 ", "4 Shared");
    }

    @Test
    void fileNamesHoldNoSignThatASystemRefuses() {
        Meeting odd = facts.meeting().edit().title("A/B: \"who?\" <c>|d*.").done();
        MeetingFacts named = new MeetingFacts(odd, "", "", List.of(), List.of(), MeetingSamples.DAY);
        assertThat(MeetingNotesDocument.fileName(named)).isEqualTo("2026-11-21 A B who c d");
        assertThat(MeetingNotesDocument.fileName(facts))
            .isEqualTo("2026-11-21 Steering group – Safer Streets Partnership");
    }

    private String words(MeetingPart part, Audience reader) {
        return Words.all(MeetingNotesDocument.of(facts, part, reader));
    }

    private String everything(MeetingPart part, Audience reader) {
        return MeetingNotesDocument.of(facts, part, reader).toString();
    }
}
