package io.github.objectivityplan.order;

/** Вид акта: the kind of the act that approves a plan. */
public enum OrderKind {
  /** Приказ: by the head of an organisation or an authority. */
  PRIKAZ("приказ", "приказу", "приказом", "приказа", "настоящего приказа"),
  /** Постановление: by an authority. */
  POSTANOVLENIE(
      "постановление",
      "постановлению",
      "постановлением",
      "постановления",
      "настоящего постановления"),
  /** Распоряжение. */
  RASPORYAZHENIE(
      "распоряжение", "распоряжению", "распоряжением", "распоряжения", "настоящего распоряжения");

  private final String nominative;
  private final String dative;
  private final String instrumental;
  private final String genitive;
  private final String ofThis;

  OrderKind(String nominative, String dative, String instrumental, String genitive, String ofThis) {
    this.nominative = nominative;
    this.dative = dative;
    this.instrumental = instrumental;
    this.genitive = genitive;
    this.ofThis = ofThis;
  }

  /** «приказ». */
  public String nominative() {
    return nominative;
  }

  /** «приказа»: what the preamble refers to. */
  public String genitive() {
    return genitive;
  }

  /** «приказу»: «Приложение к приказу». */
  public String dative() {
    return dative;
  }

  /** «приказом»: «УТВЕРЖДЕН приказом». */
  public String instrumental() {
    return instrumental;
  }

  /** «настоящего приказа»: «Контроль за исполнением настоящего приказа». */
  public String ofThis() {
    return ofThis;
  }

  /**
   * The usual enacting word: «ПРИКАЗЫВАЮ:», «ПОСТАНОВЛЯЮ:»; a распоряжение has «ОБЯЗЫВАЮ:».
   *
   * @see <a href="https://docs.cntd.ru/document/465370000">the directive part of an act</a>
   */
  public String enactingWord() {
    return switch (this) {
      case PRIKAZ -> "ПРИКАЗЫВАЮ:";
      case POSTANOVLENIE -> "ПОСТАНОВЛЯЮ:";
      case RASPORYAZHENIE -> "ОБЯЗЫВАЮ:";
    };
  }
}
