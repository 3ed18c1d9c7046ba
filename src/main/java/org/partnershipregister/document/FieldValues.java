package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.agreement.ScheduleFacts;
import org.partnershipregister.model.party.Organisation;

/** The value of each field that stands within a sentence; a value is text and never read again for tokens. */
final class FieldValues {
    private final AgreementFacts facts;
    private final Agreement agreement;
    private final ScheduleFacts schedules;
    private final Phrases phrases;

    FieldValues(AgreementFacts facts, Phrases phrases) {
        this.facts = facts;
        this.agreement = facts.agreement();
        this.schedules = facts.schedules();
        this.phrases = phrases;
    }

    /** The value, or the field's name marked as missing; {@code last} in its paragraph a sentence of the register gets its full stop. */
    List<Inline> of(AgreementField field, boolean last) {
        return switch (field) {
            case TITLE -> text(field, agreement.header().title());
            case REFERENCE -> text(field, agreement.ref());
            case START -> text(field, agreement.dates().start().map(phrases::day).orElse(""));
            case LENGTH -> text(field, length(agreement.dates()));
            case END -> text(field, agreement.dates().end().map(phrases::day).orElse(""));
            case REVIEW -> text(field, agreement.dates().review().map(phrases::day).orElse(""));
            case NOTICE -> text(field, agreement.dates().noticeDays().map(days -> phrases.paper("days", days)).orElse(""));
            case PARTNERSHIP -> text(field, partnership(AgreementFacts.Partnering::name));
            case PURPOSE -> sentence(field, partnership(AgreementFacts.Partnering::purpose), last);
            case VISION -> sentence(field, partnership(AgreementFacts.Partnering::vision), last);
            case EXIT -> sentence(field, partnership(AgreementFacts.Partnering::exitArrangements), last);
            case GROUP -> text(field, facts.partnership().map(this::group).orElse(""));
            case MEETS -> text(field, facts.partnership().flatMap(AgreementFacts.Partnering::meetingEveryDays).map(this::meets).orElse(""));
            case OUR_NAME -> text(field, facts.us().map(Organisation::name).orElse(""));
            case LEAD -> text(field, joined(facts.partnership().map(AgreementFacts.Partnering::leads).orElse(List.of())));
            case BUDGET_HOLDER -> text(field, partnership(AgreementFacts.Partnering::budgetHolder));
            case PARTY_NAMES -> text(field, joined(facts.parties().stream().map(PartyFacts::legalName).toList()));
            case PARTY_COUNT -> text(field, count(facts.parties().size()));
            case LAW_COUNTRY -> text(field, law("law"));
            case LAW_THIRD_PARTIES -> text(field, law("third"));
            case VALUE -> text(field, agreement.header().valuePence().map(new ScheduleWords(phrases)::money).orElse(""));
            case FUNDER -> text(field, schedules.bid().map(ScheduleFacts.Bid::funder).orElse(""));
            case OPPORTUNITY -> text(field, schedules.bid().map(ScheduleFacts.Bid::title).orElse(""));
            case EVENT_NAME -> text(field, schedules.event().map(ScheduleFacts.Event::name).orElse(""));
            case EVENT_DATE -> text(field, schedules.event().map(event -> new ScheduleWords(phrases).period(event.on(), event.until().or(event::on))).orElse(""));
            case EVENT_PLACE -> text(field, schedules.event().map(ScheduleFacts.Event::place).orElse(""));
            case PARTY_DETAILS, AIMS, OBJECTIVES, VOICE, REPRESENTATIVES, CONTACTS, WORKPLAN, BUDGET, CONTRIBUTIONS, RISKS, DATA, DATA_CONTACTS, OBLIGATIONS,
                SHARES, INVENTORY, SECONDMENTS, INCOME_SPLIT, MEMBERS, CRITERIA, LAW -> List.of(Inline.missing(phrases.paper("table")));
        };
    }

    private List<Inline> text(AgreementField field, String value) {
        return value.isBlank() ? List.of(Inline.missing(phrases.field(field))) : Inline.lines(value.strip());
    }

    private List<Inline> sentence(AgreementField field, String value, boolean last) {
        String whole = value.strip();
        boolean open = !whole.isEmpty() && Character.isLetterOrDigit(whole.codePointBefore(whole.length()));
        return text(field, last && open ? whole + "." : whole);
    }

    private String partnership(Function<AgreementFacts.Partnering, String> part) {
        return facts.partnership().map(part).orElse("");
    }

    private String length(AgreementDates dates) {
        return dates.end().map(end -> phrases.paper("length." + dates.renewal(), phrases.day(end)))
            .orElseGet(() -> phrases.paper("length.open"));
    }

    private String group(AgreementFacts.Partnering partnering) {
        return partnering.group().isBlank() ? phrases.paper(partnering.formal() ? "group.formal" : "group.informal") : partnering.group();
    }

    /** Months counted in days come out as months: 91, 90 and 92 days are every three months. */
    private String meets(int days) {
        for (int usual : List.of(7, 14, 30, 61, 91, 122, 183, 365)) {
            int slack = usual < 30 ? 0 : usual < 100 ? 2 : 3;
            if (Math.abs(days - usual) <= slack) {
                return phrases.paper("meets." + usual);
            }
        }
        return phrases.paper("meets.days", days);
    }

    private String count(int parties) {
        String[] words = phrases.paper("count").split("\\|");
        return parties >= 2 && parties - 2 < words.length ? words[parties - 2] : String.valueOf(parties);
    }

    private String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        List<String> first = new ArrayList<>(names);
        String last = first.removeLast();
        return phrases.paper("names", String.join(", ", first), last);
    }

    private String law(String text) {
        return facts.us().flatMap(Jurisdiction::of).map(country -> phrases.paper(text + "." + country)).orElse("");
    }
}
