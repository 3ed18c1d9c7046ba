package org.partnershipregister.model.networking;

import java.util.Optional;
import org.partnershipregister.model.RecordLink;

/** Shared practice with the names of who told it and where. */
public record PracticeFacts(SharedPractice practice, Optional<RecordLink> organisation, Optional<RecordLink> partnership,
                            Optional<RecordLink> meeting) {
}
