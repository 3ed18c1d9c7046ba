package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.ScheduleFacts;

/** The tables of an agreement's schedules that fill themselves from the partnership's bids, budgets, risks, data and activities. */
final class ScheduleBlocks {
    private final ScheduleFacts facts;
    private final Phrases phrases;
    private final ScheduleWords words;

    ScheduleBlocks(ScheduleFacts facts, Phrases phrases) {
        this.facts = facts;
        this.phrases = phrases;
        this.words = new ScheduleWords(phrases);
    }

    /** The blocks of a field; none when the register holds nothing for it or the field is none of a schedule's. */
    List<Block> of(AgreementField field) {
        return switch (field) {
            case WORKPLAN -> table("what who by", List.of(5, 3, 2), facts.steps(), step -> List.of(step.text(), step.owner(), day(step.due())));
            case BUDGET -> new BudgetBlocks(phrases).of(facts.budget());
            case CONTRIBUTIONS -> new ContributionBlocks(words).of(facts.contributions());
            case RISKS -> table("risk rating mitigation who", List.of(4, 2, 4, 2), facts.risks(), risk -> List.of(risk.text(),
                words.rating(risk.likelihood(), risk.impact()), risk.mitigation(), risk.owner()));
            case DATA -> table("data flow purpose basis sent kept", List.of(3, 3, 3, 3, 2, 2), facts.data(), this::data);
            case DATA_CONTACTS -> table("data controllers ask", List.of(3, 3, 3), facts.data(), item -> List.of(item.what(),
                words.code("controllers", item.controllers()), item.contact()));
            case OBLIGATIONS -> table("who duty due", List.of(2, 5, 2), facts.obligations(), duty -> List.of(
                duty.who().isBlank() ? phrases.paper("leader") : duty.who(), duty.text(), due(duty)));
            case SHARES -> table("partner bid-role delivers share", List.of(3, 2, 4, 2), shares(), share -> List.of(share.partner(),
                words.code("bid-role", share.role()), share.delivers(), words.money(share.pence())));
            case INVENTORY -> table("what belongs amount period back", List.of(3, 3, 2, 3, 3), facts.inventory(), one -> List.of(one.title(),
                one.owner().isBlank() ? one.partner() : one.owner(), words.amount(one), words.period(one.from(), one.to()), one.back()));
            case SECONDMENTS -> table("person employer host time period manager", List.of(3, 3, 3, 2, 3, 2), facts.secondments(), this::secondment);
            case INCOME_SPLIT -> facts.event().map(this::split).orElse(List.of());
            case MEMBERS -> table("member member-kind role joined", List.of(4, 3, 2, 2), facts.members(), member -> List.of(member.name(),
                words.code("member-kind", member.party()), words.code("role", member.role()), day(member.joined())));
            case CRITERIA -> table("service provider criteria exclusions contact", List.of(3, 3, 4, 3, 3), facts.criteria(), one -> List.of(
                one.service(), one.provider(), one.criteria(), one.exclusions(), one.contact()));
            case LAW -> laws();
            default -> List.of();
        };
    }

    private List<ScheduleFacts.Share> shares() {
        return facts.bid().map(ScheduleFacts.Bid::shares).orElse(List.of());
    }

    private List<String> data(ScheduleFacts.DataItem item) {
        String basis = Stream.of(item.basis().map(one -> words.code("basis", one.name())).orElse(""), item.condition())
            .filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
        return List.of(item.what(), phrases.paper(item.bothWays() ? "flow.both" : "flow.one", item.from(), item.to()), item.purpose(), basis,
            item.howSent(), item.kept());
    }

    private List<String> secondment(ScheduleFacts.Secondment one) {
        String person = Stream.of(one.person(), one.post()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        return List.of(person, one.employer(), one.host(), one.daysAWeek().map(days -> words.quantity(days, "DAYS_A_WEEK")).orElse(""),
            words.period(one.from(), one.to()), one.manager());
    }

    private List<Block> split(ScheduleFacts.Event event) {
        return table("partner costs income split", List.of(4, 2, 2, 3), event.split(), one -> List.of(one.partner(),
            words.money(one.costPence()), words.money(one.incomePence()), words.split(event.rule(), one)));
    }

    /** Laws that the register names, with those about personal data where any flows. */
    private List<Block> laws() {
        List<String> laws = new ArrayList<>(facts.laws());
        if (!facts.data().isEmpty()) {
            laws.addAll(List.of(phrases.paper("data-law").split("\\|")));
        }
        return laws.isEmpty() ? List.of() : List.of(Block.bullets(1, laws));
    }

    private String due(ScheduleFacts.Duty duty) {
        String often = phrases.paper("repeats." + duty.repeats().name());
        return duty.due().map(on -> duty.repeats().after(on, 0).isPresent() ? phrases.paper("due.repeated", phrases.day(on), often.toLowerCase(Locale.UK))
            : phrases.day(on)).orElse(duty.repeats().after(LocalDate.EPOCH, 0).isPresent() ? often : "");
    }

    private String day(Optional<LocalDate> day) {
        return day.map(phrases::day).orElse("");
    }

    private <T> List<Block> table(String columns, List<Integer> weights, List<T> records, Function<T, List<String>> row) {
        return records.isEmpty() ? List.of() : List.of(new Table("", words.header(columns), weights,
            records.stream().map(row).map(cells -> cells.stream().map(Cell::of).toList()).toList()));
    }
}
