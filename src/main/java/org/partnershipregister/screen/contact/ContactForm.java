package org.partnershipregister.screen.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.ContactDraft;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.party.PersonName;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.PreferredWay;
import org.partnershipregister.model.party.Privacy;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What a contact's page, and the contact beside the list, hold while they are edited. */
final class ContactForm extends FormModel {
    final StringProperty title = text("title");
    final StringProperty given = text("given");
    final StringProperty family = text("family");
    final StringProperty knownAs = text("knownAs");
    final StringProperty pronouns = text("pronouns");
    final StringProperty access = text("accessNeeds");
    final StringProperty notes = text("notes");
    final Property<Optional<PreferredWay>> preferred = choice("preferred", Optional.empty());
    final Property<Optional<LawfulBasis>> basis = choice("basis", Optional.empty());
    final StringProperty source = text("source");
    final StringProperty notice = date("notice");
    final StringProperty review = date("review");
    final Property<Boolean> doNotContact = choice("doNotContact", false);
    final Property<List<Channel>> channels = choice("channels", List.of());
    final Property<List<Position>> positions = choice("positions", List.of());

    ContactForm(Formats formats) {
        super(formats);
    }

    void show(Contact contact) {
        fill(title, contact.name().title());
        fill(given, contact.name().given());
        fill(family, contact.name().family());
        fill(knownAs, contact.name().knownAs());
        fill(pronouns, contact.pronouns());
        fill(access, contact.accessNeeds());
        fill(notes, contact.notes());
        fill(preferred, contact.preferred());
        fill(basis, contact.privacy().basis());
        fill(source, contact.privacy().source());
        fill(notice, contact.privacy().noticeGivenOn());
        fill(review, contact.privacy().reviewOn());
        fill(doNotContact, contact.privacy().doNotContact());
        fill(channels, contact.channels());
        fill(positions, contact.positions());
    }

    @Override
    protected List<Problem> check() {
        Contact typed = Contact.named(new PersonName(title.get(), given.get(), family.get(), knownAs.get())).edit()
            .accessNeeds(access.get()).notes(notes.get()).positions(positions.getValue()).channels(channels.getValue())
            .pronouns(pronouns.get()).done();
        List<Problem> problems = new ArrayList<>(typed.problems());
        problems.addAll(new Problems().maxLength("source", source.get(), 2_000).list());
        if (typed.name().nameless()) { // all three keep their former values until one is filled
            problems.add(Problem.error("given", "problem.contact.name"));
            problems.add(Problem.error("knownAs", "problem.contact.name"));
        }
        return problems;
    }

    /** The changed values, to be put into the contact as it is kept by then. */
    UnaryOperator<Contact> edits() {
        List<Consumer<ContactDraft>> changes = new ArrayList<>();
        if (anyChanged(title, given, family, knownAs)) {
            PersonName name = new PersonName(savable(title).strip(), savable(given).strip(), savable(family).strip(),
                savable(knownAs).strip());
            changes.add(draft -> draft.name(name));
        }
        if (anyChanged(basis, source, notice, review, doNotContact)) {
            Privacy privacy = new Privacy(savable(basis), savable(source), savableDay(notice), savable(doNotContact),
                savableDay(review));
            changes.add(draft -> draft.privacy(privacy));
        }
        changed(changes, pronouns, ContactDraft::pronouns);
        changed(changes, access, ContactDraft::accessNeeds);
        changed(changes, notes, ContactDraft::notes);
        changed(changes, preferred, ContactDraft::preferred);
        changed(changes, channels, ContactDraft::channels);
        changed(changes, positions, ContactDraft::positions);
        return contact -> {
            ContactDraft draft = contact.edit();
            changes.forEach(change -> change.accept(draft));
            return draft.done();
        };
    }
}
