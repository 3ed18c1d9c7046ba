package org.partnershipregister.testing;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.ui.Navigator;
import org.partnershipregister.ui.Place;

/** Goes nowhere and remembers where it was sent. */
public final class RecordingNavigator implements Navigator {

    private final List<Place> went = new ArrayList<>();

    /** Every place it was sent to, {@link #replace} included, oldest first. */
    public List<Place> went() {
        return List.copyOf(went);
    }

    @Override
    public void go(Place place) {
        went.add(place);
    }

    @Override
    public void back() {
        went.add(new Place.Home());
    }

    @Override
    public void forward() {
        went.add(new Place.Home());
    }

    @Override
    public void replace(Place place) {
        went.add(place);
    }
}
