package org.partnershipregister.screen.settings;

/** Where things are kept on this computer, as paths to show. */
public record KeptAt(String register, String backups, String settings, String logs) {
}
