package org.partnershipregister.screen.resource;

import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Shared budgets of a partnership, planned and actual by line and member. */
public final class BudgetPage implements Screen {
    private final Tools tools;
    private final BudgetController budgets;
    private final LiveQuestion<BudgetFacts> question;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    public BudgetPage(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.budgets = new BudgetController(register, tools, partnership);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> BudgetFacts.read(register, partnership), this::show);
    }

    private void show(BudgetFacts facts) {
        title.set(facts.budgets().size() < 2 ? "" : tools.text("resource.budgets.tab.count", facts.budgets().size()));
        budgets.show(facts);
    }

    @Override
    public Node node() {
        return budgets.node();
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.PARTNERSHIP, Kind.ORGANISATION).ask();
    }

    @Override
    public void hidden() {
        budgets.save();
        question.close();
    }

    @Override
    public boolean stuck() {
        return budgets.stuck();
    }

    @Override
    public void saveNow() {
        budgets.save();
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }
}
