package tangent.course.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Students whose final points lie in one range.
 *
 * @param label such as {@code 80–89}, in percent of the maximum
 */
public record ScoreBand(String label, List<ClassMember> members) {

  private static final int WIDTH = 10;
  private static final int BANDS = 12;

  public ScoreBand {
    members = List.copyOf(members);
  }

  /**
   * Ten of ten percent each, one for exactly all, one for who has more by the bonus; lowest first.
   * Who has no points is in none.
   */
  static List<ScoreBand> of(ClassReport report) {
    List<List<ClassMember>> bands = new ArrayList<>();
    for (int i = 0; i < BANDS; i++) {
      bands.add(new ArrayList<>());
    }
    for (ClassMember member : report.members()) {
      member
          .score()
          .mark()
          .ifPresent(mark -> bands.get(band(mark.total(), mark.maximum())).add(member));
    }
    return IntStream.range(0, BANDS).mapToObj(i -> new ScoreBand(label(i), bands.get(i))).toList();
  }

  private static int band(BigDecimal total, BigDecimal maximum) {
    int compared = total.compareTo(maximum);
    if (compared >= 0) {
      return compared == 0 ? 10 : 11;
    }
    BigDecimal percent = total.movePointRight(2).divide(maximum, 9, RoundingMode.DOWN);
    return Math.max(0, percent.intValue() / WIDTH);
  }

  private static String label(int band) {
    return switch (band) {
      case 10 -> "100 %";
      case 11 -> "over 100 %";
      default -> WIDTH * band + "–" + (WIDTH * band + WIDTH - 1) + " %";
    };
  }
}
