package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementVersion;
import org.partnershipregister.model.agreement.VersionText;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.ui.Tools;

/**
 * A text that can be compared: a frozen version, or the text of today, of this agreement or of the one whose place it takes.
 *
 * @param name    as it is offered: "Version 2, 3 November 2026"
 * @param version empty for the text of today
 */
record ComparedText(UUID agreement, String name, Optional<AgreementVersion> version) {

    /** All that can be chosen, this agreement's own first, each the newest first; reads the register. */
    static List<ComparedText> of(Register register, Tools tools, UUID id) {
        AgreementStore agreements = new AgreementStore(register.database());
        Agreement agreement = agreements.get(id);
        List<ComparedText> texts = new ArrayList<>(of(register, tools, id, ""));
        agreement.links().supersedes().map(agreements::get).ifPresent(old -> texts.addAll(of(register, tools, old.id(), old.ref())));
        return texts;
    }

    private static List<ComparedText> of(Register register, Tools tools, UUID id, String ref) {
        List<ComparedText> texts = new ArrayList<>();
        texts.add(new ComparedText(id, ref.isEmpty() ? tools.text("comparison.today") : tools.text("comparison.today.of", ref), Optional.empty()));
        new AgreementVersionStore(register).of(id).forEach(version -> {
            String name = tools.text("comparison.version", version.number(), version.frozenOn());
            texts.add(new ComparedText(id, ref.isEmpty() ? name : tools.text("comparison.version.of", ref, name), Optional.of(version)));
        });
        return texts;
    }

    /** True if the other one is the same text, perhaps called otherwise by now. */
    boolean same(ComparedText other) {
        return agreement.equals(other.agreement) && version.map(AgreementVersion::id).equals(other.version.map(AgreementVersion::id));
    }

    /** Its words; reads the register. */
    VersionText read(Register register) {
        if (version.isPresent()) {
            return new VersionText(name, new AgreementVersionStore(register).sections(version.get()), version.get().text());
        }
        AgreementFacts facts = new AgreementFactsStore(register.database()).of(agreement);
        return new VersionText(name, AgreementPaper.sections(facts), AgreementPaper.of(facts).words());
    }
}
