package tangent.wire;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/** Frames without a process. */
final class Frames {

  private Frames() {}

  /** A channel on which these bytes come in. */
  static Channel bringing(byte[] bytes, int cap) {
    return new Channel(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), cap);
  }

  /** A frame as the other side reads it. */
  static Incoming sent(Outgoing out) throws BadFrameException {
    return bringing(out.frame(), WireLimits.FRAME).receive();
  }
}
