package org.partnershipregister.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnershipregister.model.Failure;

/**
 * A text file whose encoding nobody names: told by its byte order mark, else UTF-16 when every other byte is zero, else
 * UTF-8 when it is valid, else Windows-1252, which is what older spreadsheets and the Northern Ireland register write.
 */
record TextFile(String text, Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final long LONGEST = 512L << 20;
    private static final int LOOK_AT = 2_000;

    /** Reads the whole file; UNREADABLE_FILE when it is missing, a folder or larger than half a gigabyte. */
    static TextFile read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new Failure(Failure.Reason.UNREADABLE_FILE, file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (workbook(bytes)) {
                throw new Failure(Failure.Reason.WORKBOOK, file.getFileName());
            }
            return of(bytes);
        } catch (IOException failed) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, failed, file);
        }
    }

    /** A workbook of Excel or LibreOffice is a ZIP file or, from old ones, an OLE file; neither is text. */
    private static boolean workbook(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    static TextFile of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1)) {
            return decoded(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0)) {
            return decoded(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, 0, utf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static TextFile decoded(byte[] bytes, int from, Charset charset) {
        return new TextFile(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Western text in UTF-16 has a zero in nearly every second byte. */
    private static boolean zeros(byte[] bytes, int from) {
        int zeros = 0;
        int pairs = 0;
        for (int i = from; i < Math.min(bytes.length, LOOK_AT); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
            pairs++;
        }
        return pairs > 1 && zeros * 10 > pairs * 7;
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
