package org.partnershipregister.screen.partner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationDraft;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.OtherName;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.model.party.Site;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What a partner's page holds while it is edited. */
final class PartnerForm extends FormModel {
    final StringProperty name = text("name");
    final Property<Sector> sector = choice("sector", Sector.VOLUNTARY);
    final Property<Optional<LegalForm>> legalForm = choice("legalForm", Optional.empty());
    final StringProperty purpose = text("purpose");
    final StringProperty area = text("area");
    final StringProperty website = text("website");
    final Property<OrganisationStatus> status = choice("status", OrganisationStatus.ACTIVE);
    final StringProperty statusOn = date("statusOn");
    final StringProperty statusReason = text("statusReason");
    final StringProperty tags = text("tags");
    final StringProperty notes = text("notes");
    final StringProperty checkEvery = text("checkEvery");
    final Property<List<OtherName>> otherNames = choice("otherNames", List.of());
    final Property<List<Identifier>> identifiers = choice("identifiers", List.of());
    final Property<List<Site>> sites = choice("sites", List.of());
    final Property<List<Channel>> channels = choice("channels", List.of());
    private final Formats formats;

    PartnerForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    void show(Organisation organisation) {
        fill(name, organisation.name());
        fill(sector, organisation.sector());
        fill(legalForm, organisation.legalForm());
        fill(purpose, organisation.purpose());
        fill(area, organisation.areaServed());
        fill(website, organisation.website());
        fill(status, organisation.standing().status());
        fill(statusOn, organisation.standing().on());
        fill(statusReason, organisation.standing().reason());
        fill(tags, String.join(", ", organisation.tags()));
        fill(notes, organisation.notes());
        fill(checkEvery, organisation.checked().everyMonths().map(String::valueOf).orElse(""));
        fill(otherNames, organisation.otherNames());
        fill(identifiers, organisation.identifiers());
        fill(sites, organisation.sites());
        fill(channels, organisation.channels());
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>(Organisation.named(name.get()).edit().notes(notes.get())
            .purpose(purpose.get()).website(website.get()).areaServed(area.get()).tags(split(tags.get()))
            .otherNames(otherNames.getValue()).identifiers(identifiers.getValue()).sites(sites.getValue())
            .channels(channels.getValue()).status(status.getValue(), formats.today(), statusReason.get()).done().problems());
        if (!checkEvery.get().isBlank() && months(checkEvery.get()).isEmpty()) {
            problems.add(Problem.error("checkEvery", "problem.check-every"));
        }
        return problems;
    }

    /** The changed values, to be put into the organisation as it is kept by then. */
    UnaryOperator<Organisation> edits() {
        List<Consumer<OrganisationDraft>> changes = new ArrayList<>();
        changed(changes, name, (draft, value) -> draft.name(value.strip()));
        changed(changes, sector, OrganisationDraft::sector);
        changed(changes, legalForm, (draft, value) -> value.ifPresentOrElse(draft::legalForm, draft::noLegalForm));
        changed(changes, purpose, OrganisationDraft::purpose);
        changed(changes, area, OrganisationDraft::areaServed);
        changed(changes, website, (draft, value) -> draft.website(value.strip()));
        changed(changes, tags, (draft, value) -> draft.tags(split(value)));
        changed(changes, notes, OrganisationDraft::notes);
        changed(changes, checkEvery, (draft, value) -> draft.checkEvery(months(value)));
        changed(changes, otherNames, OrganisationDraft::otherNames);
        changed(changes, identifiers, OrganisationDraft::identifiers);
        changed(changes, sites, OrganisationDraft::sites);
        changed(changes, channels, OrganisationDraft::channels);
        if (anyChanged(status, statusOn, statusReason)) {
            Organisation.Standing standing = new Organisation.Standing(savable(status),
                savableDay(statusOn).filter(day -> anyChanged(statusOn) || !anyChanged(status))
                    .or(() -> Optional.of(formats.today())), savable(statusReason));
            changes.add(draft -> draft.status(standing.status(), standing.on().orElseThrow(), standing.reason()));
        }
        return organisation -> {
            OrganisationDraft draft = organisation.edit();
            changes.forEach(change -> change.accept(draft));
            return draft.done();
        };
    }

    private static Optional<Integer> months(String typed) {
        return Optional.of(typed.strip()).filter(text -> text.matches("[1-9]\\d{0,2}")).map(Integer::valueOf);
    }

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split("[,;\\n]")).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }
}
