package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipregister.document.ScanPages.Trouble;
import org.partnershipregister.model.PagePicture;

/** Scans as people drop them: photographs held any way up, large ones, locked and broken ones, and bombs. */
class ScanPagesTest {

    /** The picture's upper left quarter is red once it stands upright, whichever of the eight ways the camera was held. */
    @TestFactory
    Stream<DynamicTest> photographsAreTurnedUpright() {
        return IntStream.rangeClosed(1, 8).mapToObj(orientation -> DynamicTest.dynamicTest("orientation " + orientation, () -> {
            byte[] photo = withOrientation(jpeg(held(orientation)), orientation);
            assertThat(ScanPages.trouble(photo)).isEmpty();
            PagePicture page = ScanPages.page(photo, 0, 40);
            assertThat(page.height()).as("stands upright").isGreaterThan(page.width());
            assertThat(colour(page, 0.25, 0.25)).as("upper left").isEqualTo("red");
            assertThat(colour(page, 0.75, 0.25)).as("upper right").isEqualTo("white");
            assertThat(colour(page, 0.25, 0.75)).as("lower left").isEqualTo("white");
        }));
    }

    @Test
    void aPhotographOfTwelveMillionPixelsIsShownThinnedOut() throws IOException {
        BufferedImage large = new BufferedImage(4_000, 3_000, BufferedImage.TYPE_INT_RGB);
        PagePicture page = ScanPages.page(jpeg(large), 0, 96);
        assertThat(page.width()).isEqualTo(794);
        assertThat(page.pixels()).hasSize(page.width() * page.height());
    }

    /** 900 million pixels in a file of a few bytes would take 3.6 GB. */
    @Test
    void aPictureOfThirtyThousandPixelsASideIsRefusedBeforeItIsDecoded() throws IOException {
        assertThat(ScanPages.trouble(emptyPng(30_000, 30_000))).contains(Trouble.TOO_LARGE);
    }

    @Test
    void aPdfBehindAPasswordSaysSoAndABrokenOneToo() throws IOException {
        assertThat(ScanPages.trouble(pdf("secret"))).contains(Trouble.PASSWORD);
        assertThat(ScanPages.trouble(pdf(""))).isEmpty();
        assertThat(ScanPages.trouble("%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII))).contains(Trouble.BROKEN);
        assertThat(ScanPages.page(pdf(""), 9, 40).page()).isEqualTo(1);
    }

    @Test
    void whatCannotBeShownIsNamedByItsBytesNotItsName() {
        assertThat(ScanPages.trouble("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1))).contains(Trouble.HEIC);
        assertThat(ScanPages.trouble("RIFF....WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1))).contains(Trouble.WEBP);
        assertThat(ScanPages.trouble("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1))).contains(Trouble.OTHER);
        assertThat(ScanPages.trouble(new byte[0])).contains(Trouble.OTHER);
    }

    /** Whatever the bytes, the answer is a reason or a page, never another exception. */
    @Test
    void damagedPicturesAndPapersAreOnlyCalledBroken() throws IOException {
        Random random = new Random(4);
        byte[][] whole = {jpeg(held(1)), emptyPng(20, 20), pdf(""), withOrientation(jpeg(held(1)), 6)};
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole[round % whole.length].clone();
            for (int i = 0; i < 12; i++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            assertThat(ScanPages.trouble(damaged)).isNotNull();
        }
    }

    /** An upright sheet with a red upper left quarter, as a camera held this way writes it down. */
    private static BufferedImage held(int orientation) {
        int width = orientation >= 5 ? 300 : 200;
        int height = orientation >= 5 ? 200 : 300;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                boolean left = column < width / 2;
                boolean top = row < height / 2;
                boolean red = switch (orientation) { // where EXIF puts the upright upper left corner
                    case 1, 5 -> left && top;
                    case 2, 8 -> !left && top;
                    case 3, 7 -> !left && !top;
                    default -> left && !top;
                };
                image.setRGB(column, row, red ? Color.RED.getRGB() : Color.WHITE.getRGB());
            }
        }
        return image;
    }

    private static String colour(PagePicture page, double across, double down) {
        Color pixel = new Color(page.pixels()[(int) (page.height() * down) * page.width() + (int) (page.width() * across)]);
        return pixel.getRed() < 200 ? "other" : pixel.getGreen() < 80 ? "red" : "white";
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Puts an EXIF segment with one entry, the orientation, behind a JPEG's first two bytes. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        out.writeShort(0xFFE1);
        out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] emptyPng(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        out.writeInt(data.length);
        out.write(name.getBytes(StandardCharsets.US_ASCII));
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] pdf(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
