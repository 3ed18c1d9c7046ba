package org.partnershipregister.screen.agreement;

import javafx.scene.control.ListCell;
import org.partnershipregister.document.SectionNumbers;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.SectionKind;

/** A section in the list of clauses, with the number it has on paper. */
final class ClauseCell extends ListCell<AgreementSection> {
    private final AgreementDesk desk;

    ClauseCell(AgreementDesk desk) {
        this.desk = desk;
        setPrefWidth(0); // long headings end in an ellipsis instead of a scroll bar
    }

    @Override
    protected void updateItem(AgreementSection section, boolean nothing) {
        super.updateItem(section, nothing);
        setText(nothing || section == null ? null : named(section));
    }

    private String named(AgreementSection section) {
        String number = desk.facts().map(AgreementFacts::agreement)
            .flatMap(agreement -> new SectionNumbers(agreement.sections()).of(section)).map(Object::toString).orElse("");
        if (section.kind() == SectionKind.SCHEDULE) {
            return desk.tools.text("agreement.words.schedule", number, section.heading());
        }
        return number.isEmpty() ? section.heading() : number + "  " + section.heading();
    }
}
