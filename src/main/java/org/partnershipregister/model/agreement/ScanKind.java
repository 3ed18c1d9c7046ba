package org.partnershipregister.model.agreement;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;

/** What a kept file is, told by its first bytes and never by its name. */
public enum ScanKind {
    PDF, JPEG, PNG, GIF, BMP, TIFF, HEIC, WEBP, OTHER;

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif");
    /** How far into a file a PDF may begin, as Adobe's reader has it. */
    private static final int PDF_START = 1_024;

    public static ScanKind of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PDF_START), StandardCharsets.ISO_8859_1);
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        } else if (starts(bytes, 0x89, 'P', 'N', 'G')) {
            return PNG;
        } else if (start.startsWith("GIF8")) {
            return GIF;
        } else if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        } else if (start.startsWith("ftyp", 4) && HEIC_BRANDS.contains(start.substring(8, Math.min(12, start.length())))) {
            return HEIC;
        } else if (start.contains("%PDF-")) {
            return PDF;
        }
        return start.startsWith("BM") ? BMP : OTHER;
    }

    /** True if its pages or its picture can be shown in place. */
    public boolean shown() {
        return this != HEIC && this != WEBP && this != OTHER;
    }

    private static boolean starts(byte[] bytes, int... signs) {
        return bytes.length >= signs.length
            && IntStream.range(0, signs.length).allMatch(i -> (bytes[i] & 0xFF) == signs[i]);
    }
}
