package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Purpose;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.docx4j.wml.Br;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTCompatSetting;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.CTZoom;
import org.docx4j.wml.Document;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.FontFamily;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.SectPr;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes, with docx4j's object model, a Word document that holds one thing of each kind: a paragraph
 * of each purpose, a table of each sort, a row, a cell and a section of each sort. Where a written
 * document has its own text or number, the prototype has a name between braces or a number that
 * stands for it. {@link DocxTemplate} cuts it up.
 */
final class DocxPrototype {

  private static final int NARROW_CORNER_MM = DocumentStyle.corner(DocumentStyle.Edition.GOST_2016);

  /** What stays free above and below the text of a cell, in twips: 0.7 mm. */
  private static final long CELL_MARGIN = 40;

  private final DocumentStyle style;
  private final ObjectFactory wml = Context.getWmlObjectFactory();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private final String prefix;
  private final DocxStyles styles;

  private DocxPrototype(DocumentStyle style, String prefix, int portrait) {
    this.style = style;
    this.prefix = prefix;
    this.styles = new DocxStyles(style, prefix, portrait);
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
    styles.setJaxbElement(this.styles.make());
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
    body.add(narrowMark());
    int across = style.textWidth(true) - SignatureLine.MARK_MM;
    body.add(eSignature(DocxTemplate.E_SIGNATURE_ACROSS, across, false));
    for (boolean kept : new boolean[] {false, true}) {
      body.add(eSignature(DocxTemplate.besidePosition(kept), SignatureLine.GAP_MM, kept));
      body.add(name(kept));
    }
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

  private P narrowMark() {
    P mark = paragraph(Purpose.MARK, DocxTemplate.NARROW_MARK, false);
    PPrBase.Ind left = wml.createPPrBaseInd();
    left.setLeft(DocxStyles.twips(style.textWidth(true) - NARROW_CORNER_MM));
    mark.getPPr().setInd(left);
    return mark;
  }

  /** The mark of an electronic signature, whose frame ends at the right edge, or just before it. */
  private P eSignature(String text, int left, boolean kept) {
    P mark = paragraph(Purpose.E_SIGNATURE, text, kept);
    mark.getPPr().setInd(styles.framed(left, 1));
    return mark;
  }

  /** The name at the right edge of a signature's line. */
  private P name(boolean kept) {
    P name = paragraph(Purpose.SIGNATURE, DocxTemplate.name(kept), kept);
    name.getPPr().setJc(styles.alignment(JcEnumeration.RIGHT));
    PPrBase.Ind apart = wml.createPPrBaseInd();
    apart.setLeft(DocxStyles.twips(SignatureLine.GAP_MM));
    name.getPPr().setInd(apart);
    return name;
  }

  private P paragraph(Purpose purpose, String sample, boolean kept) {
    P paragraph = wml.createP();
    if (purpose != Purpose.CELL) {
      paragraph.setPPr(styled(DocxStyles.id(purpose)));
    } else if (kept || !prefix.isEmpty()) {
      paragraph.setPPr(styled(prefix.isEmpty() ? null : "Normal"));
    }
    if (kept) {
      paragraph.getPPr().setKeepNext(DocxStyles.on());
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
    size.setW(DocxStyles.twips(landscape ? 297 : 210));
    size.setH(DocxStyles.twips(landscape ? 210 : 297));
    if (landscape) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    section.setPgSz(size);
    SectPr.PgMar margins = wml.createSectPrPgMar();
    margins.setTop(DocxStyles.twips(style.marginTop()));
    margins.setRight(DocxStyles.twips(style.marginRight()));
    margins.setBottom(DocxStyles.twips(style.marginBottom()));
    margins.setLeft(DocxStyles.twips(style.marginLeft()));
    margins.setHeader(DocxStyles.twips(10));
    margins.setFooter(DocxStyles.twips(10));
    margins.setGutter(BigInteger.ZERO);
    section.setPgMar(margins);
    CTPageNumber number = wml.createCTPageNumber();
    number.setStart(BigInteger.ONE);
    section.setPgNumType(number);
    section.setTitlePg(DocxStyles.on());
    return section;
  }

  private Tbl table(boolean ruled) {
    Tbl table = table(ruled, DocxTemplate.TABLE_WIDTH, DocxTemplate.GRID_WIDTH);
    if (ruled) {
      table.getContent().add(row(true, cell(false, STVerticalJc.CENTER)));
      table.getContent().add(row(false, cell(false, null), cell(true, null)));
    } else {
      table.getContent().add(row(false, cell(false, STVerticalJc.BOTTOM)));
    }
    return table;
  }

  private Tbl table(boolean ruled, long width, long... columns) {
    Tbl table = wml.createTbl();
    TblPr properties = wml.createTblPr();
    properties.setTblW(width(width));
    if (ruled) {
      properties.setTblBorders(borders());
    }
    CTTblLayoutType fixed = wml.createCTTblLayoutType();
    fixed.setType(STTblLayoutType.FIXED);
    properties.setTblLayout(fixed);
    CTTblCellMar margins = wml.createCTTblCellMar();
    if (ruled) {
      margins.setTop(width(CELL_MARGIN));
      margins.setBottom(width(CELL_MARGIN));
    }
    margins.setLeft(width(ruled ? 70 : 0));
    margins.setRight(width(ruled ? 70 : 0));
    properties.setTblCellMar(margins);
    table.setTblPr(properties);
    TblGrid grid = wml.createTblGrid();
    for (long each : columns) {
      TblGridCol column = wml.createTblGridCol();
      column.setW(BigInteger.valueOf(each));
      grid.getGridCol().add(column);
    }
    table.setTblGrid(grid);
    return table;
  }

  private Tr row(boolean header, Tc... cells) {
    Tr row = wml.createTr();
    TrPr properties = wml.createTrPr();
    properties.getCnfStyleOrDivIdOrGridBefore().add(wml.createCTTrPrBaseCantSplit(DocxStyles.on()));
    if (header) {
      properties
          .getCnfStyleOrDivIdOrGridBefore()
          .add(wml.createCTTrPrBaseTblHeader(DocxStyles.on()));
    }
    row.setTrPr(properties);
    row.getContent().addAll(List.of(cells));
    return row;
  }

  private Tc cell(boolean spanning, @Nullable STVerticalJc vertical) {
    P text = paragraph(Purpose.CELL, DocxTemplate.IN_CELL, false);
    Tc cell = cell(DocxTemplate.CELL_WIDTH, vertical, text);
    if (spanning) {
      TcPrInner.GridSpan span = wml.createTcPrInnerGridSpan();
      span.setVal(BigInteger.valueOf(DocxTemplate.SPAN));
      cell.getTcPr().setGridSpan(span);
    }
    return cell;
  }

  private Tc cell(long width, @Nullable STVerticalJc vertical, P content) {
    Tc cell = wml.createTc();
    TcPr properties = wml.createTcPr();
    properties.setTcW(width(width));
    if (vertical != null) {
      CTVerticalJc alignment = wml.createCTVerticalJc();
      alignment.setVal(vertical);
      properties.setVAlign(alignment);
    }
    cell.setTcPr(properties);
    cell.getContent().add(content);
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
    borders.setTop(styles.border());
    borders.setLeft(styles.border());
    borders.setBottom(styles.border());
    borders.setRight(styles.border());
    borders.setInsideH(styles.border());
    borders.setInsideV(styles.border());
    return borders;
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

  // ---- the other parts

  private CTSettings settings() {
    CTSettings settings = wml.createCTSettings();
    CTZoom zoom = wml.createCTZoom();
    zoom.setPercent(BigInteger.valueOf(100));
    settings.setZoom(zoom);
    CTTwipsMeasure tab = wml.createCTTwipsMeasure();
    tab.setVal(DocxStyles.twips(12.5));
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
