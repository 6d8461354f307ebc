package io.github.objectivityplan.party;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of the party language: the nouns that head a party with their cases, abbreviations and
 * what they stand for, and the small words between parties.
 */
final class PartyLexicon {

  /** Cases of a form, as bits: one form often stands for several («организации»). */
  static final int SINGULAR = 1;

  static final int PLURAL = 2;
  static final int GENITIVE = 4;
  static final int DATIVE = 8;
  static final int INSTRUMENTAL = 16;

  /** Not a case: set for a form of several in an oblique case («руководителям»). */
  static final int MANY = 32;

  static final int ANY = SINGULAR | PLURAL | GENITIVE | DATIVE | INSTRUMENTAL;
  static final int NOMINATIVE = SINGULAR | PLURAL;

  /** How a head behaves beside its neighbours. */
  enum Trait {
    /** Takes a school, a unit or a body in the genitive: «руководитель школы». */
    GOVERNS,
    /** Takes a person too: «заместитель директора». */
    STANDS_FOR,
    /** Says nothing without what follows: «участники … Программы». */
    NEEDS_COMPLEMENT,
    /** Is an adjective too: «ответственный организатор». */
    ADJECTIVAL,
    /** Is a participle too, that narrows another party: «учителя, ведущие предметы». */
    PARTICIPLE,
    /** Is narrowed after a comma: «сотрудник, ответственный за …». */
    VAGUE,
    /** May be the second half of a compound: «педагог психолог». */
    SECOND_HALF
  }

  /** A noun that can head a party. */
  record Head(PartyKind kind, Set<Trait> traits) {
    boolean is(Trait trait) {
      return traits.contains(trait);
    }
  }

  /** A form of a head: «директора» is «директор» in the genitive, or several of them. */
  record Form(Head head, int cases) {}

  /** What an abbreviation names. */
  enum Denotes {
    /** Any school («ОО»): never the owner of a centre, so after an organisation it stands apart. */
    SCHOOL(PartyKind.ORGANIZATION),
    /** The form of an organisation whose name follows («МКУ»). */
    LEGAL_FORM(PartyKind.ORGANIZATION),
    ORGANIZATION(PartyKind.ORGANIZATION),
    POSITION(PartyKind.ROLE),
    UNIT(PartyKind.UNIT),
    BODY(PartyKind.BODY),
    /** A field of work («УВР»): part of a position. */
    FIELD(PartyKind.OTHER),
    /** A procedure or another thing («ВПР»). */
    THING(PartyKind.OTHER);

    private final PartyKind kind;

    Denotes(PartyKind kind) {
      this.kind = kind;
    }

    PartyKind kind() {
      return kind;
    }

    boolean isParty() {
      return kind != PartyKind.OTHER;
    }
  }

  /** An abbreviation and its expansion. */
  record Abbreviation(Denotes denotes, String expansion) {}

