package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the list of pathways, with how it goes.
 *
 * @param from     who may refer, "" for any member
 * @param open     referrals not over yet
 * @param late     of those, past a promised time
 * @param lastYear the figures of the last twelve months
 */
public record PathwayRow(UUID id, String ref, String title, String from, String to, String partnership, PathwayState state,
    Optional<LocalDate> review, int open, int late, Smoothness lastYear) {
}
