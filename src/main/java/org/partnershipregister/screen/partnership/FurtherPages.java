package org.partnershipregister.screen.partnership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.partnershipregister.model.partnership.ModelHistory;
import org.partnershipregister.ui.PartnershipPage;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/**
 * The tabs that other features provide, before the last tab. Which are there depends on the partnership's models; each is
 * made when it is first chosen, and told when it comes into view and goes.
 */
final class FurtherPages {

    private final Tools tools;
    private final UUID partnership;
    private final Map<PartnershipPage, Tab> tabs = new LinkedHashMap<>();
    private final Map<Tab, PartnershipPage> pages = new LinkedHashMap<>();
    private final Map<Tab, Screen> made = new LinkedHashMap<>();
    private Optional<Screen> inView = Optional.empty();
    private boolean shown;

    FurtherPages(Tools tools, UUID partnership, List<PartnershipPage> all) {
        this.tools = tools;
        this.partnership = partnership;
        all.forEach(page -> {
            Tab tab = new Tab(tools.text(page.textKey()));
            tab.setId(page.id());
            tabs.put(page, tab);
            pages.put(tab, page);
        });
    }

    /** Follows which tab is chosen. */
    void in(TabPane pane) {
        pane.getSelectionModel().selectedItemProperty().addListener((chosen, before, now) -> show(now));
    }

    /** Puts the tabs these models ask for into their place; a tab that is open stays. */
    void belong(TabPane pane, ModelHistory models) {
        Tab chosen = pane.getSelectionModel().getSelectedItem();
        int place = pane.getTabs().size() - 1 - (int) pane.getTabs().stream().filter(pages::containsKey).count();
        for (Map.Entry<PartnershipPage, Tab> one : tabs.entrySet()) {
            boolean there = pane.getTabs().contains(one.getValue());
            boolean belongs = one.getKey().belongs().test(models) || there && one.getValue() == chosen;
            if (belongs && !there) {
                pane.getTabs().add(place, one.getValue());
            } else if (!belongs && there) {
                pane.getTabs().remove(one.getValue());
            }
            place += belongs ? 1 : 0;
        }
    }

    void shown(TabPane pane) {
        shown = true;
        show(pane.getSelectionModel().getSelectedItem());
    }

    void hidden() {
        inView.ifPresent(Screen::hidden);
        inView = Optional.empty();
        shown = false;
    }

    boolean stuck() {
        return made.values().stream().anyMatch(Screen::stuck);
    }

    void save() {
        made.values().forEach(Screen::saveNow);
    }

    private void show(Tab tab) {
        Optional<Screen> next = shown ? Optional.ofNullable(tab).filter(pages::containsKey).map(this::screen) : Optional.empty();
        if (!next.equals(inView)) {
            inView.ifPresent(Screen::hidden);
            inView = next;
            next.ifPresent(Screen::shown);
        }
    }

    private Screen screen(Tab tab) {
        return made.computeIfAbsent(tab, one -> {
            Screen screen = pages.get(one).screen().apply(partnership);
            Node node = screen.node();
            one.setContent(node);
            screen.title().addListener((title, before, now) -> one.setText(now.isEmpty()
                ? tools.text(pages.get(one).textKey()) : now));
            return screen;
        });
    }
}
