package org.partnershipregister.screen.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.model.HouseStyle;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.HouseStyleStore;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.preview.PagesPaneController;

/** How our papers look, set once: logo, font, margins, footer and sheet, beside a page that shows it. */
public final class HouseStyleController implements Screen {
    @FXML private HBox content;
    @FXML private StackPane logoBox;
    @FXML private ImageView logo;
    @FXML private Label noLogo;
    @FXML private Button removeLogo;
    @FXML private TextField logoText;
    @FXML private ComboBox<HouseStyle.PaperFont> font;
    @FXML private ComboBox<HouseStyle.Margin> margin;
    @FXML private TextField footer;
    @FXML private ComboBox<HouseStyle.Sheet> sheet;

    private final Tools tools;
    private final Papers papers;
    private final HouseStyleStore store;
    private final StyleForm form;
    private final Saving<HouseStyle> saving;
    private final LiveQuestion<HouseStyle> question;
    private final PagesPaneController pages;
    private final Parent node;
    private LogoBox picture;

    public HouseStyleController(Register register, Tools tools, Papers papers) {
        this.tools = tools;
        this.papers = papers;
        this.store = new HouseStyleStore(register);
        this.form = new StyleForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> store.current(), style -> store.change(kept -> style)),
            this::fill);
        this.question = new LiveQuestion<>(tools.work(), () -> store::current, this::show);
        this.pages = new PagesPaneController(tools, PagePictures::page, "style");
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        picture = new LogoBox(logoBox, logo, this::take);
        new FieldDecorator(tools, form, saving::save).text("logoText", logoText, form.logoText).text("footer", footer, form.footer)
            .choice("font", font, form.font, List.of(HouseStyle.PaperFont.values()), value -> tools.text("style.font." + value))
            .choice("margin", margin, form.margin, List.of(HouseStyle.Margin.values()), value -> tools.text("style.margin." + value))
            .choice("sheet", sheet, form.sheet, List.of(HouseStyle.Sheet.values()), value -> tools.text("style.sheet." + value));
        HBox.setHgrow(pages.node(), Priority.ALWAYS);
        content.getChildren().add(pages.node());
    }

    private void show(HouseStyle style) {
        if (saving.record().isEmpty()) {
            saving.open(style);
        } else {
            saving.showAgain(style);
        }
        tools.work().paper(() -> papers.write(StyleSample.of(tools), PaperFormat.PDF), pages::show);
    }

    private void fill(HouseStyle style) {
        form.show(style);
        picture.show(style.logo());
        Shown.when(noLogo, style.logo().isEmpty());
        removeLogo.setDisable(style.logo().isEmpty());
        logoText.setDisable(style.logo().isEmpty());
    }

    @FXML
    private void chooseLogo() {
        tools.dialogs().openFile(tools.text("style.logo.choose"),
            new Dialogs.FileKind(tools.text("style.logo.kind"), List.of("*.png", "*.jpg", "*.jpeg"))).ifPresent(this::take);
    }

    @FXML
    private void removeLogo() {
        change(style -> style.withLogo(Optional.empty()));
    }

    /** The words read out stay when another picture comes; at first they are what we are called. */
    private void take(Path file) {
        change(style -> style.withLogo(Optional.of(store.logo(file,
            style.logo().map(HouseStyle.Logo::text).orElse(tools.text("style.logo.words"))))));
    }

    private void change(UnaryOperator<HouseStyle> change) {
        tools.work().run(() -> store.change(change), kept -> tools.status().saved());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return font;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("style.title"));
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.AGREEMENT_TEMPLATE).ask();
    }

    @Override
    public void hidden() {
        saveNow();
        question.close();
        pages.close();
    }

    @Override
    public boolean stuck() {
        return form.stuck();
    }

    @Override
    public void saveNow() {
        saving.save();
    }
}
