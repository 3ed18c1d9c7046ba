/**
 * Screens of agreements: the list, one agreement (its text, parties, dates, files, versions) beside its real pages, and a new one.
 * May use {@code ui}, {@code store}, {@code document} and {@code model}; no other screen.
 */
package org.partnershipregister.screen.agreement;
