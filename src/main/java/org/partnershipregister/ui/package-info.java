/**
 * What every screen is made of. Depends on the model and JavaFX only; never on a store or a screen.
 *
 * <p>A screen is a controller that implements {@link org.partnershipregister.ui.Screen}, built by {@code app.Screens}
 * with the register and {@link org.partnershipregister.ui.Tools}. Its view is the FXML of the same name beside it.
 *
 * <p><b>A list page:</b> ids in order come from one question, rows a hundred at a time.
 * <pre>{@code
 * public final class PartnerListController implements Screen {
 *     @FXML private TableView<PagedRow<PartnerRow>> table;   // FXML: <Label fx:id="filterLabel" .../> names #filter
 *     @FXML private TextField filter;
 *     @FXML private MenuButton columnsMenu;
 *     private final Parent node;      // last line of the constructor: node = tools.views().load(this)
 *     private PagedRows<PartnerRow> rows;
 *
 *     @FXML private void initialize() {
 *         var columns = new Columns<PartnerRow>(table, "partner", tools.settings(), tools.messages())
 *             .text("name", 220, PartnerRow::name)
 *             .node("status", 110, row -> Chips.chip(tools.text(row.status().key()), Role.GOOD)).arrange();
 *         columns.fill(columnsMenu);
 *         rows = new PagedRows<>(tools.work(), table, () -> {
 *             var wanted = new PartnerFilter(filter.getText(), columns.order().get());   // read here, on the screen
 *             return () -> register.partners().ids(wanted);                              // asked there
 *         }, register.partners()::rows, PartnerRow::id).onOpen(id -> tools.navigator().go(new Place.Partner(id)));
 *         filter.textProperty().addListener((text, before, now) -> rows.refreshSoon());
 *         columns.order().addListener((order, before, now) -> rows.refresh());
 *     }
 *     public void shown() { rows.listen(tools.changes(), Kind.ORGANISATION); }
 *     public void hidden() { rows.close(); }
 * }
 * }</pre>
 *
 * <p><b>A record page:</b> a {@link org.partnershipregister.ui.FormModel} subclass holds the fields
 * ({@code final StringProperty name = text("name")}), {@code show(record)} calls {@code fill(name, record.name())},
 * {@code toRecord()} uses {@code savable(name)}. The controller ties them once with
 * {@code new FieldDecorator(tools, form, this::save).text("name", nameField, form.name)...}; {@code save} is
 * {@code if (form.worthSaving()) { tools.status().unsaved(); tools.work().run(() -> store.save(edited), form::show); }}.
 * A {@link org.partnershipregister.ui.LiveQuestion} in {@code shown()} keeps the page up to date with other screens.
 */
package org.partnershipregister.ui;
