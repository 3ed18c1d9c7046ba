package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.TemplateOrigins;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/**
 * What the parts of an agreement's page share: the facts as kept, told to every part whenever they change, the facts as typed, told to
 * the preview, and the way to change them. Screen thread only.
 */
final class AgreementDesk {
    final Register register;
    final Tools tools;
    final Papers papers;
    final Printing printing;
    final UUID id;
    private final AgreementStore agreements;
    private final LiveQuestion<Answer> question;
    private final List<Consumer<AgreementFacts>> keptListeners = new ArrayList<>();
    private final List<Consumer<AgreementFacts>> typedListeners = new ArrayList<>();
    private final List<Consumer<List<AgreementPaper.Lack>>> lackListeners = new ArrayList<>();
    private final List<Consumer<UUID>> sectionListeners = new ArrayList<>();
    private Optional<AgreementFacts> facts = Optional.empty();
    private final List<Runnable> writingListeners = new ArrayList<>();
    private Optional<UUID> section = Optional.empty();
    private Supplier<String> paragraph = () -> "";
    private boolean typing;
    private Optional<AgreementTemplate> template = Optional.empty();

    private record Answer(AgreementFacts facts, Optional<AgreementTemplate> template) {
    }

    AgreementDesk(Register register, Tools tools, Papers papers, Printing printing, UUID id) {
        this.register = register;
        this.tools = tools;
        this.papers = papers;
        this.printing = printing;
        this.id = id;
        this.agreements = new AgreementStore(register.database());
        AgreementFactsStore reading = new AgreementFactsStore(register.database());
        TemplateOrigins origins = new TemplateOrigins(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> {
            AgreementFacts read = reading.of(id);
            return new Answer(read, origins.of(read.agreement()));
        }, this::read)
            .whenGone(() -> tools.navigator().replace(new Place.AgreementList()));
    }

    /** Is told the facts as they are kept, now and after each change. */
    void onKept(Consumer<AgreementFacts> listener) {
        keptListeners.add(listener);
    }

    /** Is told the facts with what is being typed. */
    void onTyped(Consumer<AgreementFacts> listener) {
        typedListeners.add(listener);
    }

    /** Is told what the paper lacks each time it has been made. */
    void onLacks(Consumer<List<AgreementPaper.Lack>> listener) {
        lackListeners.add(listener);
    }

    /** Is told which section is wanted to be written on. */
    void onSection(Consumer<UUID> listener) {
        sectionListeners.add(listener);
    }

    void lacks(List<AgreementPaper.Lack> now) {
        lackListeners.forEach(listener -> listener.accept(now));
    }

    /** Turns to a section. */
    void turnTo(UUID wanted) {
        sectionListeners.forEach(listener -> listener.accept(wanted));
    }

    /** The section that is being written on. */
    Optional<UUID> section() {
        return section;
    }

    /** The number of the paragraph in it with the caret, "" if it has none. */
    String paragraph() {
        return paragraph.get();
    }

    /** Says where the number of the paragraph is to be asked. */
    void paragraphs(Supplier<String> numbers) {
        paragraph = numbers;
    }

    /** Is told when another section is being written on. */
    void onWriting(Runnable listener) {
        writingListeners.add(listener);
    }

    /** Another section is being written on; the first one is nothing new. */
    void writingOn(UUID now) {
        boolean other = section.filter(before -> !before.equals(now)).isPresent();
        section = Optional.of(now);
        if (other) {
            writingListeners.forEach(Runnable::run);
        }
    }

    /** True while what is told to {@link #onTyped} is typing, not news from the register. */
    boolean typing() {
        return typing;
    }

    void open() {
        question.listen(tools.changes(), Kind.AGREEMENT, Kind.ORGANISATION, Kind.PARTNERSHIP, Kind.CONTACT, Kind.MEETING).ask();
    }

    void close() {
        question.close();
    }

    /** The facts as kept; empty until they have come. */
    Optional<AgreementFacts> facts() {
        return facts;
    }

    /** The wording the agreement was begun from. */
    Optional<AgreementTemplate> template() {
        return template;
    }

    /** Tells what is being typed, before it is saved. */
    void typed(UnaryOperator<Agreement> change) {
        typing = true;
        facts.ifPresent(kept -> tell(typedListeners, kept.with(change.apply(kept.agreement()))));
        typing = false;
    }

    /** Changes the agreement as kept. */
    void change(String labelKey, UnaryOperator<Agreement> change) {
        change(labelKey, change, _ -> { });
    }

    /** Changes the agreement as kept; then does something more with it. */
    void change(String labelKey, UnaryOperator<Agreement> change, Consumer<Agreement> then) {
        tools.status().unsaved();
        tools.work().run(() -> agreements.change(id, labelKey, change), saved -> {
            tools.status().saved();
            then.accept(saved);
        });
    }

    AgreementStore agreements() {
        return agreements;
    }

    private void read(Answer answer) {
        AgreementFacts read = answer.facts();
        facts = Optional.of(read);
        template = answer.template();
        tell(keptListeners, read);
        tell(typedListeners, read);
    }

    private static void tell(List<Consumer<AgreementFacts>> listeners, AgreementFacts told) {
        listeners.forEach(listener -> listener.accept(told));
    }
}