  /*
   * A head is written in the nominative singular. Marks after it: «^» plural in «-а/-я», «=»
   * indeclinable, «*» governs, «+» stands for a person, «!» needs a complement, «~» adjectival, «#»
   * participle, «?» vague, «&» second half of a compound. Adjectives used as nouns are known by their endings.
   */
  private static final Map<PartyKind, String> HEADS =
      Map.of(
          PartyKind.ROLE,
          """
          директор^ заместитель*+ зам=*+ замдиректора=* замдир=* замруководителя=* заведующий* зав=*
          завуч завхоз учитель^ учит= преподаватель педагог воспитатель психолог& логопед& дефектолог&
          методист& библиотекарь& тьютор вожатый& советник*+ помощник*+ секретарь делопроизводитель
          бухгалтер специалист&? эксперт& консультант& инспектор^ координатор& куратор организатор&
          администратор& оператор ответственный~ отв=~ исполнитель! соисполнитель! участник! член!
          председатель* сопредседатель* представитель! руководитель* рук=* начальник* нач=* глава*
          инженер лаборант техник& программист& диспетчер повар^ медсестра медработник врач фельдшер
          вахтер сторож водитель кладовщик дворник родитель ученик учащийся обучающийся школьник
          студент выпускник наблюдатель аудитор ассистент наставник& тренер& хореограф концертмейстер
          аккомпаниатор мастер^ лектор уполномоченный~ дежурный~ лицо? работник? сотрудник?
          служащий классрук классрук=* предметник& соцпедагог педработник музработник физрук трудовик
          репетитор модератор спикер менеджер юрист экономист кассир кадровик документовед архивариус
          системотехник ректор проректор декан министр мэр заместительница*+ волонтер доброволец
          собственник разработчик! проверяющий~# контролер ревизор супервизор навигатор интервьюер
          собеседник экзаменатор ведущий~# управляющий~ заведующая* вожатая& староста лидер слушатель
          """,
          PartyKind.ROLE_GROUP,
          """
          администрация* коллектив актив* персонал штат состав руководство* общественность дети=
          педколлектив педсостав кадры= команда
          """,
          PartyKind.ORGANIZATION,
          """
          управление министерство департамент комитет центр институт организация учреждение школа
          гимназия лицей колледж техникум училище университет академия агентство орган муниципалитет
          фонд предприятие интернат поликлиника больница общество инспекция палата учредитель
          рособрнадзор минобрнауки= минпросвещения= минобразования= роспотребнадзор минобр дума
          профсоюз правительство мэрия префектура горуправление гороно= районо= облоно= роно=
          горкомитет крайоно= детсад детдом садик музей отдел партнер соцпартнер
          райуправление ведомство филиал прокуратура полиция управа ресурсцентр
          """,
          PartyKind.UNIT,
          """
          бухгалтерия канцелярия сектор служба столовая пищеблок кафедра лаборатория отделение
          пресс-служба подразделение библиотека медпункт медкабинет методкабинет кабинет медиацентр
          медслужба
          """,
          PartyKind.BODY,
          """
          совет педсовет методсовет комиссия оргкомитет консилиум жюри= объединение методобъединение
          ассоциация собрание штаб группа конференция отряд дружина бюро= профком родком родкомитет подкомиссия
          коллегия сообщество парламент совещание
          """);

  /** Abbreviated words that stand before a head in any case: «кл. руководители». */
  private static final Set<String> SHORT_MODIFIERS =
      words(
          """
          кл соц пед ст гл мл тех муниц шк рег вр и о мед обр общеобр образ образоват муницип
          метод род школьн врио ио предм раб
          """);

  private static final Set<String> PRONOUNS =
      words(
          """
          все весь каждый каждая сам сами иные другие прочие их его
          """);

  private static final Set<String> PREPOSITIONS =
      words(
          """
          по за в во на при с со от из для к о об до под над через между без у про не
          """);

  /** What a surrogate for a party says instead of naming it. */
  private static final Set<String> DEFERRING =
      words(
          """
          назначен назначены соответствии графиком определен определены назначению назначается назначаются назначенный назначенные назначенное приказу
          приказом приказа решению распоряжению поручению графику согласованию определенный
          определенные определенное определяется определяются уточняется уточняются необходимости
          списку утвержденный утвержденные
          """);

  private static final Set<String> DITTO =
      lines(
          """
          те же
          тот же
          та же
          то же
          он же
          она же
          они же
          то же самое
          там же
          нет
          не требуется
          см выше
          те же лица
          те же исполнители
          тот же исполнитель
          то же лицо
          аналогично
          отсутствует
          """);

  /** Genitives of school subjects and what is taught: they lengthen a teacher's title. */
  private static final Set<String> SUBJECT_STEMS =
      words(
          """
          русск математик физик хим биолог географ истор обществознан литератур
          информатик технолог музык английск немецк французск иностранн начальн язык родн
          краеведен чтен окружающ физическ физкультур изобразительн алгебр геометр
          астроном  естествознан труд обж изо мхк орксэ однкнр основ эколог экономик
          прав искусств  черчен вероятност обзр
          """);

  /** What «нач.» means the beginning of; before every other word it means «начальник». */
  private static final Set<String> OF_THE_BEGINNING =
      words(
          """
          кл класс шк школ обр образован звен ступен
          """);

  private static final Set<String> COMMUNITY_STEMS =
      words(
          """
          родительск общешкольн классн попечительск ученическ профсоюзн организационн общественн
          """);

