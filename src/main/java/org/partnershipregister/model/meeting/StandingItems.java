package org.partnershipregister.model.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.partnershipregister.model.Folding;

/**
 * What stands on every agenda of a series, in order, and where the business of the day goes in between. The usual list
 * follows the order advised by SCVO (meetings.md); its wording lies in {@code standing-items.txt}.
 */
public record StandingItems(List<String> before, List<String> after) {
    private static final String BUSINESS = "---";
    private static final Set<String> ANY_OTHER = Set.of("any other business", "aob", "any other business aob");

    public StandingItems {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The usual list for a new series. */
    public static StandingItems usual() {
        try (InputStream text = Objects.requireNonNull(StandingItems.class.getResourceAsStream("standing-items.txt"))) {
            return parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One title a line; a line of three dashes marks the place of the day's business, which else comes last. */
    public static StandingItems parse(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int gap = lines.indexOf(BUSINESS);
        return gap < 0 ? new StandingItems(lines, List.of())
            : new StandingItems(lines.subList(0, gap), lines.subList(gap + 1, lines.size()));
    }

    /** The list as {@link #parse} reads it. */
    public String text() {
        List<String> lines = new ArrayList<>(before);
        lines.add(BUSINESS);
        lines.addAll(after);
        return String.join("\n", lines);
    }

    /** An agenda with the business of the day in its place. */
    public List<AgendaItem> around(List<AgendaItem> business) {
        List<AgendaItem> agenda = new ArrayList<>();
        before.forEach(title -> agenda.add(AgendaItem.titled(title, kind(title))));
        agenda.addAll(business);
        after.forEach(title -> agenda.add(AgendaItem.titled(title, kind(title))));
        return agenda;
    }

    private static ItemKind kind(String title) {
        return ANY_OTHER.contains(Folding.fold(title)) ? ItemKind.ANY_OTHER : ItemKind.STANDING;
    }
}
