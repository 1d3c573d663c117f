package org.comptoir.gateway.fulfilment.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.delivery.Courier;
import org.comptoir.gateway.delivery.Echo;
import org.comptoir.gateway.delivery.Echo.Answer;
import org.comptoir.gateway.delivery.Echo.Status;
import org.comptoir.gateway.fulfilment.door.BuyerDoor;
import org.comptoir.gateway.fulfilment.door.BuyerDoors;
import org.comptoir.gateway.fulfilment.door.BuyerDoors.LockedException;
import org.comptoir.gateway.fulfilment.door.BuyerDoors.Opened;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.letter.BuyerWire;
import org.comptoir.gateway.fulfilment.probe.DoorTrial.Asked;
import org.comptoir.gateway.fulfilment.probe.DoorTrial.NotAsked;
import org.comptoir.gateway.fulfilment.probe.DoorTrial.Reason;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;

/** Goes the way of a document to a buyer with a question that books nothing, and tells what came of it. */
@ApplicationScoped
public class TryDoor {

    private final BuyerDoors doors;
    private final QuestionWire questions;
    private final BuyerWire wire;
    private final Courier courier;
    private final NoteTrial notes;
    private final Clock clock;
    private final Pace pace;

    @Inject
    TryDoor(BuyerDoors doors, QuestionWire questions, BuyerWire wire, Courier courier, NoteTrial notes, Clock clock) {
        this.doors = doors;
        this.questions = questions;
        this.wire = wire;
        this.courier = courier;
        this.notes = notes;
        this.clock = clock;
        this.pace = new Pace(clock);
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TryDoor() {
        this(null, null, null, null, null, null);
    }

    /** @param actor who tries it, such as {@code user:nadia} */
    public DoorTrial ask(Connection connection, DocumentKind kind, String actor) {
        Optional<BuyerDoor> door = doors.find(connection.id()).filter(found -> found.takes(kind));
        if (door.isEmpty()) {
            return new NotAsked(kind, Reason.NO_ADDRESS);
        }
        if (!pace.take(connection.id())) {
            return new NotAsked(kind, Reason.TOO_OFTEN);
        }
        try {
            return doors.open(connection.id(), kind)
                    .<DoorTrial>map(opened -> asked(new Question(connection, kind, door.get(), opened, actor)))
                    .orElseGet(() -> new NotAsked(kind, Reason.NO_ADDRESS));
        } catch (LockedException locked) {
            return new NotAsked(kind, Reason.LOCKED);
        }
    }

    private record Question(Connection connection, DocumentKind kind, BuyerDoor door, Opened opened, String actor) {

        private String address() {
            return door.addresses().getOrDefault(kind, "");
        }
    }

    private Asked asked(Question question) {
        Connection connection = question.connection();
        Credential from = question.door().from().orElse(connection.supplierCredential());
        Credential sender = question.door().sender().orElse(from);
        byte[] kept = questions.question(connection, from, sender, clock.instant());
        byte[] signed = wire.sign(kept, question.opened().sharedSecret());
        notes.begun(connection, question.kind(), question.address(), question.actor());
        Echo echo = courier.ask(connection.supplier().value(), question.opened().way(), questions.contentType(), signed)
                .orElseThrow(() -> new IllegalStateException("A buyer's door is no place that can be asked"));
        Hidden hidden = Hidden.of(question.opened());
        Echo shown = hidden(echo, hidden);
        Asked asked = judged(
                question,
                shown,
                wire.sign(kept, question.opened().sharedSecret().map(secret -> "***")));
        shown.answer().ifPresent(answer -> notes.answered(connection, kept, answer, asked.verdict()));
        return asked;
    }

    private static Echo hidden(Echo echo, Hidden hidden) {
        return new Echo(
                echo.steps(),
                echo.answer()
                        .map(answer -> new Answer(
                                answer.http(),
                                answer.contentType(),
                                hidden.in(answer.location()),
                                answer.status().map(status -> new Status(status.code(), hidden.in(status.words()))),
                                hidden.in(answer.body()))),
                echo.took());
    }

    private Asked judged(Question question, Echo echo, byte[] sent) {
        byte[] received = echo.answer().map(Answer::body).orElse(new byte[0]);
        Map<String, String> taken = questions.taken(received);
        String name = questions.nameOf(question.kind());
        boolean cxml = question.opened()
                .way()
                .settings()
                .getOrDefault("answer", "cxml")
                .equals("cxml");
        DoorVerdict verdict = DoorVerdict.of(echo, cxml, name, question.address(), taken);
        return new Asked(
                question.kind(),
                question.address(),
                echo,
                verdict,
                verdict == DoorVerdict.ELSEWHERE ? taken.getOrDefault(name, "") : "",
                sent,
                received);
    }
}
