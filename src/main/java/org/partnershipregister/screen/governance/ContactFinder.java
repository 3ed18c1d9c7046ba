package org.partnershipregister.screen.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactLists;

/** Finds people by typed text on the register's thread, those of one organisation first. */
final class ContactFinder {

    private static final int MOST = 10;

    private final ContactLists lists;

    ContactFinder(Register register) {
        this.lists = new ContactLists(register.database());
    }

    List<RecordLink> named(String typed, Optional<UUID> organisation) {
        ContactQuestion all = ContactQuestion.ALL.text(typed);
        List<UUID> ids = Stream.concat(organisation.stream().flatMap(id -> lists.ids(all.at(id)).stream()),
            lists.ids(all).stream()).distinct().limit(MOST).toList();
        Map<UUID, RecordLink> links = lists.rows(ids).stream().collect(Collectors.toMap(row -> row.id(),
            row -> new RecordLink(Kind.CONTACT, row.id(), row.name())));
        return ids.stream().filter(links::containsKey).map(links::get).toList();
    }
}
