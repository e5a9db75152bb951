package tangent.remote;

/** Members of a student's class that write to the channel behind our back. */
final class Forgery {

  /**
   * Bytes that the channel would take for an answer of 1 to call 1: number, no notes, not worn,
   * 1.0, no changes.
   */
  static final String MEMBERS =
      """
      static byte[] answer(int call) {
        return new byte[] {(byte) 0xD7, 7, 0, 0, 0, 15,
            0, 0, 0, (byte) call, 0, 0, 0x3F, (byte) 0xF0, 0, 0, 0, 0, 0, 0, 0};
      }
      static void send(byte[] bytes) {
        try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
          out.write(bytes);
          out.flush();
        } catch (java.io.IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
      """;

  private Forgery() {}
}
