package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Purpose;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePropertiesPart;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTCompatSetting;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTSignedTwipsMeasure;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.CTZoom;
import org.docx4j.wml.Color;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.Document;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.FontFamily;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.Tabs;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;
import org.jspecify.annotations.Nullable;

/**
 * Makes, with docx4j's object model, a Word document that holds one thing of each kind: a paragraph
 * of each purpose, a table of each sort, a row, a cell and a section of each sort. Where a written
 * document has its own text or number, the prototype has a name between braces or a number that
 * stands for it. {@link DocxTemplate} cuts it up.
 */
final class DocxPrototype {

  private static final int DETAIL_SIZE = 10;
  private static final int CORNER_MM = DocumentStyle.corner(DocumentStyle.Edition.GOST_2025);
  private static final int NARROW_CORNER_MM = DocumentStyle.corner(DocumentStyle.Edition.GOST_2016);
  private static final int E_SIGNATURE_MM = 90;

  private final DocumentStyle style;
  private final ObjectFactory wml = Context.getWmlObjectFactory();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private final String prefix;
  private final int portrait;

  private DocxPrototype(DocumentStyle style, String prefix, int portrait) {
    this.style = style;
    this.prefix = prefix;
    this.portrait = portrait;
  }

  /** The parts of the prototype by their names in the package, in the order of a written file. */
  static Map<String, byte[]> make(DocumentStyle style) {
    return make(style, "", style.textWidth(false));
  }

  /**
   * The same with {@code prefix} before the names of its styles; where there is one, they rest on
   * no default of the document, so that they can stand beside another document's styles. The text
   * of an upright page is {@code portrait} millimetres wide.
   */
  static Map<String, byte[]> make(DocumentStyle style, String prefix, int portrait) {
    try {
      DocxPrototype prototype = new DocxPrototype(style, prefix, portrait);
      prototype.build();
      return prototype.parts;
    } catch (Docx4JException | JAXBException e) {
      throw new IllegalStateException("docx4j cannot make a document of style " + style, e);
    }
  }

  private void build() throws Docx4JException, JAXBException {
    WordprocessingMLPackage docx = new WordprocessingMLPackage();
    MainDocumentPart main = new MainDocumentPart();
    docx.addTargetPart(main);
    DocPropsCorePart core = new DocPropsCorePart();
    core.setJaxbElement(coreProperties());
    docx.addTargetPart(core);

    StyleDefinitionsPart styles = new StyleDefinitionsPart();
    styles.setJaxbElement(styles());
    main.addTargetPart(styles);
    DocumentSettingsPart settings = new DocumentSettingsPart();
    settings.setJaxbElement(settings());
    main.addTargetPart(settings);
    FontTablePart fonts = new FontTablePart();
    fonts.setJaxbElement(fonts());
    main.addTargetPart(fonts);
    HeaderPart header = new HeaderPart();
    header.setJaxbElement(header());
    Relationship toHeader = main.addTargetPart(header);

    CustomXmlDataStoragePart json = new CustomXmlDataStoragePart();
    main.addTargetPart(json);
    CustomXmlDataStoragePropertiesPart jsonProperties = new CustomXmlDataStoragePropertiesPart();
    json.addTargetPart(jsonProperties);

    main.setJaxbElement(document(toHeader.getId()));

    put("[Content_Types].xml", out -> docx.getContentTypeManager().marshal(out));
    put("_rels/.rels", docx.getRelationshipsPart()::marshal);
    put(main);
    put("word/_rels/document.xml.rels", main.getRelationshipsPart()::marshal);
    put(styles);
    put(settings);
    put(fonts);
    put(header);
    put(core);
    put(Pages.JSON_PART, out -> out.writeBytes(bytes(EmbeddedJson.element(Pages.JSON))));
    put("customXml/_rels/item1.xml.rels", json.getRelationshipsPart()::marshal);
    put(
        DocxTemplate.JSON_PROPERTIES_PART,
        out -> out.writeBytes(bytes(EmbeddedJson.partProperties())));
  }

  private void put(JaxbXmlPart<?> part) throws Docx4JException, JAXBException {
    put(part.getPartName().getName().substring(1), part::marshal);
  }

