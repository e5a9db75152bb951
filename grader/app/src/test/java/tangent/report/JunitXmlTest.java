package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitXmlTest {

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void aParserFindsTheElementsThatWereMeantAndNoOther(String nasty) throws Exception {
    Document document = parse(JunitXml.write(Examples.saying(nasty)));

    List<Element> all = elements(document, "*");
    assertThat(all)
        .extracting(Element::getTagName)
        .containsOnly(
            "testsuites",
            "testsuite",
            "properties",
            "property",
            "testcase",
            "failure",
            "error",
            "skipped");
    assertThat(elements(document, "testcase")).hasSize(23);
    assertThat(elements(document, "property"))
        .filteredOn(property -> property.getAttribute("name").equals("submission"))
        .hasSize(4)
        .allMatch(property -> property.getAttribute("value").equals(SafeText.lines(nasty)));
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void theMessageOfAFailureSurvivesAsAnAttribute(String nasty) throws Exception {
    Document document = parse(JunitXml.write(Examples.saying(nasty)));

    String message = nasty.isEmpty() ? "not passed" : SafeText.lines(nasty);
    assertThat(elements(document, "failure"))
        .isNotEmpty()
        .allMatch(failure -> failure.getAttribute("message").equals(message));
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
