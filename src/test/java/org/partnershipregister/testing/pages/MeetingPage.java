package org.partnershipregister.testing.pages;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.partnershipregister.testing.FxScreen;
import org.testfx.api.FxRobot;

/** A meeting's page as a hand at the keyboard has it. */
public final class MeetingPage {
    private final FxRobot robot;
    private final Supplier<Parent> root;

    /** @param root of the window on show: a robot by itself also finds nodes of windows closed before */
    public MeetingPage(FxRobot robot, Supplier<Parent> root) {
        this.robot = robot;
        this.root = root;
    }

    /** One key for each person, from the first on. */
    public MeetingPage attendance(KeyCode... keys) {
        ListView<?> list = robot.from(root.get()).lookup("#attendance").query();
        FxScreen.run(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        for (KeyCode key : keys) {
            robot.push(key);
        }
        return this;
    }

    /** Puts the caret into the notes of an item, counted from 1. */
    public MeetingPage inItem(int number) {
        List<Node> editors = List.copyOf(robot.from(root.get()).lookup(".notes").queryAll());
        FxScreen.run(() -> editors.get(number - 1).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        return this;
    }

    public MeetingPage type(String text) {
        robot.write(text);
        return this;
    }

    public MeetingPage enter() {
        robot.push(KeyCode.ENTER);
        return this;
    }

    /** Ctrl+D, the text, Enter. */
    public MeetingPage decision(String text) {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        return type(text).enter();
    }

    /** Ctrl+Shift+A, the line, Enter. */
    public MeetingPage action(String line) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        return type(line).enter();
    }

    /** Ctrl+Shift+A on a line that already reads like an action. */
    public MeetingPage makeAction() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        return this;
    }

    public MeetingPage tickFirstOldAction() {
        CheckBox box = robot.from(root.get()).lookup("#before .check-box").query();
        FxScreen.run(box::fire);
        return this;
    }

    public MeetingPage planItem(String title) {
        robot.clickOn(robot.from(root.get()).lookup("#newItem").<Node>query()).write(title).push(KeyCode.ENTER);
        return this;
    }
}
