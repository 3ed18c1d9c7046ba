package org.partnershipregister.screen.relationship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.ui.Tools;

/** The scores of one subject over time, on a ground of three bands: contract, mixed, partnership. In words too. */
final class TrendChart extends Pane {

    private static final double HEIGHT_EMS = 11;
    private static final double DOT = 9;

    private final Tools tools;
    private final Label measure = new Label("16");
    private final List<Region> bands = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Region> dots = new ArrayList<>();
    private final List<Label> scores = new ArrayList<>();
    private final Label first = new Label();
    private final Label last = new Label();
    private final Polyline line = new Polyline();
    private List<RelationshipTest> tests = List.of();

    TrendChart(Tools tools) {
        this.tools = tools;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("trend");
        line.getStyleClass().add("trend-line");
        for (Standing standing : Standing.values()) {
            Region band = new Region();
            band.getStyleClass().addAll("trend-band", "trend-" + standing.name().toLowerCase(java.util.Locale.ROOT));
            bands.add(band);
            names.add(label(tools.text(standing.key())));
        }
        List.of(first, last).forEach(day -> day.getStyleClass().add("hint"));
        measure.setVisible(false);
    }

    /** Shows these tests, newest first as they come. */
    void show(List<RelationshipTest> newestFirst) {
        tests = newestFirst.reversed();
        dots.clear();
        scores.clear();
        tests.forEach(test -> {
            Region dot = new Region();
            dot.getStyleClass().add("time-line-dot");
            Tooltip.install(dot, new Tooltip(said(test)));
            dots.add(dot);
            scores.add(label(String.valueOf(test.score())));
        });
        first.setText(tools.formats().shortDate(tests.getFirst().on()));
        last.setText(tests.size() > 1 ? tools.formats().shortDate(tests.getLast().on()) : "");
        getChildren().setAll(bands);
        getChildren().addAll(names);
        getChildren().add(line);
        getChildren().addAll(dots);
        getChildren().addAll(scores);
        getChildren().addAll(first, last, measure);
        setAccessibleText(tools.text("relationship.trend.picture", tests.stream().map(this::said)
            .collect(Collectors.joining("; "))));
        requestLayout();
    }

    private String said(RelationshipTest test) {
        return tools.text("relationship.trend.point", test.on(), test.score(), Words.result(tools, test));
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(em() * HEIGHT_EMS);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double foot = getHeight() - 1.8 * em();
        double width = getWidth();
        int[] tops = {Standing.MOST_FOR_CONTRACT, Standing.MOST_FOR_MIXED, Standing.HIGHEST_SCORE};
        double below = foot;
        double left = names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0) + em();
        for (int band = 0; band < tops.length; band++) {
            double top = tops[band] == Standing.HIGHEST_SCORE ? 0 : y(tops[band] + 0.5, foot);
            bands.get(band).resizeRelocate(0, top, width, below - top);
            Label name = names.get(band);
            name.resizeRelocate(em() / 2, (top + below - name.prefHeight(-1)) / 2, name.prefWidth(-1), name.prefHeight(-1));
            below = top;
        }
        points(left + em(), width - 2 * em(), foot);
    }

    private void points(double from, double to, double foot) {
        line.getPoints().clear();
        for (int at = 0; at < tests.size(); at++) {
            double x = from + (to - from) * share(tests.get(at).on());
            double y = y(tests.get(at).score(), foot);
            line.getPoints().addAll(x, y);
            dots.get(at).resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
            Label score = scores.get(at);
            double above = y - DOT / 2 - score.prefHeight(-1);
            score.resizeRelocate(x - score.prefWidth(-1) / 2, above < 0 ? y + DOT / 2 : above, score.prefWidth(-1),
                score.prefHeight(-1));
        }
        first.resizeRelocate(from - first.prefWidth(-1) / 2, foot + 2, first.prefWidth(-1), first.prefHeight(-1));
        last.resizeRelocate(Math.min(to + 2 * em(), getWidth()) - last.prefWidth(-1), foot + 2, last.prefWidth(-1),
            last.prefHeight(-1));
    }

    /** Where a day lies between the first and the last test; one test alone stands at the left. */
    private double share(LocalDate day) {
        long all = ChronoUnit.DAYS.between(tests.getFirst().on(), tests.getLast().on());
        return all == 0 ? 0 : (double) ChronoUnit.DAYS.between(tests.getFirst().on(), day) / all;
    }

    private static double y(double score, double foot) {
        return foot - foot * (score + 0.5) / (Standing.HIGHEST_SCORE + 1.5);
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
