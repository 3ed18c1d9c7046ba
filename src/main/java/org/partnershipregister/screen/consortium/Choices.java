package org.partnershipregister.screen.consortium;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Joining;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;

/** Which organisations are proposed while a name is typed: the partnership's members first, then the rest of the register. */
final class Choices {
    private static final int MOST = 10;

    private final Register register;
    /** Written on the screen thread, read on the register's. */
    private volatile List<RecordLink> members = List.of();

    Choices(Register register) {
        this.register = register;
    }

    void of(List<Membership> all, LocalDate today) {
        members = Joining.acting(all, today).stream().map(member -> new RecordLink(Kind.ORGANISATION,
            member.party().organisation().orElseThrow(), member.party().name())).toList();
    }

    List<RecordLink> named(String typed) {
        List<String> words = Folding.words(typed);
        List<RecordLink> near = members.stream()
            .filter(one -> words.stream().allMatch(Folding.fold(one.name())::contains)).toList();
        Set<UUID> known = Set.copyOf(near.stream().map(RecordLink::id).toList());
        return Stream.concat(near.stream(), new PartnerPeople(register.database()).organisationsNamed(typed, known).stream())
            .limit(MOST).toList();
    }
}
