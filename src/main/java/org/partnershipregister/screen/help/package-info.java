/** Help without a network, a page per topic. May use ui and model. */
package org.partnershipregister.screen.help;
