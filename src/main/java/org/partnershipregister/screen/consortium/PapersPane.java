package org.partnershipregister.screen.consortium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPaper;
import org.partnershipregister.model.consortium.PaperKind;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Tools;

/** The papers of a bid: what is missing of each partner above, every paper with its state below. */
final class PapersPane {
    private final Tools tools;
    private final BidForm form;
    private final Saving<Bid> saving;
    private final GridPane missing = new GridPane();
    private final MenuButton askAll = new MenuButton();
    private final VBox papers = new VBox();
    private final VBox node = new VBox();
    private List<RecordLink> partners = List.of();
    private boolean built;

    PapersPane(Tools tools, BidForm form, Saving<Bid> saving) {
        this.tools = tools;
        this.form = form;
        this.saving = saving;
        build();
    }

    Node node() {
        return node;
    }

    void show(Bid bid) {
        List<RecordLink> now = bid.partners().stream().map(one -> new RecordLink(Kind.ORGANISATION, one.organisation(), one.name())).toList();
        if (!built || !now.equals(partners)) { // the lines offer the partners to choose from
            built = true;
            partners = now;
            papers.getChildren().setAll(new PartsEditor<>(tools, tools.text("bid.paper.add"), form.papers,
                () -> BidPaper.of(Optional.empty(), PaperKind.OTHER), (paper, taken) -> new PaperLine(paper, partners, tools, taken),
                saving::save).in(form));
        }
        askAll.setDisable(bid.partners().isEmpty());
        summary(bid);
    }

    private void build() {
        askAll.setText(tools.text("bid.paper.ask-all"));
        askAll.setId("askAll");
        askAll.setMinWidth(Region.USE_PREF_SIZE);
        for (PaperKind kind : PaperKind.values()) {
            MenuItem item = new MenuItem(tools.word(kind));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> askAll(kind));
            askAll.getItems().add(item);
        }
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(26);
        ColumnConstraints chips = new ColumnConstraints();
        chips.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        missing.getColumnConstraints().setAll(names, chips, words);
        missing.getStyleClass().add("form-grid");
        node.getStyleClass().add("body");
        node.getChildren().setAll(card("bid.papers.missing", missing), card("bid.papers.all", papers, askAll));
    }

    private VBox card(String key, Node content, Node... beside) {
        Label title = new Label(tools.text(key));
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        head.getStyleClass().add("page-line");
        head.getChildren().addAll(beside);
        VBox card = new VBox(head, content);
        card.getStyleClass().add("card");
        return card;
    }

    /** One line for each partner, and one for the bid itself if it has papers of its own. */
    private void summary(Bid bid) {
        missing.getChildren().clear();
        LocalDate today = tools.formats().today();
        boolean own = bid.papers().stream().anyMatch(paper -> paper.organisation().isEmpty());
        Stream.concat(own ? Stream.of(Optional.<RecordLink>empty()) : Stream.empty(), partners.stream().map(Optional::of))
            .forEach(who -> line(bid, who, today));
        if (missing.getChildren().isEmpty()) {
            Label nothing = new Label(tools.text("bid.papers.no-partners"));
            nothing.getStyleClass().add("muted");
            missing.add(nothing, 0, 0, 3, 1);
        }
    }

    private void line(Bid bid, Optional<RecordLink> who, LocalDate today) {
        Optional<UUID> owner = who.map(RecordLink::id);
        List<BidPaper> lacking = bid.missing(owner, today);
        long asked = bid.papers().stream().filter(paper -> paper.organisation().equals(owner)).count();
        Label name = new Label(who.map(RecordLink::name).orElse(tools.text("bid.paper.of-bid")));
        name.setWrapText(true);
        Label chip = asked == 0 ? Chips.chip(tools.text("bid.papers.none-asked"), Chips.Role.PLAIN)
            : lacking.isEmpty() ? Chips.chip(tools.text("bid.papers.complete"), Chips.Role.GOOD)
            : Chips.chip(tools.text("bid.papers.lacking", lacking.size()), Chips.Role.WARN);
        Label words = new Label(lacking.stream().map(paper -> words(paper, today)).collect(Collectors.joining(", ")));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        missing.addRow(missing.getRowCount(), name, chip, words);
    }

    private String words(BidPaper paper, LocalDate today) {
        String kind = paper.kind() == PaperKind.OTHER && !paper.name().isBlank() ? paper.name() : tools.word(paper.kind());
        return paper.expiresOn().filter(day -> day.isBefore(today))
            .map(day -> tools.text("bid.paper.expired", kind, tools.formats().shortDate(day))).orElse(kind);
    }

    private void askAll(PaperKind kind) {
        saving.save();
        saving.change(bid -> {
            List<BidPaper> all = new ArrayList<>(bid.papers());
            bid.partners().stream().map(partner -> Optional.of(partner.organisation()))
                .filter(owner -> all.stream().noneMatch(paper -> paper.kind() == kind && paper.organisation().equals(owner)))
                .forEach(owner -> all.add(BidPaper.of(owner, kind)));
            return bid.edit().papers(all).done();
        });
    }
}
