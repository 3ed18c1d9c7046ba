package org.partnershipregister.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesReaderTest {

    @Test
    void keptNotesGoInAndOutUnchanged() {
        String html = """
            <p>Plain &amp; <strong>bold <em>both</em></strong>, <em>italic</em> <u>under</u>.</p>
            <h2>Costs</h2>
            <ul>
            <li>one</li>
            <li>two &lt;3&gt;</li>
            </ul>
            <ol>
            <li>first</li>
            </ol>
            <h3>More</h3>
            <p>See <a href="https://example.org/a?b=1&amp;c=2">the list</a>.</p>""";
        String expected = html.replace("<strong>bold <em>both</em></strong>", "<strong>bold </strong><strong><em>both</em></strong>");
        assertThat(cleaned(html)).isEqualTo(expected);
        assertThat(cleaned(expected)).isEqualTo(expected);
        assertThat(cleaned("")).isEmpty();
    }

    /** Blank lines and spaces before a line once vanished when the notes were read again. */
    @Test
    void blankLinesBetweenTextAndSpacesBeforeALineStay() {
        String html = "<p>one</p>\n<p></p>\n<p></p>\n<p>&nbsp;&nbsp;two</p>\n<ul>\n<li>a</li>\n</ul>\n<p></p>\n<p>three</p>";
        assertThat(cleaned(html)).isEqualTo(html);
        assertThat(cleaned("<p></p>\n" + html + "\n<p></p>")).isEqualTo(html);
    }

    @Test
    void whatWordPutsOnTheClipboardComesInClean() {
        String word = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style></head><body>
            <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
            <h1 style='font-family:"Comic Sans"'>Venue <o:p></o:p></h1>
            <p class=MsoNormal style='color:red'><span style='font-size:20pt'>Two<b> sessions</b>
              held&nbsp;today.</span><o:p>&nbsp;</o:p></p>
            <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>staffing</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>rooms</p>
            <script>alert(1)</script><p onclick="x()">See <a href="javascript:alert(1)">this</a><img src=x onerror=alert(1)></p>
            </body></html>""";
        assertThat(cleaned(word)).isEqualTo("""
            <h2>Venue</h2>
            <p>Two<strong> sessions</strong> held today.</p>
            <ul>
            <li>staffing</li>
            <li>rooms</li>
            </ul>
            <p>See this</p>""");
    }

    @Test
    void tablesAndBreaksBecomeLines() {
        assertThat(cleaned("one<br>two<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><div>three</div>"))
            .isEqualTo("<p>one</p>\n<p>two</p>\n<p>a b</p>\n<p>c</p>\n<p>three</p>");
    }

    private static String cleaned(String html) {
        return NotesHtml.write(NotesReader.read(html));
    }
}
