package io.github.objectivityplan.validation;

import static io.github.objectivityplan.validation.Rule.Family.RESPONSIBLE;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.party.PartyDirectory;
import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.PlanLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules on who answers for an activity. */
final class ResponsibleRules {

  /** A party is not called overloaded in a plan with fewer rows. */
  private static final int ROWS_FOR_LOAD = 5;

  private static final String GOOD =
      """
      1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
      2 | Обучение наблюдателей | ноябрь 2026 г. | Заместитель директора по УВР | Журнал
      """;

  private ResponsibleRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.named("responsible-missing", RESPONSIBLE)
            .asks(
                "У каждого мероприятия есть ответственный.",
                "Every activity has a responsible party.")
            .because(
                "За мероприятие без ответственного никто не отвечает.",
                "Nobody answers for an activity without a responsible party.")
            .basis(Basis.CYCLE)
            .examines(Basis.ROWS)
            .meets(GOOD)
            .breaks(
                """
                1 | Утверждение регламента | октябрь 2026 г. | | Приказ
                2 | Обучение наблюдателей | ноябрь 2026 г. | Методист | Журнал
                """)
            .check(ResponsibleRules::missing),
        Rule.named("responsible-person-named", RESPONSIBLE)
            .asks(
                "В публикуемом плане названы должности и подразделения, а не люди.",
                "A published plan names positions or units, not people.")
            .because(
                "Фамилия вместе с должностью – персональные данные; их распространение требует"
                    + " отдельного согласия.",
                "A name with a position is personal data; to publish it takes a consent of its"
                    + " own.")
            .basis(Basis.PERSONAL_DATA)
            .examines(Basis.PARTIES)
            .meets(GOOD)
            .breaks("1 | Утверждение регламента | октябрь 2026 г. | Климова А.П. | Приказ")
            .check(ResponsibleRules::personNamed),
        Rule.named("responsible-alias-variants", RESPONSIBLE)
            .asks("Один исполнитель записан одинаково.", "One party is written one way.")
            .because(
                "Разные записи одного исполнителя мешают собрать его мероприятия.",
                "Different spellings of one party hide which activities are its own.")
            .examines(Basis.PARTIES)
            .meets(GOOD)
            .breaks(
                """
                1 | Утверждение регламента | октябрь 2026 г. | Заместитель директора по УВР | Приказ
                2 | Обучение наблюдателей | ноябрь 2026 г. | зам. директора по УВР | Журнал
                """)
            .check(ResponsibleRules::aliasVariants),
        Rule.named("abbreviation-undefined", RESPONSIBLE)
            .asks(
                "Сокращение общеизвестно или один раз раскрыто.",
                "An abbreviation is a known one or is expanded once.")
            .because(
                "Местное сокращение понятно только тем, кто его придумал.",
                "A local abbreviation is understood by those who made it up.")
            .examines(new Message("сокращения", "abbreviations"))
            .meets(
                """
                1 | Анализ ВПР | май 2027 г. | Городской методический центр (далее – ГЦМТ) | Справка
                2 | Семинар | июнь 2027 г. | ГЦМТ | Программа
                """)
            .breaks(
                """
                1 | Анализ ВПР | май 2027 г. | ГЦМТ | Справка
                2 | Семинар | июнь 2027 г. | ГЦМТ | Программа
                """)
            .check(ResponsibleRules::abbreviationUndefined),
        Rule.named("responsible-overloaded", RESPONSIBLE)
            .asks(
                "Ни один исполнитель не отвечает больше чем за четыре пятых мероприятий.",
                "No single party carries more than four fifths of the activities.")
            .because(
                "Если за всё отвечает директор, мероприятия никому не поручены.",
                "Where the head answers for everything, nothing is assigned to anybody.")
            .examines(Basis.PARTIES)
            .meets(
                """
                1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                2 | Обучение наблюдателей | ноябрь 2026 г. | Методист | Журнал
                3 | Проведение собраний | март 2027 г. | Классные руководители | Протоколы
                4 | Анализ результатов | май 2027 г. | Методист | Справка
                5 | Отчёт | июнь 2027 г. | Директор | Отчёт
                """)
            .breaks(
                """
                1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                2 | Обучение наблюдателей | ноябрь 2026 г. | Директор | Журнал
                3 | Проведение собраний | март 2027 г. | Директор, методист | Протоколы
                4 | Анализ результатов | май 2027 г. | Директор | Справка
                5 | Отчёт | июнь 2027 г. | Директор | Отчёт
                """)
            .check(ResponsibleRules::overloaded),
        Rule.named("conflict-of-interest", RESPONSIBLE)
            .asks(
                "Кого проверяют, тот не проверяет себя один: за наблюдение и проверку работ в"
                    + " муниципальном плане отвечает не только сама школа.",
                "Who is checked does not check alone: in a municipal plan a school alone is not"
                    + " responsible for observing or marking itself.")
            .because(
                "Наблюдение и проверка теряют смысл, если их ведёт только проверяемый.",
                "Observation and marking mean little where only the observed do them.")
            .basis(Basis.LETTER_05_71)
            .examines(
                new Message(
                    "строки муниципального плана о наблюдении и проверке работ",
                    "rows of a municipal plan on observation and marking"))
            .meets(
                """
                @level MUNICIPALITY
                1 | Организация общественного наблюдения | май 2027 г. | Управление образования, образовательные организации | Акты
                """)
            .breaks(
                """
                @level MUNICIPALITY
                1 | Организация общественного наблюдения | май 2027 г. | Образовательные организации | Акты
                """)
            .check(ResponsibleRules::conflictOfInterest));
  }

  private static void missing(Examination it, Notes notes) {
    Missing.note(
        it,
        notes,
        "responsible-missing",
        ColumnRole.RESPONSIBLE,
        "responsible",
        row -> row.activity.responsible().stream().noneMatch(party -> Words.says(party.text())),
        new Message("ответственный", "a responsible party"),
        new Message("графа «Ответственный»", "a column of responsible parties"));
  }

  private static void personNamed(Examination it, Notes notes) {
    for (Row row : it.rows) {
      List<ResponsibleParty> parties = row.activity.responsible();
      notes.examined(parties.size());
      String named =
          parties.stream()
              .filter(party -> party.person() != null || party.kind() == PartyKind.PERSON)
              .map(ResponsibleParty::text)
              .collect(Collectors.joining(", "));
      if (!named.isEmpty()) {
        notes
            .at(row, row.path.field("responsible"))
            .quote(named)
            .says(
                "в публикуемом плане ожидались должность или подразделение, назван человек: «%s»",
                "expected a position or a unit in a published plan, a person is named: \"%s\"",
                Notes.brief(named));
      }
    }
  }

  private static void aliasVariants(Examination it, Notes notes) {
    List<ResponsibleParty> parties = new ArrayList<>();
    for (Row row : it.rows) {
      parties.addAll(row.activity.responsible());
    }
    notes.examined(parties.size());
    Map<String, ResponsibleParty> distinct = new LinkedHashMap<>();
    parties.forEach(party -> distinct.putIfAbsent(party.text(), party));
    for (List<ResponsibleParty> variants : PartyDirectory.standard().variants(distinct.values())) {
      String quoted =
          variants.stream()
              .map(party -> "«" + Notes.brief(party.text()) + "»")
              .collect(Collectors.joining(", "));
      notes
          .at(PlanPath.PLAN.field("directions"))
          .quote(quoted)
          .says(
              "один исполнитель записан по-разному: " + quoted,
              "one party is written in different ways: " + quoted);
    }
  }

  /** Abbreviations that every reader of such plans knows. */
  private static final Set<String> KNOWN =
      Set.of(
          "ВПР", "ОГЭ", "ЕГЭ", "ГВЭ", "ГИА", "ОО", "ОУ", "ОКО", "МО", "РФ", "УВР", "ВР", "НМР",
          "ВСОКО", "МСОКО", "РСОКО", "НОКО", "НИКО", "ФГОС", "ВСОШ", "ВОШ", "ШМО", "РМО", "ГМО",
          "КИМ", "ПК", "ОВЗ", "НОО", "ООО", "СОО", "ДО", "СПО", "СМИ", "ИКТ", "ТГ", "УО", "ОН",
          "МБОУ", "МАОУ", "МКОУ", "МОУ", "ГБОУ", "ГАОУ", "ГКОУ", "БОУ", "МБУ", "МКУ", "МАУ", "ГБУ",
          "СОШ", "ООШ", "НОШ", "ДПО", "ДПП", "ЦОКО", "РЦОИ", "ИРО", "ФИС", "ИПК", "ЗУВР", "НПА",
          "ЛНА", "ЛНПА", "ФЗ", "РОН", "ФИОКО", "ППЭ", "ОМС", "ОМСУ", "КПК", "ГО", "МР", "ИОМ",
          "УУД", "ФОП", "ФРП", "ПРШ", "ШНОР", "ШНРО", "ПОС", "ИС", "АИС", "ЭЖ", "ИНН", "КПП",
          "ОГРН", "ЗДУВР", "ДКР", "РДР", "ВКС", "ИКР", "ПОО", "ОП", "ООП", "АООП");

  private static void abbreviationUndefined(Examination it, Notes notes) {
    Map<String, TextAt> first = new LinkedHashMap<>();
    Set<String> defined = new HashSet<>();
    for (TextAt text : it.texts()) {
      if (text.has(Marks.CAPITALS | Marks.LATIN)) {
        collect(text, LookAlikes.plain(text.text), first, defined);
      }
    }
    notes.examined(first.size());
    PartyDirectory directory = PartyDirectory.standard();
    first.forEach(
        (abbreviation, text) -> {
          if (!KNOWN.contains(abbreviation)
              && !defined.contains(abbreviation)
              && directory.expansion(abbreviation) == null) {
            notes
                .at(text)
                .quote(abbreviation)
                .says(
                    "сокращение «%s» нигде не раскрыто",
                    "the abbreviation \"%s\" is not expanded anywhere", abbreviation);
          }
        });
  }

  /**
   * Capitals of a text that is not all in capitals; in brackets they are defined. Look-alike
   * letters are read as they are meant, so that nothing new is found once they are mended.
   */
  private static void collect(
      TextAt at, String text, Map<String, TextAt> first, Set<String> defined) {
    int length = text.length();
    boolean lower = false;
    for (int i = 0; i < length && !lower; i++) {
      char c = text.charAt(i);
      lower = c >= 'а' && c <= 'я';
    }
    boolean party = at.row != null && at.path.parent() != null && isParty(at.path);
    if ((!lower && !party) || at.path.name().equals("number")) {
      return;
    }
    int bracket = -1;
    for (int i = 0; i < length; ) {
      char c = text.charAt(i);
      if (c == '(') {
        bracket = i;
      } else if (c == ')') {
        bracket = -1;
      }
      if (!Words.isLetter(c)) {
        i++;
        continue;
      }
      int start = i;
      boolean capitals = true;
      while (i < length && Words.isWord(text.charAt(i))) {
        char letter = text.charAt(i);
        capitals &= letter >= 'А' && letter <= 'Я';
        i++;
      }
      if (!capitals || i - start < 2 || i - start > 8) {
        continue;
      }
      String abbreviation = text.substring(start, i);
      boolean blank = abbreviation.chars().allMatch(letter -> letter == 'Х');
      if (!blank) {
        boolean inBrackets =
            bracket >= 0
                && (i < length && text.charAt(i) == ')')
                && (start == bracket + 1
                    || Words.has(Words.of(text.substring(bracket, start)), "дале"));
        if (inBrackets || expandsInBrackets(text, i) || expandsAfterDash(text, i, abbreviation)) {
          defined.add(abbreviation);
        } else if (at.row != null) {
          first.putIfAbsent(abbreviation, at);
        }
      }
    }
  }

  private static boolean isParty(PlanPath path) {
    PlanPath parent = path.parent();
    return parent != null && parent.name().equals("responsible");
  }

  /** Whether an expansion of three words or more follows in brackets. */
  private static boolean expandsInBrackets(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '(') {
      return false;
    }
    int close = text.indexOf(')', at);
    return close > 0 && Words.of(text.substring(at, close)).length >= 3;
  }

  /** Whether a dash follows and words that begin with the abbreviation's letters. */
  private static boolean expandsAfterDash(String text, int end, String abbreviation) {
    int at = end;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
      at++;
    }
    if (at == end || at >= text.length() || "–—-".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    String[] words = Words.of(text.substring(at + 1));
    int letter = 0;
    int skipped = 0;
    for (int i = 0; i < words.length && letter < abbreviation.length(); i++) {
      if (words[i].charAt(0) == Words.fold(abbreviation.charAt(letter))) {
        letter++;
      } else if (letter == 0 || words[i].length() > 3 || ++skipped > 2) {
        return false;
      }
    }
    return letter == abbreviation.length();
  }

  private static void overloaded(Examination it, Notes notes) {
    if (it.rows.size() < ROWS_FOR_LOAD) {
      return;
    }
    Map<String, String> keys = new HashMap<>();
    Map<String, Integer> load = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Row row : it.rows) {
      Set<String> once = new HashSet<>();
      for (ResponsibleParty party : row.activity.responsible()) {
        String key = keys.computeIfAbsent(party.text(), Words::key);
        if (once.add(key)) {
          load.merge(key, 1, Integer::sum);
          names.putIfAbsent(key, party.text());
        }
      }
    }
    notes.examined(load.size());
    load.forEach(
        (key, rows) -> {
          if (rows * 5 > it.rows.size() * 4) {
            String name = names.getOrDefault(key, key);
            notes
                .at(PlanPath.PLAN.field("directions"))
                .quote(name)
                .says(
                    "«%s» отвечает за %d из %d мероприятий, ожидалось не больше четырёх пятых",
                    "\"%s\" answers for %d of %d activities, expected at most four fifths",
                    Notes.brief(name),
                    rows,
                    it.rows.size());
          }
        });
  }

  private static final List<String> SCHOOL_WORDS =
      List.of(
          "школ",
          "оо",
          "оу",
          "учител",
          "педагог",
          "завуч",
          "директор",
          "лице",
          "гимнази",
          "сош",
          "ооо",
          "классн");

  private static void conflictOfInterest(Examination it, Notes notes) {
    if (it.plan.level() != PlanLevel.MUNICIPALITY) {
      return;
    }
    for (Row row : it.rows) {
      if (!isCheck(row.titleWords()) || row.activity.responsible().isEmpty()) {
        continue;
      }
      notes.examined(1);
      if (row.activity.responsible().stream().allMatch(ResponsibleRules::isSchool)) {
        notes
            .at(row, row.path.field("responsible"))
            .quote(row.title())
            .says(
                "за наблюдение или проверку работ отвечает только сама школа,"
                    + " ожидался ещё кто-то со стороны",
                "a school alone answers for observing or marking itself,"
                    + " expected somebody from outside too");
      }
    }
  }

  /**
   * Observation, or the marking of works: the thing itself, not what is said about it, prepared for
   * it, sent to it or made of its results.
   */
  private static boolean isCheck(String[] words) {
    boolean works = Words.has(words, "работ") || Words.has(words, "впр");
    if (isBetweenSchools(words)) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean marking =
          works && (word.equals("проверка") || word.equals("проверки") || word.equals("проверку"));
      boolean check =
          marking
              || word.startsWith("наблюдени")
              || word.startsWith("перепроверк")
              || word.startsWith("наблюдател")
                  && !word.startsWith("наблюдательн")
                  && isPresence(words, i);
      if (check && !isAround(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** «между школами»: each is checked by another. */
  private static boolean isBetweenSchools(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (words[i - 1].equals("между") && Words.startsWithAny(words[i], SCHOOL_WORDS)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> AROUND = Set.of("о", "об", "для", "к", "на");

  private static final List<String> ABOUT =
      List.of("итог", "результат", "отчет", "информац", "сведени", "опыт", "материал", "обучен");

  private static final List<String> ADJECTIVES =
      List.of("ого", "его", "ому", "ему", "ом", "ем", "ой", "ей", "ую", "ая", "ое", "ый", "ых");

  /** What observers do where they observe; their training and their lists are another matter. */
  private static final List<String> PRESENCE =
      List.of("присутств", "участи", "выезд", "посещени", "визит", "дежурств");

  /** Where observers learn, talk or are asked, and observe nothing. */
  private static final List<String> MEETINGS =
      List.of(
          "семинар",
          "вебинар",
          "совещан",
          "инструктаж",
          "обучен",
          "курс",
          "конференц",
          "заседан",
          "собран",
          "встреч",
          "опрос",
          "анкетир",
          "тренинг",
          "консультац");

  /**
   * Whether the observers at {@code at} are said to be where they observe: «присутствие
   * наблюдателей», but not «участие наблюдателей в семинаре».
   */
  private static boolean isPresence(String[] words, int at) {
    int before = head(words, at);
    return before >= 0
        && PRESENCE.stream().anyMatch(words[before]::startsWith)
        && !isAround(words, before)
        && !Words.hasAny(Arrays.copyOfRange(words, at, words.length), MEETINGS)
        && !areFromOutside(words, at);
  }

  private static final List<String> OTHER = List.of("друг", "иных", "соседн", "сторонн", "чуж");

  /** «наблюдателей из других школ». */
  private static boolean areFromOutside(String[] words, int at) {
    return at + 2 < words.length
        && (words[at + 1].equals("из") || words[at + 1].equals("от"))
        && Words.startsWithAny(words[at + 2], OTHER);
  }

  /**
   * Whether the word at {@code at}, with the adjectives before it, hangs on one that is about it.
   */
  private static boolean isAround(String[] words, int at) {
    int before = head(words, at);
    return before >= 0
        && (AROUND.contains(words[before]) || ABOUT.stream().anyMatch(words[before]::startsWith));
  }

  /** The place of the word before the adjectives of the one at {@code at}; -1 where none is. */
  private static int head(String[] words, int at) {
    int before = at - 1;
    while (before >= 0 && ADJECTIVES.stream().anyMatch(words[before]::endsWith)) {
      before--;
    }
    return before;
  }

  private static boolean isSchool(ResponsibleParty party) {
    String[] words = Words.of(party.text());
    boolean organizations =
        Words.has(words, "образовательн") && Words.hasAny(words, List.of("организаци", "учреждени"))
            || Words.has(words, "общеобразовательн");
    return (organizations || Words.hasAny(words, SCHOOL_WORDS))
        && !Words.hasAny(
            words, List.of("управлени", "межшкольн", "комитет", "муниципальн", "отдел"));
  }
}
