package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NamedPeople.Place;
import io.github.objectivityplan.docgen.PersonalDetails.Detail;
import io.github.objectivityplan.docgen.PublicVersion.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Адреса в сети: the places of e-mail addresses and of accounts of messengers and social networks
 * («@name», «t.me/name», «vk.com/id1») in a text. A community of many, or a page that is called
 * official, is nobody's account.
 */
final class NetworkAddresses {

  private static final Set<String> NETWORKS =
      Surnames.words(
          "t.me telegram.me telegram.dog vk.com m.vk.com vk.ru vkontakte.ru vk.me ok.ru m.ok.ru"
              + " odnoklassniki.ru wa.me api.whatsapp.com chat.whatsapp.com viber.com instagram.com"
              + " facebook.com fb.com m.facebook.com max.ru twitter.com x.com tiktok.com my.mail.ru");

  /** How the path of a page begins that is no person's. */
  private static final List<String> COMMUNITIES =
      List.of("club", "public", "event", "wall-", "album-", "topic-", "video-", "group/", "s/");

  /** What is said before a page of an organisation. */
  private static final List<String> OFFICIAL = List.of("официальн", "сообществ", "паблик");

  /** So many characters before a page its description is looked for. */
  private static final int BEFORE = 50;

  private static final int SHORTEST_NAME = 3;

  /** What a name in a messenger stands behind, with a colon. */
  private static final Set<String> LABELS =
      Surnames.words(
          "skype скайп telegram телеграм телеграмм тг tg ник никнейм nickname вк vk вконтакте"
              + " instagram инстаграм discord viber вайбер whatsapp ватсап");

  private static final int LONGEST_LABEL = 10;

  private final String text;
  private final List<Detail> found = new ArrayList<>();

  private NetworkAddresses(String text) {
    this.text = text;
  }

  /** The addresses of the text, in its order. */
  static List<Detail> in(String text) {
    NetworkAddresses addresses = new NetworkAddresses(text);
    int free = 0;
    for (int i = 0; i < text.length(); i++) {
      free =
          switch (text.charAt(i)) {
            case '@' -> addresses.beside(i, free);
            case '/' -> addresses.link(i, free);
            case ':' -> addresses.labelled(i, free);
            default -> free;
          };
    }
    return addresses.found;
  }

  /** Adds what stands on both sides of the sign «@», not before {@code free}; where it ends. */
  private int beside(int sign, int free) {
    int start = sign;
    while (start > free && isOfName(text.charAt(start - 1))) {
      start--;
    }
    int end = sign + 1;
    boolean dot = false;
    while (end < text.length() && isOfName(text.charAt(end)) && text.charAt(end) != '+') {
      dot |= text.charAt(end) == '.' && end > sign + 1;
      end++;
    }
    while (end > sign + 1 && ".-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    dot &= text.substring(sign + 1, end).indexOf('.') > 0;
    if (start < sign && dot) {
      return add(Data.EMAIL, start, end);
    }
    boolean name = end - sign > SHORTEST_NAME && isLatin(text.charAt(sign + 1));
    boolean apart = start == sign && (sign == 0 || text.charAt(sign - 1) != '/');
    return name && apart && !isOfficial(sign) ? add(Data.ACCOUNT, sign, end) : free;
  }

  /** Adds the link whose first slash behind the name of a network stands here; where it ends. */
  private int link(int slash, int free) {
    int host = slash;
    while (host > free && isOfHost(text.charAt(host - 1))) {
      host--;
    }
    String network = text.substring(host, slash).toLowerCase(Locale.ROOT);
    network = network.startsWith("www.") ? network.substring(4) : network;
    if (!NETWORKS.contains(network)) {
      return free;
    }
    int end = slash + 1;
    while (end < text.length() && isOfLink(text.charAt(end))) {
      end++;
    }
    while (".,:;!?-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String path = text.substring(slash + 1, end).toLowerCase(Locale.ROOT);
    if (path.isEmpty() || COMMUNITIES.stream().anyMatch(path::startsWith) || isOfficial(host)) {
      return end;
    }
    int start = host;
    for (String scheme : List.of("https://", "http://")) {
      boolean before = text.regionMatches(true, host - scheme.length(), scheme, 0, scheme.length());
      start = before && host - scheme.length() >= free ? host - scheme.length() : start;
    }
    return add(Data.ACCOUNT, start, end);
  }

  /** Adds the name that follows a label and its colon here: «Skype: name»; where it ends. */
  private int labelled(int colon, int free) {
    int word = colon;
    while (word > free
        && colon - word <= LONGEST_LABEL
        && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    int start = colon + 1;
    while (start < text.length() && start <= colon + 2 && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && (isOfHost(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    boolean another = end < text.length() && "/@:".indexOf(text.charAt(end)) >= 0;
    while (end > start && ".-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean name = end - start >= SHORTEST_NAME && isLatin(text.charAt(start)) && !another;
    boolean label = LABELS.contains(text.substring(word, colon).toLowerCase(Locale.ROOT));
    return label && name ? add(Data.ACCOUNT, start, end) : free;
  }

  private boolean isOfficial(int start) {
    String before = text.substring(Math.max(0, start - BEFORE), start).toLowerCase(Locale.ROOT);
    return OFFICIAL.stream().anyMatch(before::contains);
  }

  private int add(Data data, int start, int end) {
    found.add(new Detail(data, new Place(start, end)));
    return end;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "_.+-".indexOf(c) >= 0;
  }

  private static boolean isOfHost(char c) {
    return isLatin(c) || Character.isDigit(c) || c == '.' || c == '-';
  }

  private static boolean isOfLink(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "()[]«»\"<>,;".indexOf(c) < 0;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
