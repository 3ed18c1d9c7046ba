package org.partnershipregister.testing.broken.model;

import javafx.scene.control.Label;
import org.partnershipregister.testing.broken.ui.Painter;

/** Breaks: the model is plain Java, knows no screen. */
public final class ShowsItself {

    final Label label = new Label();
    final Painter painter = new Painter();
}
