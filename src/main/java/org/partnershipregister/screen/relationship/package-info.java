/** Contract or partnership: the test and its trend. */
package org.partnershipregister.screen.relationship;
