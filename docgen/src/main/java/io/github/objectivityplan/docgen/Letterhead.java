package io.github.objectivityplan.docgen;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Organization;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a letterhead. */
final class Letterhead {

  private static final Pattern CODE =
      Pattern.compile(
          "(ИНН|КПП|ОГРН|ОКПО)(?:\\s*/\\s*(ИНН|КПП|ОГРН|ОКПО))?\\s*:?\\s*(\\d{8,15})"
              + "(?:\\s*/\\s*(\\d{8,15}))?");
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+\\.\\w+");
  private static final Pattern SITE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:официальный\\s+)?(?:web-|веб-|интернет-)?сайт\\s*:?\\s*"
              + "((?:https?://)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+(?:/[^\\s,;]*)?)"
              + "|((?:https?://|www\\.)[^\\s,;]+))");

  /** A telephone with what goes on with it: «…, факс …», «… доб. 12». */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?iu)(?:тел(?:ефон|\\.)?(?:/факс)?|(факс))[.:]*\\s*([+\\d(][\\d()\\s,+-]{4,}"
              + "(?:[,;]?\\s*(?:тел|факс|моб|доб)[а-яё]*[.:]*\\s*[+\\d(][\\d()\\s,+-]*)*)");

  private static final List<String> HEADS =
      List.of(
          "управление ",
          "отдел ",
          "департамент",
          "министерство",
          "комитет",
          "администрация",
          "муниципальное ",
          "государственное ",
          "мбоу",
          "маоу",
          "мкоу",
          "моу",
          "мобу",
          "гбоу",
          "мку",
          "школа",
          "лицей",
          "гимназия",
          "правительство",
          "частное ");

  private final ReadingLog log;
  private String parent = "";
  private String name = "";
  private @Nullable String shortName;
  private String address = "";
  private @Nullable String phone;
  private @Nullable String email;
  private @Nullable String site;
  private @Nullable String inn;
  private @Nullable String kpp;
  private @Nullable String ogrn;
  private @Nullable String okpo;

  Letterhead(ReadingLog log) {
    this.log = log;
  }

  /** Whether a line begins as the name of an organisation does. */
  static boolean beginsName(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return HEADS.stream().anyMatch(lower::startsWith);
  }

  void take(Line line) {
    String text = line.text();
    log.place(PlanPath.ORDER.field("issuer"), line.location());
    String rest = details(text);
    if (rest.isEmpty()) {
      return;
    }
    if (rest.length() < text.length()) {
      if (looksLikeAddress(rest)) {
        address(rest);
      } else {
        log.unplaced(rest, line.location());
      }
      return;
    }
    if (Marks.stamp(text) != null
        || Marks.isAppendix(text)
        || text.equalsIgnoreCase("проект")
        || text.contains("цифровой подписью")
        || text.contains("DN:")) {
      log.unplaced(line);
    } else if (looksLikeAddress(text)) {
      address(text);
    } else if (text.startsWith("(") && text.endsWith(")") && shortName == null) {
      shortName = text.substring(1, text.length() - 1).strip();
    } else {
      boolean begins = beginsName(text) && !name.isEmpty();
      if (begins && !CellShape.isUnfinished(name)) {
        parent = parent.isEmpty() ? name : parent + "\n" + name;
        name = text;
      } else {
        name = name.isEmpty() ? text : name + " " + text;
      }
    }
  }

  private void address(String text) {
    address = address.isEmpty() ? text : address + " " + text;
  }

  private static boolean looksLikeAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean postcode = lower.matches("(?s).*(?<!\\d)\\d{6}(?!\\d).*");
    return postcode
        || lower.contains("ул.")
        || lower.contains("улица")
        || lower.contains("пер.")
        || lower.startsWith("адрес");
  }

  /** Takes codes, telephone, e-mail and site out of a line. */
  private String details(String text) {
    String rest = text;
    for (Matcher code = CODE.matcher(rest); code.find(); code = CODE.matcher(rest)) {
      code(code.group(1), code.group(3));
      if (code.group(2) != null && code.group(4) != null) {
        code(code.group(2), code.group(4));
      }
      rest = rest.substring(0, code.start()) + rest.substring(code.end());
    }
    Matcher mail = EMAIL.matcher(rest);
    if (email == null && mail.find()) {
      email = mail.group();
      rest = rest.substring(0, mail.start()) + rest.substring(mail.end());
      rest =
          rest.replaceAll(
              "(?iu)(?:адрес )?(?:e-?mail|эл(?:ектронн\\S+|\\.)? (?:почта|адрес))\\s*:?\\s*", "");
    }
    Matcher page = SITE.matcher(rest);
    if (site == null && page.find()) {
      site = page.group(1) == null ? page.group(2) : page.group(1);
      rest = rest.substring(0, page.start()) + rest.substring(page.end());
    }
    Matcher tel = PHONE.matcher(rest);
    if (tel.find()) {
      String number = tel.group(phone == null && tel.group(1) == null ? 2 : 0);
      number = number.strip().replaceAll("[,;\\s]+$", "");
      phone = phone == null ? number : phone + ", " + number;
      rest = rest.substring(0, tel.start()) + rest.substring(tel.end());
    }
    return rest.equals(text) ? text : rest.replaceAll("^[\\s,;.|/]+|[\\s,;|/]+$", "");
  }

  private void code(String which, String value) {
    switch (which) {
      case "ИНН" -> inn = value;
      case "КПП" -> kpp = value;
      case "ОГРН" -> ogrn = value;
      default -> okpo = value;
    }
  }

  @Nullable Organization organization() {
    if (name.isEmpty() && inn == null && address.isEmpty() && phone == null && email == null) {
      return null;
    }
    return Organization.builder(name)
        .parent(parent)
        .shortName(shortName)
        .inn(inn)
        .kpp(kpp)
        .ogrn(ogrn)
        .okpo(okpo)
        .address(address)
        .phone(phone)
        .email(email)
        .site(site)
        .build();
  }
}
