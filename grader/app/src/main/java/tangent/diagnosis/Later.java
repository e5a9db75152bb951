package tangent.diagnosis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, and kept: many a submission asks for none of it. */
final class Later<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  Later(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T known = made == null ? maker.get() : made;
    made = known;
    return known;
  }
}
