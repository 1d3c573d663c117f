package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.comptoir.gateway.access.ConsoleCaller;
import org.comptoir.gateway.access.ConsoleDoor;
import org.comptoir.gateway.access.SignInForm;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.Supplier;
import org.comptoir.gateway.partner.SupplierId;

/** The request as pages see it: who looks, at which supplier, and the links that keep what is in the address. */
@Named("page")
@RequestScoped
public class PageView {

    /** Rows on one page of a list. */
    public static final int ROWS = 50;

    private static final int UNPROCESSABLE = 422;
    private static final String SUPPLIER = "supplier";
    /** In the address, for a connection: callers nobody recognised. Older addresses say it of {@code caller}. */
    public static final String STRANGERS = "unknown";

    private static final String BEFORE = "before";

    private final HttpServletRequest request;
    private final PartnerDirectory directory;

    @Inject
    PageView(HttpServletRequest request, PartnerDirectory directory) {
        this.request = request;
        this.directory = directory;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PageView() {
        this(null, null);
    }

    public ConsoleCaller getCaller() {
        return ConsoleCaller.of(request);
    }

    /** Whether pages name persons and places: to who decides on orders, and to who reads documents whole. */
    public boolean isPersonsShown() {
        return may(Permission.ORDERS_DECIDE) || may(Permission.DOCUMENTS_READ);
    }

    public boolean may(Permission permission) {
        return getCaller().may(permission);
    }

    /** Whether a page opens to the person who looks, such as {@code /console/contracts}. */
    public boolean reaches(String path) {
        return getCaller().reaches(path);
    }

    public String getFormTokenName() {
        return ConsoleDoor.FORM_TOKEN;
    }

    /** The suppliers the caller may look at. */
    public List<SupplierId> suppliers() {
        long own = getCaller().supplierId();
        return own == 0 ? directory.suppliers() : List.of(new SupplierId(own));
    }

    /** The supplier looked at: the one in the address if the caller may, else the first; empty in a bare installation. */
    public Optional<SupplierId> supplier() {
        List<SupplierId> allowed = suppliers();
        return number(SUPPLIER).stream()
                .mapToObj(SupplierId::new)
                .filter(allowed::contains)
                .findFirst()
                .or(() -> allowed.stream().findFirst());
    }

    /** Whether documents of callers nobody recognised are open to who looks. */
    public boolean isSeeingStrangers() {
        return getCaller().supplierId() == 0 && may(Permission.STRANGERS_SEE);
    }

    /** Whether such documents are asked for; they belong to no supplier and no connection. */
    public boolean isOfStrangers() {
        return isSeeingStrangers()
                && (value("connection").equals(STRANGERS) || value("caller").equals(STRANGERS));
    }

    /** Whose documents are looked at: a supplier's, or 0 for those of strangers; empty in a bare installation. */
    OptionalLong documentOwner() {
        if (isOfStrangers()) {
            return OptionalLong.of(0);
        }
        return supplier().stream().mapToLong(SupplierId::value).findFirst();
    }

    /** Empty in a bare installation. */
    public String supplierName() {
        return supplier().flatMap(directory::findSupplier).map(Supplier::name).orElse("");
    }

    public String nameOf(SupplierId each) {
        return directory.findSupplier(each).map(Supplier::name).orElse(String.valueOf(each.value()));
    }

    /** The overview of another supplier. */
    public String at(SupplierId each) {
        return new PageAddress(SignInForm.HOME, Map.of())
                .with(SUPPLIER, Long.toString(each.value()))
                .toString();
    }

    /** For {@code aria-current}: whether the navigation's entry leads to the page looked at. */
    public String isAt(String name) {
        return request.getRequestURI().equals(ConsoleDoor.ROOT + "/" + name) ? "page" : "false";
    }

    /** The same for a list whose details have a page of their own, which is looked at as part of the list. */
    public String isAt(String list, String detail) {
        return isAt(detail).equals("page") ? "true" : isAt(list);
    }

    /** The same for a list with two such pages. */
    public String isAt(String list, String detail, String other) {
        return isAt(other).equals("page") ? "true" : isAt(list, detail);
    }

    /** An address of the console that stays with the supplier looked at. */
    public String link(String path) {
        PageAddress target = new PageAddress(path, Map.of());
        return parameter(SUPPLIER)
                .map(id -> target.with(SUPPLIER, id))
                .orElse(target)
                .toString();
    }

    /** The same with one parameter, such as the id of what to show. */
    public String link(String path, String name, Object value) {
        PageAddress target = new PageAddress(path, Map.of()).with(name, value.toString());
        return parameter(SUPPLIER)
                .map(id -> target.with(SUPPLIER, id))
                .orElse(target)
                .toString();
    }

    /** The same, which keeps what this address says of another parameter. */
    public String link(String path, String name, Object value, String kept) {
        PageAddress target = new PageAddress(path, Map.of()).with(name, value.toString());
        for (String other : List.of(SUPPLIER, kept)) {
            Optional<String> said = parameter(other);
            if (said.isPresent()) {
                target = target.with(other, said.get());
            }
        }
        return target.toString();
    }

    /** This view with one thing changed, from its first page. */
    public String with(String name, String value) {
        return PageAddress.of(request).without(BEFORE).with(name, value).toString();
    }

    /** The next page below. */
    public String before(long cursor) {
        return PageAddress.of(request).with(BEFORE, Long.toString(cursor)).toString();
    }

    /** Back to the newest rows of this view. */
    public String newest() {
        return PageAddress.of(request).without(BEFORE).toString();
    }

    public boolean isContinued() {
        return before().isPresent();
    }

    /** For a filter's field: what the address says, or nothing. */
    public String value(String name) {
        return parameter(name).orElse("");
    }

    public OptionalLong before() {
        return number(BEFORE);
    }

    /** Whether a form was sent to this page; the door has seen that it is ours. */
    public boolean isPosted() {
        return request.getMethod().equals("POST");
    }

    /** A field of the form that was sent, without blanks around it. */
    public String field(String name) {
        return typed(name).strip();
    }

    /** The same, to the letter. */
    public String typed(String name) {
        return isPosted() ? Optional.ofNullable(request.getParameter(name)).orElse("") : "";
    }

    /** A file of the form that was sent; empty where the form held none of that name. */
    public Optional<Part> part(String name) {
        try {
            return Optional.ofNullable(request.getPart(name));
        } catch (ServletException noFiles) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("The browser left while it sent a file", broken);
        }
    }

