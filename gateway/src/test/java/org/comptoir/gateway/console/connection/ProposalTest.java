package org.comptoir.gateway.console.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    @ParameterizedTest
    @CsvSource({
        "Cost Center, cost-centre, costCenter",
        "CostCenter, cost-centre, costCenter",
        "GL_ACCOUNT, ?, glAccount",
        "User_Email, mail, userEmail",
        "RequesterName, name, requesterName",
        "UserFirstName, first-name, userFirstName",
        "Ship-To Phone, phone, shipToPhone",
        "UniqueName, user, uniqueName",
        "KOSTL, cost-centre, kostl",
        "--, ?, --",
        "Straße 2, ?, straße2"
    })
    void guessesWhatANameIs(String name, String person, String ours) {
        assertThat(Proposal.person(name)).isEqualTo(person);
        assertThat(Proposal.order(name)).isEqualTo(ours);
    }
}
