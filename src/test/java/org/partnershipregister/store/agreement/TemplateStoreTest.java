package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateQuestion;
import org.partnershipregister.model.agreement.TemplateQuestion.Sort;
import org.partnershipregister.model.agreement.TemplateRow;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.agreement.TemplateVersion;
import org.partnershipregister.store.BinStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.UndoStore;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.TestRegister;

class TemplateStoreTest {
    private static final AgreementTemplate MOU = TemplateShelf.read().template("memorandum-of-understanding").orElseThrow();

    private Register register;
    private TemplateStore templates;
    private TemplateLists lists;
    private TemplateOrigins origins;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        templates = new TemplateStore(register.database());
        lists = new TemplateLists(register.database());
        origins = new TemplateOrigins(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void ourOwnCopySaysWhatTheOtherSaysAndKnowsWhereItCameFrom() {
        OwnTemplate copy = copy("Our memorandum");
        assertThat(copy.wording().code()).isEqualTo("TPL-0001");
        assertThat(copy.wording().version()).isEqualTo(1);
        assertThat(copy.wording().sections()).isEqualTo(MOU.sections());
        assertThat(copy.wording().noticeDays()).isEqualTo(MOU.noticeDays());
        assertThat(copy.begunFrom()).contains(new Agreement.TemplateUsed(MOU.code(), MOU.version()));
        assertThat(templates.get(copy.id())).isEqualTo(copy);
        OwnTemplate second = templates.save(OwnTemplate.copyOf(copy.wording(), "Second"));
        assertThat(second.begunFrom()).contains(new Agreement.TemplateUsed("TPL-0001", 1));
    }

    @Test
    void rowsOfATemplateAreRepeatedForEachObjectiveAndStandOnceWhereThereIsNone() {
        SaferStreets town = new SaferStreets(register);
        UUID partnership = town.saferStreets(town.us("Riverside Community Trust"), List.of(town.organisation("Borough Council")));
        town.objective(partnership, "OBJECTIVE", "Open the youth room");
        town.objective(partnership, "OBJECTIVE", "Train 60 | venue [[staff]]");
        TemplateSection plan = new TemplateSection(SectionKind.SCHEDULE, "plan", Inclusion.ALWAYS, "Plan", List.of(),
            "| What | Who |\n| [[each.objective]] | [who] |\n| [[each.contribution]] | [when] |");
        AgreementTemplate template = new AgreementTemplate(MOU.code(), MOU.version(), MOU.kind(), MOU.name(), MOU.legalEffect(), MOU.noticeDays(),
            MOU.reviewMonths(), MOU.about(), List.of(plan));
        Agreement begun = new NewAgreementStore(register.database()).begin(new AgreementStart(template, Optional.of(partnership), "Plan", Set.of()));
        assertThat(begun.sections().getFirst().text().lines()).containsExactlyInAnyOrder("| What | Who |", "| Open the youth room | [who] |",
            "| Train 60 \\| venue \\[\\[staff\\]\\] | [who] |", "| [[each.contribution]] | [when] |");
    }

    @Test
    void aNewerWordingOfTheProgramIsToldToCopiesOfAnOlderOne() {
        OwnTemplate present = copy("Present");
        assertThat(TemplateLists.newer(present)).isEmpty();
        OwnTemplate older = templates.save(new OwnTemplate(Ids.next(), present.wording(),
            Optional.of(new Agreement.TemplateUsed(MOU.code(), MOU.version() - 1)), 0));
        assertThat(TemplateLists.newer(older)).contains(MOU);
        assertThat(lists.present(older.id())).isEqualTo(older);
        templates.delete(List.of(older.id()));
        assertThatThrownBy(() -> lists.present(older.id())).isInstanceOf(Failure.class);
    }

    @Test
    void anAgreementKeepsTheWordingItCameFromWhenTheTemplateChanges() {
        OwnTemplate copy = copy("Ours");
        Agreement first = begin(copy);
        assertThat(first.template()).contains(new Agreement.TemplateUsed("TPL-0001", 1));
        OwnTemplate changed = saying(copy, "parties", "Our new words.");
        assertThat(changed.wording().version()).isEqualTo(2);
        Agreement second = begin(copy);
        assertThat(second.template()).contains(new Agreement.TemplateUsed("TPL-0001", 2));
        assertThat(second.sections().getFirst().text()).isEqualTo("Our new words.");
        assertThat(origins.of(first)).contains(copy.wording());
        assertThat(origins.of(second)).contains(changed.wording());
        assertThat(origins.versions(copy.id())).extracting(TemplateVersion::number, TemplateVersion::agreements)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 1), org.assertj.core.groups.Tuple.tuple(1, 1));
    }

    @Test
    void aNumberRisesOnlyWithTheFirstChangeAfterItWasUsed() {
        OwnTemplate copy = copy("Ours");
        assertThat(saying(copy, "parties", "a").wording().version()).isEqualTo(1);
        begin(copy);
        begin(copy);
        assertThat(origins.versions(copy.id())).hasSize(1);
        assertThat(templates.change(copy.id(), UnaryOperator.identity()).wording().version()).isEqualTo(1);
        assertThat(saying(copy, "parties", "b").wording().version()).isEqualTo(2);
        assertThat(saying(copy, "parties", "c").wording().version()).isEqualTo(2);
    }

    @Test
    void undoNeverMakesAUsedNumberSayTwoThings() {
        OwnTemplate copy = copy("Ours");
        begin(copy);
        saying(copy, "parties", "second");
        begin(copy);
        UndoStore undo = new UndoStore(register.database());
        undo.undo();
        undo.undo();
        assertThat(templates.get(copy.id()).wording()).isEqualTo(copy.wording());
        assertThat(saying(copy, "parties", "third").wording().version()).isEqualTo(3);
        Agreement third = begin(copy);
        assertThat(origins.of(third).orElseThrow().section("parties").orElseThrow().text()).isEqualTo("third");
        assertThat(origins.of(new Agreement.TemplateUsed("TPL-0001", 2)).orElseThrow().section("parties").orElseThrow().text())
            .isEqualTo("second");
    }

    @Test
    void aUsedWordingIsNeverChangedOrRemoved() {
        OwnTemplate copy = copy("Ours");
        begin(copy);
        var table = Tables.AGREEMENT_TEMPLATE_VERSION;
        var row = register.database().read(sql -> sql.selectFrom(table).fetchSingle());
        row.setWording("other");
        assertThatThrownBy(() -> register.database().write(new org.partnershipregister.model.ChangeLabel("change.template.saved", "x"), edit -> {
            edit.put(row);
            return row;
        })).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.FROZEN));
        assertThat(origins.of(new Agreement.TemplateUsed("TPL-0001", 1))).contains(copy.wording());
    }

    @Test
    void aDeletedTemplateComesBackAndItsAgreementsKnowItsWords() {
        OwnTemplate copy = copy("Ours");
        Agreement begun = begin(copy);
        assertThat(templates.delete(List.of(copy.id())).done()).isEqualTo(1);
        assertThat(lists.own()).isEmpty();
        assertThat(origins.of(begun)).contains(copy.wording());
        assertThatThrownBy(() -> begin(copy)).isInstanceOf(Failure.class);
        assertThat(new BinStore(register.database()).all()).extracting(binned -> binned.ref()).containsExactly("TPL-0001");
        new BinStore(register.database()).restore(new BinStore(register.database()).all());
        assertThat(lists.own()).containsExactly(copy.wording());
        templates.delete(List.of(copy.id()));
        templates.restore(copy.id());
        assertThat(lists.own()).hasSize(1);
    }

    @Test
    void templatesOfTheProgramAreNotDeleted() {
        OwnTemplate copy = copy("Ours");
        List<java.util.UUID> all = lists.ids(all());
        assertThat(templates.delete(all).kept()).hasSize(all.size() - 1).contains(MOU.name());
        assertThat(lists.ids(all())).hasSize(all.size() - 1);
        assertThat(lists.own()).isEmpty();
        assertThat(templates.delete(lists.ids(all())).done()).isZero();
        templates.restore(copy.id());
    }

    @Test
    void twoSectionsOfOneCodeAreRefused() {
        OwnTemplate copy = copy("Ours");
        List<TemplateSection> twice = new ArrayList<>(copy.wording().sections());
        twice.add(MOU.sections().getFirst());
        refused(copy.with(with(copy.wording(), twice)), Failure.Reason.NOT_ALLOWED);
        refused(copy.with(with(copy.wording(), List.of(new TemplateSection(SectionKind.CLAUSE, "a b", Inclusion.ALWAYS, "A", List.of(), "")))),
            Failure.Reason.NOT_ALLOWED);
        refused(OwnTemplate.copyOf(MOU, " "), Failure.Reason.NOT_ALLOWED);
        assertThat(templates.get(copy.id())).isEqualTo(copy);
    }

    @Test
    void aHundredSectionsAndLongTextsAreKeptAndTooMuchIsSaidSo() {
        List<TemplateSection> sections = IntStream.range(0, 100).mapToObj(i -> section("s" + i, "Words of section " + i)).toList();
        OwnTemplate big = templates.save(OwnTemplate.copyOf(with(MOU, sections), "Big"));
        assertThat(big.wording().sections()).isEqualTo(sections);
        String text = "A long text. ".repeat(7_700);
        OwnTemplate tall = templates.save(OwnTemplate.copyOf(with(MOU, List.of(section("a", text), section("b", text))), "Tall"));
        assertThat(begin(tall).sections().getFirst().text()).hasSize(text.length()).isEqualTo(text);
        assertThat(origins.of(new Agreement.TemplateUsed(tall.wording().code(), 1))).contains(tall.wording());
        refused(tall.with(with(tall.wording(), IntStream.range(0, 10).mapToObj(i -> section("s" + i, text)).toList())), Failure.Reason.TOO_LONG);
    }

    @Test
    void undoTakesAChangeBackAndRedoDoesItAgain() {
        OwnTemplate copy = copy("Ours");
        OwnTemplate changed = saying(copy, "parties", "changed");
        UndoStore undo = new UndoStore(register.database());
        undo.undo();
        assertThat(templates.get(copy.id()).wording()).isEqualTo(copy.wording());
        undo.redo();
        assertThat(templates.get(copy.id()).wording()).isEqualTo(changed.wording());
    }

    @Test
    void listsShowOursAndTheProgramsAndCountAgreements() {
        OwnTemplate copy = copy("Zoo memorandum");
        begin(copy);
        new NewAgreementStore(register.database()).begin(new AgreementStart(MOU, Optional.empty(), "Plain", Set.of()));
        List<TemplateRow> rows = lists.rows(lists.ids(all()));
        assertThat(rows).hasSize(TemplateShelf.read().templates().size() + 1).filteredOn(TemplateRow::own).singleElement()
            .satisfies(row -> assertThat(row.changedOn()).contains(TestRegister.TODAY)).extracting(TemplateRow::agreements).isEqualTo(1);
        assertThat(rows).filteredOn(row -> row.code().equals(MOU.code())).extracting(TemplateRow::agreements).containsExactly(1);
        assertThat(lists.ids(new TemplateQuestion("zoo", Optional.empty(), Optional.empty(), Sort.TITLE, false))).containsExactly(copy.id());
        assertThat(lists.rows(lists.ids(new TemplateQuestion("", Optional.of(AgreementKind.MEMORANDUM_OF_UNDERSTANDING), Optional.of(false),
            Sort.TITLE, false)))).extracting(TemplateRow::code).containsExactly(MOU.code());
        assertThat(lists.ids(new TemplateQuestion("", Optional.empty(), Optional.empty(), Sort.OWN, false)).getFirst()).isEqualTo(copy.id());
        for (Sort sort : Sort.values()) {
            assertThat(lists.ids(new TemplateQuestion("", Optional.empty(), Optional.empty(), sort, true))).hasSize(rows.size());
        }
        assertThat(lists.wording(copy.id())).contains(copy.wording());
        assertThat(lists.wording(rows.stream().filter(row -> row.code().equals(MOU.code())).findFirst().orElseThrow().id())).contains(MOU);
    }

    private OwnTemplate copy(String title) {
        return templates.save(OwnTemplate.copyOf(MOU, title));
    }

    private Agreement begin(OwnTemplate template) {
        return new NewAgreementStore(register.database()).begin(new AgreementStart(template.wording(), Optional.empty(), "Begun", Set.of()));
    }

    private OwnTemplate saying(OwnTemplate template, String code, String text) {
        return templates.change(template.id(), kept -> kept.with(with(kept.wording(), kept.wording().sections().stream()
            .map(one -> one.code().equals(code) ? one.saying(one.inclusion(), one.heading(), "", text) : one).toList())));
    }

    private void refused(OwnTemplate template, Failure.Reason reason) {
        assertThatThrownBy(() -> templates.save(template))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    private static TemplateQuestion all() {
        return new TemplateQuestion("", Optional.empty(), Optional.empty(), Sort.TITLE, false);
    }

    private static TemplateSection section(String code, String text) {
        return new TemplateSection(SectionKind.CLAUSE, code, Inclusion.ALWAYS, "Heading " + code, Stream.of("Guidance").toList(), text);
    }

    private static AgreementTemplate with(AgreementTemplate template, List<TemplateSection> sections) {
        return template.withSections(sections);
    }
}
