package dev.entente.story;

import dev.entente.article.ArticleId;
import dev.entente.article.Coded;
import dev.entente.article.Equipment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form in which deals leave the house as JSON: nothing but maps, lists, text, numbers and booleans, codes in lower
 * case, days in ISO 8601. It only ever grows.
 */
public final class DealForm {

  private final Function<ArticleId, String> name;

  private DealForm(Function<ArticleId, String> name) {
    this.name = name;
  }

  /** A deal, its articles by their ids. */
  public static Map<String, @Nullable Object> of(Deal deal) {
    return of(deal, ArticleId::value);
  }

  /**
   * A deal.
   *
   * @param name how an article is called
   */
  public static Map<String, @Nullable Object> of(Deal deal, Function<ArticleId, String> name) {
    return new DealForm(name).deal(deal);
  }

  private Map<String, @Nullable Object> deal(Deal deal) {
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    form.put("id", deal.id().toString());
    form.put("country", deal.country().code());
    form.put("partner", deal.partner().code());
    form.put("mutual", deal.mutual());
    form.put("family", deal.family());
    form.put("system", deal.system());
    form.put("equipment", deal.leaf().leaf());
    form.put("standing", standing(deal.standing()));
    form.put("reports", deal.reports());
    form.put("sources", deal.sources());
    form.put("first", telling(deal.first()));
    form.put("latest", telling(deal.latest()));
    form.put("steps", deal.steps().stream().map(this::step).toList());
    form.put("quantities", deal.quantities().stream().map(one -> stated(one, DealForm::number)).toList());
    form.put("money", deal.money().stream().map(one -> stated(one, DealForm::price)).toList());
    return form;
  }

  private static Map<String, Object> standing(Standing standing) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("kind", code(standing.kind()));
    form.put("stage", code(standing.stage()));
    form.put("since", standing.since().toString());
    form.put("step", standing.step());
    return form;
  }

  private Map<String, @Nullable Object> step(Step step) {
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    form.put("kind", code(step.kind()));
    form.put("stage", code(step.stage()));
    form.put("time", code(step.time()));
    form.put("dated", step.dated());
    form.put("when", when(step.when()));
    form.put("reports", step.reports());
    form.put("sources", step.sources());
    form.put("tellings", step.tellings().stream().map(this::telling).toList());
    return form;
  }

  private static Map<String, @Nullable Object> when(When when) {
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    form.put("from", when.from() == null ? null : when.from().toString());
    form.put("to", when.to().toString());
    form.put("basis", code(when.basis()));
    return form;
  }

  private Map<String, Object> telling(Telling telling) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("article", name.apply(telling.article()));
    form.put("claim", telling.claim());
    form.put("story", name.apply(telling.story()));
    form.put("time", code(telling.time()));
    form.put("told", when(telling.told()));
    return form;
  }

  private <F> Map<String, @Nullable Object> stated(
      Stated<F> stated, Function<F, Map<String, @Nullable Object>> figure) {
    Map<String, @Nullable Object> form = figure.apply(stated.figure());
    form.put("articles", stated.articles().stream().map(name).toList());
    form.put("reports", stated.reports());
    form.put("conflicts", List.copyOf(stated.conflicts()));
    return form;
  }

  private static Map<String, @Nullable Object> number(Act.Counted number) {
    Equipment equipment = number.equipment();
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    form.put("least", number.least());
    form.put("most", number.most());
    form.put("unit", number.unit());
    form.put("equipment", equipment == null ? null : equipment.leaf());
    form.put("sense", code(number.sense()));
    return form;
  }

  private static Map<String, @Nullable Object> price(Act.Priced price) {
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    form.put("least", price.least() == null ? null : price.least().toPlainString());
    form.put("most", price.most() == null ? null : price.most().toPlainString());
    form.put("currency", price.currency());
    form.put("shared", price.shared());
    return form;
  }

  private static String code(Coded coded) {
    return coded.code();
  }
}
