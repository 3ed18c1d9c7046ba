package org.partnershipregister.model.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.partnershipregister.model.partnership.MemberRole;

/**
 * An organisation that may become a party, or is one.
 *
 * @param role     what it does in the partnership, empty if it isn't a member
 * @param acronyms its recorded acronyms in use
 * @param people   who might sign for it, the likeliest first
 */
public record PartyCandidate(UUID organisation, String name, Optional<MemberRole> role, List<String> acronyms, List<Signatory> people) {
    private static final Pattern LEADS = Pattern.compile(
        "\\b(chair|chairperson|chairwoman|chairman|chief|ceo|director|trustee|treasurer|president|principal|head|leader|vicar|convener|convenor)\\b",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern HELPS = Pattern.compile("\\b(deputy|vice|assistant|to the|pa|former)\\b", Pattern.CASE_INSENSITIVE);

    public PartyCandidate {
        acronyms = List.copyOf(acronyms);
        people = people.stream().filter(Signatory::likely).sorted(Comparator.comparing(Signatory::rank).thenComparing(Signatory::name)).toList();
    }

    /**
     * A person of the organisation who might sign for it.
     *
     * @param trustee   one of its trustees
     * @param speaks    its representative in the partnership
     * @param mainAsked the one to ask first there
     */
    public record Signatory(String name, String office, boolean trustee, boolean speaks, boolean mainAsked) {

        /** Whoever leads may sign, then who speaks for it, then who is asked first. */
        private int rank() {
            if (leads()) {
                return 0;
            }
            return speaks ? 1 : trustee ? 2 : 3;
        }

        private boolean leads() {
            return LEADS.matcher(office).find() && !HELPS.matcher(office).find();
        }

        private boolean likely() {
            return !name.isBlank() && (leads() || speaks || trustee || mainAsked);
        }
    }

    /** The party it becomes, called this in the text and to be signed for by this person. */
    public AgreementParty party(String label, Optional<Signatory> signs) {
        AgreementParty party = AgreementParty.of(organisation, name).labelled(label.strip());
        return signs.map(who -> party.with(new AgreementParty.Signature(who.name(), who.office(), Optional.empty(), Optional.empty())))
            .orElse(party);
    }
}
