package org.partnershipregister.screen.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Tally;
import org.partnershipregister.ui.Formats;
import org.partnershipregister.ui.Navigator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The places at the left, in groups, with counts; icons only when the window is narrow. Arrow keys move in it. */
final class SideBar {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final double ICON = 18;
    /** Kinds whose records make the number beside an entry; what only stands behind them does not. */
    private static final Set<Kind> COUNTED = EnumSet.complementOf(EnumSet.of(Kind.REFERRAL_PATHWAY, Kind.SHARED_PRACTICE, Kind.AGREEMENT_TEMPLATE));

    private record Entry(Place place, String textKey, List<Kind> kinds, Button button, Label count) {
    }

    private final VBox box;
    private final Tools tools;
    private final Navigator navigator;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Label> groups = new ArrayList<>();

    SideBar(VBox box, Tools tools) {
        this.box = box;
        this.tools = tools;
        this.navigator = tools.navigator();
        add(new Place.Home(), "place.home", List.of(), Feather.HOME);
        group("frame.group.register");
        add(new Place.PartnershipList(), "place.partnerships", List.of(Kind.PARTNERSHIP), Feather.SHARE_2);
        add(new Place.PartnerList(), "place.partners", List.of(Kind.ORGANISATION), Feather.BRIEFCASE);
        add(new Place.ContactList(), "place.contacts", List.of(Kind.CONTACT), Feather.USERS);
        group("frame.group.together");
        add(new Place.AgreementList(), "place.agreements", List.of(Kind.AGREEMENT, Kind.AGREEMENT_TEMPLATE), Feather.FILE_TEXT);
        add(new Place.MeetingList(), "place.meetings", List.of(Kind.MEETING), Feather.CALENDAR);
        add(new Place.ActionList(), "place.actions", List.of(Kind.ACTION), Feather.CHECK_SQUARE);
        add(new Place.ReferralList(), "place.referrals", List.of(Kind.REFERRAL, Kind.REFERRAL_PATHWAY), Feather.SEND);
        add(new Place.OpportunityList(), "place.bids-and-opportunities",
            List.of(Kind.OPPORTUNITY, Kind.BID, Kind.CAMPAIGN, Kind.SHARED_PRACTICE), Feather.TARGET);
        add(new Place.ResourceList(), "place.resources", List.of(Kind.RESOURCE_CONTRIBUTION), Feather.PACKAGE);
        add(new Place.FlowList(), "place.flows", List.of(Kind.INFORMATION_FLOW), Feather.SHARE);
        add(new Place.ActivityList(), "place.activities", List.of(Kind.JOINT_ACTIVITY), Feather.GIFT);
        group("frame.group.looking");
        add(new Place.Reports(), "place.reports", List.of(), Feather.PRINTER);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::moveByArrow);
    }

    /** Marks where the user is: the place itself, or the list that its record belongs to. */
    void here(Place place) {
        Optional<Kind> kind = Places.kind(place);
        entries.forEach(entry -> entry.button().pseudoClassStateChanged(HERE,
                entry.place().equals(place) || kind.filter(entry.kinds()::contains).isPresent()));
    }

    void counts(Map<Kind, Tally> counts) {
        entries.forEach(entry -> entry.kinds().stream().filter(COUNTED::contains).map(counts::get).filter(Objects::nonNull)
                .reduce((one, other) -> new Tally(one.all() + other.all(), one.needing() + other.needing()))
                .ifPresent(count -> show(entry, count)));
    }

    /** Icons only, or texts with counts; {@code scale} is the size of text, 1 being usual. */
    void narrow(boolean narrow, double scale) {
        box.getStyleClass().remove("narrow");
        if (narrow) {
            box.getStyleClass().add("narrow");
        }
        groups.forEach(group -> {
            Shown.when(group, !narrow);
        });
        entries.forEach(entry -> {
            arrange(entry, narrow);
            ((FontIcon) ((HBox) entry.button().getGraphic()).getChildren().getFirst()).setIconSize((int) (ICON * scale));
        });
    }

    void focus() {
        entries.stream().map(Entry::button).filter(button -> button.getPseudoClassStates().contains(HERE)).findFirst()
                .orElse(entries.getFirst().button()).requestFocus();
    }

    private void group(String textKey) {
        Label title = new Label(tools.text(textKey));
        title.getStyleClass().add("side-group");
        groups.add(title);
        box.getChildren().add(title);
    }

    private void add(Place place, String textKey, List<Kind> kinds, Feather icon) {
        Label text = new Label(tools.text(textKey));
        text.getStyleClass().add("side-text");
        Label count = new Label();
        count.getStyleClass().add("side-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        FontIcon sign = new FontIcon(icon);
        HBox line = new HBox(sign, text, gap, count);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", line);
        button.setId("side" + place.getClass().getSimpleName());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(text.getText());
        button.getStyleClass().setAll("button", "side-entry");
        button.setOnAction(event -> navigator.go(place));
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        Entry entry = new Entry(place, textKey, kinds, button, count);
        entries.add(entry);
        box.getChildren().add(button);
        arrange(entry, false);
    }

    private void arrange(Entry entry, boolean narrow) {
        HBox line = (HBox) entry.button().getGraphic();
        for (int i = 0; i < line.getChildren().size(); i++) {
            boolean icon = i == 0;
            Shown.when(line.getChildren().get(i), icon == narrow);
        }
        entry.button().setTooltip(narrow ? new Tooltip(entry.button().getAccessibleText()) : null);
    }

    private void show(Entry entry, Tally count) {
        boolean attention = count.needing() > 0;
        entry.count().setText(Formats.number(attention ? count.needing() : count.all()));
        entry.count().getStyleClass().remove("attention");
        if (attention) {
            entry.count().getStyleClass().add("attention");
        }
        String name = tools.text(entry.textKey());
        entry.button().setAccessibleText(attention
                ? tools.text("frame.side.attention", name, count.all(), count.needing())
                : tools.text("frame.side.count", name, count.all()));
    }

    private void moveByArrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Button> buttons = entries.stream().map(Entry::button).toList();
        int at = buttons.stream().filter(Button::isFocused).findFirst().map(buttons::indexOf).orElse(-1);
        if (step != 0 && at >= 0) {
            buttons.get(Math.clamp(at + step, 0, buttons.size() - 1)).requestFocus();
            event.consume();
        }
    }
}
