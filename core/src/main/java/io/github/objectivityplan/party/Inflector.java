package io.github.objectivityplan.party;

import org.jspecify.annotations.Nullable;

/**
 * Склонение: puts the words of a clause into a case, «возложить на заместителя директора Иванову
 * А.П.». The library inflects nothing by itself; {@link PetrovichInflector} knows surnames and the
 * commonest positions, and a system that keeps its people's forms implements this with them.
 *
 * <p>A form that is not sure is {@code null}, and the wording that asked for it does without.
 */
public interface Inflector {

  /** Падеж. */
  enum Case {
    /** Родительный: кого? */
    GENITIVE,
    /** Дательный: кому? */
    DATIVE,
    /** Винительный: кого? */
    ACCUSATIVE
  }

  /** Inflects nothing, so that every wording is one that needs no inflection. */
  Inflector NONE =
      new Inflector() {
        @Override
        public @Nullable String name(PersonName name, Case to) {
          return null;
        }

        @Override
        public @Nullable String position(String position, Case to) {
          return null;
        }
      };

  /**
   * The surname in {@code to} with the initials, as running text has it: «Иванову А.П.».
   *
   * @param name the name in the nominative
   * @return {@code null} if the form is not sure
   */
  @Nullable String name(PersonName name, Case to);

  /**
   * The position in {@code to}: «заместителя директора».
   *
   * @param position the position in the nominative
   * @return {@code null} if the form is not sure
   */
  @Nullable String position(String position, Case to);
}
