package tangent.attack;

import java.io.IOException;
import java.nio.file.Path;

/** A hostile submission that is made when it is needed. */
record MadeAttack(String name, Expectation expected, Maker maker) {

  /** Makes it in an empty folder, and tells where it is. */
  interface Maker {
    Path make(Path folder) throws IOException;
  }

  @Override
  public String toString() {
    return name;
  }
}
