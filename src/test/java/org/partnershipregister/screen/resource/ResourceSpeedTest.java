package org.partnershipregister.screen.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.ResourceSamples;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.PagedRow;

/** Ten thousand contributions in the list, a thousand on the page of one partnership; limits are several times the aims. */
class ResourceSpeedTest extends WindowTest {
    private static final int MANY = 10_000;
    private static final int HERE = 1_000;
    private ResourceSamples here;

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        here = new ResourceSamples(filled);
        ResourceSamples elsewhere = new ResourceSamples(filled);
        filled.database().write(new ChangeLabel("change.resource.added", "many"), edit -> {
            for (int i = 0; i < MANY; i++) {
                put(edit, i < HERE ? here : elsewhere, i);
            }
            return MANY;
        });
        return filled;
    }

    @Test
    void manyContributionsOpenAndFilterAtOnce() {
        long opened = System.nanoTime();
        show(() -> new ResourceListController(register, tools, Optional.empty()));
        FxScreen.until("the first rows are there", () -> loaded(MANY));
        long open = millis(opened);
        long typed = System.nanoTime();
        FxScreen.run(() -> lookup("#filter").queryAs(TextField.class).setText("police 4321"));
        FxScreen.until("one is left", () -> loaded(1));
        long filter = millis(typed);
        long page = System.nanoTime();
        show(() -> new ResourcesPage(register, tools, here.partnership));
        FxScreen.until("the page is filled", () -> this.<TableView<?>>node("contributions").getItems().size() == HERE);
        long filled = millis(page);
        System.out.printf("10,000 contributions: first rows after %d ms, filtered after %d ms; page of 1,000 after %d ms%n", open, filter, filled);
        assertThat(open).isLessThan(10_000);
        assertThat(filter).isLessThan(3_000);
        assertThat(filled).isLessThan(10_000);
    }

    private static void put(Edit edit, ResourceSamples of, int number) {
        var id = Ids.next();
        edit.put(edit.sql().newRecord(Tables.RESOURCE_CONTRIBUTION).setId(id).setRef("RES-" + (10_000 + number)).setTitle("Thing " + number)
            .setSortName("thing " + number).setPartnershipId(of.partnership).setMembershipId(of.police.id())
            .setOrganisationId(of.police.party().organisation().orElseThrow()).setKind("EQUIPMENT").setBasis("IN_KIND").setUnit("ITEMS")
            .setValuePence(500L).setState("PLEDGED").setFromOn(TestRegister.TODAY.minusDays(number % 50)).setSearchKey("thing " + number));
        for (String kind : new String[] {"PLEDGED", "RECEIVED"}) {
            edit.put(edit.sql().newRecord(Tables.RESOURCE_ENTRY).setId(Ids.next()).setResourceContributionId(id)
                .setPartnershipId(of.partnership).setKind(kind).setHappenedOn(TestRegister.TODAY).setValuePence(500L)
                .setEnteredAt(TestRegister.TODAY));
        }
    }

    private boolean loaded(int size) {
        TableView<PagedRow<PooledLine>> table = node("table");
        return table.getItems().size() == size && table.getItems().getFirst().shown(row -> row).getValue() != null;
    }

    private static long millis(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }
}
