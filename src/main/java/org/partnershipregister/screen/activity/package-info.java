/** Joint training, fundraising and events. */
package org.partnershipregister.screen.activity;
