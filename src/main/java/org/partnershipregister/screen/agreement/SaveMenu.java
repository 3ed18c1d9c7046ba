package org.partnershipregister.screen.agreement;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.model.Kind;
import org.partnershipregister.ui.Place;

/** The ways to save an agreement: as a paper in each format, with names as numbers, in a Word or ODT file of our own. */
final class SaveMenu {
    private SaveMenu() {
    }

    static void fill(MenuButton menu, AgreementDesk desk, SavedPaper saving) {
        for (PaperFormat format : List.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT)) {
            add(menu, "save-" + format.extension(), desk.tools.text("agreement.save." + format.extension()), () -> saving.save(format));
        }
        add(menu, "nameless", desk.tools.text("report.nameless"),
            () -> desk.tools.navigator().go(new Place.Nameless(Kind.AGREEMENT, desk.id)));
        add(menu, "own-file", desk.tools.text("agreement.own.menu"), new OwnFileFilling(desk)::ask);
    }

    private static void add(MenuButton menu, String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }
}