  /** Words after which a capital letter begins a proper name of a place. */
  private static final Set<String> PLACE_STEMS =
      words(
          """
          город г гор район област кра округ республик сел с пос поселк поселени поселен посёлк
          муниципальн деревн д п ст станиц субъект федераци рф мо го мр
          """);

  /** Places that have a ministry: «МО Энской области». */
  private static final Set<String> REGION_STEMS =
      words(
          """
          област обл кра республик федераци рф росси
          """);

  /*
   * Abbreviation | expansion, by what it names.
   */
  private static final Map<Denotes, String> ABBREVIATIONS =
      Map.of(
          Denotes.SCHOOL,
          """
          ОО | образовательная организация
          ОУ | образовательное учреждение
          ОбщОО | общеобразовательная организация
          ДОО | дошкольная образовательная организация
          ДОУ | дошкольное образовательное учреждение
          ПОО | профессиональная образовательная организация
          ОДО | организация дополнительного образования
          УДО | учреждение дополнительного образования
          """,
          Denotes.LEGAL_FORM,
          """
          МКУ | муниципальное казённое учреждение
          МБУ | муниципальное бюджетное учреждение
          МАУ | муниципальное автономное учреждение
          МУ | муниципальное учреждение
          МОУ | муниципальное общеобразовательное учреждение
          МБОУ | муниципальное бюджетное общеобразовательное учреждение
          МАОУ | муниципальное автономное общеобразовательное учреждение
          МКОУ | муниципальное казённое общеобразовательное учреждение
          МДОУ | муниципальное дошкольное образовательное учреждение
          МБДОУ | муниципальное бюджетное дошкольное образовательное учреждение
          МАДОУ | муниципальное автономное дошкольное образовательное учреждение
          МКДОУ | муниципальное казённое дошкольное образовательное учреждение
          МБУДО | муниципальное бюджетное учреждение дополнительного образования
          МАУДО | муниципальное автономное учреждение дополнительного образования
          ГБУ | государственное бюджетное учреждение
          ГКУ | государственное казённое учреждение
          ГАУ | государственное автономное учреждение
          ГОУ | государственное образовательное учреждение
          ГБОУ | государственное бюджетное общеобразовательное учреждение
          ГАОУ | государственное автономное общеобразовательное учреждение
          ГКОУ | государственное казённое общеобразовательное учреждение
          ОГБУ | областное государственное бюджетное учреждение
          ОГАУ | областное государственное автономное учреждение
          КГБУ | краевое государственное бюджетное учреждение
          КГАУ | краевое государственное автономное учреждение
          ФГБУ | федеральное государственное бюджетное учреждение
          ФГБОУ | федеральное государственное бюджетное образовательное учреждение
          ФГБНУ | федеральное государственное бюджетное научное учреждение
          ЧОУ | частное общеобразовательное учреждение
          АНО | автономная некоммерческая организация
          СОШ | средняя общеобразовательная школа
          ООШ | основная общеобразовательная школа
          НОШ | начальная общеобразовательная школа
          """,
          Denotes.ORGANIZATION,
          """
          ППЭ | пункт проведения экзаменов
          УО | управление образования
          ГУО | городское управление образования
          РУО | районное управление образования
          РОО | районный отдел образования
          ГОО | городской отдел образования
          КО | комитет по образованию
          ДО | департамент образования
          ОИВ | органы исполнительной власти
          РОИВ | региональный орган исполнительной власти
          ФОИВ | федеральный орган исполнительной власти
          ОМСУ | орган местного самоуправления
          ОМС | орган местного самоуправления
          МОУО | муниципальный орган управления образованием
          МОУОО | муниципальный орган, осуществляющий управление в сфере образования
          ИМЦ | информационно-методический центр
          РИМЦ | районный информационно-методический центр
          ГИМЦ | городской информационно-методический центр
          НМЦ | научно-методический центр
          ГНМЦ | городской научно-методический центр
          ММЦ | муниципальный методический центр
          ГМЦ | городской методический центр
          РМЦ | районный методический центр
          РМК | районный методический кабинет
          ИМК | информационно-методический кабинет
          ММС | муниципальная методическая служба
          ТМС | территориальная методическая служба
          ЦОКО | центр оценки качества образования
          РЦОКО | региональный центр оценки качества образования
          ЦМКО | центр мониторинга качества образования
          ЦМОКО | центр мониторинга и оценки качества образования
          РЦОИ | региональный центр обработки информации
          РЦРО | региональный центр развития образования
          ЦРО | центр развития образования
          ЦНППМ | центр непрерывного повышения профессионального мастерства
          ИРО | институт развития образования
          РИРО | региональный институт развития образования
          ИПК | институт повышения квалификации
          ИРОСТ | институт развития образования и социальных технологий
          ФИОКО | Федеральный институт оценки качества образования
          ФИПИ | Федеральный институт педагогических измерений
          ФЦТ | Федеральный центр тестирования
          РОН | Рособрнадзор
          ПМПК | психолого-медико-педагогическая комиссия
          ППМС | центр психолого-педагогической, медицинской и социальной помощи
          ЦППМСП | центр психолого-педагогической, медицинской и социальной помощи
          ДДТ | дом детского творчества
          ЦДТ | центр детского творчества
          ДЮСШ | детско-юношеская спортивная школа
          ОМВД | отдел Министерства внутренних дел
          ВУЗ | высшее учебное заведение
          """,
          Denotes.POSITION,
          """
          ЗД | заместитель директора
          ЗДУВР | заместитель директора по учебно-воспитательной работе
          ЗДУР | заместитель директора по учебной работе
          ЗДВР | заместитель директора по воспитательной работе
          ЗДНМР | заместитель директора по научно-методической работе
          ЗДМР | заместитель директора по методической работе
          ЗДАХЧ | заместитель директора по административно-хозяйственной части
          ЗДАХР | заместитель директора по административно-хозяйственной работе
          """,
          Denotes.UNIT,
          """
          ЦБ | централизованная бухгалтерия
          ИМО | информационно-методический отдел
          """,
          Denotes.BODY,
          """
          МО | методическое объединение
          ШМО | школьное методическое объединение
          ГМО | городское методическое объединение
          РМО | районное методическое объединение
          ММО | муниципальное методическое объединение
          ОМО | окружное методическое объединение
          ТМО | территориальное методическое объединение
          УМО | учебно-методическое объединение
          ПМО | предметное методическое объединение
          МС | методический совет
          ШМС | школьный методический совет
          НМС | научно-методический совет
          ГМС | городской методический совет
          ПС | педагогический совет
          УС | управляющий совет
          РК | родительский комитет
          ПК | предметная комиссия
          МПК | муниципальная предметная комиссия
          РПК | региональная предметная комиссия
          ГЭК | государственная экзаменационная комиссия
          КК | конфликтная комиссия
          АК | апелляционная комиссия
          ППк | психолого-педагогический консилиум
          ШНО | школьное научное общество
          КДН | комиссия по делам несовершеннолетних
          """,
          Denotes.FIELD,
          """
          УВР | учебно-воспитательная работа
          УР | учебная работа
          ВР | воспитательная работа
          ВВР | внеклассная воспитательная работа
          НМР | научно-методическая работа
          УМР | учебно-методическая работа
          МР | методическая работа
          НР | научная работа
          ИКТ | информационно-коммуникационные технологии
          ИТ | информационные технологии
          АХЧ | административно-хозяйственная часть
          АХР | административно-хозяйственная работа
          БЖ | безопасность жизнедеятельности
          ОТ | охрана труда
          ТБ | техника безопасности
          НШ | начальная школа
          ОКО | оценка качества образования
          УПР | учебно-производственная работа
          ВД | внеурочная деятельность
          ОВЗ | ограниченные возможности здоровья
          ГО | гражданская оборона
          ЧС | чрезвычайные ситуации
          """,
          Denotes.THING,
          """
          ВПР | всероссийские проверочные работы
          ОГЭ | основной государственный экзамен
          ЕГЭ | единый государственный экзамен
          ГВЭ | государственный выпускной экзамен
          ГИА | государственная итоговая аттестация
          НИКО | национальные исследования качества образования
          НОКО | независимая оценка качества образования
          ВсОШ | всероссийская олимпиада школьников
          ВСОКО | внутренняя система оценки качества образования
          МСОКО | муниципальная система оценки качества образования
          РСОКО | региональная система оценки качества образования
          ВШК | внутришкольный контроль
          КИМ | контрольные измерительные материалы
          ФГОС | федеральный государственный образовательный стандарт
          ООП | основная образовательная программа
          НОО | начальное общее образование
          ООО | основное общее образование
          СОО | среднее общее образование
          ФОП | федеральная образовательная программа
          ФИС ОКО | федеральная информационная система оценки качества образования
          ОБЖ | основы безопасности жизнедеятельности
          ИЗО | изобразительное искусство
          ШНОР | школа с низкими образовательными результатами
          ЭЖ | электронный журнал
          ПДн | персональные данные
          """);

