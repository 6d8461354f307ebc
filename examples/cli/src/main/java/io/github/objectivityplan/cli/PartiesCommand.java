package io.github.objectivityplan.cli;

import io.github.objectivityplan.party.PartyDirectory;
import io.github.objectivityplan.party.ResponsibleParty;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reads cells of the column «Ответственные», JSON a line. */
@Command(
    name = "parties",
    description =
        "Reads responsible parties: {\"text\": \"…\"} a line on standard input,"
            + " {\"text\", \"parties\": [{\"text\", \"type\"}]} a line on standard output.")
final class PartiesCommand implements Callable<Integer> {

  private final ObjectivityPlan program;

  PartiesCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    return JsonLines.answer(
        program,
        question -> {
          String text = question.get("text").asString();
          Map<String, Object> answer = new LinkedHashMap<>();
          answer.put("text", text);
          answer.put("parties", parties(text));
          return answer;
        });
  }

  private static List<Map<String, Object>> parties(String text) {
    return ResponsibleParty.parseAll(text, PartyDirectory.standard()).stream()
        .map(
            party -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("text", party.text());
              one.put("type", party.kind().name());
              return one;
            })
        .toList();
  }
}
