package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Purpose;
import java.math.BigInteger;
import java.util.Locale;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTSignedTwipsMeasure;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.Color;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.Tabs;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;

/** Makes the styles of a Word document, one for each purpose of a paragraph. */
final class DocxStyles {

  /** What stands between the text of an electronic signature's mark and its frame, in points. */
  private static final int FRAME_GAP = 3;

  private static final int DETAIL_SIZE = 10;
  private static final int CORNER_MM = DocumentStyle.corner(DocumentStyle.Edition.GOST_2025);

  private final DocumentStyle style;
  private final ObjectFactory wml = Context.getWmlObjectFactory();
  private final String prefix;
  private final int portrait;

  /**
   * Styles with {@code prefix} before their names; where there is one, they rest on no default of
   * the document. The text of an upright page is {@code portrait} millimetres wide.
   */
  DocxStyles(DocumentStyle style, String prefix, int portrait) {
    this.style = style;
    this.prefix = prefix;
    this.portrait = portrait;
  }

  /** The part with the styles. */
  Styles make() {
    Styles styles = wml.createStyles();
    DocDefaults defaults = wml.createDocDefaults();
    DocDefaults.RPrDefault run = wml.createDocDefaultsRPrDefault();
    RPr font = wml.createRPr();
    font.setRFonts(fontSlots());
    font.setSz(halfPoints(style.tableSize()));
    font.setSzCs(halfPoints(style.tableSize()));
    CTLanguage language = wml.createCTLanguage();
    language.setVal("ru-RU");
    language.setEastAsia("ru-RU");
    language.setBidi("ar-SA");
    font.setLang(language);
    run.setRPr(font);
    defaults.setRPrDefault(run);
    DocDefaults.PPrDefault paragraph = wml.createDocDefaultsPPrDefault();
    PPr spacing = wml.createPPr();
    spacing.setSpacing(spacing(0, 0, 240));
    paragraph.setPPr(spacing);
    defaults.setPPrDefault(paragraph);
    styles.setDocDefaults(defaults);

    Style normal = style("Normal", "Normal", styles);
    normal.setBasedOn(null);
    if (prefix.isEmpty()) {
      normal.setDefault(true);
      normal.setCustomStyle(null);
    } else {
      normal.setPPr(plain(spacing));
      normal.setRPr(plain(font));
    }
    for (Purpose purpose : Purpose.values()) {
      if (purpose != Purpose.CELL) {
        style(purpose, styles);
      }
    }
    Style header = style("Header", "header", styles);
    header.setCustomStyle(prefix.isEmpty() ? null : true);
    align(header, JcEnumeration.CENTER);
    Style end = style("End", "Конец документа", styles);
    end.getPPr().setSpacing(spacing(0, 0, 20));
    end.getPPr().getSpacing().setLineRule(STLineSpacingRule.EXACT);
    end.getRPr().setSz(halfPoints(1));
    end.getRPr().setSzCs(halfPoints(1));
    return styles;
  }

  /** Turns off what another document's defaults may have turned on. */
  private PPr plain(PPr properties) {
    properties.setKeepNext(off());
    properties.setKeepLines(off());
    properties.setPageBreakBefore(off());
    properties.setWidowControl(on());
    properties.setContextualSpacing(off());
    PPrBase.Ind none = wml.createPPrBaseInd();
    none.setLeft(BigInteger.ZERO);
    none.setRight(BigInteger.ZERO);
    none.setFirstLine(BigInteger.ZERO);
    properties.setInd(none);
    properties.setJc(alignment(JcEnumeration.LEFT));
    return properties;
  }

  private RPr plain(RPr properties) {
    properties.setB(off());
    properties.setBCs(off());
    properties.setI(off());
    properties.setICs(off());
    properties.setCaps(off());
    properties.setSmallCaps(off());
    Color automatic = wml.createColor();
    automatic.setVal("auto");
    properties.setColor(automatic);
    CTSignedTwipsMeasure usual = wml.createCTSignedTwipsMeasure();
    usual.setVal(BigInteger.ZERO);
    properties.setSpacing(usual);
    properties.setKern(halfPoints(0));
    U none = wml.createU();
    none.setVal(UnderlineEnumeration.NONE);
    properties.setU(none);
    return properties;
  }

