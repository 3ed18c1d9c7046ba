package org.partnershipregister.model.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A joint activity whose fields are changed one by one. */
public final class ActivityDraft {
    private final JointActivity from;
    private String title;
    private ActivityKind kind;
    private JointActivity.Standing standing;
    private JointActivity.Plan plan;
    private JointActivity.Words words;
    private SplitRule rule;
    private List<ActivityPartner> partners;
    private List<ActivityPayment> payments;

    ActivityDraft(JointActivity from) {
        this.from = from;
        this.title = from.title();
        this.kind = from.kind();
        this.standing = from.standing();
        this.plan = from.plan();
        this.words = from.words();
        this.rule = from.rule();
        this.partners = from.partners();
        this.payments = from.payments();
    }

    /** The activity as changed. */
    public JointActivity done() {
        return new JointActivity(from.id(), from.ref(), title, from.partnership(), kind, standing, plan, words, rule, partners, payments,
            from.version());
    }

    public ActivityDraft title(String other) {
        title = other;
        return this;
    }

    public ActivityDraft kind(ActivityKind other) {
        kind = other;
        return this;
    }

    public ActivityDraft standing(JointActivity.Standing other) {
        standing = other;
        return this;
    }

    public ActivityDraft plan(JointActivity.Plan other) {
        plan = other;
        return this;
    }

    public ActivityDraft from(Optional<LocalDate> day) {
        return plan(new JointActivity.Plan(day, plan.to(), plan.place(), plan.lead()));
    }

    public ActivityDraft to(Optional<LocalDate> day) {
        return plan(new JointActivity.Plan(plan.from(), day, plan.place(), plan.lead()));
    }

    public ActivityDraft place(String other) {
        return plan(new JointActivity.Plan(plan.from(), plan.to(), other, plan.lead()));
    }

    public ActivityDraft lead(Optional<UUID> organisation) {
        return plan(new JointActivity.Plan(plan.from(), plan.to(), plan.place(), organisation));
    }

    public ActivityDraft words(JointActivity.Words other) {
        words = other;
        return this;
    }

    public ActivityDraft purpose(String other) {
        return words(new JointActivity.Words(other, words.lessons(), words.notes()));
    }

    public ActivityDraft lessons(String other) {
        return words(new JointActivity.Words(words.purpose(), other, words.notes()));
    }

    public ActivityDraft notes(String other) {
        return words(new JointActivity.Words(words.purpose(), words.lessons(), other));
    }

    public ActivityDraft rule(SplitRule other) {
        rule = other;
        return this;
    }

    public ActivityDraft partners(List<ActivityPartner> others) {
        partners = others;
        return this;
    }

    public ActivityDraft payments(List<ActivityPayment> others) {
        payments = others;
        return this;
    }
}
