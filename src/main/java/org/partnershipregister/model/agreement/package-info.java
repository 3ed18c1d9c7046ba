/**
 * Agreements (domain.md §5): their facts, the states they move through, the templates they begin with and the text of their sections.
 * May use {@code model}, {@code model.party} and {@code model.partnership}.
 */
package org.partnershipregister.model.agreement;
