package org.partnershipregister.screen.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.partnershipregister.model.partnership.ModelHistory;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.ui.Tools;

/** The commands that move a partnership to another stage, pause it, or change its models, which asks why. */
final class StageMenu {

    private final Tools tools;
    private final BiConsumer<String, UnaryOperator<Partnership>> change;

    /** @param change does a change of the partnership, named in the history by a text key */
    StageMenu(Tools tools, BiConsumer<String, UnaryOperator<Partnership>> change) {
        this.tools = tools;
        this.change = change;
    }

    void stages(MenuButton menu, Partnership partnership) {
        menu.getItems().clear();
        Partnership.Course course = partnership.course();
        course.stage().next().forEach(stage -> menu.getItems().add(item(
            tools.text("partnership.move-to", tools.text(stage.key())), () -> move(partnership, stage))));
        if (!course.stage().over()) {
            boolean paused = course.pausedOn().isPresent();
            menu.getItems().addAll(new SeparatorMenuItem(), item(
                tools.text(paused ? "partnership.resume" : "partnership.pause"), () -> change.accept(
                    "change.partnership.stage", kept -> kept.edit().pausedOn(paused ? Optional.empty()
                        : Optional.of(today())).done())));
        }
        menu.setDisable(menu.getItems().isEmpty());
    }

    void models(MenuButton menu, Partnership partnership) {
        Menu main = new Menu(tools.text("partnership.model.change"));
        Menu beside = new Menu(goesOn(partnership));
        Menu further = new Menu(tools.text("partnership.model.add"));
        Menu ending = new Menu(tools.text("partnership.model.end"));
        ModelHistory models = partnership.models();
        Arrays.stream(PartnershipModel.values()).filter(model -> models.main().map(span -> span.model() != model)
            .orElse(true)).forEach(model -> {
                main.getItems().add(item(tools.text(model.key()), () -> ask("partnership.model.change.title", model,
                    models, (past, why) -> past.mainBecomes(model, today(), why, false))));
                beside.getItems().add(item(tools.text(model.key()), () -> ask("partnership.model.change.title", model,
                    models, (past, why) -> past.mainBecomes(model, today(), why, true))));
                Menu target = models.follows(model) ? ending : further;
                target.getItems().add(item(tools.text(model.key()), () -> ask(models.follows(model)
                    ? "partnership.model.end.title" : "partnership.model.add.title", model, models, (past, why) ->
                        models.follows(model) ? past.without(model, today(), why) : past.joinedBy(model, today(), why))));
            });
        ending.setDisable(ending.getItems().isEmpty());
        menu.getItems().setAll(main, beside, further, ending);
    }

    /** "Make main, Networking goes on beside it". */
    private String goesOn(Partnership partnership) {
        return tools.text("partnership.model.change.beside", partnership.models().main().map(span -> tools.text(span.model().key())).orElse(""));
    }

    private void move(Partnership partnership, Stage stage) {
        boolean sure = !stage.over() || tools.dialogs().confirm(tools.text("partnership.end.title", partnership.name()),
            tools.text("partnership.end.text"), tools.text("partnership.move-to", tools.text(stage.key())));
        if (sure) {
            change.accept("change.partnership.stage", kept -> kept.edit().at(stage, today()).done());
        }
    }

    private void ask(String titleKey, PartnershipModel model, ModelHistory models,
        BiFunction<ModelHistory, String, ModelHistory> step) {
        String title = tools.text(titleKey, tools.text(model.key()));
        Optional<String> why = tools.dialogs().askText(title, tools.text("partnership.model.why"), "",
            tools.text("partnership.model.do"));
        why.map(String::strip).ifPresent(reason -> models.problemsOfChange(today(), reason).stream().findFirst()
            .ifPresentOrElse(problem -> tools.dialogs().tell(title, tools.messages().text(problem.key(), problem.args())),
                () -> change.accept("change.partnership.model", kept -> kept.edit()
                    .models(step.apply(kept.models(), reason)).done())));
    }

    private LocalDate today() {
        return tools.formats().today();
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
