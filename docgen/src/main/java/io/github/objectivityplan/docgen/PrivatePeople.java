package io.github.objectivityplan.docgen;

import io.github.objectivityplan.plan.Approval;
import java.util.regex.Pattern;

/**
 * Частные лица среди подписавших: tells who signs a mark of approval as a parent, a pupil or a
 * member of the public, and so holds no office by which the name would be published.
 */
final class PrivatePeople {

  /** Bodies of parents, of pupils and of the public, in which nobody holds an office. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:"
              + "(?:родительск|общешкольн|ученическ|студенческ|управляющ|попечительск)\\p{L}+"
              + ("\\s+(?:родительск\\p{L}+\\s+|общественн\\p{L}+\\s+)?"
                  + "(?:комитет|совет|собрани|комисси|об[ъь]единени|ассоциаци|парламент|самоуправл"
                  + "|общественност|актив)\\p{L}*")
              + "|(?:комитет|совет|собрани|комисси|об[ъь]единени|ассоциаци|клуб|представител)\\p{L}*"
              + ("\\s+(?:родител|законн|отцов|матер|обучающ|учащ|ученик|воспитанник|студент|школьник"
                  + "|старшеклассник|выпускник)\\p{L}*")
              + "|общественн\\p{L}+\\s+(?:совет|наблюдател|комисси)\\p{L}*"
              + "|родком\\p{L}*|родител(?:ь|я)(?!\\p{L})"
              + "|(?:обучающ|учащ)(?:ий|ая)ся"
              + "|учени(?:к|ца)(?!\\p{L}))");

  /** Who holds one of these is named by it, whatever he is besides. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:директор|зам\\.|заведующ|завуч|начальник|глава|министр|ректор|учител"
              + "|педагог|методист|воспитател|преподавател|советник|инспектор|специалист|психолог)");

  private PrivatePeople() {}

  /** Whether the person who signs the mark is a private one. */
  static boolean sign(Approval approval) {
    String position = OnPaper.line(approval.position());
    String signs = position + "\n" + OnPaper.line(approval.organization());
    return BODY.matcher(signs).find() && !OFFICE.matcher(position).find();
  }
}
