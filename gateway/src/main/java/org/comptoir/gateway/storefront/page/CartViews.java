package org.comptoir.gateway.storefront.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.CartChange;
import org.comptoir.gateway.cart.CartLine;
import org.comptoir.gateway.cart.CartProblem;
import org.comptoir.gateway.cart.PricedCart;

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
        return frame.text("problem." + problem.rule().name(), arguments);
    }

    private static CartPage.Line line(Frame frame, CartLine line, List<CartProblem> problems, Optional<Entry> entry) {
        Texts texts = frame.texts();
        List<String> sentences = problems.stream()
                .filter(problem -> problem.part().equals(line.part().value()))
                .map(problem -> sentence(frame, problem))
                .toList();
        return new CartPage.Line(
                line.number(),
                line.part().value(),
                entry.filter(typed -> typed.line() == line.number())
                        .map(Entry::quantity)
                        .orElse(line.quantity().toString()),
                line.product().map(product -> ArticleViews.of(texts, frame.links(), product, line.price())),
                line.product()
                        .flatMap(product -> line.price()
                                .map(price -> ArticleViews.price(texts, product.unit(), product.listPrice(), price))),
                line.price()
                        .map(price -> texts.numbers().money(price.lineTotal()))
                        .orElse(""),
                sentences.isEmpty() ? standing(frame, line) : sentences);
    }

    /** What is wrong with a line nobody has touched. */
    private static List<String> standing(Frame frame, CartLine line) {
        if (line.product().isEmpty()) {
            return List.of(frame.text("problem." + CartProblem.Rule.NO_LONGER_OFFERED.name()));
        }
        return line.price().isEmpty() ? List.of(frame.text("problem." + CartProblem.Rule.NO_PRICE.name())) : List.of();
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
