package org.partnershipregister.screen.networking;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.Links;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Tools;

/** The inputs that a new shared practice and a kept one have in common. */
record PracticeInputs(TextField title, TextArea text, RecordPicker organisation, RecordPicker partnership, RecordPicker meeting,
                      DateField on) {

    /** Ties them to the form and to what can be chosen. */
    FieldDecorator tie(Register register, Tools tools, PracticeForm form, Runnable save) {
        Links links = new Links(register.database());
        organisation.use(tools, new PartnerPeople(register.database())::organisationsNamed);
        partnership.use(tools, new PartnershipLists(register.database())::named);
        meeting.use(tools, typed -> links.meetingsNamed(typed, Optional.empty()));
        organisation.chosenProperty().bindBidirectional(form.organisation);
        partnership.chosenProperty().bindBidirectional(form.partnership);
        meeting.chosenProperty().bindBidirectional(form.meeting);
        return new FieldDecorator(tools, form, save).text("title", title, form.title).text("text", text, form.text)
            .decorate("organisation", organisation).decorate("partnership", partnership).decorate("meeting", meeting)
            .date("on", on, form.on);
    }
}
