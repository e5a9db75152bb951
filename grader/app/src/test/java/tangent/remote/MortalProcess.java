package tangent.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;
import tangent.process.ProcessFamily;

/** A worker that is killed in the middle of what it says, after so many bytes of it. */
final class MortalProcess extends Process {

  private final Process process;
  private final InputStream cut;

  MortalProcess(Process process, int bytes) {
    this.process = process;
    this.cut = new Cut(bytes);
  }

  /** What comes before the end, and then the end. */
  private final class Cut extends InputStream {
    private int left;

    Cut(int left) {
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      return left == 0 ? end() : passed(process.getInputStream().read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0) {
        return end();
      }
      int read = process.getInputStream().read(bytes, offset, Math.min(left, length));
      return passed(read, Math.max(0, read));
    }

    @Override
    public int available() throws IOException {
      return Math.min(left, process.getInputStream().available());
    }

    private int passed(int answer, int count) {
      left -= count;
      return answer;
    }

    private int end() {
      ProcessFamily.destroy(process);
      return -1;
    }
  }

  @Override
  public InputStream getInputStream() {
    return cut;
  }

  @Override
  public OutputStream getOutputStream() {
    return process.getOutputStream();
  }

  @Override
  public InputStream getErrorStream() {
    return process.getErrorStream();
  }

  @Override
  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public int exitValue() {
    return process.exitValue();
  }

  @Override
  public void destroy() {
    process.destroy();
  }

  @Override
  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public Stream<ProcessHandle> descendants() {
    return process.descendants();
  }

  @Override
  public ProcessHandle toHandle() {
    return process.toHandle();
  }
}
