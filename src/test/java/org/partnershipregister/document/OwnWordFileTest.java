package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.AgreementFacts;

/** Word files as charities have them: with links outside, controls, fields in pieces, text boxes, changes not yet accepted. */
class OwnWordFileTest {
    private static final String SPACES = "xmlns:w=\"" + DocxWriter.WORD + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" mc:Ignorable=\"w14 w15\"";
    private final AgreementFacts facts = AgreementSamples.saying("Words");
    private final String title = facts.agreement().header().title();

    @Test
    void whatLeadsOutsideIsKeptAndNotFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String outside = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        String links = relations("rId1", "hyperlink", outside + "page") + relations("rId2", "image", outside + "logo.png");
        String settings = relations("rId1", "attachedTemplate", outside + "house.dotx");
        Map<String, String> parts = word("<w:p><w:hyperlink r:id=\"rId1\"><w:r><w:t>See [[agreement.title]]</w:t></w:r></w:hyperlink></w:p>"
            + "<w:p><w:r><w:pict><v:shape><v:imagedata r:link=\"rId2\"/></v:shape></w:pict></w:r></w:p>");
        parts.put("word/_rels/document.xml.rels", wrapped(links));
        parts.put("word/_rels/settings.xml.rels", wrapped(settings));
        parts.put("word/settings.xml", "<w:settings " + SPACES + "><w:attachedTemplate r:id=\"rId1\"/></w:settings>");
        Map<String, String> filled = fill(parts);
        server.stop(0);
        assertThat(asked).as("nothing is fetched").hasValue(0);
        assertThat(filled.get("word/document.xml")).contains("<w:hyperlink r:id=\"rId1\">", "See " + title, "r:link=\"rId2\"");
        assertThat(filled).containsEntry("word/_rels/document.xml.rels", wrapped(links)).containsEntry("word/_rels/settings.xml.rels",
            wrapped(settings)).containsEntry("word/settings.xml", parts.get("word/settings.xml"));
        assertThat(filled.keySet()).containsExactlyElementsOf(parts.keySet());
    }

    @Test
    void aControlKeepsWhatWasFilledIn() throws IOException {
        String linked = "<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{1}\"/><w15:dataBinding w:xpath=\"/a\"/>"
            + "<w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/><w:b/></w:rPr>"
            + "<w:t>[[agreement.title]]</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        String other = "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/b\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p>"
            + "</w:sdtContent></w:sdt>";
        String inline = "<w:p><w:r><w:t>About </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val=\"Title\"/></w:sdtPr><w:sdtContent><w:r><w:t>[[agreement</w:t></w:r>"
            + "</w:sdtContent></w:sdt><w:r><w:t>.title]] here</w:t></w:r></w:p>";
        String xml = fill(word(linked + other + inline)).get("word/document.xml");
        assertThat(xml).contains("<w:sdtPr><w:id w:val=\"7\"/><w:text w:multiLine=\"1\"/></w:sdtPr>", "<w:rPr><w:b/></w:rPr>")
            .contains("<w:dataBinding w:xpath=\"/b\"/><w:showingPlcHdr/>", "<w:alias w:val=\"Title\"/>").doesNotContain("PlaceholderText");
        assertThat(words(xml)).contains("About " + title + " here").doesNotContain("[[");
    }

    @Test
    void fieldsInOneRunInManyOrBesideATextBoxAreFilled() throws IOException {
        String oneRun = "<w:p><w:r><w:rPr><w:i/></w:rPr><w:fldChar w:fldCharType=\"begin\"/><w:instrText> MERGEFIELD agreement_title </w:instrText>"
            + "<w:fldChar w:fldCharType=\"separate\"/><w:t>«one»</w:t><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
        String pieces = "<w:p>" + mark("begin") + instruction(" MERGE") + instruction("FIELD agree") + instruction("ment_title ") + mark("separate")
            + "<w:r><w:t>«t</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>wo»</w:t></w:r>" + mark("end") + "</w:p>";
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + boxed("wps:txbx") + "</mc:Choice><mc:Fallback>" + boxed("v:textbox")
            + "</mc:Fallback></mc:AlternateContent></w:r>" + field("after") + "</w:p>";
        Map<String, String> parts = word(oneRun + pieces + box);
        parts.put("word/header1.xml", "<w:hdr " + SPACES + "><w:p>" + field("head") + "</w:p></w:hdr>");
        parts.put("word/foot.xml", "<w:ftr " + SPACES + "><w:p><w:r><w:t>Foot [[agreement.title]]</w:t></w:r></w:p></w:ftr>");
        typed(parts, "word/header1.xml", "header");
        typed(parts, "word/foot.xml", "footer");
        Map<String, String> filled = fill(parts);
        assertThat(words(filled.get("word/document.xml")).split(Pattern.quote(title), -1)).as("one run, pieces, both boxes twice, after them").hasSize(8);
        assertThat(filled.get("word/document.xml")).doesNotContain("fldChar", "«", "MERGE").contains("<w:i/>");
        assertThat(words(filled.get("word/header1.xml"))).isEqualTo(title);
        assertThat(words(filled.get("word/foot.xml"))).isEqualTo("Foot " + title);
    }

    @Test
    void changesNotYetAcceptedStayChanges() throws IOException {
        String body = "<w:p><w:r><w:t>[[agreement.</w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>name [[agreement.title]]</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>title]] now</w:t></w:r></w:ins></w:p>";
        String xml = fill(word(body)).get("word/document.xml");
        assertThat(xml).contains("<w:delText>name [[agreement.title]]</w:delText>", "<w:ins w:author=\"A\" w:id=\"2\">",
            "<w:t xml:space=\"preserve\"> now</w:t>");
        assertThat(words(xml)).contains(title);
    }

    @Test
    void rowsForEachPartyDoNotRepeatWhatMayStandOnce() throws IOException {
        String row = "<w:tbl><w:tr w14:paraId=\"1A\"><w:tc><w:p w14:paraId=\"1B\"><w:bookmarkStart w:id=\"0\" w:name=\"here\"/><w:r><w:t>[[each.party]][[party.name]]</w:t></w:r>"
            + "<w:bookmarkEnd w:id=\"0\"/><w:r><w:drawing><wp:inline><wp:docPr id=\"5\" name=\"Seal\"/></wp:inline></w:drawing></w:r></w:p></w:tc></w:tr></w:tbl>";
        String xml = fill(word(row)).get("word/document.xml");
        assertThat(xml.split("<w:tr[ >]", -1)).hasSize(1 + facts.parties().size());
        assertThat(xml.split("bookmarkStart", -1)).hasSize(2);
        assertThat(xml.split("paraId=\"1B\"", -1)).hasSize(2);
        assertThat(Pattern.compile("<wp:docPr id=\"(\\d+)\"").matcher(xml).results().map(found -> found.group(1)).distinct()).hasSize(facts.parties().size());
    }

    @Test
    void textWithoutNamesStaysAsItWas() throws IOException {
        String body = "<w:p><w:r><w:t> plain </w:t></w:r><w:r><w:t xml:space=\"preserve\"> Diolch 😀 &amp; ਪੰਜਾਬੀ</w:t></w:r></w:p>";
        assertThat(fill(word(body)).get("word/document.xml")).contains("<w:t> plain </w:t>", " Diolch ", " &amp; ਪੰਜਾਬੀ").containsPattern("😀|&#128512;");
    }

    @Test
    void aFileWhoseTextIsCalledOtherwiseIsFilledToo() throws IOException {
        Map<String, String> parts = word("<w:p/>");
        parts.put("word/document2.xml", parts.remove("word/document.xml").replace("<w:p/>", "<w:p><w:r><w:t>[[agreement.title]]</w:t></w:r></w:p>"));
        parts.put("[Content_Types].xml", parts.get("[Content_Types].xml").replace("/word/document.xml", "/word/document2.xml"));
        assertThat(words(fill(parts).get("word/document2.xml"))).isEqualTo(title);
    }

    @Test
    void whatWasTakenOutOfAnOpenDocumentTextStaysAsItWas() throws IOException {
        byte[] own = new Papers().write(Document.titled("Own", LocalDate.EPOCH).add(Block.paragraph("About [[agreement.title]].")).done(), PaperFormat.ODT);
        Map<String, String> parts = parts(own);
        parts.put("content.xml", parts.get("content.xml").replaceFirst("(<office:text[^>]*>)", "$1<text:tracked-changes><text:changed-region>"
            + "<text:deletion><text:p>Gone [[agreement.title]]</text:p></text:deletion></text:changed-region></text:tracked-changes>"));
        String xml = parts(OwnFile.fill("own.odt", zip(parts), facts).bytes()).get("content.xml");
        assertThat(xml).contains("Gone [[agreement.title]]", "About " + title + ".");
    }

    private Map<String, String> fill(Map<String, String> parts) throws IOException {
        return parts(OwnFile.fill("own.docx", zip(parts), facts).bytes());
    }

    private static String boxed(String tag) {
        return "<" + tag + "><w:txbxContent><w:p><w:r><w:t>Box [[agreement.title]]</w:t></w:r></w:p><w:p>" + field("box") + "</w:p></w:txbxContent></" + tag + ">";
    }

    private static String field(String shown) {
        return mark("begin") + instruction(" MERGEFIELD agreement_title ") + mark("separate") + "<w:r><w:t>«" + shown + "»</w:t></w:r>" + mark("end");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }

    private static String words(String xml) {
        return xml.replaceAll("<w:delText[^>]*>[^<]*</w:delText>", "").replaceAll("<[^>]+>", "");
    }

    private static String relations(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target
            + "\" TargetMode=\"External\"/>";
    }

    private static String wrapped(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>";
    }

    private static void typed(Map<String, String> parts, String part, String type) {
        parts.put("[Content_Types].xml", parts.get("[Content_Types].xml").replace("</Types>", "<Override PartName=\"/" + part
            + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml\"/></Types>"));
    }

    private static Map<String, String> word(String body) throws IOException {
        Map<String, String> parts = parts(new Papers().write(Document.titled("Own", LocalDate.EPOCH).done(), PaperFormat.DOCX));
        parts.put("word/document.xml", "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
