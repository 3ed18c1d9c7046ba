package org.partnershipregister.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command works with.
 *
 * @param usualRegister the register's folder when none is named
 * @param version       as {@code --version} shows it
 * @param out           results only
 * @param err           sentences about what went wrong or is worth knowing
 */
public record Program(Path usualRegister, String version, PrintStream out, PrintStream err) {
}
