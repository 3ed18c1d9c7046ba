package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * An organisation bound by one agreement; {@code label} is what the text calls it ("the Lead Body"), "" for its name, {@code scan} the kept
 * file with its signature.
 */
public record AgreementParty(UUID id, UUID organisation, String name, String label, Approval approval, Signature signature,
                             Witness witness, Optional<UUID> scan, Optional<LocalDate> withdrewOn) {

    /** When its trustees or governing body approved, and which minute says so. */
    public record Approval(Optional<LocalDate> on, String minute) {
        public static final Approval NONE = new Approval(Optional.empty(), "");
    }

    /** Who signs for it, holding what office; how and when once it is done. */
    public record Signature(String name, String office, Optional<SigningMethod> method, Optional<LocalDate> on) {
        public static final Signature NONE = new Signature("", "", Optional.empty(), Optional.empty());
    }

    /** Who saw a deed being signed; texts are "" until entered. */
    public record Witness(String name, String address, String occupation) {
        public static final Witness NONE = new Witness("", "", "");
    }

    /** A party that has done nothing yet. */
    public static AgreementParty of(UUID organisation, String name) {
        return new AgreementParty(Ids.next(), organisation, name, "", Approval.NONE, Signature.NONE, Witness.NONE, Optional.empty(), Optional.empty());
    }

    public boolean approved() {
        return approval.on().isPresent();
    }

    public boolean signed() {
        return signature.on().isPresent();
    }

    public AgreementParty with(Signature other) {
        return new AgreementParty(id, organisation, name, label, approval, other, witness, scan, withdrewOn);
    }

    public AgreementParty with(Approval other) {
        return new AgreementParty(id, organisation, name, label, other, signature, witness, scan, withdrewOn);
    }

    public AgreementParty with(Witness other) {
        return new AgreementParty(id, organisation, name, label, approval, signature, other, scan, withdrewOn);
    }

    /** The same party with this kept file as the scan of its signed copy, or with none. */
    public AgreementParty scanned(Optional<UUID> file) {
        return new AgreementParty(id, organisation, name, label, approval, signature, witness, file, withdrewOn);
    }

    public AgreementParty labelled(String other) {
        return new AgreementParty(id, organisation, name, other, approval, signature, witness, scan, withdrewOn);
    }

    public AgreementParty withdrawn(Optional<LocalDate> day) {
        return new AgreementParty(id, organisation, name, label, approval, signature, witness, scan, day);
    }

    /** What keeps it from being saved; a signature without a name or a method is only doubtful. */
    public List<Problem> problems() {
        Problems problems = new Problems().maxLength("label", label, 300).maxLength("signatoryName", signature.name(), 300)
            .maxLength("signatoryOffice", signature.office(), 300).maxLength("minute", approval.minute(), 500);
        if (signed() && signature.name().isBlank()) {
            problems.add(Problem.warning("signatoryName", "problem.agreement.signatory"));
        }
        if (signed() && signature.method().isEmpty()) {
            problems.add(Problem.warning("method", "problem.agreement.method"));
        }
        if (withdrewOn.isPresent() && signature.on().filter(day -> day.isAfter(withdrewOn.get())).isPresent()) {
            problems.add(Problem.warning("withdrewOn", "problem.agreement.withdrew-early", signature.on().get()));
        }
        problems.maxLength("witnessName", witness.name(), 300).maxLength("witnessAddress", witness.address(), 2_000)
            .maxLength("witnessOccupation", witness.occupation(), 300);
        return problems.list();
    }
}
