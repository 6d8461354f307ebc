package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Rule;
import io.github.objectivityplan.validation.Rules;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is checked and why. */
@Command(name = "rules", description = "Lists the rules, or explains one.")
final class RulesCommand implements Callable<Integer> {

  private final ObjectivityPlan program;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      descriptionKey = "ID",
      description = "The rule to explain.")
  private @Nullable String id;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  RulesCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (id == null) {
      Rules.all()
          .forEach(
              rule ->
                  program
                      .out()
                      .println(
                          "%-30s %-8s %s"
                              .formatted(rule.id(), level(rule), program.say(rule.sentence()))));
      return ObjectivityPlan.OK;
    }
    try {
      explain(Rules.find(id));
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
    return ObjectivityPlan.OK;
  }

  private void explain(Rule rule) {
    PrintStream out = program.out();
    out.println(rule.id() + " (" + level(rule) + ")");
    out.println(program.say(rule.sentence()));
    line(new Message("Почему", "Why"), rule.reason());
    line(new Message("Основание", "Basis"), rule.basis());
    line(new Message("Что проверяется", "What is looked at"), rule.examines());
    Message fix = rule.fix();
    if (fix != null) {
      line(new Message("Исправление", "Fix"), fix);
    }
    out.println();
    out.println(program.say(new Message("Соответствует:", "Meets it:")));
    out.println(rule.meets().text().indent(2));
    out.println(program.say(new Message("Нарушает:", "Breaks it:")));
    out.println(rule.breaks().text().indent(2));
  }

  private void line(Message label, Message text) {
    program.out().println(program.say(label) + ": " + program.say(text));
  }

  private static String level(Rule rule) {
    return Profiles.byId("base").level(rule.id()).name().toLowerCase(Locale.ROOT);
  }

  private CommandLine.ParameterException unknown() {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command up");
    }
    return new CommandLine.ParameterException(
        spec.commandLine(),
        program.say(
            new Message(
                "нет правила «%s»; все правила: rules".formatted(id),
                "there is no rule \"%s\"; all rules: rules".formatted(id))));
  }
}
