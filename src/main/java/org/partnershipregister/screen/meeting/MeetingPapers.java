package org.partnershipregister.screen.meeting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.MeetingNotesDocument;
import org.partnershipregister.document.MeetingPart;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.model.meeting.MeetingFacts;
import org.partnershipregister.store.meeting.MeetingFactsStore;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.UnshownCharacters;

/** Saves the notes as a file: which part, for whom (everyone, until a wider circle is chosen) and in which format. */
final class MeetingPapers {
    private final MeetingDesk desk;
    private final Tools tools;
    private final Papers papers;
    private final Printing printing;
    private final PrintPaneController pane;
    private MeetingPart part = MeetingPart.WHOLE;
    private Audience reader = Audience.ALL;

    MeetingPapers(MeetingDesk desk, Papers papers, Printing printing) {
        this.desk = desk;
        this.tools = desk.tools;
        this.papers = papers;
        this.printing = printing;
        this.pane = new PrintPaneController(tools, printing::printers, this::print);
    }

    /** The menu that says what is saved and for whom. */
    void fillChoice(MenuButton menu) {
        ToggleGroup parts = new ToggleGroup();
        ToggleGroup readers = new ToggleGroup();
        menu.getItems().clear();
        for (MeetingPart one : MeetingPart.values()) {
            menu.getItems().add(radio(parts, text("part", one), one == part, () -> part = one, menu));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (Audience one : Audience.values()) {
            menu.getItems().add(radio(readers, text("audience", one), one == reader, () -> reader = one, menu));
        }
        say(menu);
    }

    /** One entry per format. */
    void fillFormats(MenuButton menu) {
        menu.getItems().setAll(Arrays.stream(PaperFormat.values()).map(format -> {
            MenuItem item = new MenuItem(text("format", format));
            item.setOnAction(event -> save(format));
            return item;
        }).toList());
        MenuItem nameless = new MenuItem(tools.text("report.nameless"));
        nameless.setOnAction(event -> tools.navigator().go(new Place.Nameless(Kind.MEETING, desk.id())));
        menu.getItems().add(nameless);
    }

    PrintPaneController pane() {
        return pane;
    }

    void save(PaperFormat format) {
        String name = MeetingNotesDocument.fileName(desk.known()) + "." + format.extension();
        Dialogs.FileKind kind = new Dialogs.FileKind(text("format", format), List.of("*." + format.extension()));
        tools.dialogs().saveFile(tools.text("meeting.save"), name, kind).ifPresent(file -> withDocument(document ->
            make(document, format, bytes -> tools.work().paper(() -> WrittenFile.write(file, bytes),
                written -> tools.status().say(tools.text("meeting.saved", written.toString()))))));
    }

    /** The paper as it is chosen, made from what the register holds after all that was typed. */
    void withDocument(Consumer<Document> take) {
        MeetingPart wantedPart = part;
        Audience wantedReader = reader;
        withFacts(facts -> take.accept(MeetingNotesDocument.of(facts, wantedPart, wantedReader)));
    }

    /** The notes as plain text for ourselves, as they are frozen. */
    void withText(Consumer<String> take) {
        withFacts(facts -> tools.work().paper(() -> new String(papers.write(
            MeetingNotesDocument.of(facts, MeetingPart.WHOLE, Audience.OURS_ONLY), PaperFormat.TEXT),
            StandardCharsets.UTF_8), take));
    }

    private void withFacts(Consumer<MeetingFacts> take) {
        tools.work().run(() -> new MeetingFactsStore(desk.register.database()).of(desk.id()), take);
    }

    private record Made(byte[] bytes, List<String> unshown) {
    }

    /** Makes the bytes of a file, and hands them on unless a PDF can't show some characters and the user would rather not have it. */
    private void make(Document document, PaperFormat format, Consumer<byte[]> take) {
        tools.work().paper(() -> new Made(papers.write(document, format),
            format == PaperFormat.PDF ? papers.missingGlyphs(document) : List.of()), made -> {
                if (new UnshownCharacters(tools).accepted(made.unshown())) {
                    take.accept(made.bytes());
                }
            });
    }

    private void print(PrintWish wish) {
        withDocument(document -> make(document, PaperFormat.PDF, pdf -> print(document, pdf, wish)));
    }

    private void print(Document document, byte[] pdf, PrintWish wish) {
        pane.hand(wish, () -> printing.print(pdf, wish.named(document.title())));
    }

    private RadioMenuItem radio(ToggleGroup group, String said, boolean on, Runnable choose, MenuButton menu) {
        RadioMenuItem item = new RadioMenuItem(said);
        item.setToggleGroup(group);
        item.setSelected(on);
        item.setOnAction(event -> {
            choose.run();
            say(menu);
        });
        return item;
    }

    private void say(MenuButton menu) {
        String whom = text("audience", reader);
        menu.setText(part == MeetingPart.WHOLE ? whom : text("part", part) + " · " + whom);
    }

    private String text(String kind, Enum<?> value) {
        return tools.text(kind + "." + value.name().toLowerCase(Locale.ROOT));
    }
}
