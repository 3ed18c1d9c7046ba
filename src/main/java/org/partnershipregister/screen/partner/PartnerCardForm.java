package org.partnershipregister.screen.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.exchange.PhoneNumber;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.EmailAddress;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationDraft;
import org.partnershipregister.model.party.Postcode;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.model.party.Site;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The few fields edited beside the list: the first number, phone, e-mail address and main site stand for all. */
final class PartnerCardForm extends FormModel {
    final Property<Sector> sector = choice("sector", Sector.VOLUNTARY);
    final StringProperty number = text("number");
    final StringProperty phone = text("phone");
    final StringProperty email = text("email");
    final StringProperty address = text("address");
    final StringProperty town = text("town");
    final StringProperty postcode = text("postcode");
    final StringProperty purpose = text("purpose");

    PartnerCardForm(Formats formats) {
        super(formats);
    }

    void show(Organisation organisation) {
        fill(sector, organisation.sector());
        fill(number, organisation.identifiers().stream().findFirst().map(Identifier::value).orElse(""));
        fill(phone, phoneOf(organisation));
        fill(email, organisation.channel(ChannelKind.EMAIL).map(channel -> channel.detail()).orElse(""));
        fill(address, organisation.mainSite().map(Site::address).orElse("").replaceAll("\\s*\\R\\s*", ", "));
        fill(town, organisation.mainSite().map(Site::town).orElse(""));
        fill(postcode, organisation.mainSite().map(Site::postcode).orElse(""));
        fill(purpose, organisation.purpose());
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems();
        PhoneNumber.doubt("phone", phone.get()).ifPresent(problems::add);
        EmailAddress.doubt("email", email.get()).ifPresent(problems::add);
        Postcode.doubt("postcode", postcode.get()).ifPresent(problems::add);
        problems.maxLength("number", number.get(), 100).maxLength("phone", phone.get(), 500)
            .maxLength("email", email.get(), 500).maxLength("postcode", postcode.get(), 20)
            .maxLength("town", town.get(), 200).maxLength("address", address.get(), 2_000)
            .maxLength("purpose", purpose.get(), 100_000);
        return problems.list();
    }

    /** The changed values, to be put into the organisation as it is kept by then. */
    UnaryOperator<Organisation> edits() {
        List<Consumer<OrganisationDraft>> all = new ArrayList<>();
        changed(all, sector, OrganisationDraft::sector);
        changed(all, purpose, OrganisationDraft::purpose);
        UnaryOperator<Organisation> simple = organisation -> {
            OrganisationDraft draft = organisation.edit();
            all.forEach(change -> change.accept(draft));
            return draft.done();
        };
        List<UnaryOperator<Organisation>> steps = new ArrayList<>(List.of(simple));
        part(number, FirstParts::number, steps);
        part(phone, (kept, typed) -> FirstParts.channel(kept, typed, phoneKind(kept)), steps);
        part(email, (kept, typed) -> FirstParts.channel(kept, typed, ChannelKind.EMAIL), steps);
        part(address, (kept, typed) -> FirstParts.site(kept, Optional.of(typed), Optional.empty(), Optional.empty()), steps);
        part(town, (kept, typed) -> FirstParts.site(kept, Optional.empty(), Optional.of(typed), Optional.empty()), steps);
        part(postcode, (kept, typed) -> FirstParts.site(kept, Optional.empty(), Optional.empty(), Optional.of(typed)), steps);
        return kept -> {
            Organisation done = kept;
            for (UnaryOperator<Organisation> step : steps) {
                done = step.apply(done);
            }
            return done;
        };
    }

    private void part(StringProperty field, java.util.function.BiFunction<Organisation, String, Organisation> put,
        List<UnaryOperator<Organisation>> steps) {
        if (anyChanged(field)) {
            String typed = savable(field).strip();
            steps.add(kept -> put.apply(kept, typed));
        }
    }

    private static String phoneOf(Organisation organisation) {
        return organisation.channel(phoneKind(organisation)).map(channel -> channel.detail()).orElse("");
    }

    private static ChannelKind phoneKind(Organisation organisation) {
        boolean onlyMobile = organisation.channel(ChannelKind.PHONE).isEmpty()
            && organisation.channel(ChannelKind.MOBILE).isPresent();
        return onlyMobile ? ChannelKind.MOBILE : ChannelKind.PHONE;
    }
}