  private void style(Purpose purpose, Styles styles) {
    Style made = style(id(purpose), russianName(purpose), styles);
    int size = style.textSize();
    switch (purpose) {
      case BODY, CLAUSE -> {
        align(made, JcEnumeration.BOTH);
        made.getPPr().setInd(indent(12.5, 0));
        made.getPPr().setSpacing(spacing(0, 0, (int) Math.round(240 * style.lineSpacing())));
      }
      case LETTERHEAD -> align(made, JcEnumeration.CENTER);
      case LETTERHEAD_DETAIL -> {
        align(made, JcEnumeration.CENTER);
        size = DETAIL_SIZE;
      }
      case ACT_KIND -> {
        align(made, JcEnumeration.CENTER);
        bold(made);
        made.getPPr().setSpacing(spacing(283, 170, 240));
        made.getPPr().setKeepNext(on());
        outline(made, 0);
      }
      case ACT_LINE -> rightTab(made, portrait);
      case ACT_TITLE -> {
        bold(made);
        made.getPPr().setSpacing(spacing(240, 240, 240));
        PPrBase.Ind indent = wml.createPPrBaseInd();
        indent.setRight(twips(portrait / 3));
        made.getPPr().setInd(indent);
        made.getPPr().setKeepNext(on());
        made.getPPr().setKeepLines(on());
        outline(made, 0);
      }
      case ENACTING -> {
        made.getPPr().setSpacing(spacing(120, 120, 240));
        made.getPPr().setKeepNext(on());
      }
      case ACQUAINTANCE -> {
        made.getPPr().setSpacing(spacing(480, 120, 240));
        made.getPPr().setKeepNext(on());
      }
      case SIGNATURE -> {
        made.getPPr().setSpacing(spacing(567, 0, 240));
        made.getPPr().setKeepLines(on());
      }
      case E_SIGNATURE -> {
        align(made, JcEnumeration.CENTER);
        made.getPPr().setPBdr(frame());
        double beside = (portrait - SignatureLine.MARK_MM) / 2.0;
        made.getPPr().setInd(framed(beside, beside));
        made.getPPr().setSpacing(spacing(240, 60, 240));
        made.getPPr().setKeepLines(on());
        size = SignatureLine.MARK_SIZE;
      }
      case EXECUTOR -> {
        made.getPPr().setSpacing(spacing(340, 0, 240));
        made.getPPr().setKeepLines(on());
        size = DETAIL_SIZE;
      }
      case MARK -> {
        made.getPPr().setInd(indent(0, style.textWidth(true) - CORNER_MM));
        size = style.tableSize();
      }
      case PLAN_TITLE -> {
        align(made, JcEnumeration.CENTER);
        bold(made);
        made.getPPr().setSpacing(spacing(240, 240, 240));
        made.getPPr().setKeepNext(on());
        made.getPPr().setKeepLines(on());
        outline(made, 0);
      }
      case DIRECTION -> {
        align(made, JcEnumeration.CENTER);
        bold(made);
        made.getPPr().setKeepNext(on());
        outline(made, 1);
        size = style.tableSize();
      }
      case TASK -> {
        made.getPPr().setKeepNext(on());
        size = style.tableSize();
      }
      case COLUMN_TITLE -> {
        align(made, JcEnumeration.CENTER);
        bold(made);
        made.getPPr().setKeepNext(on());
        size = style.tableSize();
      }
      case CELL -> throw new IllegalStateException("a cell's paragraph has the default style");
    }
    if (size != style.tableSize()) {
      made.getRPr().setSz(halfPoints(size));
      made.getRPr().setSzCs(halfPoints(size));
    }
  }

  /** The style's id: the purpose in camel case. */
  static String id(Purpose purpose) {
    StringBuilder id = new StringBuilder();
    for (String word : purpose.name().split("_")) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }

  /** The style's name, as who opens the document in Word sees it. */
  private static String russianName(Purpose purpose) {
    return switch (purpose) {
      case BODY -> "Текст";
      case LETTERHEAD -> "Бланк";
      case LETTERHEAD_DETAIL -> "Бланк: справочные данные";
      case ACT_KIND -> "Вид документа";
      case ACT_LINE -> "Дата, номер, место";
      case ACT_TITLE -> "Заголовок к тексту";
      case ENACTING -> "Распорядительное слово";
      case CLAUSE -> "Пункт";
      case SIGNATURE -> "Подпись документа";
      case E_SIGNATURE -> "Отметка об электронной подписи";
      case ACQUAINTANCE -> "Лист ознакомления";
      case EXECUTOR -> "Исполнитель";
      case MARK -> "Гриф";
      case PLAN_TITLE -> "Заголовок плана";
      case DIRECTION -> "Направление плана";
      case TASK -> "Задача направления";
      case COLUMN_TITLE -> "Заголовок графы";
      case CELL -> "Normal";
    };
  }

