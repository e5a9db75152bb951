package tangent.course.similarity;

import java.util.List;
import java.util.stream.Collectors;

/** What is said of a comparison, in plain words. */
final class SimilarityText {

  private SimilarityText() {}

  static String told(int compared, long earlier, List<String> left, int mostNamed) {
    String told =
        "JPlag compared %d submissions%s. The pairs that are most alike are listed, from %s %% on; what stands in the starter does not count."
            .formatted(
                compared,
                earlier == 0
                    ? ""
                    : " with one another and with %d of earlier terms".formatted(earlier),
                PairTable.LEAST_PERCENT.toPlainString());
    if (left.isEmpty()) {
      return told;
    }
    String named = left.stream().limit(mostNamed).collect(Collectors.joining(", "));
    int more = left.size() - mostNamed;
    return "%s It could not read, and so did not compare: %s%s."
        .formatted(told, named, more > 0 ? " and %d more".formatted(more) : "");
  }

  static String readme(List<String> earlier) {
    return """
        # To compare sources

        `%s/` holds what each student wrote (a group once), `%s/` what the starter gave to all%s. Letters beyond ASCII stand as
        Unicode escapes, because programs that compare guess how a file is encoded. What was handed in stands in `../sources/`.

        With [JPlag](https://github.com/jplag/JPlag) 5 or later:

            java -jar jplag.jar %s

        `report … --jplag jplag.jar` does the same and lists the pairs in `class.html`. `java -jar jplag.jar result.jplag` (or `result.zip`)
        shows two submissions side by side.

        What looks alike proves nothing: short methods with one right way come out alike, and whoever copies can change everything that
        such a program looks at. Look at the sources, and talk to the students, before you conclude anything.
        """
        .formatted(
            ComparedSources.SUBMISSIONS,
            ComparedSources.BASE,
            earlier.isEmpty() ? "" : ", `" + ComparedSources.EARLIER + "/` earlier terms",
            String.join(" ", JPlag.arguments(earlier)));
  }
}
