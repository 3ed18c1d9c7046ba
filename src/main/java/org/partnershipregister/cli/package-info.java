/** The program without its window, for scripts and tests: picocli commands over the same stores and papers. */
package org.partnershipregister.cli;
