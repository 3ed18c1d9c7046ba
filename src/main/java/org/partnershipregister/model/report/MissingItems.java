package org.partnershipregister.model.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What is missing, partnership by partnership.
 *
 * @param complete how many partnerships lack nothing
 * @param aside    how many hints were put aside with a reason and are left out
 */
public record MissingItems(String us, LocalDate asOf, List<Part> parts, int complete, int aside) {
    public MissingItems {
        parts = List.copyOf(parts);
    }

    /** A partnership and what it lacks; name "" stands for agreements outside of partnerships. */
    public record Part(String ref, String name, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** One thing that is missing; {@code about} names the agreement, partner or check, "" for the partnership itself. */
    public record Item(Lack lack, String about) {
    }

    public int items() {
        return parts.stream().mapToInt(part -> part.items().size()).sum();
    }
}
