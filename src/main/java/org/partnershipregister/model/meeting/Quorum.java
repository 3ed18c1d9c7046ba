package org.partnershipregister.model.meeting;

import java.util.List;
import java.util.Optional;

/**
 * Whether enough members are represented. Organisations are counted, not heads: two people of one organisation are one;
 * guests and observers don't count. With no quorum agreed it is always reached.
 */
public record Quorum(Optional<Integer> needed, int represented) {

    public static Quorum of(Optional<Integer> needed, List<Attendance> attendance) {
        long represented = attendance.stream()
            .filter(one -> one.state().counts() && one.capacity() != Capacity.GUEST)
            .map(one -> one.organisation().map(Object::toString).orElse(one.organisationName() + one.name()))
            .distinct().count();
        return new Quorum(needed, (int) represented);
    }

    public boolean reached() {
        return represented >= needed.orElse(0);
    }
}
