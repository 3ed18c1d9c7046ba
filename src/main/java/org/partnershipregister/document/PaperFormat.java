package org.partnershipregister.document;

import java.util.Locale;
import java.util.Optional;

/** The file formats a paper can be saved in; the extension is how people and the command line name them. */
public enum PaperFormat {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    HTML("html", "text/html"),
    MARKDOWN("md", "text/markdown"),
    TEXT("txt", "text/plain");

    private final String extension;
    private final String mediaType;

    PaperFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format a file name ends in, in any case; empty for one we don't write. */
    public static Optional<PaperFormat> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.length() == name.length()) {
            return Optional.empty();
        }
        for (PaperFormat format : values()) {
            if (format.extension.equals(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
