package org.partnershipregister.screen.report;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.MeetingNotesDocument;
import org.partnershipregister.document.MeetingPart;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.meeting.MeetingFactsStore;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** An agreement or the notes of a meeting for everyone, with names as numbers: as it is now, not as it was signed. */
public final class NamelessController implements Screen {
    private final Register register;
    private final Tools tools;
    private final Place.Nameless place;
    private final PaperDeskController desk;

    public NamelessController(Register register, Tools tools, Papers papers, Printing printing, Place.Nameless place) {
        this.register = register;
        this.tools = tools;
        this.place = place;
        this.desk = new PaperDeskController(register, tools, papers, printing);
        desk.hideNames();
    }

    private ReportPaper read() {
        return new ReportPaper(document(place.kind(), place.id()), List.of(), List.of());
    }

    private Document document(Kind kind, UUID id) {
        return switch (kind) {
            case AGREEMENT -> AgreementPaper.of(new AgreementFactsStore(register.database()).of(id)).document();
            case MEETING -> MeetingNotesDocument.of(new MeetingFactsStore(register.database()).of(id), MeetingPart.WHOLE, Audience.ALL);
            default -> throw new IllegalArgumentException("No paper of " + kind);
        };
    }

    @Override
    public Node node() {
        return desk.node();
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("report.redacted"));
    }

    @Override
    public void shown() {
        desk.show(this::read);
    }

    @Override
    public void hidden() {
        desk.close();
    }
}
