package tangent.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Frames over a pair of streams. */
public final class Channel {

  private final InputStream in;
  private final OutputStream out;
  private final int cap;

  /**
   * @param cap the longest payload, in bytes, to accept; a longer one is malformed and is not read
   */
  public Channel(InputStream in, OutputStream out, int cap) {
    // A second buffer around one would ask the system after each frame whether there is more.
    this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
    this.out = out;
    this.cap = cap;
  }

  /**
   * Sends a frame by a single {@code write}, so that an exception can't leave half of it on the
   * way.
   */
  public void send(Outgoing frame) throws IOException {
    out.write(frame.frame());
    out.flush();
  }

  /** Waits for the next frame. */
  public Incoming receive() throws BadFrameException {
    try {
      byte[] header = in.readNBytes(Outgoing.HEADER);
      if (header.length < Outgoing.HEADER) {
        throw header.length > 0 && (header[0] & 0xFF) != Outgoing.MAGIC
            ? BadFrameException.malformed("no frame begins like this")
            : BadFrameException.end();
      }
      return payload(new Incoming(FrameType.READY, header));
    } catch (IOException gone) {
      throw BadFrameException.end();
    }
  }

  private Incoming payload(Incoming header) throws BadFrameException, IOException {
    if (header.octet() != Outgoing.MAGIC) {
      throw BadFrameException.malformed("no frame begins like this");
    }
    FrameType type = FrameType.of(header.octet());
    int length = header.whole();
    if (length < 0 || length > cap) {
      throw BadFrameException.malformed("a frame of " + Integer.toUnsignedLong(length) + " bytes");
    }
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw BadFrameException.end();
    }
    return new Incoming(type, payload);
  }

  /** Whether something has arrived that nobody has asked for yet. */
  public boolean hasMore() {
    try {
      return in.available() > 0;
    } catch (IOException gone) {
      return true;
    }
  }
}