  /** Words that are written short inside a position, with what they stand for. */
  private static final Map<String, String> SHORT_WORDS =
      Map.ofEntries(
          entry("зам", "заместитель"),
          entry("зав", "заведующий"),
          entry("отв", "ответственный"),
          entry("рук", "руководитель"),
          entry("нач", "начальник"),
          entry("кл", "классный"),
          entry("соц", "социальный"),
          entry("гл", "главный"),
          entry("ст", "старший"),
          entry("замдиректора", "заместитель директора"),
          entry("замруководителя", "заместитель руководителя"),
          entry("завуч", "заместитель директора по учебной работе"),
          entry("завхоз", "заведующий хозяйством"),
          entry("соцпедагог", "социальный педагог"),
          entry("педсовет", "педагогический совет"),
          entry("методсовет", "методический совет"),
          entry("методобъединение", "методическое объединение"));

  /** The first whose ending fits declines the word. */
  private static final List<Paradigm> PARADIGMS =
      List.of(
          new Paradigm("ийся", "ийся", "егося", "емуся", "имся", "иеся", "ихся имся имися"),
          new Paradigm("щий", "щий", "щего", "щему", "щим", "щие", "щих щим щими"),
          new Paradigm("ый", "ый", "ого", "ому", "ым", "ые", "ых ым ыми"),
          new Paradigm("ая", "ая", "ой", "ой", "ой", "ые", "ых ым ыми"),
          new Paradigm("ия", "ия", "ии", "ии", "ией", "ии", "ий иям иями"),
          new Paradigm("ие", "ие", "ия", "ию", "ием", "ия", "ий иям иями"),
          new Paradigm("ость", "ость", "ости", "ости", "остью", "ости", "остей остям остями"),
          new Paradigm("ца", "ца", "цы", "це", "цей", "цы", "ц цам цами"),
          new Paradigm("а", "а", "ы", "е", "ой", "ы", " ам ами"),
          new Paradigm("о", "о", "а", "у", "ом", "а", " ам ами"),
          new Paradigm("е", "е", "а", "у", "ем", "а", " ам ами"),
          new Paradigm("ь", "ь", "я", "ю", "ем", "и", "ей ям ями"),
          new Paradigm("й", "й", "я", "ю", "ем", "и", "ев ям ями"),
          new Paradigm("", "", "а", "у", "ом", "ы", "ов ам ами"));

