package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.deadline.CalendarSpan.CountedDay;
import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Holidays;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.NthWeekday;
import io.github.objectivityplan.deadline.CalendarSpan.Part;
import io.github.objectivityplan.deadline.CalendarSpan.Season;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import io.github.objectivityplan.deadline.DeadlineTerm.By;
import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.On;
import io.github.objectivityplan.deadline.DeadlineTerm.OnRequest;
import io.github.objectivityplan.deadline.DeadlineTerm.PerSchedule;
import io.github.objectivityplan.deadline.DeadlineTerm.Recurring;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative.Relation;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.DeadlineTerm.Unrecognised;
import io.github.objectivityplan.deadline.Recurrence.Occasion;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The notation of terms is written, read, and refused with the place of the mistake. */
class NotationTest {

  @Test
  void what_is_read_is_written_as_it_was() {
    List<String[]> rows = Rows.of("notations");
    for (String[] row : rows) {
      Deadline deadline = Deadline.parseNotation(row[0]);
      assertThat(deadline.notation()).isEqualTo(row[0]);
      assertThat(deadline.terms()).as(row[0]).hasSize(1);
      assertThat(DeadlineTerm.parse(row[0])).isEqualTo(deadline.terms().get(0));
    }
    assertThat(rows).hasSizeGreaterThan(150);
  }

