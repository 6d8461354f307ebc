package io.github.objectivityplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.DeadlineFlag;
import io.github.objectivityplan.deadline.Resolution;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.party.PartyDirectory;
import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.ResponsibleParty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README.md prints as code is the code that is compiled and run here. */
class ReadmeSamplesTest {

  private static final Pattern SAMPLE =
      Pattern.compile("<!-- ReadmeSamplesTest.java (\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void a_deadline_is_resolved_as_the_sample_says() {
    // [deadline]
    Deadline deadline = Deadline.parse("октябрь, апрель");
    ResolutionContext context =
        ResolutionContext.builder().period(DateWindow.parse("2026-09-01/2027-08-31")).build();
    Resolution resolution = deadline.resolve(context);

    // 2026-10-01/2026-10-31 and 2027-04-01/2027-04-30
    List<Resolution.Window> windows = resolution.windows();

    // «XXXX-10 → 2026-10-01/2026-10-31: год взят из периода плана»
    String why = windows.get(0).explanation().ru();

    // the years are the plan's, nobody wrote them
    boolean inferred = resolution.has(DeadlineFlag.YEAR_INFERRED);

    // 2027-04-30
    LocalDate next = deadline.nextDue(LocalDate.of(2026, 11, 1), context);
    // [/deadline]

    assertThat(windows)
        .extracting(window -> window.window().toString())
        .containsExactly("2026-10-01/2026-10-31", "2027-04-01/2027-04-30");
    assertThat(why).isEqualTo("XXXX-10 → 2026-10-01/2026-10-31: год взят из периода плана");
    assertThat(inferred).isTrue();
    assertThat(next).isEqualTo(LocalDate.of(2027, 4, 30));
  }

  @Test
  void a_cell_is_read_as_the_sample_says() {
    List<String> allCellsOfThePlan = List.of("Директор", "ШМО");

    // [party]
    PartyDirectory directory = PartyDirectory.standard().learn(allCellsOfThePlan);
    ResponsibleParty party =
        ResponsibleParty.parseAll("Зам. директора по УВР (5-9 кл.), ШМО", directory).get(0);

    // as written: «Зам. директора по УВР (5-9 кл.)»
    String text = party.text();

    // ROLE; others are ROLE_GROUP, ORGANIZATION, UNIT, BODY, PERSON, DEFERRED, OTHER
    PartyKind kind = party.kind();

    // as understood: «Зам. директора по УВР» and «5-9 кл.»
    String role = party.role();
    String scope = party.scope();
    // [/party]

    assertThat(text).isEqualTo("Зам. директора по УВР (5-9 кл.)");
    assertThat(kind).isEqualTo(PartyKind.ROLE);
    assertThat(role).isEqualTo("Зам. директора по УВР");
    assertThat(scope).isEqualTo("5-9 кл.");
  }

  @Test
  void every_sample_of_the_readme_is_compiled_code() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher sample = SAMPLE.matcher(readme);
    List<String> names = new ArrayList<>();
    while (sample.find()) {
      names.add(sample.group(1));
      assertThat(sample.group(2)).as(sample.group(1)).isEqualTo(region(sample.group(1)));
    }

    assertThat(names).containsExactly("deadline", "party");
    assertThat(readme.split("```java", -1)).hasSize(names.size() + 1);
  }

  private static String region(String name) throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/io/github/objectivityplan/ReadmeSamplesTest.java"));
    int start = source.indexOf("// [" + name + "]\n");
    int end = source.indexOf("// [/" + name + "]");
    String region =
        source.substring(source.indexOf('\n', start) + 1, source.lastIndexOf('\n', end));
    return region.stripIndent().strip() + "\n";
  }
}
