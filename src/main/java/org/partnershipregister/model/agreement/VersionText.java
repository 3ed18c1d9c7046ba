package org.partnershipregister.model.agreement;

import java.util.List;

/**
 * The words of one version to be compared with another's.
 *
 * @param name     what readers call it: "version 2", "today's text"
 * @param sections empty for versions that were kept before sections were
 * @param whole    all its words, one piece of text a line
 */
public record VersionText(String name, List<VersionSection> sections, String whole) {
    public VersionText {
        sections = List.copyOf(sections);
    }
}
