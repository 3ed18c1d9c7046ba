package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_TEMPLATE;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.TemplateQuestion;
import org.partnershipregister.model.agreement.TemplateRow;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.records.AgreementTemplateRecord;

/** Lists of templates, our own and those that come with the program together: some dozens at most. */
public final class TemplateLists {
    private static final TemplateShelf SHELF = TemplateShelf.read();

    private final Database database;

    public TemplateLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order. */
    public List<UUID> ids(TemplateQuestion question) {
        return database.read(sql -> Stream.concat(own(sql, Matching.words(AGREEMENT_TEMPLATE.SEARCH_KEY, question.text())),
                shipped().filter(row -> says(row, question.text())))
            .filter(row -> question.kind().isEmpty() || question.kind().get() == row.kind())
            .filter(row -> question.own().isEmpty() || question.own().get() == row.own())
            .map(row -> counted(sql, row)).sorted(order(question)).map(TemplateRow::id).toList());
    }

    /** The lines of these keys, in no particular order. */
    public List<TemplateRow> rows(List<UUID> ids) {
        return database.read(sql -> Stream.concat(own(sql, Matching.anyOf(AGREEMENT_TEMPLATE.ID, ids)),
            shipped().filter(row -> ids.contains(row.id()))).map(row -> counted(sql, row)).toList());
    }

    /** The present wordings of our own templates outside the bin, by title. */
    public List<AgreementTemplate> own() {
        return database.read(sql -> own(sql, DSL.noCondition())
            .map(row -> TemplateRows.whole(sql, row.id()).orElseThrow().wording()).toList());
    }

    /** What one line's template says: the present wording, ours or the program's; empty when it is gone. */
    public Optional<AgreementTemplate> wording(UUID id) {
        return SHELF.templates().stream().filter(template -> key(template.code()).equals(id)).findFirst()
            .or(() -> database.read(sql -> TemplateRows.whole(sql, id)).map(own -> own.wording()));
    }

    /** A template of our own outside the bin; NOT_FOUND when there is none. */
    public OwnTemplate present(UUID id) {
        return database.read(sql -> sql.fetchExists(AGREEMENT_TEMPLATE, AGREEMENT_TEMPLATE.ID.eq(id).and(Matching.present(AGREEMENT_TEMPLATE)))
            ? TemplateRows.whole(sql, id) : Optional.<OwnTemplate>empty()).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The program's template that ours was begun from, when the program has brought a newer wording of it since. */
    public static Optional<AgreementTemplate> newer(OwnTemplate own) {
        return own.begunFrom().flatMap(from -> shipped(from.code()).filter(now -> now.version() > from.version()));
    }

    /** Whether a template is one of our own, none of the program's. */
    public static boolean own(AgreementTemplate template) {
        return SHELF.template(template.code()).isEmpty();
    }

    /** The template of the program with that code. */
    public static Optional<AgreementTemplate> shipped(String code) {
        return SHELF.template(code);
    }

    /** The lines of the program's templates, without counts. */
    static Stream<TemplateRow> shipped() {
        return SHELF.templates().stream().map(template -> new TemplateRow(key(template.code()), false, template.code(), template.name(),
            template.kind(), template.legalEffect(), template.version(), 0, Optional.empty()));
    }

    private Stream<TemplateRow> own(DSLContext sql, Condition condition) {
        return sql.selectFrom(AGREEMENT_TEMPLATE).where(Matching.present(AGREEMENT_TEMPLATE)).and(condition)
            .orderBy(AGREEMENT_TEMPLATE.SORT_NAME, AGREEMENT_TEMPLATE.ID).fetch(this::row).stream();
    }

    private TemplateRow row(AgreementTemplateRecord row) {
        return new TemplateRow(row.getId(), true, row.getRef(), row.getTitle(), AgreementKind.valueOf(row.getKind()),
            LegalEffect.valueOf(row.getLegallyBinding()), row.getNumber(), 0,
            Optional.of(row.getUpdatedAt().atZoneSameInstant(database.zone()).toLocalDate()));
    }

    private static TemplateRow counted(DSLContext sql, TemplateRow row) {
        int begun = sql.fetchCount(AGREEMENT, AGREEMENT.TEMPLATE_CODE.eq(row.code()).and(Matching.present(AGREEMENT)));
        return new TemplateRow(row.id(), row.own(), row.code(), row.title(), row.kind(), row.legalEffect(), row.number(), begun,
            row.changedOn());
    }

    private static boolean says(TemplateRow row, String typed) {
        AgreementTemplate template = SHELF.template(row.code()).orElseThrow();
        String all = Folding.searchKey(Stream.concat(Stream.of(template.name(), template.about()),
            template.sections().stream().flatMap(section -> Stream.of(section.heading(), section.text()))).toList());
        return Folding.words(typed).stream().allMatch(all::contains);
    }

    private static Comparator<TemplateRow> order(TemplateQuestion question) {
        Comparator<TemplateRow> by = switch (question.sort()) {
            case TITLE -> Comparator.comparing(row -> Folding.sortKey(row.title()));
            case KIND -> Comparator.comparing(TemplateRow::kind);
            case OWN -> Comparator.comparing(TemplateRow::own).reversed();
            case NUMBER -> Comparator.comparing(TemplateRow::number);
            case AGREEMENTS -> Comparator.comparing(TemplateRow::agreements);
            case CHANGED -> Comparator.comparing(row -> row.changedOn().map(Object::toString).orElse(""));
        };
        return (question.descending() ? by.reversed() : by).thenComparing(row -> Folding.sortKey(row.title())).thenComparing(TemplateRow::code);
    }

    private static UUID key(String code) {
        return UUID.nameUUIDFromBytes(code.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
