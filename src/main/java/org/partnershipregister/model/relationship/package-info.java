/** Contract or partnership: the eight questions and what came out (domain.md §4). May use {@code model.partnership}. */
package org.partnershipregister.model.relationship;
