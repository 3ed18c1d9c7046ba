package org.partnershipregister.screen.report;

import java.util.List;
import org.partnershipregister.document.Redaction;

/**
 * A finished paper.
 *
 * @param unshown characters that come out as "#"
 * @param key     who is who, if its names are numbers
 */
record MadePaper(ReportPaper paper, byte[] pdf, List<String> unshown, List<Redaction.KeyLine> key) {
}
