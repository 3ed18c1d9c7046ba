package org.partnershipregister.model.partnership;

import java.util.List;
import java.util.Optional;

/** Which partnerships a list shows and in what order. {@code text} is words typed, each to be found somewhere. */
public record PartnershipQuestion(String text, Optional<PartnershipModel> model, Optional<Status> status,
                                  Optional<Formality> formality, Optional<Standing> standing, List<Order> order) {

    /** What the list can be ordered by. */
    public enum Sort { NAME, REF, MODEL, STATUS, STAGE, FORMALITY, MEMBERS, NEXT_MEETING, NEXT_REVIEW, STARTED, STANDING }

    /** One of the things to sort by, most important first; the name settles ties. */
    public record Order(Sort by, boolean descending) {
    }

    /** All partnerships by name. */
    public static final PartnershipQuestion ALL =
        new PartnershipQuestion("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public PartnershipQuestion text(String typed) {
        return new PartnershipQuestion(typed, model, status, formality, standing, order);
    }

    public PartnershipQuestion model(PartnershipModel wanted) {
        return new PartnershipQuestion(text, Optional.of(wanted), status, formality, standing, order);
    }

    public PartnershipQuestion status(Status wanted) {
        return new PartnershipQuestion(text, model, Optional.of(wanted), formality, standing, order);
    }

    /** Those that count as this. */
    public PartnershipQuestion standing(Standing wanted) {
        return new PartnershipQuestion(text, model, status, formality, Optional.of(wanted), order);
    }

    public PartnershipQuestion sorted(Sort by, boolean descending) {
        return new PartnershipQuestion(text, model, status, formality, standing, List.of(new Order(by, descending)));
    }
}
