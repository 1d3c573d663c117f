package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.gateway.access.ASupplierAtWork.Work;
import org.comptoir.gateway.access.role.ConsoleRoute;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address of the console, for people of every role, at their own supplier and at another: T-20. */
@ExtendWith(ArquillianExtension.class)
class EveryRouteForEveryRoleIT {

    private static final String SESSION = "comptoir-console";

    /** Read-only pages that answer something else than themselves. */
    private static final List<ConsoleRoute> LEADS_ON = List.of(ConsoleRoute.FRONT_DOOR, ConsoleRoute.SECOND_STEP);

    @ArquillianResource
    URL deployed;

    @Inject
    ServletContext server;

    @Inject
    ASupplierAtWork suppliers;

    @Inject
    AddConsoleUser addUser;

    @Inject
    ConsoleUsers users;

    @Inject
    StartConsoleSession start;

    @Inject
    Tokens tokens;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private final List<String> wrong = new ArrayList<>();

    /** A signed-in person: where forms are sent from, and with what. */
    private record Person(Role role, Browser browser, String formToken) {}

    private Person personAt(long supplier, Role role) throws URISyntaxException {
        String name = "p-" + tokens.next().substring(0, 12);
        addUser.add(supplier, name, role, "a-password-of-mine");
        String token = start.start(users.find(name).orElseThrow(), false);
        Browser browser = new Browser(deployed.toURI());
        browser.plant(SESSION, token);
        return new Person(role, browser, Tokens.hash("form " + token));
    }

    @Test
    void theTableHasEveryAddressTheServerHas() {
        TreeSet<String> served = new TreeSet<>();
        server.getServletRegistrations()
                .values()
                .forEach(servlet -> servlet.getMappings().stream()
                        .filter(path -> path.startsWith("/console/"))
                        .forEach(served::add));
        served.removeAll(List.of(SignInForm.PATH, SignInForm.INVITATION));
        TreeSet<String> known = new TreeSet<>(
                Stream.of(ConsoleRoute.values()).map(ConsoleRoute::path).toList());
        known.remove(ConsoleRoute.FRONT_DOOR.path());

        assertThat(served).as("what ConsoleRoute does not name opens to nobody").isEqualTo(known);
    }