  private static final Map<String, Form> FORMS = forms();
  private static final Map<String, Abbreviation> BY_ABBREVIATION = abbreviations();

  private PartyLexicon() {}

  static @Nullable Form form(String folded) {
    Form form = FORMS.get(folded);
    if (form != null || folded.indexOf('-') < 0) {
      return form;
    }
    // a compound is headed by its first noun («учитель-предметник»), or by its last; two nouns
    // agree
    form = FORMS.get(folded.substring(0, folded.indexOf('-')));
    Form last = FORMS.get(folded.substring(folded.lastIndexOf('-') + 1));
    if (form == null || last == null) {
      return form == null ? last : form;
    }
    int agreed = form.cases() & last.cases();
    return (agreed & ANY) == 0 ? form : new Form(form.head(), agreed);
  }

  static @Nullable Abbreviation abbreviation(String folded) {
    return BY_ABBREVIATION.get(folded);
  }

  /** The built-in abbreviations and their expansions. */
  static Map<String, String> expansions() {
    Map<String, String> expansions = new HashMap<>();
    BY_ABBREVIATION.forEach((key, value) -> expansions.put(key, value.expansion()));
    return expansions;
  }

  /** The whole word for one written short («зам» → «заместитель»), or none. */
  static @Nullable String whole(String folded) {
    return SHORT_WORDS.get(folded);
  }

