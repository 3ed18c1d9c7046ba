/** Joint training, joint fundraising and joint events: who puts in what, and how it is shared out (domain.md §7). */
package org.partnershipregister.model.activity;
