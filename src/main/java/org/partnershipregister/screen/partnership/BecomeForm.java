package org.partnershipregister.screen.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What is typed for a partnership that grows out of another one. */
final class BecomeForm extends FormModel {

    final StringProperty name = text("name");
    final Property<PartnershipModel> model = choice("model", PartnershipModel.CONSORTIUM);
    final Property<Set<UUID>> members = choice("members", Set.of());
    final StringProperty on = date("on");
    final StringProperty why = text("why");
    final Property<Boolean> ends = choice("ends", false);
    private final Formats formats;
    private Optional<LocalDate> began = Optional.empty();

    BecomeForm(Formats formats) {
        super(formats);
        this.formats = formats;
        fill(on, Optional.of(formats.today()));
    }

    /** Says since when the old partnership is: the new one can't begin before. */
    void after(Optional<LocalDate> start) {
        began = start;
    }

    LocalDate when() {
        return day(on).orElse(formats.today());
    }

    @Override
    protected List<Problem> check() {
        return new Problems().required("name", name.get(), "problem.partnership.name")
            .maxLength("name", name.get(), Partnership.LONGEST_NAME).required("on", on.get(), "problem.become.on")
            .required("why", why.get(), "problem.partnership.why").maxLength("why", why.get(), 2_000)
            .dateOrder("on", began, day(on)).list();
    }
}
