package org.partnershipregister.screen.template;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.ui.Tools;

/** The wording of a template to be read: headings, when each section is wanted, guidance and text. */
final class WordingLines {
    private final Tools tools;

    WordingLines(Tools tools) {
        this.tools = tools;
    }

    List<Node> of(AgreementTemplate template) {
        TemplateFields fields = new TemplateFields(tools, template.sections());
        List<Node> lines = new ArrayList<>();
        template.sections().forEach(section -> lines.addAll(lines(section, fields)));
        return lines;
    }

    private List<Node> lines(TemplateSection section, TemplateFields fields) {
        List<Node> lines = new ArrayList<>(List.of(line(section.heading(), "section-title")));
        if (section.inclusion() != Inclusion.ALWAYS) {
            lines.add(line(tools.text("template.when." + section.inclusion()), "hint"));
        }
        if (!section.guidance().isEmpty()) {
            lines.add(line(String.join("\n", section.guidance()), "guidance"));
        }
        lines.add(line(fields.read(section.text()), "form-value"));
        return lines;
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }
}
