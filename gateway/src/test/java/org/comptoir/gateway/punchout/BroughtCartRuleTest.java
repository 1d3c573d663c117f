package org.comptoir.gateway.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.OperationAllowed;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BroughtCartRuleTest {

    private static final BroughtLine LINE = new BroughtLine(1, "AN-1001", "", "1", "EA", "", Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "CREATE,CREATE,true",
        "CREATE,INSPECT,false",
        "CREATE,EDIT,false",
        "INSPECT,INSPECT,true",
        "INSPECT,EDIT,false",
        "EDIT,CREATE,true",
        "EDIT,INSPECT,true",
        "EDIT,EDIT,true"
    })
    void whatTheCartsSaidMayFollow(OperationAllowed allowed, Operation wanted, boolean may) {
        assertThat(BroughtCartRule.obstacle(start(allowed, wanted, List.of(LINE)))
                        .isEmpty())
                .isEqualTo(may);
    }

    @Test
    void saysWhatIsAllowedAndWhatToSend() {
        assertThat(BroughtCartRule.obstacle(start(OperationAllowed.INSPECT, Operation.EDIT, List.of(LINE))))
                .hasValue(
                        "Carts of this connection are returned with operationAllowed=\"inspect\", which does not include"
                                + " operation=\"edit\". Send operation=\"create\", or ask us to allow more");
    }

    @Test
    void thereMustBeACart() {
        assertThat(BroughtCartRule.obstacle(start(OperationAllowed.EDIT, Operation.EDIT, List.of())))
                .hasValue("operation=\"edit\" needs the cart in PunchOutSetupRequest/ItemOut, and there is none."
                        + " Send the lines, or operation=\"create\"");
        assertThat(BroughtCartRule.obstacle(start(OperationAllowed.CREATE, Operation.CREATE, List.of())))
                .isEmpty();
    }

    @Test
    void aCartHasAnEnd() {
        List<BroughtLine> many = Collections.nCopies(5_001, LINE);

        assertThat(BroughtCartRule.obstacle(start(OperationAllowed.EDIT, Operation.EDIT, many)))
                .hasValue("The cart has 5001 lines; at most 5000 can be opened at once. Send fewer ItemOut");
        assertThat(BroughtCartRule.obstacle(start(OperationAllowed.EDIT, Operation.EDIT, many.subList(0, 5_000))))
                .isEmpty();
    }

    private static PunchOutStart start(OperationAllowed allowed, Operation operation, List<BroughtLine> lines) {
        Connection connection = AnOrder.connection(DialectChoice.of("generic")
                .with(DialectRule.CART_OPERATION_ALLOWED, allowed.name().toLowerCase(Locale.ROOT), "test"));
        return new PunchOutStart(
                connection,
                new DocumentId("1@suite"),
                operation,
                new BuyerCookie("c"),
                ReturnWish.web("https://suite.example.com/cart"),
                Optional.of(Language.EN),
                Person.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lines,
                Map.of(),
                new SetupIdentity(Optional.empty(), "", Optional.empty(), false),
                new JournalEntry(
                        JournalEntry.Direction.IN, 1, Optional.empty(), "x", Optional.empty(), "", new byte[0], 200));
    }
}