  private void put(String name, Content content) throws Docx4JException, JAXBException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    parts.put(name, compact(out.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String xml) {
    return (EmbeddedJson.DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
  }

  private interface Content {
    void writeTo(ByteArrayOutputStream out) throws Docx4JException, JAXBException;
  }

  /**
   * The part without what is not the document's: white space between elements, docx4j's comment on
   * the machine, namespaces that nothing uses.
   */
  private static String compact(String part) {
    String xml =
        part.substring(part.indexOf("?>") + 2)
            .replaceAll("<!--.*?-->", "")
            .replaceAll(">\\s+<", "><")
            .replace(" mc:Ignorable=\"\"", "")
            .strip();
    int rootEnd = xml.indexOf('>');
    StringBuilder root = new StringBuilder();
    for (String piece : xml.substring(0, rootEnd).split(" (?=[\\w:]+=)")) {
      boolean unused =
          piece.startsWith("xmlns:")
              && !xml.contains("<" + prefix(piece))
              && !xml.contains(" " + prefix(piece));
      root.append(unused ? "" : (root.isEmpty() ? "" : " ") + piece);
    }
    return EmbeddedJson.DECLARATION + root + xml.substring(rootEnd);
  }

  private static String prefix(String declaration) {
    return declaration.substring("xmlns:".length(), declaration.indexOf('=')) + ":";
  }

  // ---- the document

  private Document document(String headerId) {
    Document document = wml.createDocument();
    document.setBody(wml.createBody());
    List<Object> body = document.getContent();
    for (Purpose purpose : Purpose.values()) {
      body.add(paragraph(purpose, DocxTemplate.sample(purpose, false), false));
      body.add(paragraph(purpose, DocxTemplate.sample(purpose, true), true));
    }
    body.add(markInTable(DocxTemplate.MARK_IN_TABLE, false));
    body.add(markInTable(DocxTemplate.MARK_IN_LAST_ROW, true));
    body.add(
        indented(Purpose.MARK, DocxTemplate.NARROW_MARK, style.textWidth(true) - NARROW_CORNER_MM));
    body.add(
        indented(
            Purpose.E_SIGNATURE,
            DocxTemplate.E_SIGNATURE_ACROSS,
            style.textWidth(true) - E_SIGNATURE_MM));
    P breaks = wml.createP();
    R run = wml.createR();
    Br lineBreak = wml.createBr();
    run.getContent()
        .addAll(
            List.of(
                text(DocxTemplate.BEFORE_BREAK),
                lineBreak,
                text(DocxTemplate.BEFORE_TAB),
                tab(),
                text(DocxTemplate.AFTER_TAB)));
    breaks.getContent().add(run);
    body.add(breaks);
    body.add(table(true));
    body.add(table(false));
    P sectionEnd = wml.createP();
    sectionEnd.setPPr(wml.createPPr());
    sectionEnd.getPPr().setSectPr(section(headerId, false));
    body.add(sectionEnd);
    P end = wml.createP();
    end.setPPr(styled("End"));
    body.add(end);
    document.getBody().setSectPr(section(headerId, true));
    return document;
  }

  private P markInTable(String text, boolean kept) {
    P mark = paragraph(Purpose.MARK, text, kept);
    PPrBase.Ind none = wml.createPPrBaseInd();
    none.setLeft(BigInteger.ZERO);
    mark.getPPr().setInd(none);
    return mark;
  }

  private P indented(Purpose purpose, String text, int millimetres) {
    P made = paragraph(purpose, text, false);
    PPrBase.Ind left = wml.createPPrBaseInd();
    left.setLeft(twips(millimetres));
    left.setRight(BigInteger.ZERO);
    made.getPPr().setInd(left);
    return made;
  }

  private P paragraph(Purpose purpose, String sample, boolean kept) {
    P paragraph = wml.createP();
    if (purpose != Purpose.CELL) {
      paragraph.setPPr(styled(styleId(purpose)));
    } else if (kept || !prefix.isEmpty()) {
      paragraph.setPPr(styled(prefix.isEmpty() ? null : "Normal"));
    }
    if (kept) {
      paragraph.getPPr().setKeepNext(on());
    }
    R run = wml.createR();
    run.getContent().add(text(sample));
    paragraph.getContent().add(run);
    return paragraph;
  }

  private Text text(String value) {
    Text text = wml.createText();
    text.setValue(value);
    text.setSpace("preserve");
    return text;
  }

  private JAXBElement<R.Tab> tab() {
    return wml.createRTab(wml.createRTab());
  }

  private PPr styled(@Nullable String styleId) {
    PPr properties = wml.createPPr();
    if (styleId != null) {
      PPrBase.PStyle style = wml.createPPrBasePStyle();
      style.setVal(prefix + styleId);
      properties.setPStyle(style);
    }
    return properties;
  }

  private SectPr section(String headerId, boolean landscape) {
    SectPr section = wml.createSectPr();
    HeaderReference header = wml.createHeaderReference();
    header.setType(HdrFtrRef.DEFAULT);
    header.setId(headerId);
    section.getEGHdrFtrReferences().add(header);
    SectPr.PgSz size = wml.createSectPrPgSz();
    size.setW(twips(landscape ? 297 : 210));
    size.setH(twips(landscape ? 210 : 297));
    if (landscape) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    section.setPgSz(size);
    SectPr.PgMar margins = wml.createSectPrPgMar();
    margins.setTop(twips(style.marginTop()));
    margins.setRight(twips(style.marginRight()));
    margins.setBottom(twips(style.marginBottom()));
    margins.setLeft(twips(style.marginLeft()));
    margins.setHeader(twips(10));
    margins.setFooter(twips(10));
    margins.setGutter(BigInteger.ZERO);
    section.setPgMar(margins);
    CTPageNumber number = wml.createCTPageNumber();
    number.setStart(BigInteger.ONE);
    section.setPgNumType(number);
    section.setTitlePg(on());
    return section;
  }

  private Tbl table(boolean ruled) {
    Tbl table = wml.createTbl();
    TblPr properties = wml.createTblPr();
    properties.setTblW(width(DocxTemplate.TABLE_WIDTH));
    if (ruled) {
      properties.setTblBorders(borders());
    }
    CTTblLayoutType fixed = wml.createCTTblLayoutType();
    fixed.setType(STTblLayoutType.FIXED);
    properties.setTblLayout(fixed);
    CTTblCellMar margins = wml.createCTTblCellMar();
    margins.setLeft(width(ruled ? 70 : 0));
    margins.setRight(width(ruled ? 70 : 0));
    properties.setTblCellMar(margins);
    table.setTblPr(properties);
    TblGrid grid = wml.createTblGrid();
    TblGridCol column = wml.createTblGridCol();
    column.setW(BigInteger.valueOf(DocxTemplate.GRID_WIDTH));
    grid.getGridCol().add(column);
    table.setTblGrid(grid);
    if (ruled) {
      table.getContent().add(row(true, cell(false, true)));
      table.getContent().add(row(false, cell(false, false), cell(true, false)));
    } else {
      table.getContent().add(row(false, cell(false, false)));
    }
    return table;
  }

  private Tr row(boolean header, Tc... cells) {
    Tr row = wml.createTr();
    TrPr properties = wml.createTrPr();
    properties.getCnfStyleOrDivIdOrGridBefore().add(wml.createCTTrPrBaseCantSplit(on()));
    if (header) {
      properties.getCnfStyleOrDivIdOrGridBefore().add(wml.createCTTrPrBaseTblHeader(on()));
    }
    row.setTrPr(properties);
    row.getContent().addAll(List.of(cells));
    return row;
  }

  private Tc cell(boolean spanning, boolean centred) {
    Tc cell = wml.createTc();
    TcPr properties = wml.createTcPr();
    properties.setTcW(width(DocxTemplate.CELL_WIDTH));
    if (spanning) {
      TcPrInner.GridSpan span = wml.createTcPrInnerGridSpan();
      span.setVal(BigInteger.valueOf(DocxTemplate.SPAN));
      properties.setGridSpan(span);
    }
    if (centred) {
      CTVerticalJc middle = wml.createCTVerticalJc();
      middle.setVal(STVerticalJc.CENTER);
      properties.setVAlign(middle);
    }
    cell.setTcPr(properties);
    cell.getContent().add(paragraph(Purpose.CELL, DocxTemplate.IN_CELL, false));
    return cell;
  }

  private TblWidth width(long twips) {
    TblWidth width = wml.createTblWidth();
    width.setType(TblWidth.TYPE_DXA);
    width.setW(BigInteger.valueOf(twips));
    return width;
  }

  private TblBorders borders() {
    TblBorders borders = wml.createTblBorders();
    borders.setTop(border());
    borders.setLeft(border());
    borders.setBottom(border());
    borders.setRight(border());
    borders.setInsideH(border());
    borders.setInsideV(border());
    return borders;
  }

  private PPrBase.PBdr frame() {
    PPrBase.PBdr frame = wml.createPPrBasePBdr();
    frame.setTop(border());
    frame.setLeft(border());
    frame.setBottom(border());
    frame.setRight(border());
    return frame;
  }

  private CTBorder border() {
    CTBorder border = wml.createCTBorder();
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(4));
    border.setSpace(BigInteger.ZERO);
    border.setColor("auto");
    return border;
  }

  /** The page's number, alone, in the middle of the top margin. */
  private Hdr header() {
    Hdr header = wml.createHdr();
    P paragraph = wml.createP();
    paragraph.setPPr(styled("Header"));
    paragraph.getContent().add(field(STFldCharType.BEGIN));
    R instruction = wml.createR();
    instruction.getContent().add(wml.createRInstrText(text("PAGE")));
    paragraph.getContent().add(instruction);
    paragraph.getContent().add(field(STFldCharType.SEPARATE));
    R number = wml.createR();
    number.getContent().add(text("2"));
    paragraph.getContent().add(number);
    paragraph.getContent().add(field(STFldCharType.END));
    header.getContent().add(paragraph);
    return header;
  }

  private R field(STFldCharType type) {
    FldChar mark = wml.createFldChar();
    mark.setFldCharType(type);
    R run = wml.createR();
    run.getContent().add(wml.createRFldChar(mark));
    return run;
  }

  // ---- styles

  private Styles styles() {
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
    Jc left = wml.createJc();
    left.setVal(JcEnumeration.LEFT);
    properties.setJc(left);
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
    Style made = style(styleId(purpose), russianName(purpose), styles);
    int size = style.textSize();
    switch (purpose) {
      case BODY, CLAUSE -> {
        align(made, JcEnumeration.BOTH);
        made.getPPr().setInd(indent(12.5, 0));
        made.getPPr().setSpacing(spacing(0, 0, 276));
      }
      case LETTERHEAD -> align(made, JcEnumeration.CENTER);
      case LETTERHEAD_DETAIL -> {
        align(made, JcEnumeration.CENTER);
        size = DETAIL_SIZE;
      }
      case ACT_KIND -> {
        align(made, JcEnumeration.CENTER);
        bold(made);
        made.getPPr().setSpacing(spacing(360, 240, 240));
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
      case SIGNATURE -> {
        rightTab(made, portrait);
        made.getPPr().setSpacing(spacing(720, 0, 240));
        made.getPPr().setKeepLines(on());
      }
      case E_SIGNATURE -> {
        align(made, JcEnumeration.CENTER);
        made.getPPr().setPBdr(frame());
        // the middle of the line, between the position and the name
        int beside = (portrait - E_SIGNATURE_MM) / 2;
        PPrBase.Ind indent = wml.createPPrBaseInd();
        indent.setLeft(twips(beside));
        indent.setRight(twips(beside));
        made.getPPr().setInd(indent);
        made.getPPr().setSpacing(spacing(120, 120, 240));
        made.getPPr().setKeepLines(on());
        size = DETAIL_SIZE;
      }
      case EXECUTOR -> {
        made.getPPr().setSpacing(spacing(720, 0, 240));
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
  private static String styleId(Purpose purpose) {
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
    Jc alignment = wml.createJc();
    alignment.setVal(where);
    made.getPPr().setJc(alignment);
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

  private static BooleanDefaultTrue on() {
    return new BooleanDefaultTrue();
  }

  private static BooleanDefaultTrue off() {
    BooleanDefaultTrue off = new BooleanDefaultTrue();
    off.setVal(false);
    return off;
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(DocxTemplate.twips(millimetres));
  }

  // ---- the other parts

  private CTSettings settings() {
    CTSettings settings = wml.createCTSettings();
    CTZoom zoom = wml.createCTZoom();
    zoom.setPercent(BigInteger.valueOf(100));
    settings.setZoom(zoom);
    CTTwipsMeasure tab = wml.createCTTwipsMeasure();
    tab.setVal(twips(12.5));
    settings.setDefaultTabStop(tab);
    CTCompat compatible = wml.createCTCompat();
    CTCompatSetting mode = wml.createCTCompatSetting();
    mode.setName("compatibilityMode");
    mode.setUri("http://schemas.microsoft.com/office/word");
    mode.setVal("15");
    compatible.getCompatSetting().add(mode);
    settings.setCompat(compatible);
    CTLanguage language = wml.createCTLanguage();
    language.setVal("ru-RU");
    settings.setThemeFontLang(language);
    settings.setDecimalSymbol(decimalSymbol());
    settings.setListSeparator(listSeparator());
    return settings;
  }

  private CTSettings.DecimalSymbol decimalSymbol() {
    CTSettings.DecimalSymbol symbol = wml.createCTSettingsDecimalSymbol();
    symbol.setVal(",");
    return symbol;
  }

  private CTSettings.ListSeparator listSeparator() {
    CTSettings.ListSeparator separator = wml.createCTSettingsListSeparator();
    separator.setVal(";");
    return separator;
  }

  private Fonts fonts() {
    Fonts fonts = wml.createFonts();
    Fonts.Font font = wml.createFontsFont();
    font.setName(style.font());
    FontFamily family = wml.createFontFamily();
    family.setVal("roman");
    font.setFamily(family);
    fonts.getFont().add(font);
    return fonts;
  }

  private static CoreProperties coreProperties() {
    org.docx4j.docProps.core.ObjectFactory core = new org.docx4j.docProps.core.ObjectFactory();
    org.docx4j.docProps.core.dc.elements.ObjectFactory dc =
        new org.docx4j.docProps.core.dc.elements.ObjectFactory();
    CoreProperties properties = core.createCoreProperties();
    properties.setTitle(dc.createTitle(literal(Pages.TITLE)));
    properties.setCreator(literal(Pages.AUTHOR));
    properties.setLanguage(literal("ru-RU"));
    return properties;
  }

  private static SimpleLiteral literal(String value) {
    SimpleLiteral literal = new SimpleLiteral();
    literal.getContent().add(value);
    return literal;
  }
}