    /** The browser asks for this page anew after so many seconds; without its address it would only scroll to a fragment. */
    public void lookAgainIn(int seconds) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader("Refresh", seconds + "; url=" + PageAddress.of(request));
    }

    /** Of the network, for counting tries. */
    public String callersAddress() {
        return request.getRemoteAddr();
    }

    /** As the audit trail names the person. */
    public String actor() {
        return "user:" + getCaller().getName();
    }

    /** Answers 303: what was asked for is done, and going back or reloading does not do it again. */
    public void goTo(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        faces.responseComplete();
    }

    /** The page is shown again, with what must be mended. */
    public void unprocessable() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
    }

    /** Answers 404: what the address names does not exist, or not for this supplier. */
    public void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException gone) {
            throw new UncheckedIOException("The browser left before it was answered", gone);
        }
        faces.responseComplete();
    }

    public Optional<String> parameter(String name) {
        return PageAddress.of(request).parameter(name);
    }

    /** A number no database holds stands for none: such an address simply finds nothing or filters nothing. */
    public OptionalLong number(String name) {
        return parameter(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }

    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return parameter(name)
                .flatMap(text -> Stream.of(type.getEnumConstants())
                        .filter(each -> each.name().equals(text))
                        .findFirst());
    }

    /** The beginning of a day (UTC) as a date field sends it. */
    public Optional<Instant> day(String name) {
        return PageAddress.of(request).day(name);
    }
}
