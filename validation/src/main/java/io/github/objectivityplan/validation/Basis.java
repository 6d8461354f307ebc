package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;

/** What rules rest on, and what they count. */
final class Basis {
  static final Message INTERNAL =
      new Message("внутренняя согласованность документа", "internal consistency");
  static final Message OFFICE =
      new Message("ГОСТ Р 7.0.97-2025 (применяется добровольно)", "GOST R 7.0.97-2025 (voluntary)");
  static final Message LETTER_05_71 =
      new Message(
          "письмо Рособрнадзора от 16.03.2018 № 05-71 (рекомендации)",
          "letter of Rosobrnadzor of 16.03.2018 No. 05-71 (recommendations)");
  static final Message CYCLE =
      new Message(
          "методические рекомендации ФИОКО по оценке механизмов управления качеством образования,"
              + " 2020",
          "FIOKO's recommendations on the assessment of education quality management, 2020");
  static final Message PERSONAL_DATA =
      new Message(
          "Федеральный закон от 27.07.2006 № 152-ФЗ, статья 10.1",
          "Federal law of 27.07.2006 No. 152-FZ, article 10.1");
  static final Message VPR_USE =
      new Message(
          "письмо Рособрнадзора от 18.04.2025 № 02-86 и рекомендации о проведении ВПР",
          "letter of Rosobrnadzor of 18.04.2025 No. 02-86 and its recommendations on VPR");

  static final Message THE_PLAN = new Message("план", "the plan");
  static final Message ROWS = new Message("мероприятия", "activities");
  static final Message DIRECTIONS = new Message("направления", "directions");
  static final Message NUMBERS = new Message("номера мероприятий", "numbers of activities");
  static final Message DEADLINES = new Message("сроки", "deadlines");
  static final Message RESULTS = new Message("ожидаемые результаты", "expected results");
  static final Message PARTIES = new Message("ответственные", "responsible parties");
  static final Message THE_ORDER =
      new Message("приказ, если он есть", "the order, if there is one");
  static final Message MARKS =
      new Message("отметки об утверждении и о приложении", "marks of approval and of appendix");
  static final Message CITATIONS = new Message("ссылки на акты", "citations of acts");
  static final Message TEXTS = new Message("тексты приказа и плана", "texts of order and plan");
  static final Message REQUIREMENTS =
      new Message("требования профиля", "requirements of the profile");

  private Basis() {}
}
