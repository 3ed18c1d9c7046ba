/** Home: what needs us today. Neighbours allowed: {@code ui}, {@code store}, {@code model}. */
package org.partnershipregister.screen.home;
