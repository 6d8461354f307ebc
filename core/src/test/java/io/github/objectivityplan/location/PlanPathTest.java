package io.github.objectivityplan.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPathTest {

  @Test
  void a_path_reads_as_in_the_json() {
    PlanPath path = PlanPath.activity(1, 3).field("deadline");

    assertThat(path).hasToString("plan.directions[1].activities[3].deadline");
    assertThat(path.toJsonPointer()).isEqualTo("/plan/directions/1/activities/3/deadline");
    assertThat(PlanPath.DOCUMENT).hasToString("");
  }

  @Property
  void parse_is_the_inverse_of_to_string(@ForAll("paths") PlanPath path) {
    assertThat(PlanPath.parse(path.toString())).isEqualTo(path);
  }

  @Property
  void the_order_of_paths_is_total(@ForAll("paths") PlanPath a, @ForAll("paths") PlanPath b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Provide
  Arbitrary<PlanPath> paths() {
    Arbitrary<String> steps =
        Arbitraries.of("plan", "order", "directions[0]", "directions[12]", "title", "clauses[3]");
    return steps.list().ofMaxSize(4).map(list -> PlanPath.parse(String.join(".", list)));
  }

  @Test
  void rows_are_ordered_by_position_and_follow_what_holds_them() {
    List<PlanPath> paths =
        new ArrayList<>(
            List.of(
                PlanPath.activity(10, 0),
                PlanPath.activity(2, 0).field("title"),
                PlanPath.PLAN,
                PlanPath.activity(2, 0)));
    Collections.sort(paths);

    assertThat(paths)
        .extracting(PlanPath::toString)
        .containsExactly(
            "plan",
            "plan.directions[2].activities[0]",
            "plan.directions[2].activities[0].title",
            "plan.directions[10].activities[0]");
  }

  @ParameterizedTest
  @CsvSource({
    "plan., 5",
    ".plan, 1",
    "plan.directions[x], 16",
    "plan.directions[1, 16",
    "plan.directions[1]title, 19",
    "plan.directions[9999999999], 16"
  })
  void rejects_what_is_not_a_path(String text, int at) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanPath.parse(text))
        .withMessage(
            "expected a path such as plan.directions[0].title, but came \"%s\", which breaks at character %d"
                .formatted(text, at));
  }

  @Test
  void a_place_contains_what_lies_below_it() {
    assertThat(PlanPath.PLAN.contains(PlanPath.activity(0, 1))).isTrue();
    assertThat(PlanPath.activity(0, 1).contains(PlanPath.activity(0, 1))).isTrue();
    assertThat(PlanPath.activity(0, 1).contains(PlanPath.activity(0, 2).field("title"))).isFalse();
    assertThat(PlanPath.activity(0, 1).contains(PlanPath.PLAN)).isFalse();
  }

  @Test
  void a_value_without_a_place_of_its_own_stands_where_its_row_stands() {
    Map<PlanPath, SourceLocation> places = new LinkedHashMap<>();
    places.put(PlanPath.activity(0, 0), new SourceLocation.InTable("body", 2, 3, 1));
    SourceMap sources = SourceMap.of(places);

    assertThat(sources.find(PlanPath.activity(0, 0).field("deadline")))
        .isEqualTo(new SourceLocation.InTable("body", 2, 3, 1));
    assertThat(sources.find(PlanPath.activity(0, 1))).isNull();
  }

  @Test
  void a_place_in_a_file_is_said_in_both_languages() {
    Locale ru = Locale.forLanguageTag("ru");

    assertThat(new SourceLocation.InTable("body", 2, 3, 4).describe().in(ru))
        .isEqualTo("таблица 2, строка 3, ячейка 4");
    assertThat(new SourceLocation.InSheet("План", "B7").describe().in(Locale.ENGLISH))
        .isEqualTo("sheet \"План\", cell B7");
    assertThat(new SourceLocation.InText(4, 1).describe().in(ru)).isEqualTo("строка 4, знак 1");
    assertThat(new SourceLocation.InParagraph("body", 9).describe().in(Locale.ENGLISH))
        .isEqualTo("paragraph 9");
  }
}
