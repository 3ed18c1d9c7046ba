package org.partnershipregister.screen.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.partnershipregister.model.Hit;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Suggestions;
import org.partnershipregister.ui.Tools;

/**
 * The one search box: results drop down while typing, grouped by kind. Nothing found offers to add a partner of that
 * name. Esc clears it, a second Esc goes back to the page.
 */
final class SearchBox {

    /** A line of the results: a record (the first of its kind says which kind), or an offer. */
    private record Line(Optional<Hit> hit, String kind, String text, Optional<Place> place) {
    }

    private static final int MOST = 14;
    private static final double LEAST_TITLE = 160;
    private static final double LIST_WIDTH = 600;

    private final TextField field;
    private final Tools tools;
    private final Suggestions<Line> lines;
    private final LiveQuestion<List<Hit>> question;

    SearchBox(TextField field, Tools tools, Doors doors, Runnable leave) {
        this.field = field;
        this.tools = tools;
        lines = new Suggestions<>(field, SearchBox::row, this::take).leastWidth(LIST_WIDTH);
        question = new LiveQuestion<>(tools.work(), () -> {
            String typed = field.getText().strip();
            return () -> doors.find(typed, MOST).hits();
        }, this::show);
        field.textProperty().addListener((text, before, now) -> typed(now));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape(leave);
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN && !field.getText().isBlank()) {
                question.ask();
                event.consume();
            }
        });
    }

    void narrow(boolean narrow) {
        String key = narrow ? "frame.search.prompt.short" : "frame.search.prompt";
        field.setPromptText(tools.text(key, Shortcut.SEARCH.shown()));
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void escape(Runnable leave) {
        if (field.getText().isEmpty()) {
            leave.run();
        } else {
            field.clear();
        }
    }

    private void typed(String text) {
        if (text.isBlank()) {
            lines.hide();
        } else {
            question.askSoon();
        }
    }

    private void show(List<Hit> hits) {
        String typed = field.getText().strip();
        if (!typed.isEmpty()) {
            lines.show(hits.isEmpty() ? none(typed) : grouped(hits));
        }
    }

    private List<Line> grouped(List<Hit> hits) {
        List<Line> all = new ArrayList<>();
        Optional<Hit> before = Optional.empty();
        for (Hit hit : hits.stream().sorted(Comparator.comparing(Hit::kind)).toList()) {
            boolean first = before.map(Hit::kind).filter(hit.kind()::equals).isEmpty();
            String kind = first ? tools.text("kind." + hit.kind().name().toLowerCase(Locale.ROOT)) : "";
            all.add(new Line(Optional.of(hit), kind, hit.title(), Optional.of(Places.of(hit))));
            before = Optional.of(hit);
        }
        return all;
    }

    private List<Line> none(String typed) {
        return List.of(new Line(Optional.empty(), "", tools.text("frame.search.none", typed), Optional.empty()),
                new Line(Optional.empty(), "", tools.text("frame.search.add", typed),
                        Optional.of(new Place.NewPartner(typed))));
    }

    private void take(Line line) {
        line.place().ifPresent(place -> {
            field.clear();
            tools.navigator().go(place);
        });
    }

    private static Node row(Line line) {
        Label text = new Label(line.text());
        if (line.hit().isEmpty()) {
            text.getStyleClass().add(line.place().isPresent() ? "offer-add" : "muted");
            return text;
        }
        Hit hit = line.hit().orElseThrow();
        Label kind = new Label(line.kind());
        kind.getStyleClass().add("search-kind");
        Label detail = new Label(hit.detail().isEmpty() ? hit.ref() : hit.detail() + " · " + hit.ref());
        detail.getStyleClass().add("search-detail");
        text.setMinWidth(LEAST_TITLE);
        detail.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(kind, text, gap, detail);
        row.getStyleClass().add("search-row");
        return row;
    }
}
