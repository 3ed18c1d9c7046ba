package org.partnershipregister.document;

/** Turns a document into the bytes of one file format; the same document always gives the same bytes. */
interface PaperWriter {
    byte[] write(Document document);
}
