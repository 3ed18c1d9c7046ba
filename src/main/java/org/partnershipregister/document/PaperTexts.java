package org.partnershipregister.document;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words the writers add themselves, in the document's language where it is known. */
final class PaperTexts {
    private static final String PAGE = "{0}";
    private static final String PAGES = "{1}";
    private final String pageOfPages;

    PaperTexts(Locale language) {
        pageOfPages = ResourceBundle.getBundle("org.partnershipregister.texts.document", language).getString("document.pageOfPages");
    }

    String beforePage() {
        return pageOfPages.substring(0, pageOfPages.indexOf(PAGE));
    }

    String betweenPages() {
        return pageOfPages.substring(pageOfPages.indexOf(PAGE) + PAGE.length(), pageOfPages.indexOf(PAGES));
    }

    String afterPages() {
        return pageOfPages.substring(pageOfPages.indexOf(PAGES) + PAGES.length());
    }
}