  private Style style(String id, String name, Styles styles) {
    Style made = wml.createStyle();
    made.setType("paragraph");
    made.setStyleId(prefix + id);
    made.setCustomStyle(true);
    Style.Name shown = wml.createStyleName();
    shown.setVal(prefix.isEmpty() ? name : prefix + ": " + name);
    made.setName(shown);
    Style.BasedOn base = wml.createStyleBasedOn();
    base.setVal(prefix + "Normal");
    made.setBasedOn(base);
    made.setQFormat(on());
    made.setPPr(wml.createPPr());
    made.setRPr(wml.createRPr());
    styles.getStyle().add(made);
    return made;
  }

  private void align(Style made, JcEnumeration where) {
    made.getPPr().setJc(alignment(where));
  }

  Jc alignment(JcEnumeration where) {
    Jc alignment = wml.createJc();
    alignment.setVal(where);
    return alignment;
  }

  private void bold(Style made) {
    made.getRPr().setB(on());
    made.getRPr().setBCs(on());
  }

  private void outline(Style made, int level) {
    PPrBase.OutlineLvl outline = wml.createPPrBaseOutlineLvl();
    outline.setVal(BigInteger.valueOf(level));
    made.getPPr().setOutlineLvl(outline);
  }

  private void rightTab(Style made, int millimetres) {
    Tabs tabs = wml.createTabs();
    CTTabStop stop = wml.createCTTabStop();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(twips(millimetres));
    tabs.getTab().add(stop);
    made.getPPr().setTabs(tabs);
  }

  private PPrBase.Ind indent(double firstLine, int left) {
    PPrBase.Ind indent = wml.createPPrBaseInd();
    if (firstLine != 0) {
      indent.setFirstLine(twips(firstLine));
    }
    if (left != 0) {
      indent.setLeft(twips(left));
    }
    return indent;
  }

  private PPrBase.Spacing spacing(int before, int after, int line) {
    PPrBase.Spacing spacing = wml.createPPrBaseSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    spacing.setLine(BigInteger.valueOf(line));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    return spacing;
  }

  private PPrBase.PBdr frame() {
    PPrBase.PBdr frame = wml.createPPrBasePBdr();
    frame.setTop(framing());
    frame.setLeft(framing());
    frame.setBottom(framing());
    frame.setRight(framing());
    return frame;
  }

  private CTBorder framing() {
    CTBorder border = border();
    border.setSpace(BigInteger.valueOf(FRAME_GAP));
    return border;
  }

  /** The indent of a framed paragraph whose frame stands so many millimetres from the edges. */
  PPrBase.Ind framed(double left, double right) {
    double gap = FRAME_GAP * 25.4 / 72;
    PPrBase.Ind indent = wml.createPPrBaseInd();
    indent.setLeft(twips(left + gap));
    indent.setRight(twips(right + gap));
    return indent;
  }

  /** A thin line. */
  CTBorder border() {
    CTBorder border = wml.createCTBorder();
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(4));
    border.setSpace(BigInteger.ZERO);
    border.setColor("auto");
    return border;
  }

  private RFonts fontSlots() {
    RFonts fonts = wml.createRFonts();
    fonts.setAscii(style.font());
    fonts.setHAnsi(style.font());
    fonts.setCs(style.font());
    fonts.setEastAsia(style.font());
    return fonts;
  }

  private HpsMeasure halfPoints(int points) {
    HpsMeasure size = wml.createHpsMeasure();
    size.setVal(BigInteger.valueOf(points * 2L));
    return size;
  }

  static BooleanDefaultTrue on() {
    return new BooleanDefaultTrue();
  }

  private static BooleanDefaultTrue off() {
    BooleanDefaultTrue off = new BooleanDefaultTrue();
    off.setVal(false);
    return off;
  }

  static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(DocxTemplate.twips(millimetres));
  }
}
