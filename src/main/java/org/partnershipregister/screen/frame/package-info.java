/** The main window: header, search, side bar, footer, and the way from place to place. May use ui and model. */
package org.partnershipregister.screen.frame;
