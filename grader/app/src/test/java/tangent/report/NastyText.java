package tangent.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a student could write where a report shows it. */
public final class NastyText {

  private NastyText() {}

  public static Stream<String> all() {
    return Stream.of(
            List.of("", " ", "\n", "\n\n\n", "\t", "\r\nnext\rnext"),
            controls(),
            reading(),
            markup(),
            markdown(),
            commands(),
            lengths())
        .flatMap(List::stream);
  }

  private static List<String> controls() {
    String everyControl =
        IntStream.concat(IntStream.range(0, 32), IntStream.range(127, 160))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return List.of(
        everyControl,
        "\u001b[2J\u001b[31mred\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007",
        "\u009b31m",
        "back\b\b\b\bspace",
        "\0");
  }

  private static List<String> reading() {
    return List.of(
        "\u202egnirts desrever\u202c",
        "\u2067isolate\u2069\u200f\u061c",
        "zero\u200bwidth\u2060\ufeff\u00ad",
        "\u2028line\u2029paragraph",
        "\ud800 lone high",
        "lone low \udc00",
        "\udc00\ud800",
        "\ufffe\uffff",
        "tag \udb40\udc41",
        "Z" + "\u0300".repeat(200) + "algo",
        "∂f/∂x · 2⁻⁵² · 𝛁 · é · 漢字 · 😀");
  }

  private static List<String> markup() {
    return List.of(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'onmouseover='alert(1)",
        "</code></pre></details></svg></style><h1>big</h1>",
        "<!-- --> <![CDATA[ ]]> <?xml?> <!DOCTYPE x>",
        "]]>",
        "&lt;b&gt; &amp;#60; &nbsp;",
        "javascript:alert(1)",
        "${7*7} #{7*7} @if(true) @endif !{x} {{x}}");
  }

  private static List<String> markdown() {
    return List.of(
        "# heading",
        "text\n# heading\n\n## another",
        "text\n===\n---",
        "- item\n+ item\n* item\n1. item\n1) item",
        "1. item",
        "-",
        "> quote",
        "    indented code",
        "```\nfence\n```",
        "`````",
        "`` ` ``",
        "~~~\nfence\n~~~",
        "[link](http://evil.example) ![image](http://evil.example/x.png)",
        "[link]: http://evil.example\n[link]",
        "<http://evil.example>",
        "http://evil.example www.evil.example me@evil.example",
        "| a | b |\n| --- | --- |\n| c | d |",
        "**bold** _it_ __it__ ~~gone~~ a_b_c",
        "@somebody #1 GH-1 @some/team",
        "$x$ $$\\frac12$$",
        "back\\slash \\` \\[ \\",
        "trailing backslash\\");
  }

  private static List<String> commands() {
    return List.of(
        "::error::forged",
        "  ::error file=a,line=1::forged",
        "text\n::set-output name=a::b",
        "text\r::stop-commands::token",
        "##[group]forged",
        "text ##[error]forged ##vso[task.complete] ##teamcity[x]",
        "100% %0A %0D %25 ::",
        "a,b:c=d",
        "=1+1",
        "@SUM(A1)",
        "/etc/passwd ../../x");
  }

  private static List<String> lengths() {
    return List.of(
        "x".repeat(100_000),
        "`".repeat(100_000),
        "\n".repeat(100_000),
        "\u0000".repeat(100_000),
        "😀".repeat(50_000),
        "x" + "😀".repeat(50_000),
        "::error::x ".repeat(10_000));
  }
}
