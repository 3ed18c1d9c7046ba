package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipregister.model.meeting.Notes;

class NotesHtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        plain & simple ~ <p>plain &amp; simple</p>
        <b>x</b><i>y</i><div>a</div><div>b</div> ~ <p><strong>x</strong><em>y</em></p>|<p>a</p>|<p>b</p>
        <h1>A</h1><h5>B</h5><p>c<br>d</p> ~ <h2>A</h2>|<h3>B</h3>|<p>c<br />d</p>
        <ul><li>a<li>b<ol><li>c</ol></ul> ~ <ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>
        <ul> <li><p>a</p><p>b</p></li> <li> </li> </ul> ~ <ul><li>a<br />b</li></ul>
        <a href="https://example.org/?a=1&amp;b=2" onclick="x()">go</a> ~ <p><a href="https://example.org/?a=1&amp;b=2">go</a></p>
        <a href="javascript:alert(1)">no</a> ~ <p>no</p>
        <script>x</script><style>y</style><img src=x onerror=z> ~ ``
        <p class="MsoNormal" style="mso-x:y">Word<o:p></o:p></p><!--[if gte mso 9]><xml>z</xml><![endif]--> ~ <p>Word</p>
        <table><tr><td>one</td><td>two</td></tr></table> ~ <p>one</p>|<p>two</p>
        <p></p><p> &nbsp; </p> ~ ``
        """)
    void anyHtmlBecomesTheKeptSubset(String typed, String kept) {
        assertThat(NotesHtml.clean(typed)).isEqualTo(kept.replace("|", "\n"));
    }

    @Test
    void whatIsKeptStaysTheSameAndHoldsNothingElse() {
        Random random = new Random(20_261_122);
        List<String> pieces = List.of("<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>", "<ol>", "</ol>", "<b>", "</b>", "<i>", "</i>", "<u>", "text ",
            "<script>", "</script>", "&lt;b&gt; ", "<a href='http://x.example/'>", "</a>", "<br>", "<div onclick=x>", "</div>", "<h1>", "</h1>", "é ", "<svg/onload=x>",
            "<table><td>", "\n", "&nbsp;", "<iframe src=x>", "]]>", "<!--", "-->");
        for (int i = 0; i < 1000; i++) {
            StringBuilder html = new StringBuilder();
            random.ints(12, 0, pieces.size()).forEach(piece -> html.append(pieces.get(piece)));
            String kept = NotesHtml.clean(html.toString());
            assertThat(NotesHtml.clean(kept)).as(html.toString()).isEqualTo(kept);
            Jsoup.parseBodyFragment(kept).body().getAllElements().stream().skip(1).forEach(element -> {
                assertThat(Notes.ELEMENTS).contains(element.tagName());
                assertThat(element.attributes().asList().stream().map(a -> a.getKey()).toList()).isSubsetOf("href");
            });
            XmlReading.parse("<notes>" + kept + "</notes>");
        }
    }
}
