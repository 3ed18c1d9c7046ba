package org.partnershipregister.screen.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.model.agreement.TemplateVersion;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.TemplateLists;
import org.partnershipregister.store.agreement.TemplateOrigins;
import org.partnershipregister.store.agreement.TemplateStore;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** What the parts of a template's page share: the template as kept, told to every part when it changes, and the way to change it. */
final class TemplateDesk {
    final Tools tools;
    final UUID id;
    private final TemplateStore store;
    private final TemplateOrigins origins;
    private final LiveQuestion<Answer> question;
    private final List<BiConsumer<OwnTemplate, List<TemplateVersion>>> listeners = new ArrayList<>();
    private Optional<OwnTemplate> kept = Optional.empty();

    private record Answer(OwnTemplate template, List<TemplateVersion> versions) {
    }

    TemplateDesk(Register register, Tools tools, UUID id) {
        this.tools = tools;
        this.id = id;
        this.store = new TemplateStore(register.database());
        this.origins = new TemplateOrigins(register.database());
        TemplateLists lists = new TemplateLists(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> new Answer(lists.present(id), origins.versions(id)), this::read)
            .whenGone(() -> tools.navigator().replace(new Place.TemplateList()));
    }

    /** Is told the template as it is kept and its wordings in use, now and after each change. */
    void onKept(BiConsumer<OwnTemplate, List<TemplateVersion>> listener) {
        listeners.add(listener);
    }

    void open() {
        question.listen(tools.changes(), Kind.AGREEMENT_TEMPLATE, Kind.AGREEMENT).ask();
    }

    void close() {
        question.close();
    }

    /** The template as kept; empty until it has come. */
    Optional<OwnTemplate> kept() {
        return kept;
    }

    TemplateStore store() {
        return store;
    }

    TemplateOrigins origins() {
        return origins;
    }

    /** Changes the sections as they are kept by then. */
    void changeSections(UnaryOperator<List<TemplateSection>> change) {
        tools.status().unsaved();
        tools.work().run(() -> store.change(id, own -> own.with(own.wording().withSections(change.apply(own.wording().sections())))),
            saved -> tools.status().saved());
    }

    private void read(Answer answer) {
        kept = Optional.of(answer.template());
        listeners.forEach(listener -> listener.accept(answer.template(), answer.versions()));
    }
}
