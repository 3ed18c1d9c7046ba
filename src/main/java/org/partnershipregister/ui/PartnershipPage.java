package org.partnershipregister.ui;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.partnershipregister.model.partnership.ModelHistory;

/**
 * A tab of the partnership's page that another feature provides; {@code app} hands them in, so that features stay
 * strangers. The screen is made when its tab is first chosen; its {@link Screen#title()}, once not empty, is the tab's text.
 *
 * @param id      the tab's node id, in small letters
 * @param textKey the tab's text until the screen has a title
 * @param belongs whether a partnership with these models has this tab
 * @param screen  makes the screen for the partnership with this key
 */
public record PartnershipPage(String id, String textKey, Predicate<ModelHistory> belongs, Function<UUID, Screen> screen) {
}