  @Test
  void what_is_no_notation_is_refused_with_the_place_of_the_mistake() {
    List<String[]> rows = Rows.of("bad-notations");
    for (String[] row : rows) {
      assertThatThrownBy(() -> Deadline.parseNotation(row[0]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Expected the notation of a deadline's term, got \"" + row[0] + "\": " + row[1]);
    }
    assertThat(rows).hasSizeGreaterThan(80);
  }

  @Test
  void a_notation_names_the_terms_that_code_builds() {
    YearMark year = YearMark.of(2026);
    Month january = new Month(null, 1);
    Map<String, DeadlineTerm> terms =
        Map.ofEntries(
            Map.entry("2026-10-05", new On(new Day(year, 10, 5))),
            Map.entry("XXXX-10-2WE", new On(new NthWeekday(null, 10, 2, DayOfWeek.WEDNESDAY))),
            Map.entry("THIS-10-LWD", new On(new CountedDay(YearMark.THIS, 10, -1, true))),
            Map.entry("NEXT-10", new During(new Month(YearMark.NEXT, 10))),
            Map.entry(
                "AYXX-24", new During(new Season(YearMark.THIS_ACADEMIC, Season.Name.WINTER))),
            Map.entry(
                "AY2026-HOL23",
                new During(new Holidays(YearMark.academic(2026), Season.Name.AUTUMN))),
            Map.entry("2026-SQ3", new During(new YearPart(year, YearPart.Unit.SCHOOL_QUARTER, 3))),
            Map.entry("2026-41", new During(new YearPart(year, YearPart.Unit.HALF_YEAR, 2))),
            Map.entry("2026-34", new During(new YearPart(year, YearPart.Unit.QUARTER, 2))),
            Map.entry("XXXX-01-DL", new During(new Part(january, Part.Cut.DECADE, -1))),
            Map.entry("XXXX-01/2026", new During(january, new WholeYear(year))),
            Map.entry("../~XXXX-01", new By(january, By.Edge.MIDDLE)),
            Map.entry("then all(period)", new Throughout(Throughout.Scope.PERIOD, null, true)),
            Map.entry(
                "R2026/P2M*>=3(next<=5)",
                new Recurring(
                    new Recurrence(
                        Recurrence.Bound.AT_LEAST,
                        3,
                        2,
                        Recurrence.Unit.MONTH,
                        new Occasion(Occasion.Kind.BY_DAY_AFTER, 5, List.of())),
                    year)),
            Map.entry(
                "<= ВПР - 2 working days",
                new Relative(Relation.NOT_LATER, new Offset(-2, Offset.Unit.WORKING_DAY), "ВПР")),
            Map.entry("per(план \\(а\\))@2026", new PerSchedule("план (а)", year)),
            Map.entry("if(по запросу)", new OnRequest("по запросу")),
            Map.entry("?(карандаш)", new Unrecognised("карандаш")),
            Map.entry(
                "all except XXXX-01",
                new Throughout(
                    Throughout.Scope.ALWAYS, null, false, List.of(new During(january)))));

    terms.forEach(
        (notation, term) -> {
          assertThat(term.notation()).isEqualTo(notation);
          assertThat(Deadline.parseNotation(notation).terms()).containsExactly(term);
        });
  }

  @Test
  void several_terms_are_parted_by_a_semicolon_that_no_words_hold() {
    String notation = "2026-10; per(план\\; график); all";

    assertThat(Deadline.parseNotation(notation).terms()).hasSize(3);
    assertThat(Deadline.parseNotation(notation).notation()).isEqualTo(notation);
    assertThat(Deadline.parseNotation("").terms()).isEmpty();
    assertThatThrownBy(() -> Deadline.parseNotation("2026-10; "))
        .hasMessage(
            "Expected the notation of a deadline's term, got \"\":"
                + " expected 4 digits at character 0, got \"\"");
  }

  @Test
  void a_span_is_shown_in_its_notation() {
    assertThat(new Day(null, 5, 1)).hasToString("XXXX-05-01");
    assertThat(new NthWeekday(null, 5, -1, DayOfWeek.MONDAY)).hasToString("XXXX-05-LMO");
    assertThat(new CountedDay(null, 5, -1, false)).hasToString("XXXX-05-LD");
    assertThat(new CalendarSpan.After(new Month(null, 5))).hasToString(">XXXX-05");
    assertThat(new Month(null, 5)).hasToString("XXXX-05");
    assertThat(new YearPart(null, YearPart.Unit.MODULE, 2)).hasToString("XXXX-SM2");
    assertThat(new Season(null, Season.Name.SPRING)).hasToString("XXXX-21");
    assertThat(new WholeYear(YearMark.THIS)).hasToString("THIS");
    assertThat(new Holidays(null, null)).hasToString("XXXX-HOL");
    assertThat(new Part(new Month(null, 5), Part.Cut.END, 0)).hasToString("XXXX-05-END");
  }

  @Test
  void a_span_keeps_all_but_its_year_in_another_year() {
    YearMark year = YearMark.of(2026);
    for (String span :
        List.of(
            "XXXX-05-01",
            "XXXX-05-LMO",
            "XXXX-05-2WD",
            "XXXX-05",
            "XXXX-SM2",
            "XXXX-21",
            "XXXX-HOL23",
            "XXXX-05-D2")) {
      CalendarSpan first = SharedYears.spanOf(DeadlineTerm.parse(span));
      assertThat(first).isNotNull();
      assertThat(first.in(year)).hasToString(span.replace("XXXX", "2026"));
      assertThat(first.in(year).year()).isEqualTo(year);
      assertThat(first.in(year).in(null)).isEqualTo(first);
    }
    assertThat(new CalendarSpan.After(new Month(null, 5)).in(year)).hasToString(">2026-05");
    assertThat(new WholeYear(YearMark.THIS).in(year)).hasToString("2026");
    assertThat(new WholeYear(YearMark.THIS).in(null)).hasToString("THIS");
  }

  @Test
  void values_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> new Day(null, 100, 1))
        .hasMessage("Expected month from 0 to 99, got 100");
    assertThatThrownBy(() -> new Day(null, 1, -1)).hasMessage("Expected day from 0 to 99, got -1");
    assertThatThrownBy(() -> new Month(null, 13)).hasMessage("Expected month from 1 to 12, got 13");
    assertThatThrownBy(() -> new CountedDay(null, 1, 24, true))
        .hasMessage("Expected number from 1 to 23, got 24");
    assertThatThrownBy(() -> new YearMark(YearMark.Kind.CALENDAR, 10000, false))
        .hasMessage("Expected a year from 1000 to 9999, got 10000");
    assertThatThrownBy(() -> new YearMark(YearMark.Kind.THIS, 2026, false))
        .hasMessage("Expected no number, got 2026");
    assertThatThrownBy(() -> new YearMark(YearMark.Kind.NEXT, 0, true))
        .hasMessage("Expected a numbered year to share, got NEXT");
    assertThat(YearMark.of(1000).year()).isEqualTo(1000);
    assertThat(YearMark.of(9999).year()).isEqualTo(9999);
    assertThatThrownBy(() -> new Throughout(Throughout.Scope.ALWAYS, YearMark.of(2026), false))
        .hasMessage("Expected no year for ALWAYS, got " + YearMark.of(2026));
    assertThatThrownBy(() -> new Relative(Relation.BEFORE, new Offset(1, Offset.Unit.DAY), "ВПР"))
        .hasMessage("Expected no offset for BEFORE, got Offset[amount=1, unit=DAY]");
    assertThatThrownBy(() -> new Relative(Relation.EXACTLY, null, "ВПР"))
        .hasMessage("Expected an offset for EXACTLY, got null");
    assertThatThrownBy(() -> new TextRange(-1, 2))
        .hasMessage("Expected 0 <= start <= end, got start -1 and end 2");
    assertThatThrownBy(() -> new TextRange(3, 2))
        .hasMessage("Expected 0 <= start <= end, got start 3 and end 2");
    assertThat(new TextRange(0, 0).of("май")).isEmpty();
    assertThat(new TextRange(1, 3).of("май")).isEqualTo("ай");
    assertThatThrownBy(() -> ResolutionContext.builder().tolerance(-1))
        .hasMessage("Expected a tolerance from 0 days, got -1");
    assertThat(ResolutionContext.builder().tolerance(0).build().tolerance()).isZero();
  }
}
