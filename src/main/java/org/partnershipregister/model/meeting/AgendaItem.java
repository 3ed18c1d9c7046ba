package org.partnershipregister.model.meeting;

import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * One item of an agenda and what was noted under it.
 *
 * @param notes        the HTML subset of {@link Notes}, "" when nothing was noted
 * @param carriedFrom  the item of an earlier meeting that this one continues
 * @param timesCarried how often it has been put off
 */
public record AgendaItem(UUID id, String title, ItemKind kind, String presenter, String notes, ItemState state,
                         Audience audience, Optional<UUID> carriedFrom, int timesCarried) {

    /** A new item that all may read about. */
    public static AgendaItem titled(String title, ItemKind kind) {
        return new AgendaItem(Ids.next(), title, kind, "", "", ItemState.OPEN, Audience.ALL, Optional.empty(), 0);
    }

    /** A new item of business. */
    public static AgendaItem business(String title) {
        return titled(title, ItemKind.BUSINESS);
    }

    public AgendaItem titled(String newTitle) {
        return new AgendaItem(id, newTitle, kind, presenter, notes, state, audience, carriedFrom, timesCarried);
    }

    /** With these notes; an open item that has notes has been discussed. */
    public AgendaItem noted(String newNotes) {
        ItemState now = state == ItemState.OPEN && !Notes.plain(newNotes).isBlank() ? ItemState.DISCUSSED : state;
        return new AgendaItem(id, title, kind, presenter, newNotes, now, audience, carriedFrom, timesCarried);
    }

    public AgendaItem in(ItemState newState) {
        return new AgendaItem(id, title, kind, presenter, notes, newState, audience, carriedFrom, timesCarried);
    }

    public AgendaItem forReaders(Audience newAudience) {
        return new AgendaItem(id, title, kind, presenter, notes, state, newAudience, carriedFrom, timesCarried);
    }

    /** The item as it comes back at a later meeting: notes empty, counted once more. */
    public AgendaItem again() {
        return new AgendaItem(Ids.next(), title, kind, presenter, "", ItemState.OPEN, audience, Optional.of(id),
            timesCarried + 1);
    }

    /** Whether it comes back at the next meeting. */
    public boolean comesBack() {
        return kind.carried() && state.comesBack();
    }
}
