package org.partnershipregister.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts an Xvfb with a window manager for window tests when the build is given no display; both end after the JVM. JavaFX reads DISPLAY from the process, so it is set there. Found by JUnit through META-INF/services.
 */
public final class OwnDisplay implements TestExecutionListener {
    private static final String STARTED = "partnershipregister.test.display";
    /** No key repeats itself (-r), for on a busy machine every press is a long one. The display must outlive the JVM: GTK ends the process with 1 when its display goes first. */
    private static final String UNTIL_THIS_JVM_ENDS = """
        "$2" -displayfd 1 -r -screen 0 1366x768x24 -nolisten tcp & display=$!
        while kill -0 "$1" && kill -0 $display; do sleep 1; done
        kill $display""";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        TestDisplay display = TestDisplay.ofThisMachine();
        boolean windows = plan.getRoots().stream().flatMap(root -> plan.getDescendants(root).stream())
            .anyMatch(test -> test.getTags().stream().anyMatch(tag -> tag.getName().equals(TestDisplay.TAG)));
        if (windows && !display.possible()) {
            System.setProperty("glass.platform", "Headless");
        }
        if (windows && display.own() && System.getProperty(STARTED) == null) {
            System.setProperty(STARTED, start(display));
        }
    }

    private static String start(TestDisplay display) {
        try {
            Process server = process("sh", "-c", UNTIL_THIS_JVM_ENDS, "own-display",
                String.valueOf(ProcessHandle.current().pid()), display.xvfb().orElseThrow().toString()).start();
            BufferedReader answer = new BufferedReader(new InputStreamReader(server.getInputStream()));
            String number = ":" + within(answer::readLine);
            setVariable("DISPLAY", number);
            if (display.windowManager().isPresent()) {
                manageWindows(display.windowManager().get(), number);
            }
            return number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** openbox says that it is ready by its start-up command; it ends with its display. */
    private static void manageWindows(Path openbox, String number) throws IOException {
        ProcessBuilder builder = process(openbox.toString(), "--startup", "echo ready");
        builder.environment().put("DISPLAY", number);
        BufferedReader answer = new BufferedReader(new InputStreamReader(builder.start().getInputStream()));
        within(answer::readLine);
    }

    private static ProcessBuilder process(String... command) {
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private interface Answer {
        String get() throws IOException;
    }

    private static String within(Answer answer) throws IOException {
        try {
            return CompletableFuture.supplyAsync(() -> {
                try {
                    return answer.get();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException | java.util.concurrent.ExecutionException e) {
            throw new IOException("The tests' own display did not start", e);
        }
    }

    /** Java cannot change its own environment, the C library can. */
    private static void setVariable(String name, String value) {
        Linker linker = Linker.nativeLinker();
        var setenv = linker.downcallHandle(linker.defaultLookup().find("setenv").orElseThrow(),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int failed = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
            if (failed != 0) {
                throw new IllegalStateException("setenv answered " + failed);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
