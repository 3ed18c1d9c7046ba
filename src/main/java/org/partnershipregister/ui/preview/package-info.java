/** Pages of a finished paper on the screen. What draws them is handed in, for the pieces of screens know no papers. */
package org.partnershipregister.ui.preview;
