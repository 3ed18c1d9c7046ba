package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.HouseStyle;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.UndoStore;
import org.partnershipregister.testing.TestRegister;

class HouseStyleStoreTest {
    private Register register;
    private HouseStyleStore styles;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        styles = new HouseStyleStore(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whileNobodyHasChosenTheStyleIsTheUsualOne() {
        assertThat(styles.current()).isEqualTo(HouseStyle.USUAL);
    }

    @Test
    void theStyleIsKeptAndUndoBringsTheFormerOneBack() throws IOException {
        byte[] png = picture("png", 40, 20);
        HouseStyle ours = new HouseStyle(Optional.of(styles.logo("logo.png", png, "Riverside")), HouseStyle.PaperFont.SERIF,
            HouseStyle.Margin.WIDE, "Registered charity 1107583", HouseStyle.Sheet.LETTER);
        styles.change(kept -> ours);
        HouseStyle kept = styles.current();
        assertThat(kept.logo().orElseThrow().bytes()).isEqualTo(png);
        assertThat(kept).usingRecursiveComparison().isEqualTo(ours);
        styles.change(style -> style.withFooter("Other"));
        assertThat(styles.current().footer()).isEqualTo("Other");
        UndoStore undo = new UndoStore(register.database());
        undo.undo();
        assertThat(styles.current()).usingRecursiveComparison().isEqualTo(ours);
        undo.undo();
        assertThat(styles.current()).isEqualTo(HouseStyle.USUAL);
        undo.redo();
        assertThat(styles.current().logo().orElseThrow().text()).isEqualTo("Riverside");
    }

    @Test
    void pngAndJpegCanBeTheLogo() throws IOException {
        assertThat(styles.logo("a.png", picture("png", 4_000, 10), "").sha256()).hasSize(64);
        assertThat(styles.logo("a.jpg", picture("jpg", 300, 200), "").sha256()).hasSize(64);
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refused(new byte[0]);
        refused(picture("gif", 10, 10));
        refused(picture("bmp", 10, 10));
        refused(picture("png", 4_001, 2));
        refused(picture("png", 2, 4_001));
        byte[] png = picture("png", 300, 200);
        refused(Arrays.copyOf(png, png.length / 2));
        byte[] bomb = png.clone();
        bomb[16] = 0x7F; // says that it is two thousand million dots wide
        refused(bomb);
        byte[] noise = new byte[(1 << 20) + 1];
        System.arraycopy(png, 0, noise, 0, png.length);
        refused(noise);
        Random random = new Random(7);
        byte[] junk = new byte[500];
        random.nextBytes(junk);
        System.arraycopy(png, 0, junk, 0, 24);
        refused(junk);
    }

    private void refused(byte[] bytes) {
        assertThatThrownBy(() -> styles.logo("picture", bytes, ""))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NO_LOGO));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out)).isTrue();
        return out.toByteArray();
    }
}
