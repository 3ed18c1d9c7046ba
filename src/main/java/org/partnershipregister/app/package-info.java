/** Wires the program together by constructors and starts it. May use every other package; none may use it. */
package org.partnershipregister.app;
