/** Code that breaks every rule of the architecture once, so that the test of the rules is seen to fail. */
package org.partnershipregister.testing.broken;
