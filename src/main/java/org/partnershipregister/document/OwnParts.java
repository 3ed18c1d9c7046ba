package org.partnershipregister.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.partnershipregister.model.Failure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word or OpenDocument file from outside, looked at with suspicion: OWN_FILE for whatever isn't a plain file of that kind. */
final class OwnParts {
    private static final long MOST = 50_000_000;
    private static final long MOST_RATIO = 200;
    private static final String TYPES = "[Content_Types].xml";
    private static final int PIECE = 8_192;

    private final String name;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    OwnParts(String name, byte[] file) {
        this.name = name;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long left = Math.min(MOST, MOST_RATIO * file.length);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = read(zip, left);
                left -= content.length;
                parts.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Failure(Failure.Reason.OWN_FILE, broken, name);
        }
        if (macros() || text("META-INF/manifest.xml").contains("encryption-data")) {
            throw refused();
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The parts of a Word file that hold text to be filled, whatever they are called: the text itself, heads, feet and notes. */
    List<String> wordTexts() {
        List<String> texts = new ArrayList<>();
        if (has(TYPES)) {
            NodeList types = xml(TYPES).getElementsByTagNameNS("*", "Override");
            for (int i = 0; i < types.getLength(); i++) {
                Element type = (Element) types.item(i);
                String part = type.getAttribute("PartName").replaceFirst("^/", "");
                if (type.getAttribute("ContentType").matches(".*wordprocessingml\\.(document\\.main|header|footer|footnotes|endnotes)\\+xml") && has(part)) {
                    texts.add(part);
                }
            }
        }
        return texts;
    }

    /** One part as a tree; a part with a document type is refused, for it can draw in what isn't in the file. */
    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(parts.get(part)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new Failure(Failure.Reason.OWN_FILE, broken, name);
        }
    }

    void put(String part, Document xml) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            xml.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(xml), new StreamResult(bytes));
            parts.put(part, bytes.toByteArray());
        } catch (TransformerException broken) {
            throw new Failure(Failure.Reason.OWN_FILE, broken, name);
        }
    }

    byte[] bytes() {
        ZipParts zip = new ZipParts();
        if (has("mimetype")) {
            zip.store("mimetype", text("mimetype"));
        }
        parts.forEach((part, content) -> {
            if (!part.equals("mimetype") && !part.endsWith("/")) {
                zip.add(part, content);
            }
        });
        return zip.done();
    }

    Failure refused() {
        return new Failure(Failure.Reason.OWN_FILE, name);
    }

    private boolean macros() {
        return text(TYPES).contains("macroEnabled") || parts.keySet().stream().map(part -> part.toLowerCase(Locale.ROOT))
            .anyMatch(part -> part.contains("vbaproject") || part.contains("vbadata") || part.startsWith("basic/") || part.startsWith("scripts/"));
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    private byte[] read(InputStream in, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
            out.write(piece, 0, got);
            if (out.size() > most) {
                throw refused();
            }
        }
        return out.toByteArray();
    }
}
