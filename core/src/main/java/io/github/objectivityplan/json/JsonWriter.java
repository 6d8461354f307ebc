package io.github.objectivityplan.json;

import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.DeadlineTerm;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.party.PersonName;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.plan.ResultTarget;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the canonical JSON token by token: what a host's data binding makes of the annotations on
 * the model, without starting the data binding. A test holds the two together.
 */
final class JsonWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return CanonicalPrinter.INSTANCE.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private final JsonGenerator json;

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  static void writeIndented(PlanDocument document, Writer out) {
    try (JsonGenerator json = FACTORY.createGenerator(INDENTED, out)) {
      new JsonWriter(json).document(document);
    }
  }

  static void writeCompact(PlanDocument document, OutputStream out) {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new JsonWriter(json).document(document);
    }
  }

  private void document(PlanDocument document) {
    json.writeStartObject();
    text("schemaVersion", document.schemaVersion());
    object("order", document.order(), this::order);
    object("plan", document.plan(), this::plan);
    end(document.extra());
  }

  // ---- the order

  private void order(Order order) {
    constant("kind", order.kind());
    object("issuer", order.issuer(), this::organization);
    text("number", order.number());
    date("date", order.date());
    text("place", order.place());
    text("title", order.title());
    objects("legalBasis", order.legalBasis(), this::act);
    text("preamble", order.preamble());
    text("enactingWord", order.enactingWord());
    objects("clauses", order.clauses(), this::clause);
    object("signatory", order.signatory(), this::signatory);
    object("executor", order.executor(), this::executor);
    end(order.extra());
  }

  private void organization(Organization organization) {
    text("parent", organization.parent());
    text("name", organization.name());
    text("shortName", organization.shortName());
    text("inn", organization.inn());
    text("kpp", organization.kpp());
    text("ogrn", organization.ogrn());
    text("okpo", organization.okpo());
    text("address", organization.address());
    text("phone", organization.phone());
    text("email", organization.email());
    text("site", organization.site());
    end(organization.extra());
  }

  private void act(ActReference act) {
    json.writeStringProperty("text", act.text());
    text("kind", act.kind());
    text("issuer", act.issuer());
    date("date", act.date());
    text("number", act.number());
    text("title", act.title());
    end(act.extra());
  }

  private void clause(Clause clause) {
    text("number", clause.number());
    json.writeStringProperty("text", clause.text());
    objects("clauses", clause.clauses(), this::clause);
    end(clause.extra());
  }

  private void signatory(Signatory signatory) {
    text("position", signatory.position());
    text("name", signatory.name());
    end(signatory.extra());
  }

  private void executor(Executor executor) {
    text("name", executor.name());
    text("phone", executor.phone());
    end(executor.extra());
  }

  // ---- the plan

  private void plan(Plan plan) {
    constant("kind", plan.kind());
    text("title", plan.title());
    constant("level", plan.level());
    object("period", plan.period(), this::period);
    text("preamble", plan.preamble());
    object("appendix", plan.appendix(), this::appendix);
    objects("columns", plan.columns(), this::column);
    objects("approvals", plan.approvals(), this::approval);
    objects("directions", plan.directions(), this::direction);
    end(plan.extra());
  }

  private void period(PlanPeriod period) {
    date("start", period.start());
    date("end", period.end());
    end(period.extra());
  }

  private void appendix(AppendixMark mark) {
    text("number", mark.number());
    text("act", mark.act());
    date("date", mark.date());
    text("actNumber", mark.actNumber());
    end(mark.extra());
  }

  private void column(PlanColumn column) {
    constant("role", column.role());
    text("title", column.title());
    end(column.extra());
  }

  private void approval(Approval approval) {
    constant("kind", approval.kind());
    text("word", approval.word());
    text("position", approval.position());
    text("organization", approval.organization());
    text("name", approval.name());
    text("act", approval.act());
    date("date", approval.date());
    text("number", approval.number());
    end(approval.extra());
  }

  private void direction(Direction direction) {
    text("label", direction.label());
    text("number", direction.number());
    text("title", direction.title());
    texts("tasks", direction.tasks());
    objects("activities", direction.activities(), this::activity);
    end(direction.extra());
  }

  private void activity(Activity activity) {
    text("number", activity.number());
    text("title", activity.title());
    object("deadline", activity.deadline(), this::deadline);
    objects("responsible", activity.responsible(), this::party);
    object("result", activity.result(), this::result);
    text("note", activity.note());
    if (!activity.other().isEmpty()) {
      json.writeObjectPropertyStart("other");
      activity.other().forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    texts("tags", activity.tags());
    end(activity.extra());
  }

  private void deadline(Deadline deadline) {
    json.writeStringProperty("text", deadline.text());
    json.writeArrayPropertyStart("terms");
    for (DeadlineTerm term : deadline.terms()) {
      json.writeStartObject();
      constant("kind", term.kind());
      json.writeStringProperty("notation", term.notation());
      json.writeEndObject();
    }
    json.writeEndArray();
    end(deadline.extra());
  }

  private void party(ResponsibleParty party) {
    json.writeStringProperty("text", party.text());
    constant("kind", party.kind());
    written("role", party.role());
    object("person", party.person(), this::person);
    written("organization", party.organization());
    written("scope", party.scope());
    if (party.alternative()) {
      json.writeBooleanProperty("alternative", true);
    }
    end(party.extra());
  }

  private void person(PersonName person) {
    json.writeStringProperty("surname", person.surname());
    json.writeStringProperty("given", person.given());
    written("patronymic", person.patronymic());
    end(person.extra());
  }

  private void result(ExpectedResult result) {
    json.writeStringProperty("text", result.text());
    object("target", result.target(), this::target);
    end(result.extra());
  }

  private void target(ResultTarget target) {
    json.writeNumberProperty("atLeast", target.atLeast());
    text("unit", target.unit());
    end(target.extra());
  }

  // ---- values: what is absent or empty is left out

  private void text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  /** A text that is written even when it is empty. */
  private void written(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  private void constant(String name, @Nullable Enum<?> value) {
    if (value != null) {
      json.writeStringProperty(name, value.name());
    }
  }

  private void date(String name, @Nullable LocalDate value) {
    if (value != null) {
      json.writeStringProperty(name, value.toString());
    }
  }

  private <T> void object(String name, @Nullable T value, Consumer<T> fields) {
    if (value != null) {
      json.writeObjectPropertyStart(name);
      fields.accept(value);
    }
  }

  private <T> void objects(String name, List<T> values, Consumer<T> fields) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      for (T value : values) {
        json.writeStartObject();
        fields.accept(value);
      }
      json.writeEndArray();
    }
  }

  private void texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  /** The fields that the model does not know, and the end of the object. */
  private void end(Map<String, Object> extra) {
    extra.forEach(
        (name, value) -> {
          json.writeName(name);
          any(value);
        });
    json.writeEndObject();
  }

  private void any(@Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Map<?, ?> map
        && map.keySet().stream().allMatch(String.class::isInstance)) {
      json.writeStartObject();
      map.forEach(
          (name, inner) -> {
            json.writeName((String) name);
            any(inner);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(this::any);
      json.writeEndArray();
    } else {
      JsonReader.MAPPER.writeValue(json, value);
    }
  }
}
