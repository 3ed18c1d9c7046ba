package org.partnershipregister.model.resource;

import java.util.UUID;

/**
 * What one member pledged, gave and used, in pence.
 *
 * @param gave    what came from it, less what went back to it
 * @param used    what it used of what anybody gave
 * @param shareOfGiven its part of all that was given, in tenths of a per cent; all members' parts add up to 1000, or to 0
 */
public record MemberShare(UUID organisation, String name, long pledged, long gave, long used, int shareOfGiven) {
}
