package io.github.objectivityplan.deadline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of words. A line is a class, a value and the words with their endings in braces; {@code
 * _} is the empty ending, {@code +} marks the genitive plural of a part of a year («2 кварталов» is
 * a duration, «2 квартала» the second one). Words are in lower case, with «е» for «ё».
 */
final class Lexicon {

  /** The units that words name; the value of several classes. */
  enum Unit {
    HOUR(Offset.Unit.HOUR, Recurrence.Unit.LESSON),
    DAY(Offset.Unit.DAY, Recurrence.Unit.DAY),
    WORKING_DAY(Offset.Unit.WORKING_DAY, Recurrence.Unit.WORKING_DAY),
    WEEK(Offset.Unit.WEEK, Recurrence.Unit.WEEK),
    DECADE(Offset.Unit.DECADE, Recurrence.Unit.DECADE),
    MONTH(Offset.Unit.MONTH, Recurrence.Unit.MONTH),
    QUARTER(Offset.Unit.QUARTER, Recurrence.Unit.QUARTER),
    HALF_YEAR(Offset.Unit.CYCLE, Recurrence.Unit.HALF_YEAR),
    YEAR(Offset.Unit.YEAR, Recurrence.Unit.YEAR),
    SCHOOL_QUARTER(Offset.Unit.CYCLE, Recurrence.Unit.SCHOOL_QUARTER),
    TRIMESTER(Offset.Unit.CYCLE, Recurrence.Unit.TRIMESTER),
    MODULE(Offset.Unit.CYCLE, Recurrence.Unit.MODULE),
    LESSON(Offset.Unit.CYCLE, Recurrence.Unit.LESSON),
    CYCLE(Offset.Unit.CYCLE, Recurrence.Unit.UNSTATED);

    final Offset.Unit offset;
    final Recurrence.Unit recurrence;

    Unit(Offset.Unit offset, Recurrence.Unit recurrence) {
      this.offset = offset;
      this.recurrence = recurrence;
    }

    static final List<Unit> ALL = List.of(values());
  }

  /**
   * What the table says about a word.
   *
   * @param word the class
   * @param value the value, whose meaning depends on the class
   * @param lemma the first form of the line
   */
  record Entry(Word word, int value, String lemma) {}

  /** What the value of a unit has more when its word is a genitive plural. */
  static final int MANY = 100;

