package derivatives.slips;

import derivatives.check.WithinSeconds;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in Parts 3 and 4: most of them in what keeps a graph, a few with many weights. */
@WithinSeconds(300)
class GraphSlipsTest extends SlipsTest {

  static Stream<Slip> slips() {
    return Stream.of(Part3Slips.all(), Part4Slips.all()).flatMap(List::stream);
  }

  @Override
  Stream<Slip> all() {
    return slips();
  }
}
