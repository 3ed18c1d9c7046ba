package org.partnershipregister.sample;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.model.HouseStyle;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.HouseStyleStore;
import org.partnershipregister.store.agreement.TemplateStore;

/** One template of our own, begun from a memorandum of the program, and a footer on every paper. */
final class SampleTemplates {
    private final Register register;

    SampleTemplates(Register register) {
        this.register = register;
    }

    void put(Edit edit) {
        AgreementTemplate memorandum = TemplateShelf.read().template("memorandum-of-understanding").orElseThrow();
        List<TemplateSection> sections = new ArrayList<>(memorandum.sections());
        sections.add(lastClause(sections) + 1, new TemplateSection(SectionKind.CLAUSE, "own-1", Inclusion.ALWAYS, "Young people’s voice",
            List.of("Our trustees want this in every memorandum about work with young people."),
            "The partners ask the young people they work with what should change, at least once a year, and tell them what came of it.\n\n"
                + "Two young people are invited to each review that [[clause:review]] asks for."));
        AgreementTemplate wording = new AgreementTemplate("", 1, memorandum.kind(), "Memorandum for youth work (ours)",
            memorandum.legalEffect(), memorandum.noticeDays(), memorandum.reviewMonths(),
            "For work with young people: the program’s memorandum with our clause on their voice.", sections);
        OwnTemplate copy = OwnTemplate.copyOf(memorandum, wording.name());
        new TemplateStore(register.database()).put(edit, copy.with(wording));
        new HouseStyleStore(register).put(edit, HouseStyle.USUAL.withFooter("A register of made-up partners in Aldermere"));
    }

    private static int lastClause(List<TemplateSection> sections) {
        int last = 0;
        for (int i = 0; i < sections.size(); i++) {
            last = sections.get(i).kind() == SectionKind.CLAUSE ? i : last;
        }
        return last;
    }
}
