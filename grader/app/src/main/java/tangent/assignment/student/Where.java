package tangent.assignment.student;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * At which calls a perturbed method errs. It remembers calls, so each serves one solution only.
 *
 * @param name the same for all conditions of this kind
 * @param numbers what makes it this one of them
 * @param met at how many calls so far it held
 */
record Where(String name, Map<String, Double> numbers, Predicate<Moment> condition, int[] met) {

  Where(String name, Map<String, Double> numbers, Predicate<Moment> condition) {
    this(name, numbers, condition, new int[1]);
  }

  boolean holds(Moment moment) {
    boolean holds = condition.test(moment);
    met[0] += holds ? 1 : 0;
    return holds;
  }

  static Where draw(Draw draw, List<Feature> features, boolean numbersOnly) {
    return switch (draw.count(0, 11)) {
      case 0 -> new Where("always", Map.of(), moment -> true);
      case 1 -> everyNth(draw.count(2, 30));
      case 2 -> new Where("numbers asked before", Map.of(), seenNumbers());
      case 3 -> {
        Where before =
            draw.coin()
                ? new Where("thing asked before", Map.of(), seen(Moment::thing))
                : new Where("function asked before", Map.of(), seen(Moment::function));
        yield numbersOnly ? draw(draw, features, true) : before;
      }
      default -> onFeature(draw, draw.count(0, features.size() - 1), features);
    };
  }

  private static Where everyNth(int n) {
    int[] calls = {0};
    return new Where("every nth", Map.of("n", (double) n), moment -> ++calls[0] % n == 0);
  }

  private static Predicate<Moment> seenNumbers() {
    Set<List<Double>> seen = new HashSet<>();
    return moment -> !seen.add(Arrays.stream(moment.numbers()).boxed().toList());
  }

  private static Predicate<Moment> seen(Function<Moment, @Nullable Object> what) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return moment -> what.apply(moment) != null && !seen.add(what.apply(moment));
  }

  private static Where onFeature(Draw draw, int index, List<Feature> features) {
    Feature feature = features.get(index);
    return switch (feature.range()) {
      case REAL -> real(draw, index, feature.name());
      case SIZE -> size(draw, index, feature.name());
      case COUNT -> count(draw, index, feature.name());
    };
  }

  private static Where real(Draw draw, int index, String name) {
    return switch (draw.count(0, 8)) {
      case 0 -> on(index, name + " negative", Map.of(), x -> x < 0);
      case 1 -> on(index, name + " positive", Map.of(), x -> x > 0);
      case 2 -> on(index, name + " zero", Map.of(), x -> x == 0);
      case 3 -> on(index, name + " whole", Map.of(), x -> x == Math.rint(x));
      case 4 -> on(index, name + " fraction", Map.of(), x -> x != Math.rint(x));
      case 5 -> above(index, name, draw.log(-1, 6));
      case 6 -> below(index, name, draw.log(-6, 1));
      default -> {
        double low = draw.uniform(-6, 6);
        double width = draw.log(-0.5, 1);
        yield between(index, name, low, low + width, width);
      }
    };
  }

  private static Where size(Draw draw, int index, String name) {
    return switch (draw.count(0, 2)) {
      case 0 -> above(index, name, draw.log(-6, 2));
      case 1 -> below(index, name, draw.log(-6, 2));
      default -> {
        double low = draw.log(-6, 1);
        double width = draw.log(0.3, 2);
        yield between(index, name, low, low * width, width);
      }
    };
  }

  private static Where count(Draw draw, int index, String name) {
    int n = draw.count(0, 7);
    Map<String, Double> numbers = Map.of("n", (double) n);
    return switch (draw.count(0, 2)) {
      case 0 -> on(index, name + " at least", numbers, x -> x >= n);
      case 1 -> on(index, name + " at most", numbers, x -> x <= n);
      default -> on(index, name + " equal", numbers, x -> x == n);
    };
  }

  private static Where above(int index, String name, double size) {
    return on(index, name + " above", Map.of("size", size), x -> Math.abs(x) > size);
  }

  private static Where below(int index, String name, double size) {
    return on(index, name + " below", Map.of("size", size), x -> Math.abs(x) < size);
  }

  /** Real numbers have a width, sizes the quotient of the ends. */
  private static Where between(int index, String name, double low, double high, double width) {
    return on(
        index,
        name + " between",
        Map.of("low", low, "high", high, "width", width),
        x -> low <= x && x <= high);
  }

  private static Where on(
      int index, String name, Map<String, Double> numbers, DoublePredicate condition) {
    return new Where(name, numbers, moment -> condition.test(moment.numbers()[index]));
  }
}
