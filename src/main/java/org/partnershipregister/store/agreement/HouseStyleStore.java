package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.HOUSE_STYLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.HouseStyle;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.schema.tables.records.HouseStyleRecord;

/** Keeps how all our papers look; the logo's bytes are among the register's files. */
public final class HouseStyleStore {
    /** There is one style, so it has one key. */
    private static final UUID KEY = UUID.nameUUIDFromBytes("house-style".getBytes(StandardCharsets.US_ASCII));

    private final Register register;

    public HouseStyleStore(Register register) {
        this.register = register;
    }

    /** The style as it is kept, the usual one while nobody has chosen. */
    public HouseStyle current() {
        return register.database().read(sql -> sql.selectFrom(HOUSE_STYLE).where(HOUSE_STYLE.ID.eq(KEY)).fetchOptional())
            .map(this::read).orElse(HouseStyle.USUAL);
    }

    /** Changes the style as it is kept by then, and answers it. */
    public HouseStyle change(UnaryOperator<HouseStyle> change) {
        HouseStyle style = change.apply(current());
        return register.database().write(new ChangeLabel("change.style.saved", ""), edit -> {
            put(edit, style);
            return style;
        });
    }

    /** Puts the style as part of a larger step. */
    public void put(Edit edit, HouseStyle style) {
        edit.put(edit.sql().newRecord(HOUSE_STYLE).setId(KEY).setLogoSha256(style.logo().map(HouseStyle.Logo::sha256).orElse(""))
            .setLogoText(style.logo().map(HouseStyle.Logo::text).orElse("")).setFont(style.font().name()).setMargin(style.margin().name())
            .setFooter(style.footer()).setSheet(style.sheet().name()));
    }

    /**
     * Keeps a picture to be the logo.
     *
     * @param name of the file, to be named when it is refused
     * @throws Failure NO_LOGO unless it is a whole PNG or JPEG of at most 1 MB and 4,000 dots each way
     */
    public HouseStyle.Logo logo(String name, byte[] bytes, String text) {
        if (!LogoCheck.good(bytes)) {
            throw new Failure(Failure.Reason.NO_LOGO, name);
        }
        return new HouseStyle.Logo(register.attachments().put(bytes), bytes, text);
    }

    /** The same from a file; UNREADABLE_FILE when it can't be read. */
    public HouseStyle.Logo logo(Path file, String text) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return logo(name, in.readNBytes(LogoCheck.MOST_BYTES + 1), text);
        } catch (IOException failed) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, failed, name);
        }
    }

    private HouseStyle read(HouseStyleRecord row) {
        return new HouseStyle(Optional.of(row.getLogoSha256()).filter(sha -> !sha.isEmpty())
            .map(sha -> new HouseStyle.Logo(sha, register.attachments().read(sha), row.getLogoText())),
            HouseStyle.PaperFont.valueOf(row.getFont()), HouseStyle.Margin.valueOf(row.getMargin()), row.getFooter(),
            HouseStyle.Sheet.valueOf(row.getSheet()));
    }
}
