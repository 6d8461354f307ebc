package io.github.objectivityplan.docgen;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Личные имена: the given names that people in Russia bear, in every case, so that a person is
 * known who is named without a patronymic and without initials («Анне Ким»).
 */
final class GivenNames {

  private static final Set<String> NOMINATIVE =
      words(
          """
          авдей адам аделина азамат азат азиз аида айгуль айдар айнур айрат айсылу аким аксинья
          алан алевтина александр александра алексей алена алеся али алибек алина алиса алихан алия
          алла алсу альберт альбина альмира альфия амалия амина амир анастасия анатолий ангелина
          андрей анжела анжелика анна антон антонина анфиса аркадий армен арсен арсений арслан артем
          артемий артур архип аслан асия афанасий ахмед ашот аюна баир батыр белла бэлла бислан
          богдан богдана борис булат вадим валентин валентина валерий валерия ванесса варвара
          василий василина василиса венера вениамин вера вероника викентий виктор виктория
          вилен виолетта виталий виталина владимир владислав владислава всеволод вячеслав
          габриэль гавриил галина гаджи гасан гарик гаянэ гаяне геннадий георгий герман гузель
          гульнара гульназ гульшат гурген давид дамир дана даниил данил данила данис дарина
          дарья демид демьян денис джамал джамиля диана дильназ дильшод дина динар динара дмитрий
          доржи ева евгений евгения евдоким евдокия евсей егор екатерина елена елизавета елисей
          емельян ефим ефрем жанна жаргал зарема зарина залина захар земфира зинаида зифа зоя зульфия
          зухра ибрагим иван игнат игнатий игорь ильдар ильмира ильнур ильсур илья илона иннокентий
          инна иосиф иоанн ирина ирма иса искандер ислам исмаил камила камиль камилла карен карим
          карина каринэ катерина кирилл кира клавдия клара кузьма ксения лаврентий лариса лазарь лев
          леонид леонтий лейла лейсан лиана лидия лилиана лилия линара лия лола лука луиза любовь
          людмила магомед магомедали мадина мадлена майя макар максим мансур манана марат маргарита
          марианна марина мария марк марта марьям матвей мехмед мехди милана милена мила мирон
          мирослав мирослава митрофан михаил мурад муса муслим мухаммад мухаммед надежда надия наиль
          наиля назар наталия наталья наринэ нарине наум никита никифор никодим николай николь нина
          нинель нонна нурия ованес оксана олег олеся ольга павел паулина петр платон полина потап
          прасковья прохор равиль радик радмила раиса рамазан рамиль рамиля ратмир рафаэль рафик
          рафаил рахим регина ренат рената ринат рифат ришат роберт родион роза роксана роман
          ростислав рубен рудольф руслан рушан рустам сабина савва савелий салават самвел самир
          самира самуил сания сати светлана святослав севастьян семен серафим серафима сергей снежана
          соломон софия софья спартак станислав степан стефания султан суламифь таисия таисья талгат
          тамара тамерлан тарас татьяна теймур тигран тимофей тимур тихон трофим ульяна фаина
          фанис фания фарид фарида фарит фатима федор феликс фидан филипп фирдаус флора флюра фома
          фрол хава хадижа хасан хусейн цецилия цырен чингиз чулпан шамиль эвелина эдгар эдита эдуард
          элеонора элина элла эльвира эльдар эльза эльмира эльнур эльмар эмилия эмиль эмма
          эрик эрика эрнест эсмира эстер юлиан юлиана юлия юнус юрий юсуф яков ян яна янина ярослав
          ярослава ясмина
          """);

  /** Names that are common words too: such a one is a name beside a plain surname only. */
  private static final Set<String> WORDS_TOO =
      words("вера надежда любовь роман лев марк марта роза лилия майя венера флора дана");

  private static final Set<String> FORMS =
      NOMINATIVE.stream().flatMap(GivenNames::forms).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> FORMS_OF_WORDS =
      WORDS_TOO.stream().flatMap(GivenNames::forms).collect(Collectors.toUnmodifiableSet());

  private GivenNames() {}

  /** Whether the word is a given name in some case; of a double one, whether its first half is. */
  static boolean has(String word) {
    String folded = folded(word);
    int hyphen = folded.indexOf('-');
    return FORMS.contains(hyphen < 0 ? folded : folded.substring(0, hyphen));
  }

  /** Whether the given name may be another word: «Вера», «Роман». */
  static boolean isWordToo(String name) {
    return FORMS_OF_WORDS.contains(folded(name));
  }

  /** Whether the given name may stand in the genitive: «Анны», «Петра». */
  static boolean isGenitive(String name) {
    return !isNominative(name) && "аяыи".indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** Whether the given name stands in the nominative. */
  static boolean isNominative(String name) {
    return NOMINATIVE.contains(folded(name));
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** A name in all of its cases; where two declensions are thinkable, in those of both. */
  private static Stream<String> forms(String name) {
    String stem = name.substring(0, name.length() - 1);
    String endings =
        switch (name.charAt(name.length() - 1)) {
          case 'а' -> "а ы и е у ой ою ей";
          case 'я' -> "я и е ю ей ею";
          case 'й' -> "й я ю ем е и";
          case 'ь' -> "ь я ю ем е и";
          case 'и', 'о', 'у', 'э', 'ю', 'е' -> String.valueOf(name.charAt(name.length() - 1));
          default -> {
            stem = name;
            yield " а у ом ем е";
          }
        };
    String root =
        switch (name) {
          case "лев" -> "льв";
          case "павел" -> "павл";
          case "любовь" -> "любов";
          default -> stem;
        };
    Stream<String> declined = Stream.of(endings.split(" ", -1)).map(ending -> root + ending);
    return Stream.concat(Stream.of(name), declined);
  }

  private static Set<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
