package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactLists;
import org.partnershipregister.store.party.PartnerPeople;

/** Finds organisations and contacts by typed text, on the register's thread; people of the member itself come first. */
final class People {

    private static final int MOST = 10;

    private final Register register;
    /** Written on the screen thread, read on the register's. */
    private volatile Set<UUID> leftOut = Set.of();

    People(Register register) {
        this.register = register;
    }

    /** Organisations that are proposed no more, for they are members already. */
    void leaveOut(Set<UUID> members) {
        leftOut = Set.copyOf(members);
    }

    /** Those with the typed words in their name first; then those found by a town or anything else of theirs. */
    List<RecordLink> organisations(String typed) {
        return new PartnerPeople(register.database()).organisationsNamed(typed, leftOut);
    }

    Function<String, List<RecordLink>> contactsOf(Optional<UUID> organisation) {
        ContactLists lists = new ContactLists(register.database());
        return typed -> {
            ContactQuestion all = ContactQuestion.ALL.text(typed);
            List<UUID> ids = Stream.concat(organisation.stream().flatMap(id -> lists.ids(all.at(id)).stream()),
                lists.ids(all).stream()).distinct().limit(MOST).toList();
            return inOrder(ids, lists.rows(ids).stream().collect(Collectors.toMap(row -> row.id(),
                row -> new RecordLink(Kind.CONTACT, row.id(), row.name()))));
        };
    }

    private static List<RecordLink> inOrder(List<UUID> ids, Map<UUID, RecordLink> links) {
        return ids.stream().filter(links::containsKey).map(links::get).toList();
    }
}
