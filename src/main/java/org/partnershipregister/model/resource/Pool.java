package org.partnershipregister.model.resource;

import java.util.List;
import org.partnershipregister.model.RecordLink;

/**
 * Everything one partnership pools.
 *
 * @param members the organisations that are members now
 */
public record Pool(List<PooledLine> lines, Fairness fairness, List<Secondment> secondments, List<RecordLink> members) {

    public Pool {
        lines = List.copyOf(lines);
        secondments = List.copyOf(secondments);
        members = List.copyOf(members);
    }

    /** What all ledgers add up to. */
    public Balance total() {
        return lines.stream().map(PooledLine::balance).reduce(Balance.NOTHING, Balance::plus);
    }
}