  static boolean isWordOfParties(String word, String folded) {
    return form(folded) != null
        || SHORT_MODIFIERS.contains(folded)
        || (abbreviation(folded) != null && isAllCapitals(word))
        || SUBJECT_STEMS.contains(Words.stem(folded))
        || folded.equals("совместно");
  }

  static boolean isAllCapitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        capitals++;
      }
    }
    return capitals > 1 && capitals * 2 > word.length();
  }

  static boolean isShortModifier(String folded) {
    return SHORT_MODIFIERS.contains(folded);
  }

  static boolean isPronoun(String folded) {
    return PRONOUNS.contains(folded);
  }

  static boolean isPreposition(String folded) {
    return PREPOSITIONS.contains(folded);
  }

  static boolean isSubject(String folded) {
    return SUBJECT_STEMS.contains(Words.stem(folded)) || SUBJECT_STEMS.contains(folded);
  }

  static boolean isPlace(String folded) {
    return PLACE_STEMS.contains(Words.stem(folded)) || PLACE_STEMS.contains(folded);
  }

  static boolean isRegion(String folded) {
    return REGION_STEMS.contains(Words.stem(folded)) || REGION_STEMS.contains(folded);
  }

  /** Whether «нач.» before this word is «начальный». */
  static boolean isOfTheBeginning(String folded) {
    return OF_THE_BEGINNING.contains(Words.stem(folded)) || OF_THE_BEGINNING.contains(folded);
  }

  static boolean isDeferring(String folded) {
    return DEFERRING.contains(folded);
  }

  static boolean isDitto(String phrase) {
    return DITTO.contains(phrase);
  }

  /** Whether «комитет» with this adjective is a body of a school, not an authority. */
  static boolean isOfCommunity(String folded) {
    return COMMUNITY_STEMS.contains(Words.stem(folded));
  }

  /** The cases of an adjective, by its ending; 0 when the word is none. */
  static int adjectiveCases(String folded) {
    if (PRONOUNS.contains(folded)) {
      return NOMINATIVE;
    }
    String word = folded.endsWith("ся") ? folded.substring(0, folded.length() - 2) : folded;
    if (word.length() < 5) {
      return 0;
    }
    return switch (word.substring(word.length() - 2)) {
      case "ые", "ие" -> PLURAL;
      case "ый", "ий", "ая", "яя", "ое", "ее" -> SINGULAR;
      case "ой", "ей" -> GENITIVE | DATIVE | INSTRUMENTAL;
      case "ых", "их" -> GENITIVE;
      case "ым", "им" -> DATIVE | INSTRUMENTAL;
      default -> {
        String ending = word.substring(word.length() - 3);
        yield switch (ending) {
          case "ого", "его" -> GENITIVE;
          case "ому", "ему" -> DATIVE;
          case "ыми", "ими" -> INSTRUMENTAL;
          default -> 0;
        };
      }
    };
  }

  /**
   * Whether a word has the shape of a participle, which opens a clause after a comma.
   *
   * <p>Adjectives have it too («общественный»); before their noun they are no clause, so ask first
   * whether a head stands there.
   */
  static boolean isParticiple(String folded) {
    String stem = participleStem(folded);
    return isActive(stem)
        || stem.endsWith("вш")
        || stem.endsWith("дш")
        || stem.endsWith("гш")
        || stem.endsWith("нн")
        || (stem.length() > 5 && (stem.endsWith("ем") || stem.endsWith("им")));
  }

  /** Whether a participle names somebody when it stands alone: «сопровождающие». */
  static boolean isActiveParticiple(String folded) {
    return isActive(participleStem(folded));
  }

  private static boolean isActive(String stem) {
    return stem.endsWith("ущ") || stem.endsWith("ющ") || stem.endsWith("ащ") || stem.endsWith("ящ");
  }

  private static String participleStem(String folded) {
    if (folded.length() < 6 || adjectiveCases(folded) == 0) {
      return "";
    }
    return Words.stem(folded.endsWith("ся") ? folded.substring(0, folded.length() - 2) : folded);
  }

  private static Set<String> words(String table) {
    return Set.of(table.strip().split("\\s+"));
  }

  private static Set<String> lines(String table) {
    return table.lines().collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Abbreviation> abbreviations() {
    Map<String, Abbreviation> all = new HashMap<>();
    ABBREVIATIONS.forEach(
        (denotes, table) ->
            table
                .lines()
                .forEach(
                    line -> {
                      List<String> cells = List.of(line.split(" \\| ", 2));
                      all.put(Words.fold(cells.get(0)), new Abbreviation(denotes, cells.get(1)));
                    }));
    return Map.copyOf(all);
  }

  private static Map<String, Form> forms() {
    Map<String, Form> all = new HashMap<>();
    HEADS.forEach(
        (kind, table) -> {
          for (String word : words(table)) {
            addForms(all, kind, word);
          }
        });
    return Map.copyOf(all);
  }

  private static void addForms(Map<String, Form> all, PartyKind kind, String marked) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean pluralInA = false;
    boolean indeclinable = false;
    int end = marked.length();
    while (!Character.isLetter(marked.charAt(end - 1))) {
      end--;
      switch (marked.charAt(end)) {
        case '^' -> pluralInA = true;
        case '=' -> indeclinable = true;
        case '*' -> traits.add(Trait.GOVERNS);
        case '+' -> traits.add(Trait.STANDS_FOR);
        case '#' -> traits.add(Trait.PARTICIPLE);
        case '!' -> traits.add(Trait.NEEDS_COMPLEMENT);
        case '~' -> traits.add(Trait.ADJECTIVAL);
        case '?' -> traits.add(Trait.VAGUE);
        default -> traits.add(Trait.SECOND_HALF);
      }
    }
    String word = marked.substring(0, end);
    Head head = new Head(kind, Set.copyOf(traits));
    if (indeclinable) {
      boolean person = kind == PartyKind.ROLE || kind == PartyKind.ROLE_GROUP;
      all.merge(word, new Form(head, person ? NOMINATIVE : ANY), PartyLexicon::join);
      return;
    }
    for (Paradigm paradigm : PARADIGMS) {
      if (word.endsWith(paradigm.ending)) {
        String stem = word.substring(0, word.length() - paradigm.ending.length());
        paradigm.add(all, head, stem, pluralInA);
        return;
      }
    }
  }

  private static Form join(Form one, Form other) {
    return new Form(one.head(), one.cases() | other.cases());
  }

  /** How a word of one ending is declined: the endings of each case, by words apart. */
  private record Paradigm(
      String ending,
      String singular,
      String genitive,
      String dative,
      String instrumental,
      String plural,
      String pluralObliques) {

    void add(Map<String, Form> all, Head head, String stem, boolean pluralInA) {
      put(all, head, stem, singular, SINGULAR);
      put(all, head, stem, genitive, GENITIVE);
      put(all, head, stem, dative, DATIVE);
      put(all, head, stem, instrumental, INSTRUMENTAL);
      String plain = plural;
      if (pluralInA) {
        plain = ending.equals("ь") ? "я" : "а";
      } else if (plural.equals("ы") && !stem.isEmpty() && isHushing(stem)) {
        plain = "и";
      }
      put(all, head, stem, plain, PLURAL);
      if (genitive.equals("ы") && isHushing(stem)) {
        put(all, head, stem, "и", GENITIVE);
      }
      String[] obliques = pluralObliques.split(" ", -1);
      put(all, head, stem, obliques[0], GENITIVE);
      put(all, head, stem, obliques[1], DATIVE | MANY);
      put(all, head, stem, obliques[2], INSTRUMENTAL | MANY);
    }

    private static void put(
        Map<String, Form> all, Head head, String stem, String ending, int cases) {
      all.merge(stem + ending, new Form(head, cases), PartyLexicon::join);
    }

    private static boolean isHushing(String stem) {
      return "гкхжшчщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }
  }
}
