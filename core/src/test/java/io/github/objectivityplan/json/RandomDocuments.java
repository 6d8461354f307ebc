package io.github.objectivityplan.json;

import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.PersonName;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanKind;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.plan.ResultTarget;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Documents with any of their fields absent, odd texts, and unknown fields at every level. */
final class RandomDocuments {

  private static final String[] TEXTS = {
    "Директор", "«Школа № 7»", "\"кавычки\" и \\", "две\nстроки\tи табуляция", "", " ",
        "\u0001\u007F",
    "😀", "é", "\u2028", "до 1 марта 2027 г.", "октябрь, апрель", "по-всякому",
        "ежемесячно, кроме июля"
  };

  private final Random random;

  RandomDocuments(long seed) {
    random = new Random(seed);
  }

  PlanDocument next() {
    return new PlanDocument(maybe(this::order), plan(), extra(2));
  }

  private Order order() {
    return new Order(
        any(OrderKind.values()),
        maybe(this::organization),
        maybe(this::text),
        maybe(this::date),
        maybe(this::text),
        maybe(this::text),
        list(this::act),
        maybe(this::text),
        maybe(this::text),
        list(() -> clause(2)),
        maybe(() -> new Signatory(maybe(this::text), maybe(this::text), extra(2))),
        maybe(() -> new Executor(maybe(this::text), maybe(this::text), extra(2))),
        extra(2));
  }

  private Organization organization() {
    return new Organization(
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        extra(2));
  }

  private ActReference act() {
    return new ActReference(
        said(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::date),
        maybe(this::text),
        maybe(this::text),
        extra(2));
  }

  private Clause clause(int depth) {
    return new Clause(
        maybe(this::text),
        text(),
        depth == 0 ? List.of() : list(() -> clause(depth - 1)),
        extra(2));
  }

  private Plan plan() {
    return new Plan(
        any(PlanKind.values()),
        maybe(this::text),
        maybe(() -> any(PlanLevel.values())),
        maybe(() -> new PlanPeriod(date(), LocalDate.of(2200, 1, 1), extra(2))),
        maybe(this::text),
        maybe(
            () ->
                new AppendixMark(
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::date),
                    maybe(this::text),
                    extra(2))),
        list(() -> new PlanColumn(any(ColumnRole.values()), text(), extra(2))),
        list(this::approval),
        list(
            () ->
                new Direction(
                    maybe(() -> any("Направление", "Раздел №", "ЧАСТЬ", "Учебный модуль")),
                    maybe(this::text),
                    maybe(this::text),
                    list(this::text),
                    list(this::activity),
                    extra(2))),
        extra(2));
  }

  private Approval approval() {
    return new Approval(
        any(ApprovalKind.values()),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::date),
        maybe(this::text),
        extra(2));
  }

  private Activity activity() {
    Map<String, String> other = new LinkedHashMap<>();
    while (random.nextInt(3) == 0) {
      other.put("Столбец " + other.size(), text());
    }
    return new Activity(
        maybe(this::text),
        maybe(this::text),
        maybe(() -> new Deadline(text(), Deadline.parse(text()).terms(), extra(2))),
        list(this::party),
        maybe(
            () ->
                new ExpectedResult(
                    text(),
                    maybe(
                        () ->
                            new ResultTarget(
                                new BigDecimal(any("1", "2.50", "100")),
                                maybe(this::text),
                                extra(2))),
                    extra(2))),
        maybe(this::text),
        other,
        list(this::text),
        extra(2));
  }

  private ResponsibleParty party() {
    return new ResponsibleParty(
        said(),
        any(PartyKind.values()),
        maybe(this::text),
        maybe(() -> new PersonName("Уткина", "В.", random.nextBoolean() ? "Г." : null, extra(2))),
        maybe(this::text),
        maybe(this::text),
        random.nextBoolean(),
        extra(2));
  }

  private Map<String, Object> extra(int depth) {
    Map<String, Object> extra = new LinkedHashMap<>();
    while (random.nextInt(4) == 0) {
      extra.put("x" + extra.size(), json(depth));
    }
    return extra;
  }

  private Object json(int depth) {
    return switch (random.nextInt(depth == 0 ? 7 : 9)) {
      case 0 -> text();
      case 1 -> random.nextInt();
      case 2 -> random.nextLong();
      case 3 -> random.nextBoolean();
      case 4 -> new BigDecimal(any("1.50", "1E+30", "-0.001", "1E-9"));
      case 5 -> BigInteger.TWO.pow(80);
      case 6 -> random.nextDouble();
      case 7 -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (random.nextInt(3) > 0) {
          list.add(random.nextInt(4) == 0 ? null : json(depth - 1));
        }
        yield list;
      }
      default -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (random.nextInt(3) > 0) {
          map.put("y" + map.size(), random.nextInt(4) == 0 ? null : json(depth - 1));
        }
        yield map;
      }
    };
  }

  private String text() {
    return any(TEXTS);
  }

  private String said() {
    return "«" + text() + "»";
  }

  private LocalDate date() {
    return LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> List<T> list(Supplier<T> value) {
    List<T> list = new ArrayList<>();
    while (random.nextInt(5) < 3 && list.size() < 4) {
      list.add(value.get());
    }
    return list;
  }
}
