package org.partnershipregister.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Failure;
import org.partnershipregister.ui.Dialogs;

/** Dialogs that open no window: remembers what was told and gives the answers laid ready, in their order. */
public final class RecordingDialogs implements Dialogs {

    private final List<Failure> failures = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Deque<Object> answers = new ArrayDeque<>();

    /** Lays an answer ready: a Boolean for confirm, the value for choose, a String for text, a Path for files. */
    public RecordingDialogs answer(Object answer) {
        answers.add(answer);
        return this;
    }

    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Titles of everything told, asked and chosen so far. */
    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void tell(Failure failure) {
        failures.add(failure);
    }

    @Override
    public void tell(String title, String text) {
        told.add(title);
    }

    @Override
    public boolean confirm(String title, String text, String action) {
        told.add(title);
        return next().map(Boolean.class::cast).orElse(false);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<T> choose(String title, String text, List<Answer<T>> offered) {
        told.add(title);
        return next().map(value -> (T) value);
    }

    @Override
    public Optional<String> askText(String title, String label, String proposal, String action) {
        told.add(title);
        return next().map(String.class::cast);
    }

    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        told.add(title);
        return next().map(Path.class::cast);
    }

    @Override
    public Optional<Path> saveFile(String title, String proposal, FileKind... kinds) {
        told.add(title);
        return next().map(Path.class::cast);
    }

    @Override
    public Optional<Path> folder(String title) {
        told.add(title);
        return next().map(Path.class::cast);
    }

    private Optional<Object> next() {
        return Optional.ofNullable(answers.poll());
    }
}
