/** First run: how a register begins. May use ui and model. */
package org.partnershipregister.screen.start;
