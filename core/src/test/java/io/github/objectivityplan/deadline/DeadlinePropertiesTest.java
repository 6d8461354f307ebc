package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.deadline.CalendarSpan.After;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeadlinePropertiesTest {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final ResolutionContext CONTEXT =
      ResolutionContext.builder()
          .period(DateWindow.parse("2026-09-01/2027-08-31"))
          .orderDate(LocalDate.of(2026, 8, 28))
          .calendar(AssessmentCalendar.builtIn())
          .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS))
          .build();

  // ---- any text

  @Property(tries = 3000)
  void any_text_is_read_with_ranges_inside_it_and_in_order(@ForAll("texts") String text) {
    Deadline deadline = Deadline.parse(text);

    assertThat(deadline.text()).isEqualTo(text);
    List<TextRange> ranges = deadline.ranges();
    assertThat(ranges).hasSameSizeAs(deadline.terms());
    int start = 0;
    for (TextRange range : ranges) {
      assertThat(range.start()).isBetween(start, text.length());
      assertThat(range.end()).isBetween(range.start(), text.length());
      start = range.start();
    }
  }

  @Property(tries = 3000)
  void any_text_resolves(@ForAll("texts") String text) {
    Resolution resolution = Deadline.parse(text).resolve(CONTEXT);

    assertThat(resolution.windows()).allSatisfy(each -> assertThat(each.window()).isNotNull());
    assertThat(Deadline.parse(text).resolve(ResolutionContext.builder().build())).isNotNull();
  }

  @Property(tries = 3000)
  void the_notation_of_any_text_reads_back(@ForAll("texts") String text) {
    List<DeadlineTerm> terms = Deadline.parse(text).terms();

    assertThat(Notation.parse(Notation.of(terms))).isEqualTo(terms);
  }

  @Property
  void any_characters_are_read(@ForAll String text) {
    assertThat(Deadline.parse(text).ranges()).hasSameSizeAs(Deadline.parse(text).terms());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "до",
            "с",
            "по",
            "в",
            "на",
            "за",
            "к",
            "не позднее",
            "не ранее",
            "чем",
            "в течение",
            "сентябрь",
            "октября",
            "мае",
            "янв.",
            "15",
            "1",
            "31",
            "3",
            "02",
            "2026",
            "2027",
            "26",
            "г.",
            "год",
            "учебного года",
            "уч. г.",
            "т.г.",
            "следующего",
            "текущего",
            "II",
            "IV",
            "квартал",
            "полугодие",
            "четверти",
            "неделя",
            "декада",
            "дней",
            "рабочих",
            "месяца",
            "числа",
            "раза",
            "не реже",
            "ежегодно",
            "ежемесячно",
            "каждый",
            "понедельник",
            "последняя",
            "вторая",
            "начало",
            "конца",
            "середина",
            "осень",
            "каникулы",
            "ВПР",
            "проведения",
            "после",
            "перед",
            "при",
            "необходимости",
            "по графику",
            "согласно",
            "приложению",
            "по запросу",
            "постоянно",
            "далее",
            "включительно",
            "срок",
            "дневный",
            "классы",
            "№",
            "трех",
            "дважды",
            "слово",
            "период",
            "итогам",
            "окончании",
            "мере",
            "во время",
            "кроме",
            "IX",
            "пятнадцатое",
            "двадцать",
            "первого",
            "кварталов",
            "пол.",
            "нового",
            "рабочий день",
            "за исключением",
            "втечение",
            "вмае",
            "заседании",
            "на",
            "…",
            "следующего за отчетным",
            "среда");
    Arbitrary<String> marks =
        Arbitraries.of(" ", " ", " ", " ", ", ", "-", " – ", ".", "; ", "/", " (", ") ", "\n", "");
    return Combinators.combine(words, marks)
        .as((word, mark) -> word + mark)
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  // ---- terms

  @Property(tries = 3000)
  void a_notation_reads_back_to_the_same_terms(@ForAll("termLists") List<DeadlineTerm> terms) {
    assertThat(Notation.parse(Notation.of(terms))).isEqualTo(terms);
  }

  @Property(tries = 3000)
  void the_canonical_text_of_a_term_reads_back(@ForAll("plainTerms") DeadlineTerm term) {
    Deadline deadline = Deadline.of(term);

    assertThat(Deadline.parse(deadline.toText(RUSSIAN)).terms())
        .as(deadline.toText(RUSSIAN))
        .containsExactly(term);
  }

  @Property
  void the_canonical_text_of_a_list_reads_back(@ForAll("datedLists") List<DeadlineTerm> terms) {
    String text = Deadline.of(terms).toText(RUSSIAN);

    assertThat(Deadline.parse(text).terms()).as(text).isEqualTo(terms);
  }

  private static Arbitrary<YearMark> writtenYears() {
    Arbitrary<Integer> years = Arbitraries.integers().between(2015, 2035);
    return Arbitraries.oneOf(years.map(YearMark::of), years.map(YearMark::academic));
  }

  private static Arbitrary<YearMark> years() {
    return Arbitraries.oneOf(
            writtenYears(), Arbitraries.of(YearMark.THIS, YearMark.NEXT, YearMark.THIS_ACADEMIC))
        .injectNull(0.3);
  }

  private static Arbitrary<Day> days(Arbitrary<YearMark> years) {
    return Combinators.combine(
            years, Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 31))
        .as(Day::new);
  }

  private static Arbitrary<NthWeekday> weekdays(Arbitrary<YearMark> years) {
    return Combinators.combine(
            years,
            Arbitraries.integers().between(1, 12),
            Arbitraries.of(-1, 1, 2, 3, 4, 5),
            Arbitraries.of(DayOfWeek.class))
        .as(NthWeekday::new);
  }

  private static Arbitrary<CountedDay> countedDays(Arbitrary<YearMark> years) {
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    return Arbitraries.oneOf(
        Combinators.combine(years, months)
            .as((year, month) -> new CountedDay(year, month, -1, false)),
        Combinators.combine(years, months, Arbitraries.of(-1, 1, 2, 9))
            .as((year, month, number) -> new CountedDay(year, month, number, true)));
  }

  private static Arbitrary<Month> months(Arbitrary<YearMark> years) {
    return Combinators.combine(years, Arbitraries.integers().between(1, 12)).as(Month::new);
  }

  private static Arbitrary<YearPart> yearParts(int least) {
    return Arbitraries.of(YearPart.Unit.class)
        .flatMap(
            unit ->
                Combinators.combine(years(), Arbitraries.integers().between(least, unit.parts))
                    .as((year, number) -> new YearPart(year, unit, number)));
  }

  private static Arbitrary<Part> parts() {
    Arbitrary<Part> numbered =
        Arbitraries.of(Part.Cut.DECADE, Part.Cut.WEEK, Part.Cut.HALF)
            .flatMap(
                cut ->
                    Combinators.combine(
                            months(years()),
                            Arbitraries.integers()
                                .between(
                                    1, cut == Part.Cut.WEEK ? 5 : cut == Part.Cut.HALF ? 2 : 3))
                        .as((month, number) -> new Part(month, cut, number)));
    Arbitrary<Part> last = months(years()).map(month -> new Part(month, Part.Cut.WEEK, -1));
    Arbitrary<Part> vague =
        Combinators.combine(
                months(years()), Arbitraries.of(Part.Cut.BEGINNING, Part.Cut.MIDDLE, Part.Cut.END))
            .as((month, cut) -> new Part(month, cut, 0));
    return Arbitraries.oneOf(numbered, last, vague);
  }

  private static Arbitrary<CalendarSpan> spans() {
    Arbitrary<Season.Name> names = Arbitraries.of(Season.Name.class);
    return Arbitraries.<CalendarSpan>oneOf(
        months(years()),
        yearParts(1),
        parts(),
        Combinators.combine(years(), names).as(Season::new),
        Combinators.combine(years(), names.injectNull(0.2)).as(Holidays::new));
  }

  private static Arbitrary<DeadlineTerm> bounds() {
    return Arbitraries.oneOf(
        days(years()).map(By::new),
        weekdays(years()).map(By::new),
        countedDays(years()).map(By::new),
        months(years()).flatMap(month -> Arbitraries.of(By.Edge.class).map(e -> new By(month, e))),
        Arbitraries.of(By.Edge.class)
            .flatMap(
                edge ->
                    Arbitraries.of(
                            YearMark.of(2027), YearMark.academic(2026), YearMark.THIS_ACADEMIC)
                        .map(year -> new By(new WholeYear(year), edge))));
  }

  private static Arbitrary<DeadlineTerm> ranges() {
    return Arbitraries.oneOf(
        Combinators.combine(months(writtenYears()), Arbitraries.integers().between(1, 12))
            .as(
                (first, last) ->
                    first.month() == last
                        ? new During(first)
                        : new During(first, new Month(first.year(), last)))
            .filter(term -> ordered(term)),
        Combinators.combine(months(years()), months(years()))
            .as((first, last) -> first.equals(last) ? new During(first) : new During(first, last))
            .filter(DeadlinePropertiesTest::bothOrNone),
        Combinators.combine(days(years()), days(years()))
            .as((a, b) -> a.equals(b) ? new On(a) : new During(a, b))
            .filter(DeadlinePropertiesTest::bothOrNone),
        Arbitraries.oneOf(days(years()), months(years())).map(first -> new During(first, null)),
        Arbitraries.oneOf(days(years()), months(years()))
            .map(span -> new During(new After(span), null)));
  }

  /** Terms that leave months or days out. */
  private static Arbitrary<DeadlineTerm> narrowed() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 12);
    Arbitrary<DeadlineTerm> out =
        Arbitraries.oneOf(
            numbers.map(month -> new During(new Month(null, month))),
            numbers.map(month -> new On(new Day(null, month, 4))));
    Arbitrary<List<DeadlineTerm>> except = out.list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        Combinators.combine(months(years()), except)
            .as((month, left) -> new During(month, month, left)),
        except.map(left -> new Throughout(Throughout.Scope.YEAR, null, false, left)),
        except.map(left -> new Recurring(Recurrence.every(Recurrence.Unit.MONTH), null, left)));
  }

  private static boolean ordered(DeadlineTerm term) {
    return !(term instanceof During during)
        || !(during.first() instanceof Month first)
        || !(during.last() instanceof Month last)
        || first.month() <= last.month();
  }

  /** A range with one year only is read with two. */
  private static boolean bothOrNone(DeadlineTerm term) {
    return !(term instanceof During during)
        || during.last() == null
        || (during.first().year() == null) == (during.last().year() == null);
  }

  private static Arbitrary<DeadlineTerm> wholePeriods() {
    return Arbitraries.oneOf(
        Arbitraries.of(Throughout.Scope.class)
            .flatMap(
                scope ->
                    Arbitraries.of(true, false).map(then -> new Throughout(scope, null, then))),
        writtenYears()
            .map(
                year ->
                    new Throughout(
                        year.isAcademic() ? Throughout.Scope.ACADEMIC_YEAR : Throughout.Scope.YEAR,
                        year,
                        false)));
  }

  private static Arbitrary<Occasion> occasions() {
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 31);
    return Arbitraries.oneOf(
        days.map(day -> Occasion.of(Occasion.Kind.BY_DAY, day)),
        days.map(day -> Occasion.of(Occasion.Kind.ON_DAY, day)),
        days.map(day -> Occasion.of(Occasion.Kind.BY_DAY_AFTER, day)),
        days.filter(day -> day < 24)
            .flatMap(
                day ->
                    Arbitraries.of(Occasion.Kind.BY_WORKING_DAY, Occasion.Kind.BY_WORKING_DAY_AFTER)
                        .map(kind -> Occasion.of(kind, day))),
        days.filter(day -> day > 1).map(day -> Occasion.days(1, day)),
        Arbitraries.of(Occasion.Kind.BY_DAY, Occasion.Kind.ON_DAY, Occasion.Kind.WORKING_DAY)
            .map(kind -> Occasion.of(kind, -1)),
        Arbitraries.of(Occasion.Kind.WORKING_DAY, Occasion.Kind.WEEK, Occasion.Kind.DECADE)
            .map(kind -> Occasion.of(kind, 2)),
        Arbitraries.of(Occasion.Kind.WEEK, Occasion.Kind.DECADE).map(kind -> Occasion.of(kind, -1)),
        Arbitraries.of(DayOfWeek.class)
            .set()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(set -> new Occasion(Occasion.Kind.WEEKDAYS, 0, set.stream().sorted().toList())));
  }

  private static Arbitrary<Recurrence> recurrences() {
    Arbitrary<Recurrence> rates =
        Combinators.combine(
                Arbitraries.of(Recurrence.Bound.class),
                Arbitraries.integers().between(1, 9),
                Arbitraries.integers().between(1, 12),
                Arbitraries.of(Recurrence.Unit.class)
                    .filter(
                        unit -> unit != Recurrence.Unit.ONCE && unit != Recurrence.Unit.UNSTATED))
            .as((bound, times, every, unit) -> new Recurrence(bound, times, every, unit, null));
    Arbitrary<Recurrence> simple =
        Arbitraries.of(Recurrence.Unit.MONTH, Recurrence.Unit.QUARTER, Recurrence.Unit.WEEK)
            .map(Recurrence::every);
    Arbitrary<Recurrence> withDay = Combinators.combine(simple, occasions()).as(Recurrence::on);
    return Arbitraries.oneOf(
        rates, simple, withDay, Arbitraries.just(Recurrence.every(Recurrence.Unit.ONCE)));
  }

  private static Arbitrary<DeadlineTerm> recurring() {
    return Arbitraries.oneOf(
        recurrences().map(Recurring::new),
        Arbitraries.integers()
            .between(2015, 2035)
            .map(year -> new Recurring(Recurrence.every(Recurrence.Unit.YEAR), YearMark.of(year))));
  }

  private static Arbitrary<DeadlineTerm> events(Arbitrary<String> words) {
    Arbitrary<Offset> offsets =
        Combinators.combine(
                Arbitraries.integers().between(1, 60), Arbitraries.of(Offset.Unit.class))
            .as(Offset::new);
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(Relation.BEFORE, Relation.AFTER, Relation.DURING), words)
            .as((relation, event) -> new Relative(relation, null, event)),
        Combinators.combine(
                Arbitraries.of(Relation.NOT_LATER, Relation.NOT_EARLIER, Relation.EXACTLY),
                offsets,
                words.injectNull(0.2))
            .as(Relative::new),
        Combinators.combine(
                Arbitraries.of(Relation.NOT_LATER, Relation.NOT_EARLIER, Relation.EXACTLY),
                offsets,
                words)
            .as(
                (relation, offset, event) ->
                    new Relative(relation, new Offset(-offset.amount(), offset.unit()), event)),
        words.map(event -> new Relative(Relation.EXACTLY, new Offset(0, Offset.Unit.DAY), event)));
  }

  private static final Arbitrary<String> EVENTS =
      Arbitraries.of("ВПР", "получения результатов", "экзамена по математике", "издания приказа");

  @Provide
  Arbitrary<DeadlineTerm> plainTerms() {
    return Arbitraries.oneOf(
        days(years()).map(On::new),
        weekdays(years()).map(On::new),
        countedDays(years()).map(On::new),
        narrowed(),
        spans().map(During::new),
        bounds(),
        ranges(),
        wholePeriods(),
        recurring(),
        events(EVENTS),
        Combinators.combine(
                Arbitraries.of("график", "график проведения ВПР", "план-график", "приказ школы"),
                writtenYears().injectNull(0.5))
            .as(PerSchedule::new),
        Arbitraries.of("по запросу", "по мере необходимости", "при необходимости")
            .map(OnRequest::new));
  }

  @Provide
  Arbitrary<List<DeadlineTerm>> datedLists() {
    Arbitrary<DeadlineTerm> dated =
        Arbitraries.oneOf(
            days(writtenYears()).map(On::new),
            months(writtenYears()).map(During::new),
            days(writtenYears()).map(By::new));
    return dated.list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<DeadlineTerm>> termLists() {
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(12).filter(this::saysSomething);
    Arbitrary<DeadlineTerm> any =
        Arbitraries.oneOf(
            plainTerms(),
            events(words),
            yearParts(0).map(During::new),
            words.map(Unrecognised::new),
            words.map(OnRequest::new),
            Combinators.combine(words, writtenYears().injectNull(0.5)).as(PerSchedule::new),
            days(writtenYears()).map(day -> new On(day.in(YearMark.of(2026).asShared()))),
            Combinators.combine(recurrences(), writtenYears().injectNull(0.5)).as(Recurring::new));
    return any.list().ofMaxSize(5);
  }

  private boolean saysSomething(String words) {
    return !Notation.oneLine(words).isEmpty();
  }
}
