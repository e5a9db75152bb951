package derivatives.pytorch;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The slopes of the loss w^4 - 4w^2 + w, one column for each way to find them. ASCII only. */
final class SideBySide {

  /** A way to find a slope. */
  enum Way {
    PYTORCH("PyTorch"),
    MEASURED("measured"),
    BY_RULES("lossDerivative"),
    AUTODIFF("your autodiff");

    private final String title;

    Way(String title) {
      this.title = title;
    }
  }

  private final Map<Double, Map<Way, Double>> rows = new TreeMap<>();

  void note(double w, Way way, double slope) {
    rows.computeIfAbsent(w, missing -> new EnumMap<>(Way.class)).put(way, slope);
  }

  String text() {
    StringBuilder text = new StringBuilder(String.format("%n%8s", "w"));
    for (Way way : Way.values()) {
      text.append(String.format("%16s", way.title));
    }
    rows.forEach(
        (w, slopes) -> {
          text.append(String.format(Locale.ROOT, "%n%8.3f", w));
          for (Way way : Way.values()) {
            text.append(String.format("%16s", number(slopes.get(way))));
          }
        });
    return text.append(System.lineSeparator()).toString();
  }

  /** A dash for what is not written yet. */
  private static String number(Double slope) {
    return slope == null ? "-" : String.format(Locale.ROOT, "%.8f", slope);
  }
}
