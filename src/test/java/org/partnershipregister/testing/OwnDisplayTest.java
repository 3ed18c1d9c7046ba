package org.partnershipregister.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("window")
class OwnDisplayTest extends ApplicationTest {
    private Stage stage;

    @Override
    public void start(Stage given) {
        stage = given;
        given.setScene(new Scene(new Label("shown"), 300, 200));
        given.show();
    }

    @Test
    void aWindowTestHasADisplayThatShowsItsWindow() {
        assertThat(stage.isShowing()).isTrue();
        assertThat(lookup("shown").tryQuery()).isPresent();
    }
}