    @Test
    void everyRoleComesAsFarAsTheMatrixSaysAndNeverToAnotherSupplier() throws URISyntaxException {
        Work own = suppliers.begin();
        Work foreign = suppliers.begin();

        for (Role role : Role.values()) {
            if (role != Role.PLATFORM_ADMIN) {
                Person person = personAt(own.supplier(), role);
                for (ConsoleRoute route : ConsoleRoute.values()) {
                    tryOwn(person, route, own, foreign);
                    tryForeign(person, route, own, foreign);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void tryOwn(Person person, ConsoleRoute route, Work own, Work foreign) {
        HttpResponse<String> seen = person.browser().get(own.of(route));
        int expected = LEADS_ON.contains(route) ? 303 : 200;
        expect(person, "GET", own.of(route), seen, person.role().may(route.toSee()) ? expected : 403);
        hidesWhatIsForeign(person, own.of(route), seen, foreign);
        expect(person, "GET view", route.path() + ".xhtml", head(person, route), viewOf(person, route));

        HttpResponse<String> sent = send(person, own.of(route));
        boolean may = route.toSend()
                .filter(needed -> person.role().may(needed) && person.role().may(route.toSee()))
                .isPresent();
        if (may) {
            taken(person, own.of(route), sent);
        } else {
            expect(person, "POST", own.of(route), sent, route.toSend().isEmpty() ? 405 : 403);
        }
    }

    /** The page's own file below its address must not be a way around; where the role may, any answer but that will do. */
    private static HttpResponse<String> head(Person person, ConsoleRoute route) {
        return person.browser().get(route.path() + ".xhtml");
    }

    private static int viewOf(Person person, ConsoleRoute route) {
        return person.role().may(route.toSee()) ? 0 : 403;
    }

    private void tryForeign(Person person, ConsoleRoute route, Work own, Work foreign) {
        if (route == ConsoleRoute.SECOND_STEP) {
            return; // leads home, whatever it is asked
        }
        boolean may = person.role().may(route.toSee());
        String place = (foreign.address().containsKey(route) ? foreign.of(route) + "&" : route.path() + "?")
                + "supplier=" + foreign.supplier();
        for (String address : foreign.address().containsKey(route)
                ? List.of(place, foreign.of(route), foreign.of(route) + "&supplier=" + own.supplier())
                : List.of(place)) {
            HttpResponse<String> seen = person.browser().get(address);
            expect(person, "GET", address, seen, may ? 404 : 403);
            hidesWhatIsForeign(person, address, seen, foreign);
            HttpResponse<String> sent = send(person, address);
            boolean maySend = may && route.toSend().filter(person.role()::may).isPresent();
            expect(person, "POST", address, sent, route.toSend().isEmpty() ? 405 : maySend ? 404 : 403);
            hidesWhatIsForeign(person, address, sent, foreign);
        }
    }

    @Test
    void thePlatformsAdministratorComesEverywhereAndStrangersNowhere() throws URISyntaxException {
        Work work = suppliers.begin();
        Person admin = personAt(ConsoleUser.WHOLE_INSTALLATION, Role.PLATFORM_ADMIN);
        Browser stranger = new Browser(deployed.toURI());

        for (ConsoleRoute route : ConsoleRoute.values()) {
            String address =
                    work.of(route) + (work.of(route).contains("?") ? "&" : "?") + "supplier=" + work.supplier();
            expect(admin, "GET", address, admin.browser().get(address), LEADS_ON.contains(route) ? 303 : 200);
            HttpResponse<String> seen = stranger.get(address);
            HttpResponse<String> sent = stranger.post(address, Map.of("formToken", admin.formToken()));
            for (HttpResponse<String> answer : List.of(seen, sent)) {
                assertThat(answer.statusCode()).as(address).isEqualTo(303);
                assertThat(answer.headers().firstValue("Location").orElse("")).startsWith(SignInForm.PATH);
                assertThat(answer.body()).isEmpty();
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(admin.browser().get("/console/no-such-page").statusCode()).isEqualTo(404);
        assertThat(admin.browser().get("/console/sign-out").statusCode()).isEqualTo(404);
    }

    @Test
    void theMenuShowsWhatOpensAndNothingElse() throws URISyntaxException {
        long supplier = suppliers.idle();

        for (Role role : Role.values()) {
            String page = personAt(role == Role.PLATFORM_ADMIN ? 0 : supplier, role)
                    .browser()
                    .get("/console/overview")
                    .body();
            String menu = page.substring(page.indexOf("<header"), page.indexOf("</header>"));
            for (ConsoleRoute list : List.of(
                    ConsoleRoute.ASSORTMENTS,
                    ConsoleRoute.CONTRACTS,
                    ConsoleRoute.IMPORTS,
                    ConsoleRoute.EXPORTS,
                    ConsoleRoute.CONNECTIONS,
                    ConsoleRoute.TOKENS,
                    ConsoleRoute.DOCUMENTS)) {
                assertThat(menu.contains("\"" + list.path()))
                        .as("%s for %s", list, role)
                        .isEqualTo(role.may(list.toSee()));
            }
        }
    }

    @Test
    void givesAnOrdersStoryAwayAsOneFileMaskedForWhoReadsNoDocuments() throws URISyntaxException {
        Work work = suppliers.begin();
        String address = work.of(ConsoleRoute.ORDER_STORY);

        Map<String, String> whole =
                personAt(work.supplier(), Role.INTEGRATOR).browser().archive(address);
        Map<String, String> masked =
                personAt(work.supplier(), Role.VIEWER).browser().archive(address);

        assertThat(whole.keySet())
                .contains("story.txt", "story.json")
                .anyMatch(name -> name.startsWith("documents/001-in-"));
        assertThat(whole.get("story.txt")).contains("@it").doesNotContain("blanked");
        assertThat(whole.get("story.json")).contains("\"masked\":false");
        assertThat(masked.get("story.json")).contains("\"masked\":true");
        assertThat(masked.get("story.txt")).contains("blanked");
        assertThat(masked.keySet()).noneMatch(name -> name.startsWith("sent/"));
    }

    @Test
    void showsWhenExportsRunAsAMonthAndAsADay() throws URISyntaxException {
        Work work = suppliers.begin();
        Browser manager = personAt(work.supplier(), Role.CONTRACT_MANAGER).browser();
        String today = LocalDate.now(clock).toString();

        String month = manager.get("/console/exports?view=calendar").body();
        String day = manager.get("/console/exports?view=calendar&day=" + today).body();

        assertThat(month)
                .contains("<caption>Runs of exports in ", "<th scope=\"col\">Monday</th>", "aria-current=\"date\"")
                .contains(work.of(ConsoleRoute.EXPORT_RUN).replaceAll(".*id=", "/console/export-run?id="))
                .contains("day=" + today + "#day");
        assertThat(month.split("<td ", -1).length % 7).isEqualTo(1);
        assertThat(day).contains("id=\"day\"", "<caption>Runs of exports, ");
        assertThat(manager.get("/console/exports?view=calendar&month=2026-13&day=0")
                        .statusCode())
                .isEqualTo(200);
        assertThat(manager.get("/console/exports?view=calendar&month=2001-02").body())
                .contains("February 2001")
                .doesNotContain("export-run");
    }

    @Test
    void takesTheExpectedPriceIntoTheFieldOfAHeldOrderBeforeAnythingIsDecided() throws URISyntaxException {
        Work work = suppliers.begin();
        Person clerk = personAt(work.supplier(), Role.ORDER_CLERK);
        String order = work.of(ConsoleRoute.ORDER);
        assertThat(clerk.browser().get(order).body())
                .contains(
                        "name=\"price-1\" value=\"9.13\"",
                        "name=\"take\" value=\"1\"",
                        "Take the expected 9.50\u00a0EUR");

        HttpResponse<String> taken = clerk.browser()
                .post(
                        order,
                        Map.of("formToken", clerk.formToken(), "take", "1", "quantity-1", "7", "reason", "as agreed"));

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body())
                .contains("name=\"price-1\" value=\"9.50\"", "name=\"quantity-1\" value=\"7\"", "as agreed</textarea>")
                .contains("nothing is decided yet", "<details id=\"lines\" open=\"open\">");
        HttpResponse<String> corrected = clerk.browser()
                .post(
                        order,
                        Map.of(
                                "formToken",
                                clerk.formToken(),
                                "decision",
                                "correct",
                                "reason",
                                "as agreed",
                                "quantity-1",
                                "7",
                                "price-1",
                                "9.50"));
        assertThat(corrected.statusCode()).isEqualTo(303);
        assertThat(clerk.browser().get(order).body()).contains("9.50\u00a0EUR").doesNotContain("name=\"take\"");
    }

    @Test
    void choosesNoClientOfANewExportBeforeSomebodyDoes() throws URISyntaxException {
        Work work = suppliers.begin();
        Person manager = personAt(work.supplier(), Role.CONTRACT_MANAGER);
        String form = "/console/publication?place=download";

        assertThat(manager.browser().get(form).body())
                .contains("<option value=\"-\" selected=\"selected\">Choose a client …</option>")
                .containsOnlyOnce("Choose a client");
        HttpResponse<String> refused = manager.browser()
                .post(
                        form,
                        Map.of(
                                "formToken",
                                manager.formToken(),
                                "name",
                                "of-nobody",
                                "client",
                                "-",
                                "languages",
                                "de"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Choose the client whose assortment and prices go into the file", "aria-invalid=\"true\"")
                .contains("value=\"of-nobody\"", "value=\"de\"");
        assertThat(manager.browser().get("/console/exports").body()).doesNotContain("of-nobody");
    }

    @Test
    void namesNoPersonsAndPlacesOfAnOrderToAViewer() throws URISyntaxException {
        Work work = suppliers.begin();
        String address = work.of(ConsoleRoute.ORDER);

        assertThat(personAt(work.supplier(), Role.VIEWER).browser().get(address).body())
                .contains("<address>***</address>");
        assertThat(personAt(work.supplier(), Role.ORDER_CLERK)
                        .browser()
                        .get(address)
                        .body())
                .contains("<address>")
                .doesNotContain("<address>***</address>");
    }

    @Test
    void givesASessionsStoryAwayAsOneFile() throws URISyntaxException {
        Work work = suppliers.begin();

        Map<String, String> whole =
                personAt(work.supplier(), Role.INTEGRATOR).browser().archive(work.of(ConsoleRoute.SESSION_STORY));

        assertThat(whole.get("story.txt")).contains("Session ", "started, CREATE");
        assertThat(whole.get("story.json")).contains("\"session\":", "\"masked\":false");
    }

    @Test
    void aChangedRoleHoldsAtTheNextClick() throws URISyntaxException {
        Person person = personAt(suppliers.idle(), Role.INTEGRATOR);
        assertThat(person.browser().get("/console/connections").statusCode()).isEqualTo(200);

        database.update(
                "update console_user set role = 'ORDER_CLERK'"
                        + " where id = (select user_id from console_session where token_hash = ?)",
                Tokens.hash(person.browser().cookie(SESSION)));

        assertThat(person.browser().get("/console/connections").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> send(Person person, String address) {
        return person.browser().post(address, Map.of("formToken", person.formToken(), "kind", "dry"));
    }

    /** 0: whatever the page says, as long as the door let it through. */
    private void expect(Person person, String how, String address, HttpResponse<String> answer, int status) {
        boolean fits = status == 0 ? answer.statusCode() != 403 : answer.statusCode() == status;
        if (!fits) {
            wrong.add("%s %s %s: %d instead of %d".formatted(person.role(), how, address, answer.statusCode(), status));
        }
    }

    private void taken(Person person, String address, HttpResponse<String> answer) {
        if (!List.of(200, 303, 422).contains(answer.statusCode())) {
            wrong.add("%s POST %s: %d".formatted(person.role(), address, answer.statusCode()));
        }
    }

    private void hidesWhatIsForeign(Person person, String address, HttpResponse<String> answer, Work foreign) {
        foreign.marks().stream()
                .filter(answer.body()::contains)
                .forEach(mark -> wrong.add("%s sees %s at %s".formatted(person.role(), mark, address)));
    }

    @Test
    void takesNoOtherMethodThanReadingAndSending() throws URISyntaxException {
        Person admin = personAt(ConsoleUser.WHOLE_INSTALLATION, Role.PLATFORM_ADMIN);

        assertThat(Arrays.asList("PUT", "DELETE", "PATCH", "OPTIONS"))
                .allSatisfy(method -> assertThat(admin.browser()
                                .send(method, "/console/orders", "X-Form", "none")
                                .statusCode())
                        .isIn(401, 405));
    }
}
