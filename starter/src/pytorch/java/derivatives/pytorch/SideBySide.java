package derivatives.pytorch;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

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

  private static final String NOTHING = "-";

  private final Map<Double, Map<Way, String>> rows = new TreeMap<>();

  /** Notes what there is, right or wrong: a wrong number beside PyTorch's says most. */
  void note(Way way, double[] weights, DoubleUnaryOperator slope) {
    for (double w : weights) {
      String text = answer(slope, w);
      rows.computeIfAbsent(w, missing -> new EnumMap<>(Way.class)).put(way, text);
    }
  }

  /** A dash for what is not written yet, and only for that. */
  private static String answer(DoubleUnaryOperator slope, double w) {
    try {
      return String.format(Locale.ROOT, "%.8f", slope.applyAsDouble(w));
    } catch (UnsupportedOperationException e) {
      return String.valueOf(e.getMessage()).startsWith("TODO") ? NOTHING : "exception";
    } catch (RuntimeException | StackOverflowError e) {
      return "exception";
    }
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
            text.append(String.format("%16s", slopes.getOrDefault(way, NOTHING)));
          }
        });
    return text.append(System.lineSeparator()).toString();
  }
}
