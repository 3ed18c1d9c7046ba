/** The usual next steps of a model as a checklist of one partnership (domain.md §7). May use {@code model.partnership}. */
package org.partnershipregister.model.steps;
