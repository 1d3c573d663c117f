package org.comptoir.gateway.storefront.page.cart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.cart.CartChange;
import org.comptoir.gateway.cart.CartLine;
import org.comptoir.gateway.cart.CartTerms;
import org.comptoir.gateway.cart.LineBefore;
import org.comptoir.gateway.cart.PricedCart;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Numbers;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.Units;
import org.comptoir.gateway.storefront.page.article.ArticleViews;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitOfMeasure;

/** A priced cart and its problems, put into words. */
public final class CartViews {

    private CartViews() {}

    /** The line whose quantity was just typed, and what was typed. */
    public record Entry(int line, String quantity) {}

    public static List<CartPage.Line> lines(
            Frame frame, PricedCart cart, List<CartProblem> problems, Optional<Entry> entry) {
        return cart.lines().stream()
                .map(line -> line(frame, line, problems, entry))
                .toList();
    }

    /** What became of the lines of the request that cannot be in any cart. */
    public static List<String> strays(Frame frame, PricedCart cart) {
        return cart.strays().stream()
                .map(line -> frame.text(
                        frame.readOnly() ? "cart.stray.seen" : "cart.stray",
                        Integer.toString(line.number()),
                        line.name().isEmpty() ? line.part() : line.name()))
                .toList();
    }

    /** What the contracts say of the cart as a whole; who only looks is told no shortfall. */
    public static CartPage.Terms terms(Frame frame, PricedCart cart) {
        Numbers numbers = frame.texts().numbers();
        Optional<CartTerms.Shortfall> shortfall = cart.terms().shortfall().filter(missing -> !frame.readOnly());
        return new CartPage.Terms(
                shortfall
                        .map(missing -> frame.text(
                                belowMinimum(missing.then()),
                                numbers.money(missing.missing()),
                                numbers.money(missing.least())))
                        .orElse(""),
                shortfall.filter(CartTerms.Shortfall::refuses).isPresent(),
                cart.terms().conditions());
    }

    private static String belowMinimum(CartTerms.Consequence then) {
        return switch (then) {
            case CART_STAYS -> "problem.BELOW_MINIMUM_ORDER";
            case ORDER_WAITS -> "cart.belowMinimumOrder";
            case ORDER_TAKEN -> "cart.belowMinimumOrder.taken";
        };
    }

    /** Problems that are shown neither beside a line of this cart nor beside an article that was refused. */
    public static List<String> notes(
            Frame frame, PricedCart cart, List<CartChange> refused, List<CartProblem> problems) {
        return problems.stream()
                .filter(problem -> refused.isEmpty()
                        ? cart.lines().stream()
                                .noneMatch(line -> line.part().value().equals(problem.part()))
                        : refused.stream()
                                .noneMatch(change -> change.supplierPartId().equals(problem.part())))
                .map(problem -> sentence(frame, problem))
                .toList();
    }

    /** The articles that were not added, in the order entered. */
    public static List<CartPage.Refused> refused(Frame frame, List<CartChange> changes, List<CartProblem> problems) {
        return changes.stream()
                .map(change -> new CartPage.Refused(
                        change.supplierPartId(),
                        change.quantity(),
                        problems.stream()
                                .filter(problem -> problem.part().equals(change.supplierPartId()))
                                .findFirst()
                                .map(problem -> sentence(frame, problem))
                                .orElse("")))
                .toList();
    }

    /** What is wrong and what to do, in the buyer's language. */
    public static String sentence(Frame frame, CartProblem problem) {
        String[] arguments = problem.arguments().stream()
                .map(argument -> readable(frame, argument))
                .toArray(String[]::new);
        if (problem.rule() == CartProblem.Rule.OTHER_UNIT) {
            arguments[1] = Units.many(
                    frame.texts(), new UnitOfMeasure(problem.arguments().get(1)));
        }
        if (problem.rule() == CartProblem.Rule.BELOW_MINIMUM_ORDER) {
            String currency = problem.arguments().get(2);
            for (int i = 0; i < 2; i++) {
                arguments[i] = frame.texts()
                        .numbers()
                        .money(Money.of(problem.arguments().get(i), currency));
            }
        }
        String seen = "seen." + problem.rule().name();
        boolean nothingToDo = frame.readOnly() && frame.texts().has(seen);
        return frame.text(nothingToDo ? seen : "problem." + problem.rule().name(), arguments);
    }

    private static CartPage.Line line(Frame frame, CartLine line, List<CartProblem> problems, Optional<Entry> entry) {
        Texts texts = frame.texts();
        Optional<Entry> typed = entry.filter(typing -> typing.line() == line.number());
        return new CartPage.Line(
                line.number(),
                line.part().value(),
                typed.map(Entry::quantity).orElse(line.quantity().toString()),
                line.product().map(Product::name).orElseGet(() -> formerName(line)),
                line.product().map(product -> ArticleViews.of(texts, frame.links(), product, line.price())),
                line.product()
                        .flatMap(product -> line.price()
                                .map(price -> ArticleViews.price(texts, product.unit(), product.listPrice(), price))),
                line.price()
                        .map(price -> texts.numbers().money(price.lineTotal()))
                        .orElse(""),
                notices(frame, line),
                sentences(frame, line, problems, entry));
    }

    /**
     * What is wrong with a line: what was just typed into it; else how it stands, and what was found when the cart was to
     * go back. Lines of one article differ in how they stand, not in what a suite says of the article.
     */
    private static List<String> sentences(
            Frame frame, CartLine line, List<CartProblem> problems, Optional<Entry> entry) {
        Stream<CartProblem> ofArticle = problems.stream()
                .filter(problem -> problem.part().equals(line.part().value()));
        if (entry.filter(typed -> typed.line() == line.number()).isPresent()) {
            return ofArticle.map(problem -> sentence(frame, problem)).toList();
        }
        Stream<CartProblem> found = entry.isPresent()
                ? Stream.empty()
                : ofArticle.filter(problem -> !problem.rule().isOfOneLine());
        return Stream.concat(line.problem().stream(), found)
                .map(problem -> sentence(frame, problem))
                .toList();
    }

    private static String formerName(CartLine line) {
        return line.before()
                .map(LineBefore::name)
                .filter(name -> !name.isEmpty())
                .orElse(line.part().value());
    }

    /** What is otherwise than in the buyer's request, so that nobody is surprised there. */
    private static List<String> notices(Frame frame, CartLine line) {
        List<String> notices = new ArrayList<>();
        line.product()
                .flatMap(product -> line.formerPrice()
                        .map(price -> ArticleViews.price(frame.texts(), product.unit(), price))
                        .map(price -> frame.text("cart.before.price", price)))
                .ifPresent(notices::add);
        if (line.product().isPresent()
                && line.before().filter(LineBefore::isPromisedByAStranger).isPresent()) {
            notices.add(frame.text("cart.before.promise"));
        }
        return notices;
    }

    private static String readable(Frame frame, String argument) {
        boolean plainNumber = !argument.isEmpty()
                && argument.length() <= 20
                && argument.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && argument.chars().filter(c -> c == '.').count() <= 1
                && !argument.equals(".");
        return plainNumber ? frame.texts().numbers().decimal(new BigDecimal(argument)) : argument;
    }
}
