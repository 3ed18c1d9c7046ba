package org.partnershipregister.exchange;

import java.util.Locale;
import java.util.Optional;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Identifier;

/** Reads charity and company numbers: which list they belong to, and the zeros that spreadsheets drop. */
final class NumberCells {
    private static final int COMPANY_DIGITS = 8;
    private static final int COMPANY_DIGITS_OF_NI = 6;

    private final Optional<KnownLayout> layout;

    NumberCells(Optional<KnownLayout> layout) {
        this.layout = layout;
    }

    void charity(RowDraft row, String heading, String text) {
        String number = text.replaceFirst("(?i)^(reg(istered)?\\.? *)?(charity)? *(no|number|num)?\\.?:? *", "").replaceFirst("\\.0$", "");
        Identifier.Scheme scheme = scheme(number.toUpperCase(Locale.ROOT));
        String value = scheme == Identifier.Scheme.GB_NIC ? number.replaceFirst("(?i)^NIC? *", "") : number;
        keep(row, heading, text, new Identifier(Ids.next(), scheme, value.strip()));
    }

    /** Digits alone are padded to what Companies House prints, for spreadsheets drop leading zeros. */
    void company(RowDraft row, String heading, String text) {
        String number = text.replaceAll("\\s", "").replaceFirst("\\.0$", "");
        boolean ireland = layout.filter(KnownLayout.CCNI::equals).isPresent();
        int digits = ireland ? COMPANY_DIGITS_OF_NI : COMPANY_DIGITS;
        if (number.matches("\\d{1," + (digits - (ireland ? 0 : 1)) + "}")) {
            String padded = (ireland ? "NI" : "") + "0".repeat(digits - number.length()) + number;
            row.problem(heading, text, CellProblem.Kind.MENDED, padded,
                kept -> row.identifiers.add(new Identifier(Ids.next(), Identifier.Scheme.GB_COH, kept)),
                () -> row.identifiers.add(new Identifier(Ids.next(), Identifier.Scheme.GB_COH, padded)));
        } else {
            Identifier.Scheme scheme = Identifier.Scheme.GB_COH;
            if (new Identifier(Ids.next(), scheme, number).doubt().isPresent()
                && new Identifier(Ids.next(), Identifier.Scheme.GB_MPR, number).doubt().isEmpty()) {
                scheme = Identifier.Scheme.GB_MPR;
            }
            keep(row, heading, text, new Identifier(Ids.next(), scheme, number));
        }
    }

    private Identifier.Scheme scheme(String number) {
        if (number.matches("SC ?\\d.*")) {
            return Identifier.Scheme.GB_SC;
        }
        return number.matches("NIC? ?\\d.*") ? Identifier.Scheme.GB_NIC
            : layout.map(KnownLayout::scheme).orElse(Identifier.Scheme.GB_CHC);
    }

    private static void keep(RowDraft row, String heading, String text, Identifier identifier) {
        if (identifier.doubt().isPresent()) {
            row.problem(heading, text, CellProblem.Kind.NUMBER, kept -> row.identifiers.add(identifier));
        } else {
            row.identifiers.add(identifier);
        }
    }
}
