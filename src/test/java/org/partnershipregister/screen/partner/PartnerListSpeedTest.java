package org.partnershipregister.screen.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.PagedRow;

/**
 * Ten thousand partners in the list. What is measured is printed; the limits are several times the aims (1 s to the
 * first rows, 100 ms from a keystroke to its rows), for test machines are shared.
 */
class PartnerListSpeedTest extends WindowTest {
    private static final int MANY = 10_000;
    private static final String[] WORDS = {"Harbour", "Quayside", "Northside", "Parkside", "Meadow", "Castle", "Bridge",
        "Orchard", "Station", "Victoria"};

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        OrganisationStore organisations = new OrganisationStore(filled.database());
        filled.database().write(new ChangeLabel("change.organisation.added", "many"), edit -> {
            for (int i = 0; i < MANY; i++) {
                organisations.put(edit, Organisation.named(WORDS[i % 10] + " " + WORDS[i / 10 % 10] + " Trust " + i));
            }
            return MANY;
        });
        return filled;
    }

    @Test
    void tenThousandPartnersOpenAndFilterAtOnce() {
        long opened = System.nanoTime();
        show(() -> new PartnerListController(register, tools));
        FxScreen.until("the first rows are there", () -> loaded(MANY));
        long open = millis(opened);
        List<Long> keystrokes = new ArrayList<>();
        for (String typed : List.of("har", "quay", "north", "park", "trust 99", "castle 12", "orch", "vict")) {
            for (int letters = 1; letters <= typed.length(); letters++) {
                keystrokes.add(keystroke(typed.substring(0, letters)));
            }
        }
        Collections.sort(keystrokes);
        long p95 = keystrokes.get((int) (keystrokes.size() * 0.95));
        System.out.printf("10,000 partners: first rows after %d ms; keystroke to rows: median %d ms, 95th percentile %d ms "
            + "of %d (the pause of 80 ms while typing included)%n", open, keystrokes.get(keystrokes.size() / 2), p95,
            keystrokes.size());
        assertThat(open).isLessThan(10_000);
        assertThat(p95).isLessThan(2_000);
    }

    /** From the keystroke to the moment that an answer to it stands in the table with its first row loaded. */
    private long keystroke(String text) {
        AtomicBoolean asked = new AtomicBoolean();
        ChangeListener<Number> question = (jobs, before, now) -> asked.set(true);
        long pressed = System.nanoTime();
        FxScreen.run(() -> {
            tools.work().pending().addListener(question);
            this.<TextField>node("filter").setText(text);
        });
        FxScreen.until("rows of " + text, () -> asked.get() && tools.work().pending().get() == 0 && first());
        long taken = millis(pressed);
        FxScreen.run(() -> tools.work().pending().removeListener(question));
        return taken;
    }

    private boolean loaded(int size) {
        return table().getItems().size() == size && first();
    }

    private boolean first() {
        TableView<PagedRow<?>> table = table();
        return table.getItems().isEmpty() || table.getItems().getFirst().shown(row -> row).getValue() != null;
    }

    private TableView<PagedRow<?>> table() {
        return node("table");
    }

    private static long millis(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }
}
