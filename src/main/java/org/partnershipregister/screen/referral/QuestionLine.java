package org.partnershipregister.screen.referral;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.referral.FormQuestion;
import org.partnershipregister.model.referral.QuestionSection;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** One question of a pathway's own: in which part of the form, and in which words. */
final class QuestionLine implements PartsEditor.Line<FormQuestion> {
    private final FormQuestion question;
    private final ComboBox<QuestionSection> section;
    private final TextField text;
    private final Node node;

    QuestionLine(FormQuestion question, Tools tools, Runnable taken) {
        this.question = question;
        LineInputs inputs = new LineInputs(tools);
        section = inputs.choice("pathway.question.section", List.of(QuestionSection.values()), question.section(), tools::word, taken);
        text = inputs.text("pathway.question.text", question.text(), 24);
        node = LineInputs.row(section, text);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<FormQuestion> value() {
        return text.getText().isBlank() ? Optional.empty() : Optional.of(question.saying(section.getValue(), text.getText().strip()));
    }

    @Override
    public Optional<Problem> problem() {
        return Optional.empty();
    }

    @Override
    public Node first() {
        return text;
    }
}
