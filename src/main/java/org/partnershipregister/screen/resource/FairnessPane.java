package org.partnershipregister.screen.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.resource.Fairness;
import org.partnershipregister.model.resource.MemberShare;
import org.partnershipregister.ui.StackRow;
import org.partnershipregister.ui.Tools;

/** Who pledged, who gave and who used, as bars, as a table and in words: a question to ask, not a verdict. */
final class FairnessPane {
    private final Tools tools;
    private final ResourceWords words;
    private final GridPane bars = new GridPane();
    private final VBox sentences = new VBox();
    private final TableView<MemberShare> table = new TableView<>();
    private final PlainTable<MemberShare> rows;
    private final ScrollPane node = new ScrollPane();

    FairnessPane(Tools tools) {
        this.tools = tools;
        this.words = new ResourceWords(tools);
        this.rows = new PlainTable<>(table, tools, "resource.fair", MemberShare::organisation)
            .text("member", 170, MemberShare::name)
            .figure("pledged", 105, MemberShare::pledged, one -> words.money(one.pledged()))
            .figure("gave", 105, MemberShare::gave, one -> words.money(one.gave()))
            .figure("share", 75, one -> (long) one.shareOfGiven(), one -> ResourceWords.share(one.shareOfGiven()))
            .figure("used", 105, MemberShare::used, one -> words.money(one.used()));
        table.setId("fairness");
        bars.getStyleClass().add("fair-bars");
        sentences.getStyleClass().add("parts");
        Label verdict = label("resource.fair.verdict", "guidance");
        StackRow row = new StackRow();
        row.getStyleClass().add("fair-row");
        row.getChildren().addAll(card("resource.fair.bars", bars), card("resource.fair.table", table, sentences));
        VBox box = new VBox(verdict, row);
        box.getStyleClass().add("body");
        node.setContent(box);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node node() {
        return node;
    }

    void show(Fairness fairness) {
        rows.show(fairness.members(), Optional.empty());
        PlainTable.fit(table, tools, 1, Integer.MAX_VALUE);
        bars(fairness);
        sentences.getChildren().setAll(sentence(tools.text("resource.fair.total", words.money(fairness.pledged()),
            words.money(fairness.gave()), words.money(fairness.used()))));
        most(fairness.members());
        if (fairness.unnamed() > 0) {
            sentences.getChildren().add(sentence(tools.text("resource.fair.unnamed", words.money(fairness.unnamed()))));
        }
        if (fairness.unvalued() > 0) {
            sentences.getChildren().add(sentence(tools.text("resource.fair.unvalued", fairness.unvalued())));
        }
    }

    /** Who gave most and who used most, where anybody did. */
    private void most(List<MemberShare> members) {
        Optional<MemberShare> giver = members.stream().filter(one -> one.gave() > 0).max(Comparator.comparing(MemberShare::gave));
        Optional<MemberShare> user = members.stream().filter(one -> one.used() > 0).max(Comparator.comparing(MemberShare::used));
        giver.ifPresent(one -> sentences.getChildren().add(sentence(tools.text("resource.fair.most-given", one.name(),
            ResourceWords.share(one.shareOfGiven())))));
        user.ifPresent(one -> sentences.getChildren().add(sentence(tools.text("resource.fair.most-used", one.name(),
            words.money(one.used()), words.money(one.gave())))));
    }

    /** Three bars for each member, all of one scale: the largest figure fills its bar. */
    private void bars(Fairness fairness) {
        bars.getChildren().clear();
        long most = fairness.members().stream()
            .mapToLong(one -> Math.max(one.pledged(), Math.max(one.gave(), one.used()))).max().orElse(0);
        int at = 0;
        for (MemberShare one : fairness.members()) {
            Label name = new Label(one.name());
            name.getStyleClass().add("fair-name");
            name.setWrapText(true);
            bars.add(name, 0, at++, 3, 1);
            for (Bar bar : List.of(new Bar("pledged", one.pledged()), new Bar("gave", one.gave()), new Bar("used", one.used()))) {
                bar(one, bar, most, at++);
            }
        }
    }

    private record Bar(String name, long pence) {
    }

    private void bar(MemberShare of, Bar bar, long most, int row) {
        Label said = new Label(tools.text("resource.fair." + bar.name()));
        said.getStyleClass().add("muted");
        said.setMinWidth(Label.USE_PREF_SIZE);
        ProgressBar drawn = new ProgressBar(most == 0 ? 0 : (double) Math.max(0, bar.pence()) / most);
        drawn.getStyleClass().addAll("model-bar", "fair-" + bar.name());
        drawn.setMaxWidth(Double.MAX_VALUE);
        drawn.setFocusTraversable(false);
        drawn.setAccessibleText(of.name() + ", " + said.getText() + ": " + words.money(bar.pence()));
        GridPane.setHgrow(drawn, Priority.ALWAYS);
        Label figure = new Label(words.money(bar.pence()));
        figure.setMinWidth(Label.USE_PREF_SIZE);
        bars.addRow(row, said, drawn, figure);
    }

    private VBox card(String titleKey, Node... parts) {
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "half");
        card.getChildren().add(label(titleKey, "card-title"));
        card.getChildren().addAll(parts);
        return card;
    }

    private Label label(String key, String style) {
        Label label = sentence(tools.text(key));
        label.getStyleClass().add(style);
        return label;
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
