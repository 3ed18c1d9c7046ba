package org.partnershipregister.screen.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.partnershipregister.model.agreement.AgreementRow;
import org.partnershipregister.model.meeting.MeetingRow;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/**
 * Agreements as bars and meetings as dots along the years, with today marked. A picture only: the tabs beside it list
 * the same in words, and {@link #inWords} says it line by line.
 */
final class TimeLine extends Pane {

    private static final double ROW = 26;
    private static final double BAR = 20;
    private static final double DOT = 9;

    private record Bar(Label label, LocalDate from, LocalDate to, int row) {
    }

    private record Dot(Region mark, LocalDate day) {
    }

    private final Tools tools;
    private final LocalDate today;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private final Label now = new Label();
    private final Region nowLine = new Region();
    private final Region axis = new Region();
    private TimeLineScale scale;
    private int rows;

    TimeLine(Tools tools) {
        this.tools = tools;
        this.today = tools.formats().today();
        this.scale = TimeLineScale.of(today, List.of());
        getStyleClass().add("time-line");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        now.setText(tools.text("partnership.time-line.today"));
        now.getStyleClass().add("time-line-today");
        nowLine.getStyleClass().add("time-line-now");
        axis.getStyleClass().add("time-line-axis");
    }

    void show(List<AgreementRow> agreements, List<MeetingRow> meetings) {
        List<AgreementRow> drawn = agreements.stream().filter(row -> row.dates().start().isPresent())
            .sorted(java.util.Comparator.comparing(row -> row.dates().start().orElseThrow())).toList();
        scale = TimeLineScale.of(today, Stream.concat(meetings.stream().map(MeetingRow::heldOn),
            drawn.stream().flatMap(row -> Stream.concat(row.dates().start().stream(), row.dates().end().stream()))).toList());
        bars.clear();
        dots.clear();
        years.clear();
        List<LocalDate> free = new ArrayList<>();
        drawn.forEach(row -> bars.add(bar(row, free)));
        rows = free.size();
        meetings.stream().filter(row -> row.state() != MeetingState.CANCELLED).forEach(row -> dots.add(dot(row)));
        scale.years().forEach(year -> {
            Label label = new Label(String.valueOf(year.getYear()));
            label.getStyleClass().add("time-line-year");
            years.add(label);
        });
        getChildren().setAll(axis, nowLine, now);
        bars.forEach(bar -> getChildren().add(bar.label()));
        dots.forEach(dot -> getChildren().add(dot.mark()));
        getChildren().addAll(years);
        setAccessibleText(tools.text("partnership.time-line.picture", bars.size(), dots.size(), scale.first(), scale.last()));
        requestLayout();
    }

    /** The same in words, the newest first. */
    List<String> inWords(List<AgreementRow> agreements, List<MeetingRow> meetings) {
        record Said(LocalDate on, String words) {
        }

        Stream<Said> starts = agreements.stream().flatMap(row -> row.dates().start().stream()
            .map(day -> new Said(day, tools.text("partnership.time-line.starts", tools.formats().date(day), row.title()))));
        Stream<Said> ends = agreements.stream().flatMap(row -> row.dates().end().stream()
            .map(day -> new Said(day, tools.text("partnership.time-line.ends", tools.formats().date(day), row.title()))));
        Stream<Said> met = meetings.stream().map(row -> new Said(row.heldOn(),
            tools.formats().date(row.heldOn()) + ": " + row.title()));
        return Stream.of(starts, ends, met).flatMap(said -> said)
            .sorted(java.util.Comparator.comparing(Said::on).reversed()).map(Said::words).toList();
    }

    private Bar bar(AgreementRow row, List<LocalDate> free) {
        LocalDate from = row.dates().start().orElseThrow();
        LocalDate to = row.dates().end().orElse(row.status().over() ? today : scale.last());
        int place = 0;
        while (place < free.size() && free.get(place).isAfter(from)) {
            place++;
        }
        if (place == free.size()) {
            free.add(to);
        } else {
            free.set(place, to);
        }
        Label label = new Label(row.title());
        label.getStyleClass().addAll("time-line-bar", row.status().running() ? "running" : "past");
        label.setTooltip(new Tooltip(row.title() + "\n" + tools.formats().date(from) + " – "
            + row.dates().end().map(tools.formats()::date).orElse(tools.text("partnership.time-line.open"))));
        label.setOnMouseClicked(event -> tools.navigator().go(new Place.Agreement(row.id())));
        return new Bar(label, from, to, place);
    }

    private Dot dot(MeetingRow row) {
        Region mark = new Region();
        mark.getStyleClass().addAll("time-line-dot", row.heldOn().isAfter(today) ? "coming" : "held");
        Tooltip.install(mark, new Tooltip(row.title() + ", " + tools.formats().date(row.heldOn())));
        mark.setOnMouseClicked(event -> tools.navigator().go(new Place.Meeting(row.id())));
        return new Dot(mark, row.heldOn());
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(em() * (Math.max(1, rows) * ROW + 3.2 * ROW));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double row = ROW * em();
        double meetings = row * (Math.max(1, rows) + 1.0);
        double foot = meetings + row;
        bars.forEach(bar -> {
            double x = x(bar.from(), width);
            place(bar.label(), x, (bar.row() + 0.75) * row, Math.max(4, x(bar.to(), width) - x), BAR * em());
        });
        dots.forEach(dot -> place(dot.mark(), x(dot.day(), width) - DOT / 2, meetings, DOT * em(), DOT * em()));
        place(axis, 0, foot, width, 1);
        years.forEach(year -> year.resizeRelocate(x(LocalDate.of(Integer.parseInt(year.getText()), 1, 1), width),
            foot + 3, year.prefWidth(-1), year.prefHeight(-1)));
        double nowX = x(today, width);
        place(nowLine, nowX, 2, 1, foot - 2);
        double label = now.prefWidth(-1);
        double left = nowX + 4 + label > width ? nowX - 4 - label : nowX + 4;
        now.resizeRelocate(left, 0, label, now.prefHeight(-1));
    }

    private double x(LocalDate day, double width) {
        return scale.at(day) * width;
    }

    /** How much larger than usual the text is. */
    private double em() {
        return Optional.ofNullable(now.getFont()).map(font -> font.getSize() / 12).filter(size -> size > 0.5).orElse(1.0);
    }

    private static void place(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }
}