  private static final String TABLE =
      """
      MONTH 1: январь январ{я,е,ю,ем,_,ский,ского,ском} янв
      MONTH 2: февраль феврал{я,е,ю,ем,_,ьский,ьского} фев февр
      MONTH 3: март март{а,е,у,ом,овский} мар мрт
      MONTH 4: апрель апрел{я,е,ю,ем,_,ьский} апр
      MONTH 5: май ма{я,е,ю,ем,йский}
      MONTH 6: июнь июн{я,е,ю,ем,_}
      MONTH 7: июль июл{я,е,ю,ем,_}
      MONTH 8: август август{а,е,у,ом,овский} авг
      MONTH 9: сентябрь сентябр{я,е,ю,ем,_,ьский} сент сен сентяб
      MONTH 10: октябрь октябр{я,е,ю,ем,_,ьский} окт октяб
      MONTH 11: ноябрь ноябр{я,е,ю,ем,_,ьский} ноя нояб
      MONTH 12: декабрь декабр{я,е,ю,ем,_,ьский} дек декаб
      WEEKDAY 1: понедельник понедельник{а,у,ом,е,и,ам} пн
      WEEKDAY 2: вторник вторник{а,у,ом,е,и,ам} вт
      WEEKDAY 3: среда сред{у,ы,е,ам,ой,ах} ср
      WEEKDAY 4: четверг четверг{а,у,ом,е,и,ам} чт
      WEEKDAY 5: пятница пятниц{у,ы,е,ам,ей} пт
      WEEKDAY 6: суббота суббот{у,ы,е,ам,ой} сб
      WEEKDAY 7: воскресенье воскресень{е,я,ю,ям} вс
      SEASON 0: весна весн{ы,е,у,ой,ою}
      SEASON 0: весенний весенн{ее,его,ем,ие,их,яя,ей,юю}
      SEASON 1: лето лет{а,е,у,ом}
      SEASON 1: летний летн{ее,его,ем,ие,их,яя,ей,юю}
      SEASON 2: осень осен{и,ью}
      SEASON 2: осенний осенн{ее,его,ем,ие,их,яя,ей,юю}
      SEASON 3: зима зим{ы,е,у,ой,ою}
      SEASON 3: зимний зимн{ее,его,ем,ие,их,яя,ей,юю}
      ORDINAL 1: первый перв{ая,ое,ого,ой,ому,ом,ую,ые,ых,ым,ыми}
      ORDINAL 2: второй втор{ая,ое,ого,ому,ом,ую,ые,ых,ым}
      ORDINAL 3: третий треть{я,е,его,ей,ему,ем,ю,и,их}
      ORDINAL 4: четвертый четверт{ая,ое,ого,ой,ому,ом,ую,ые,ых}
      ORDINAL 5: пятый пят{ая,ое,ого,ой,ому,ом,ую,ые,ых}
      ORDINAL 6: шестой шест{ая,ое,ого,ому,ом,ую,ые,ых}
      ORDINAL 7: седьмой седьм{ая,ое,ого,ому,ом,ую}
      ORDINAL 8: восьмой восьм{ая,ое,ого,ому,ом,ую}
      ORDINAL 9: девятый девят{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 10: десятый десят{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 11: одиннадцатый одиннадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 12: двенадцатый двенадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 13: тринадцатый тринадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 14: четырнадцатый четырнадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 15: пятнадцатый пятнадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 16: шестнадцатый шестнадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 17: семнадцатый семнадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 18: восемнадцатый восемнадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 19: девятнадцатый девятнадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 20: двадцатый двадцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL 30: тридцатый тридцат{ая,ое,ого,ой,ому,ом,ую}
      ORDINAL -1: последний последн{яя,ее,его,ей,ему,ем,юю,ие,их} посл
      NUMBER_WORD 1: один одн{ого,ой,ому,ом,а,о,у,им}
      NUMBER_WORD 2: два дв{е,ух,ум,умя} пар{а,ы,у} обоих обеих
      NUMBER_WORD 3: три тр{ех,ем,емя}
      NUMBER_WORD 4: четыре четыр{ех,ем,ьмя}
      NUMBER_WORD 5: пять пят{и,ью}
      NUMBER_WORD 6: шесть шест{и,ью}
      NUMBER_WORD 7: семь сем{и,ью}
      NUMBER_WORD 8: восемь вос{ьми,емью}
      NUMBER_WORD 9: девять девят{и,ью}
      NUMBER_WORD 10: десять десят{и,ью}
      NUMBER_WORD 12: двенадцать двенадцати
      NUMBER_WORD 14: четырнадцать четырнадцати
      NUMBER_WORD 15: пятнадцать пятнадцати
      NUMBER_WORD 20: двадцать двадцати
      NUMBER_WORD 30: тридцать тридцати
      TIMES_WORD 1: однажды единожды однократно
      TIMES_WORD 2: дважды двукратно
      TIMES_WORD 3: трижды трехкратно
      UNIT HOUR: час час{а,ов,у,е,ам} ч
      UNIT DAY: день дн{я,ей,ю,ем,е,и,ям,ях,_} сут{ки,ок,кам} дн
      UNIT WORKING_DAY: будни будн{ям,ях,ий,е} р/д
      UNIT WEEK: неделя недел{и,ь,ю,е,ей,ям,ях} нед
      UNIT DECADE: декада декад{ы,у,е,ой,_,ах} дек-да
      UNIT MONTH: месяц месяц{а,ев,у,ем,е,ы,ам,ах} мес
      UNIT QUARTER: квартал квартал{а,у,ом,е,ы,ов+,ам,ах} кв
      UNIT HALF_YEAR: полугодие полугоди{я,ю,ем,и,й+,ям,ях} полуг полугод пол п/г полгода полугода семестр семестр{а,у,ом,е,ы,ов+,ам,ах}
      UNIT SCHOOL_QUARTER: четверть четверт{и,ью,ей+,ям,ях} четв
      UNIT TRIMESTER: триместр триместр{а,у,ом,е,ы,ов+,ам,ах} тр
      UNIT MODULE: модуль модул{я,ю,ем,е,и,ей+,ям,ях}
      UNIT YEAR: лет
      UNIT LESSON: урок урок{а,у,ом,е,и,ов} занят{ие,ия,ии,ий}
      UNIT CYCLE: цикл цикл{а,у,ом,е,ы,ов}
      EVERY_UNIT DAY: ежедневно ежедневн{ый,ая,ое,ые,ого,ой} ежесуточно
      EVERY_UNIT WEEK: еженедельно еженедельн{ый,ая,ое,ые,ого,ой} понедельно
      EVERY_UNIT DECADE: ежедекадно подекадно
      EVERY_UNIT MONTH: ежемесячно ежемесячн{ый,ая,ое,ые,ого,ой} помесячно
      EVERY_UNIT QUARTER: ежеквартально ежеквартальн{ый,ая,ое,ые} поквартально
      EVERY_UNIT HALF_YEAR: ежеполугодно
      EVERY_UNIT YEAR: ежегодно ежегодн{ый,ая,ое,ые,ого,ой}
      EVERY_UNIT SCHOOL_QUARTER: ежечетвертно почетвертно
      EVERY_UNIT LESSON: поурочно ежеурочно
      EACH 0: каждый кажд{ая,ое,ые,ого,ой,ому,ом,ую,ых,ым}
      TIMES 0: раз раза разу разов р
      DATE_WORD 0: число числ{а,у,ом,е,ам,ах}
      STUDY 0: учебный учебн{ая,ое,ого,ой,ому,ом,ые,ых,ую,ым} уч учеб
      WORKING 0: рабочий рабоч{ая,ее,его,ему,ем,ие,их,им} раб
      CALENDAR_DAYS 0: календарный календарн{ая,ое,ого,ому,ом,ые,ых,ым} кал календ
      YEAR 0: год год{а,у,ом,е,_} г
      YEAR 1: годы год{ов,ам,ах} гг
      T 0: т тек
      S_LETTER 0: сего
      CURRENT 0: текущий текущ{ая,ее,его,ей,ему,ем,ую,ие,их} нынешн{ий,его,ем,ей} данн{ого,ой} эт{ого,ом}
      NEXT 0: следующий следующ{ая,ее,его,ей,ему,ем,ую,ие,их,им} очередн{ой,ого,ом}
      NEW 0: новый нового новому новом
      SEASON_PREFIX 0: весенне
      SEASON_PREFIX 1: летне
      SEASON_PREFIX 2: осенне
      SEASON_PREFIX 3: зимне
      REPORTING 0: отчетный отчетн{ая,ое,ого,ой,ому,ом,ым} прошедш{им,ей,его} истекш{им,ей,его}
      WHOLE 0: весь всего всей всем все вся всю цел{ого,ый} кругл{ый,ого} полн{ого,ый}
      BEGINNING 0: начало начал{а,у,ом,е} нач
      MIDDLE 0: середина середин{ы,у,е,ой} сер
      END 0: конец кон{ца,цу,цом,це} кон
      FINISH 0: окончание окончани{я,ю,ем,и} завершени{е,я,ю,ем,и} исходе истечени{и,ю}
      HALF 0: половина половин{ы,у,е,ой}
      HOLIDAYS 0: каникулы каникул{_,ам,ах,ами} каникулярн{ый,ое,ого,ом,ые,ых,ая,ой}
      TIME 0: время врем{ени,енем}
      PERIOD 0: период период{а,у,ом,е,ы,ов,ах} этап{_,а,е,у}
      ACTION 0: действия реализации исполнения выполнения
      TERM 0: срок срок{а,у,ом,е,_}
      TERMS 0: сроки срок{ов,ам,ами,ах}
      COURSE 0: ход ход{е,у}
      UNTIL 0: до
      TOWARDS 0: к ко
      FROM 0: с со начиная
      BY 0: по
      IN 0: в во
      AT 0: на
      FOR 0: за
      SINCE 0: от
      THROUGH 0: через спустя
      AND 0: и а но
      OR 0: или либо
      NOT 0: не ни
      THAN 0: чем
      LATER 0: позднее позже познее поздее
      EARLIER 0: ранее раньше
      RARER 0: реже
      OFTENER 0: чаще
      LESS 0: менее меньше
      MORE 0: более больше свыше
      MINIMUM 0: минимум хотя бы крайней
      MAXIMUM 0: максимум
      WITHIN 0: течение течен{ии,и,ие} теч протяжени{и,е}
      BEFORE 0: перед пред предо преддверии
      EVE 0: накануне
      AFTER 0: после
      SAME_TIME 0: одновременно
      DURING 0: вовремя
      FRAME 0: рамк{ах,и} процессе
      WHEN 0: при
      INCLUSIVE 0: включительно включит вкл
      MOMENT 0: момент момент{а,у} дат{ы,а,у,е}
      RESULT 0: итог{ам,и,ов,а,у} результат{ам,ов,ы}
      FACT 0: факт факту
      MEASURE 0: мере мера
      CASE 0: случае случаях случай
      ACCORDING 0: согласно сообразно соответственно
      ACCORDANCE 0: соответствии соответствие соотв
      WITH_ACCOUNT 0: учетом
      SCHEDULE 0: график график{а,у,ом,е,и,ов,ам,ами,ах} графк{у,ом}
      SCHEDULE 0: план план{а,у,ом,е,ы,ов,ам,ами,ах}
      SCHEDULE 0: план-график план-график{а,у,ом,ам,ами} плану-графику планом-графиком плана-графика планам-графикам
      SCHEDULE 0: расписание расписани{я,ю,ем,и,ям}
      SCHEDULE 0: циклограмма циклограмм{ы,е,ой,а}
      SCHEDULE 0: приложение приложени{я,ю,ем,и,ям,ями}
      SCHEDULE 0: приказ приказ{а,у,ом,е,ам,ами,ов}
      SCHEDULE 0: распоряжение распоряжени{я,ю,ем,ям}
      SCHEDULE 0: постановление постановлени{я,ю,ем}
      SCHEDULE 0: письмо письм{а,у,ом,ам}
      SCHEDULE 0: положение положени{я,ю,ем}
      SCHEDULE 0: порядок порядк{а,у,ом,е}
      SCHEDULE 0: регламент регламент{а,у,ом,е}
      SCHEDULE 0: программа программ{ы,е,ой,ам}
      SCHEDULE 0: дорожная карта карт{е,ой,ы,а}
      SCHEDULE 0: календарь календар{я,ю,ем}
      SCHEDULE 0: перспективный план
      SCHEDULE 0: инструкция инструкци{и,ей}
      SCHEDULE 0: договор договор{у,ом,ам}
      SCHEDULE 0: задание задани{ю,ем}
      SCHEDULE 0: поручение поручени{ем,и}
      SET 0: установленный установленн{ые,ых,ыми,ым,ого,ом,ая,ой,ому} устанавлива{емый,емые,емом,ются} указанн{ые,ых,ый,ым,ом,ыми,ому} определенн{ые,ых,ый,ым,ом,ыми} утвержденн{ые,ых,ый,ым,ом,ыми,ому,ой} обозначенн{ые,ый,ом} предусмотренн{ые,ый,ом} назначенн{ые,ый,ом} заявленн{ые,ый} согласованн{ые,ый,ым} запланированн{ые,ый} рекомендованн{ые,ый} регламентированн{ые,ый}
      REQUEST 0: запрос запрос{у,а,ов,ам,е}
      REQUEST 0: необходимость необходимост{и,ью}
      REQUEST 0: надобность надобности
      REQUEST 0: наличие наличии выявлении обнаружении возникновении
      REQUEST 0: потребность потребност{и,ью,ям}
      REQUEST 0: согласование согласовани{ю,и,я}
      REQUEST 0: требование требовани{ю,и,я}
      REQUEST 0: обращение обращени{ю,и,я,ям,й}
      REQUEST 0: заявка заявк{е,ам,и} заявок
      REQUEST 0: заявление заявлени{ю,ям,я,й}
      REQUEST 0: поручение поручени{ю,я,ям}
      REQUEST 0: приглашение приглашени{ю,ям}
      REQUEST 0: вызов вызов{у,ам}
      REQUEST 0: решение решени{ю,ям}
      REQUEST 0: желание желани{ю,и}
      REQUEST 0: указание указани{ю,ям}
      REQUEST 0: назначение назначени{ю}
      REQUEST 0: возможность возможност{и,ям}
      REQUEST 0: договоренность договоренност{и}
      REQUEST 0: усмотрение усмотрени{ю}
      STAGES 0: этапами этапам поэтапно пошагово
      ALWAYS 0: постоянно системно системной систематически непрерывно регулярно бессрочно перманентно планово всегда круглогодично постоянн{ая,ый,ое} регулярн{ая,ый,ое} систематическ{ая,ий} повседневно
      NOW_AND_THEN 0: периодически эпизодически
      ONCE 0: единовременно разово одноразово единоразово
      AT_ONCE 0: немедленно незамедлительно сразу безотлагательно оперативно кратчайш{ие,ий,ем}
      UNPLANNED 0: внепланово выборочно
      EXCEPT 0: кроме исключая исключени{ем,я} исключение помимо
      THEN 0: далее затем потом впоследствии
      NUMBERED 0: пункт пункт{а,ом,у,ам} п пп № класс{_,а,ы,ов,е,ах} кл форма ст статья раздел{_,а,у,ом,е}
      MEETING 0: заседание заседани{и,ях} совещани{и,ях} педсовет{е,ах} собрани{и,ях} семинар{е,ах} конференци{и,ях} линейке планерк{е,ах}
      HELD 0: проведение проведени{я,ю,ем,и}
      DITTO 0: тоже аналогично
      BLANK 0: хх хххх
      BETWEEN 0: между
      MEETING 1: заседание совещание педсовет собрание семинар
      """;

