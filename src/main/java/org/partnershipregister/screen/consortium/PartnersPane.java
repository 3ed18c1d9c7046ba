package org.partnershipregister.screen.consortium;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.Joining;
import org.partnershipregister.model.consortium.Shares;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** The partners of a bid: role, share, what each delivers, and its sign-off; what is left to be shared out is said at once. */
final class PartnersPane {
    private final Tools tools;
    private final BidForm form;
    private final Saving<Bid> saving;
    private final Choices choices;
    private final Property<List<Optional<BidPartner>>> lines = new SimpleObjectProperty<>(List.of());
    private final Map<UUID, PartnerLine> shown = new HashMap<>();
    private final Label sum = new Label();
    private final Label sumWords = new Label();
    private final Button equally = new Button();
    private final VBox node = new VBox();
    private Optional<BidFacts> facts = Optional.empty();

    PartnersPane(Register register, Tools tools, BidForm form, Saving<Bid> saving) {
        this.tools = tools;
        this.form = form;
        this.saving = saving;
        this.choices = new Choices(register);
        form.partners.addListener((list, before, now) -> {
            lines.setValue(now.stream().map(Optional::of).toList());
            total();
        });
        form.asked.addListener((text, before, now) -> total());
        lines.addListener((list, before, now) -> form.partners.setValue(now.stream().flatMap(Optional::stream).toList()));
        build();
    }

    Node node() {
        return node;
    }

    void show(BidFacts now) {
        facts = Optional.of(now);
        choices.of(now.members(), tools.formats().today());
        total();
    }

    private void build() {
        Button all = new Button(tools.text("bid.add-all"));
        all.setId("addAll");
        all.setOnAction(event -> addAll());
        equally.setText(tools.text("bid.share-equally"));
        equally.setId("shareEqually");
        equally.setOnAction(event -> {
            saving.save();
            saving.change(PartnersPane::sharedEqually);
        });
        sum.setId("sum");
        sumWords.setId("sumWords");
        sumWords.getStyleClass().add("muted");
        Region gap = new Region();
        WrapRow.setHgrow(gap, Priority.ALWAYS);
        WrapRow head = new WrapRow();
        head.setSpacing(8);
        List.of(all, equally).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        head.getChildren().setAll(sumWords, sum, gap, all, equally);
        PartsEditor<Optional<BidPartner>> editor = new PartsEditor<>(tools, tools.text("bid.partner.add"), lines, Optional::empty,
            this::line, saving::save).in(form);
        VBox card = new VBox(head, editor);
        card.getStyleClass().add("card");
        node.getStyleClass().add("body");
        node.getChildren().setAll(card);
        new FieldDecorator(tools, form, saving::save).decorate("partners", editor);
    }

    private PartnerLine line(Optional<BidPartner> partner, Runnable taken) {
        PartnerLine line = new PartnerLine(partner, tools, choices::named, taken);
        line.onShare(this::total);
        shown.put(line.id(), line);
        return line;
    }

    private void addAll() {
        saving.save();
        facts.ifPresent(now -> saving.change(bid -> bid.edit()
            .partners(Joining.partners(bid, now.members(), tools.formats().today())).done()));
    }

    private static Bid sharedEqually(Bid bid) {
        List<BidPartner> sharing = bid.partners().stream().filter(BidPartner::takesShare).toList();
        List<Long> shares = Shares.equally(bid.toShare().orElse(0L), sharing.size());
        return bid.edit().partners(bid.partners().stream().map(partner -> partner.takesShare()
            ? partner.sharing(shares.get(sharing.indexOf(partner))) : partner.sharing(0)).toList()).done();
    }

    /** What there is, what is shared out, and what is left, at every key. */
    private void total() {
        List<BidPartner> partners = form.partners.getValue();
        List<Long> shares = partners.stream().map(partner -> Optional.ofNullable(shown.get(partner.id())).map(PartnerLine::sharePence)
            .orElse(partner.sharePence())).toList();
        List<Long> tenths = Shares.tenths(shares);
        for (int place = 0; place < partners.size(); place++) {
            Optional.ofNullable(shown.get(partners.get(place).id())).ifPresent(percent(tenths.get(place)));
        }
        boolean won = facts.filter(now -> now.bid().course().stage().won()).isPresent();
        Optional<Long> whole = won ? facts.flatMap(now -> now.bid().award().pence()) : tools.formats().parseMoney(form.asked.get());
        long given = shares.stream().mapToLong(Long::longValue).sum();
        sumWords.setText(whole.map(pence -> tools.text(won ? "bid.sum.awarded" : "bid.sum.asked", tools.formats().money(pence),
            tools.formats().money(given))).orElse(tools.text("bid.sum.unknown", tools.formats().money(given))));
        sum.setVisible(whole.isPresent());
        whole.ifPresent(pence -> left(pence - given));
        equally.setDisable(whole.isEmpty() || partners.stream().noneMatch(BidPartner::takesShare));
    }

    private void left(long pence) {
        sum.setText(pence == 0 ? tools.text("bid.sum.right") : tools.text(pence > 0 ? "bid.sum.left" : "bid.sum.over",
            tools.formats().money(Math.abs(pence))));
        Chips.dress(sum, pence == 0 ? Chips.Role.GOOD : pence > 0 ? Chips.Role.WARN : Chips.Role.BAD);
    }

    private java.util.function.Consumer<PartnerLine> percent(long tenths) {
        return line -> line.percent(tools.text("bid.percent", tenths / 10 + "." + tenths % 10));
    }
}
