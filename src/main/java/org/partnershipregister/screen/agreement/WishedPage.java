package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementSection;

/**
 * Which page is to be seen: the one on show, or the one with what is being written.
 *
 * @param shown     the page on show, counted from 0
 * @param written   the section that is being written on, if its page is wanted
 * @param place     which section that is, the first being 1
 * @param paragraph the number of its paragraph, such as 3.2, "" if it has none
 */
record WishedPage(int shown, Optional<AgreementSection> written, int place, String paragraph) {

    static WishedPage as(int shown) {
        return new WishedPage(shown, Optional.empty(), 0, "");
    }

    /** The page with what is being written on the desk. */
    static WishedPage following(AgreementDesk desk, Agreement agreement, int shown) {
        List<AgreementSection> sections = ClauseCommands.inOrder(agreement.sections());
        return desk.section().flatMap(id -> IntStream.range(0, sections.size()).filter(index -> sections.get(index).id().equals(id)).boxed().findFirst())
            .map(index -> new WishedPage(shown, Optional.of(sections.get(index)), index + 1, desk.paragraph())).orElseGet(() -> as(shown));
    }

    /** The page in this paper. A section of several pages is looked through for the paragraph. */
    int in(PagePictures pages) {
        if (written.isEmpty()) {
            return shown;
        }
        List<PagePictures.Bookmark> marks = pages.bookmarks();
        int mark = mark(marks, written.get().heading().strip());
        if (mark < 0) {
            return shown;
        }
        int first = marks.get(mark).page();
        int last = mark + 1 < marks.size() ? marks.get(mark + 1).page() : pages.count() - 1;
        int onShow = shown >= first && shown <= last ? shown : first;
        return first == last || paragraph.isEmpty() ? onShow : pages.numbered(paragraph, first, last).orElse(onShow);
    }

    /** The paper's title is its first heading, then comes one for each section; two sections may be called the same. */
    private int mark(List<PagePictures.Bookmark> marks, String heading) {
        if (place < marks.size() && marks.get(place).title().endsWith(heading)) {
            return place;
        }
        return IntStream.range(0, marks.size()).filter(index -> marks.get(index).title().endsWith(heading)).findFirst().orElse(-1);
    }
}