  private static final String[] AMOUNT_PREFIXES = {
    "", "одно", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти",
  };

  private static final Map<String, Entry> WORDS = read();
  private static final Set<String> HEADS_OF_COMPOUNDS = headsOfCompounds();
  private static final Spelling SPELLING = new Spelling(WORDS);

  private Lexicon() {}

  /** The entry of exactly this word, or absent. */
  static @Nullable Entry exact(String word) {
    return WORDS.get(word);
  }

  /** Whether a word with a dash or a slash begins with this one: «план» of «план-график». */
  static boolean headsCompound(String word) {
    return HEADS_OF_COMPOUNDS.contains(word);
  }

  private static Set<String> headsOfCompounds() {
    Set<String> heads = new HashSet<>();
    for (String word : WORDS.keySet()) {
      for (int i = 1; i < word.length(); i++) {
        if (word.charAt(i) == '-' || word.charAt(i) == '/') {
          heads.add(word.substring(0, i));
        }
      }
    }
    return heads;
  }

  /** The entry of the one word that an unknown one is misspelt from, or absent. */
  static @Nullable Entry misspelt(String word) {
    return SPELLING.find(word);
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> words = new HashMap<>(4096);
    for (String line : TABLE.split("\n")) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(':');
      Word word = Word.valueOf(line.substring(0, space));
      String value = line.substring(space + 1, colon);
      int number =
          Character.isUpperCase(value.charAt(0))
              ? Unit.valueOf(value).ordinal()
              : Integer.parseInt(value);
      String[] forms = line.substring(colon + 2).split(" ");
      for (String each : forms) {
        int brace = each.indexOf('{');
        if (brace < 0) {
          words.putIfAbsent(each, new Entry(word, number, forms[0]));
          continue;
        }
        String stem = each.substring(0, brace);
        for (String ending : each.substring(brace + 1, each.length() - 1).split(",")) {
          boolean many = ending.endsWith("+");
          String form = stem + (many ? ending.substring(0, ending.length() - 1) : ending);
          words.putIfAbsent(
              ending.equals("_") ? stem : form,
              new Entry(word, many ? number + MANY : number, forms[0]));
        }
      }
    }
    addUnitAdjectives(words, Unit.DAY, "дневн");
    addUnitAdjectives(words, Unit.DAY, "суточн");
    addUnitAdjectives(words, Unit.WEEK, "недельн");
    addUnitAdjectives(words, Unit.MONTH, "месячн");
    addUnitAdjectives(words, Unit.HOUR, "часов");
    addUnitAdjectives(words, Unit.DECADE, "декадн");
    return words;
  }

  /** «Дневный» (after a number), «недельный», «трехдневный», «двухнедельный» … */
  private static void addUnitAdjectives(Map<String, Entry> words, Unit unit, String stem) {
    for (int amount = 0; amount < AMOUNT_PREFIXES.length; amount++) {
      String whole = AMOUNT_PREFIXES[amount] + stem;
      Entry entry =
          new Entry(Word.UNIT_ADJECTIVE, unit.ordinal() * 100 + Math.max(1, amount), whole + "ый");
      for (String ending : new String[] {"ый", "ого", "ом", "ому", "ая", "ую", "ой", "ое"}) {
        words.putIfAbsent(whole + ending, entry);
      }
    }
  }
}
