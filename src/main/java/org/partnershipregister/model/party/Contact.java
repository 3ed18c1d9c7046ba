package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * A person at one or several organisations whose work details are kept (domain.md §2). Texts are "" when unknown.
 *
 * @param ref         the permanent reference, "" until first saved
 * @param accessNeeds what to think of when meeting or writing to the person
 * @param version     the row's version as read; 0 until first saved
 */
public record Contact(UUID id, String ref, PersonName name, String pronouns, String accessNeeds,
                      Optional<PreferredWay> preferred, Privacy privacy, String notes, List<Channel> channels,
                      List<Position> positions, long version) {
    public static final int LONGEST_NAME = 200;

    /** A new person of that name; everything else can wait. */
    public static Contact named(PersonName name) {
        return new Contact(Ids.next(), "", name, "", "", Optional.empty(), Privacy.NOT_RECORDED, "", List.of(), List.of(),
            0);
    }

    /** A new person whose name was typed in one piece. */
    public static Contact named(String whole) {
        return named(PersonName.of(whole));
    }

    /** Starts a changed copy. */
    public ContactDraft edit() {
        return new ContactDraft(this);
    }

    /** What keeps it from being saved, and what looks doubtful. */
    public List<Problem> problems() {
        Problems problems = new Problems().maxLength("given", name.given(), LONGEST_NAME)
            .maxLength("family", name.family(), LONGEST_NAME).maxLength("knownAs", name.knownAs(), LONGEST_NAME)
            .maxLength("accessNeeds", accessNeeds, 10_000).maxLength("notes", notes, 100_000);
        if (name.nameless()) {
            problems.add(Problem.error("family", "problem.contact.name"));
        }
        problems.maxLength("title", name.title(), 100).maxLength("pronouns", pronouns, 100)
            .maxLength("source", privacy.source(), 2_000);
        channels.forEach(channel -> channel.addTo(problems));
        positions.forEach(position -> problems.maxLength("positions", position.jobTitle(), 300)
            .maxLength("positions", position.unit(), 300).maxLength("positions", position.endReason(), 2_000));
        positions.forEach(position -> problems.dateOrder("positions", position.startOn(), position.endOn()));
        channels.stream().filter(channel -> channel.kind() == ChannelKind.EMAIL)
            .forEach(channel -> EmailAddress.doubt("channels", channel.detail()).ifPresent(problems::add));
        return problems.list();
    }

    /** The main channel of a kind, or else the first. */
    public Optional<Channel> channel(ChannelKind kind) {
        List<Channel> ofKind = channels.stream().filter(channel -> channel.kind() == kind).toList();
        return ofKind.stream().filter(Channel::main).findFirst().or(() -> ofKind.stream().findFirst());
    }

    /** Positions held on that day, a main contact's first. */
    public List<Position> currentPositions(LocalDate day) {
        return positions.stream().filter(position -> position.currentOn(day))
            .sorted((one, other) -> Boolean.compare(other.mainContact(), one.mainContact())).toList();
    }
}
