package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.MEETING;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.RecordedAgreement;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.Register;

/** Records agreements that exist already, with the papers there are of them, as one step. */
public final class RecordedAgreementStore {
    private static final int MOST_MEETINGS = 10;

    private final Register register;
    private final AgreementStore agreements;

    public RecordedAgreementStore(Register register) {
        this.register = register;
        this.agreements = new AgreementStore(register.database());
    }

    /** A paper to be kept with the agreement. */
    public record Paper(String name, byte[] bytes) {
    }

    /**
     * Records an agreement with its papers. The only paper of one that was signed is the scan of every party's copy.
     *
     * @throws Failure NOT_ALLOWED when something about it is wrong, or a paper is empty or larger than {@link AgreementFileStore#LARGEST}
     */
    public Agreement record(RecordedAgreement recorded, List<Paper> papers) {
        boolean wrong = recorded.problems(register.database().today()).stream().anyMatch(problem -> !problem.warning());
        if (wrong) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, recorded.header().title());
        }
        Map<String, Paper> byHash = new LinkedHashMap<>();
        papers.forEach(paper -> {
            AgreementFileStore.checkSize(paper.name(), paper.bytes());
            byHash.putIfAbsent(register.attachments().put(paper.bytes()), paper);
        });
        return register.database().write(new ChangeLabel("change.agreement.recorded", recorded.header().title()), edit -> {
            Optional<LocalDate> held = recorded.made().meeting().flatMap(id -> heldOn(edit.sql(), id, recorded.partnership()));
            if (recorded.made().meeting().isPresent() && held.filter(day -> !day.isAfter(register.database().today())).isEmpty()) {
                throw new Failure(Failure.Reason.NOT_ALLOWED, recorded.header().title());
            }
            Agreement agreement = recorded.agreement(held);
            List<AgreementFile> files = byHash.entrySet().stream().map(one -> AgreementFileStore.keep(edit, agreement.id(), one.getValue().name(),
                one.getKey(), one.getValue().bytes().length, register.database().today())).toList();
            return agreements.put(edit, scanned(agreement, files));
        });
    }

    /** Up to ten meetings that have been held, of a partnership or of all while none is chosen, whose title or date holds the typed text, the latest first. */
    public List<RecordLink> meetings(Optional<UUID> partnership, String typed) {
        String wanted = typed.toLowerCase(Locale.UK);
        return register.database().read(sql -> sql.select(MEETING.ID, MEETING.TITLE, MEETING.HELD_ON).from(MEETING)
            .where(Matching.present(MEETING)).and(MEETING.HELD_ON.le(register.database().today())).and(partnership.map(MEETING.PARTNERSHIP_ID::eq).orElse(DSL.noCondition()))
            .orderBy(MEETING.HELD_ON.desc(), MEETING.ID)
            .fetch(row -> new RecordLink(Kind.MEETING, row.value1(), AgreementFactsStore.named(row.value2(), row.value3()))).stream()
            .filter(link -> link.name().toLowerCase(Locale.UK).contains(wanted)).limit(MOST_MEETINGS).toList());
    }

    private static Agreement scanned(Agreement agreement, List<AgreementFile> files) {
        boolean one = files.size() == 1 && agreement.header().form() == AgreementForm.WRITTEN_SIGNED;
        return one ? agreement.withParties(agreement.parties().stream()
            .map(party -> party.scanned(Optional.of(files.getFirst().id()))).toList()) : agreement;
    }

    /** The day of a meeting, if it is one of this partnership or no partnership is given. */
    private static Optional<LocalDate> heldOn(DSLContext sql, UUID meeting, Optional<UUID> partnership) {
        return sql.select(MEETING.HELD_ON).from(MEETING).where(MEETING.ID.eq(meeting))
            .and(partnership.map(MEETING.PARTNERSHIP_ID::eq).orElse(DSL.noCondition())).fetchOptional(MEETING.HELD_ON);
    }
}
