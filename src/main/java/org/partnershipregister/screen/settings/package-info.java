/** Settings, the sheet of keys and About. May use ui, store and model. */
package org.partnershipregister.screen.settings;
