package tangent.sandbox.inside;

import java.io.IOException;

/** Sends back every byte that comes in, until none comes any more. */
public final class Echo {

  private Echo() {}

  /** Echoes. */
  public static void main(String[] arguments) throws IOException {
    for (int next = System.in.read(); next >= 0; next = System.in.read()) {
      System.out.write(next);
      System.out.flush();
    }
  }
}
