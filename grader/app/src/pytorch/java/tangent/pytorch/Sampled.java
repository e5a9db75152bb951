package tangent.pytorch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import tangent.assignment.sample.Graph;
import tangent.assignment.sample.LargeGraphs;
import tangent.assignment.sample.OneOperation;

/** The same graphs in each run: every known operation, and some large graphs. */
final class Sampled {

  private static final int MANY = 200;

  /** jqwik's own default; it only shapes distributions that adapt to it. */
  private static final int GENERATION_SIZE = 1000;

  static final List<Graph> LARGE = large();

  static final List<Graph> ALL =
      Stream.concat(OneOperation.KNOWN.stream().map(OneOperation::graph), LARGE.stream()).toList();

  private Sampled() {}

  private static List<Graph> large() {
    List<Graph> graphs = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<Graph> generator = LargeGraphs.any().generator(GENERATION_SIZE);
          Random random = new Random(1);
          for (int i = 0; i < MANY; i++) {
            graphs.add(generator.next(random).value());
          }
        });
    return List.copyOf(graphs);
  }
}
