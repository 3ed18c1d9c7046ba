/** Import of partners from a spreadsheet: says what will happen before it happens, row by row. */
package org.partnershipregister.screen.importing;
