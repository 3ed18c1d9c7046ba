package org.partnershipregister.screen.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.partnershipregister.ui.Navigator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;

/**
 * Where the user is and was, as in a browser. The screens of the last places are kept as they were left, so that going
 * back finds the same row selected; older ones are made anew from their place.
 */
public final class Visits implements Navigator {

    private static final int KEPT_PLACES = 100;
    private static final int KEPT_SCREENS = 12;

    /** A place and the screen that stands there. */
    public record Visit(Place place, Screen screen) {
    }

    private final List<Place> places = new ArrayList<>();
    private final List<Visit> recent = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Visit>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Function<Place, Screen> screens = place -> {
        throw new IllegalStateException("No screens yet");
    };
    private Consumer<Screen> kept = screen -> { };
    private int at = -1;

    /**
     * Says what stands at each place, before the first visit.
     *
     * @param kept is given a screen that would not be left
     */
    public void open(Function<Place, Screen> screens, Consumer<Screen> kept) {
        this.screens = screens;
        this.kept = kept;
    }

    /** Where the user is now. */
    public ReadOnlyObjectProperty<Optional<Visit>> current() {
        return current.getReadOnlyProperty();
    }

    /** The places visited, oldest first. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    @Override
    public void go(Place place) {
        if (here(place) || !left()) {
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > KEPT_PLACES) {
            places.removeFirst();
        }
        at = places.size() - 1;
        arrive(place);
    }

    @Override
    public void back() {
        step(-1);
    }

    @Override
    public void forward() {
        step(1);
    }

    @Override
    public void replace(Place place) {
        current.get().ifPresent(visit -> visit.screen().hidden());
        recent.removeIf(visit -> visit.place().equals(places.get(at)));
        places.set(at, place);
        arrive(place);
    }

    /** Ends the present visit, when the window closes; false when its screen may not be left. */
    public boolean leave() {
        return left();
    }

    /** A place visited lately where something was typed that can't be kept as it stands. */
    public Optional<Place> stuck() {
        return recent.stream().filter(visit -> visit.screen().stuck()).map(Visit::place).findFirst();
    }

    private void step(int by) {
        int next = at + by;
        if (next >= 0 && next < places.size() && left()) {
            at = next;
            arrive(places.get(at));
        }
    }

    private boolean here(Place place) {
        return current.get().map(Visit::place).filter(place::equals).isPresent();
    }

    private boolean left() {
        if (current.get().isEmpty()) {
            return true;
        }
        Screen screen = current.get().orElseThrow().screen();
        if (!screen.mayLeave()) {
            kept.accept(screen);
            return false;
        }
        screen.hidden();
        return true;
    }

    private void arrive(Place place) {
        Visit visit = recent.stream().filter(one -> one.place().equals(place)).findFirst()
                .orElseGet(() -> new Visit(place, screens.apply(place)));
        recent.remove(visit);
        recent.add(visit);
        if (recent.size() > KEPT_SCREENS) {
            recent.removeFirst();
        }
        current.set(Optional.of(visit));
        visit.screen().shown();
    }
}
