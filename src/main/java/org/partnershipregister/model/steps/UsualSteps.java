package org.partnershipregister.model.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnershipregister.model.partnership.PartnershipModel;

/** The usual steps of each model that come with the program, from the stages of domain.md §7. */
public final class UsualSteps {
    private UsualSteps() {
    }

    /** Those of one model, in their order, with new keys each time. */
    public static List<UsualStep> of(PartnershipModel model) {
        return lines().filter(line -> line[0].equals(model.name()))
            .map(line -> UsualStep.of(line[1], line[3], Integer.parseInt(line[2]))).toList();
    }

    private static Stream<String[]> lines() {
        try (InputStream in = Objects.requireNonNull(UsualSteps.class.getResourceAsStream("usual-steps.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.strip().split("\\s*\\|\\s*", 4));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
