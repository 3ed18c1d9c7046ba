package org.partnershipregister.screen.referral;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.partnershipregister.model.referral.PathwaySmoothness;
import org.partnershipregister.model.referral.PathwaySmoothness.InQuarter;
import org.partnershipregister.model.referral.Step;
import org.partnershipregister.model.referral.StepFigure;
import org.partnershipregister.ui.Tools;

/**
 * Median and 90th percentile of one step by quarter, with the promise as a dashed line. Quarters with fewer than five
 * have no point. For a screen reader the chart says the same in words.
 */
final class SmoothnessChart {
    private static final int MOST = 12;
    private static final double HEIGHT = 265;

    private final Tools tools;
    private final ReferralWords words;

    SmoothnessChart(Tools tools) {
        this.tools = tools;
        this.words = new ReferralWords(tools);
    }

    /** The last twelve quarters. */
    LineChart<String, Number> of(PathwaySmoothness smoothness, Step step) {
        List<InQuarter> all = smoothness.quarters();
        List<InQuarter> quarters = all.subList(Math.max(0, all.size() - MOST), all.size());
        CategoryAxis across = new CategoryAxis();
        across.setCategories(FXCollections.observableArrayList(quarters.stream().map(one -> words.shortly(one.quarter())).toList()));
        across.setAutoRanging(false); // else the axis puts quarters without a point last
        NumberAxis up = new NumberAxis();
        up.setForceZeroInRange(true);
        up.setMinorTickVisible(false);
        up.setLabel(tools.text("smooth.axis"));
        LineChart<String, Number> chart = new LineChart<>(across, up);
        chart.setId("smoothnessChart");
        chart.getStyleClass().add("smoothness-chart");
        chart.setAnimated(false);
        chart.setPrefHeight(HEIGHT);
        chart.setMinHeight(HEIGHT);
        chart.getData().add(series("smooth.column.median", quarters, step, StepFigure::median));
        chart.getData().add(series("smooth.column.ninetieth", quarters, step, StepFigure::ninetieth));
        if (smoothness.all().step(step).promised().isPresent()) {
            chart.getData().add(series("smooth.column.promised", quarters, step, StepFigure::promised));
        }
        chart.setAccessibleText(quarters.stream().map(one -> inWords(one, step)).collect(Collectors.joining("; ")));
        return chart;
    }

    private XYChart.Series<String, Number> series(String name, List<InQuarter> quarters, Step step,
        Function<StepFigure, Optional<Integer>> part) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(tools.text(name));
        quarters.forEach(one -> part.apply(one.smoothness().step(step)).ifPresent(days ->
            series.getData().add(new XYChart.Data<>(words.shortly(one.quarter()), days))));
        return series;
    }

    private String inWords(InQuarter one, Step step) {
        StepFigure figure = one.smoothness().step(step);
        return figure.median().map(median -> tools.text("smooth.in-words", words.quarter(one.quarter()), median,
            figure.ninetieth().orElse(median))).orElse(tools.text("smooth.in-words.few", words.quarter(one.quarter())));
    }
}
