package org.partnershipregister.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves window tests out, and names them, on a machine that has neither a display nor an Xvfb to make one. Found by
 * JUnit through META-INF/services.
 */
public final class DisplayFilter implements PostDiscoveryFilter {
    private final TestDisplay display = TestDisplay.ofThisMachine();
    private final Set<String> leftOut = new ConcurrentSkipListSet<>();

    @Override
    public FilterResult apply(TestDescriptor test) {
        boolean window = test.getTags().stream().anyMatch(tag -> tag.getName().equals(TestDisplay.TAG));
        if (!window || display.possible()) {
            return FilterResult.included("needs no window, or there is a display");
        }
        String name = test.getUniqueId().toString().replaceAll(".*\\[class:([^]]*)].*", "$1") + ": " + test.getDisplayName();
        if (test.isTest() && leftOut.add(name)) {
            System.out.println("Left out, for there is neither a display nor Xvfb: " + name);
        }
        return FilterResult.excluded("no display");
    }
}
