package tangent.course.similarity;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * JPlag's table of all pairs, of which the most alike are kept: a class of a thousand has half a
 * million.
 *
 * @param pairs the most alike first
 * @param compared the names of all that occur
 */
record PairTable(List<Row> pairs, Set<String> compared) {

  /** Below, there is more that differs than what is alike. */
  static final BigDecimal LEAST_PERCENT = BigDecimal.valueOf(50);

  private static final Comparator<Row> LEAST_ALIKE =
      Comparator.comparing(Row::percent)
          .thenComparing(Comparator.comparing(Row::first).thenComparing(Row::second).reversed());

  /** Two submissions by the names of their folders. */
  record Row(String first, String second, BigDecimal percent) {}

  /**
   * @param most how many are kept
   * @param counts whether two of them are to be listed at all
   */
  static PairTable read(Path table, int most, BiPredicate<String, String> counts)
      throws IOException, JPlagFailed {
    PriorityQueue<Row> kept = new PriorityQueue<>(LEAST_ALIKE);
    Set<String> compared = new HashSet<>();
    Reader text = Files.newBufferedReader(table, StandardCharsets.UTF_8);
    try (text;
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      for (CSVRecord row : rows) {
        Row pair = pair(row);
        compared.add(pair.first());
        compared.add(pair.second());
        if (pair.percent().compareTo(LEAST_PERCENT) >= 0
            && counts.test(pair.first(), pair.second())) {
          kept.add(pair);
          if (kept.size() > most) {
            kept.remove();
          }
        }
      }
    } catch (UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new JPlagFailed("JPlag's table of pairs is not what was expected: " + e.getMessage());
    }
    List<Row> pairs = new ArrayList<>(kept);
    pairs.sort(LEAST_ALIKE.reversed());
    return new PairTable(pairs, compared);
  }

  private static Row pair(CSVRecord row) {
    String first = own(row.get("submissionName1"));
    String second = own(row.get("submissionName2"));
    BigDecimal percent =
        new BigDecimal(row.get("averageSimilarity"))
            .movePointRight(2)
            .setScale(1, RoundingMode.HALF_UP);
    // One of the class first, then by name: which of two JPlag names first is by chance.
    boolean ordered =
        isEarlier(first) == isEarlier(second) ? first.compareTo(second) <= 0 : isEarlier(second);
    return ordered ? new Row(first, second, percent) : new Row(second, first, percent);
  }

  static boolean isEarlier(String name) {
    return name.contains("/");
  }

  /** With several roots JPlag puts their names in front. */
  private static String own(String name) {
    String slashed = name.replace('\\', '/');
    String root = ComparedSources.SUBMISSIONS + "/";
    return slashed.startsWith(root) ? slashed.substring(root.length()) : slashed;
  }
}
