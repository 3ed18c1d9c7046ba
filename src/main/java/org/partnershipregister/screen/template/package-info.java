/** Templates of agreements as staff keep them. Neighbours: {@code ui}, {@code store.agreement}, {@code model.agreement}. */
package org.partnershipregister.screen.template;
