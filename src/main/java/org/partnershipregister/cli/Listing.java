package org.partnershipregister.cli;

import java.util.List;

/**
 * A list to be written.
 *
 * @param columns names of the columns, the same in every format, for scripts to rely on
 * @param rows    each with one cell for each column
 */
record Listing(List<String> columns, List<List<String>> rows) {
}
