package org.partnershipregister.ui;

/** Goes from place to place as a browser does; called on the screen thread. */
public interface Navigator {

    /** Opens a place, unless the present screen may not be left. */
    void go(Place place);

    /** Back to the place before this one; nothing happens when there is none. */
    void back();

    /** Forward again after {@link #back()}; nothing happens when there is none. */
    void forward();

    /** Puts another place where this one stands without a step in the history: a new record that now has an id. */
    void replace(Place place);
}
