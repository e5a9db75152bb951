package tangent.process;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;

/** A process that is none of the system's: it hears and says nothing. */
public class UnrealProcess extends Process {

  protected UnrealProcess() {}

  @Override
  public InputStream getInputStream() {
    return InputStream.nullInputStream();
  }

  @Override
  public OutputStream getOutputStream() {
    return OutputStream.nullOutputStream();
  }

  @Override
  public InputStream getErrorStream() {
    return InputStream.nullInputStream();
  }

  @Override
  public int waitFor() {
    return 0;
  }

  @Override
  public int exitValue() {
    return 0;
  }

  @Override
  public void destroy() {}

  @Override
  public Process destroyForcibly() {
    return this;
  }

  @Override
  public Stream<ProcessHandle> descendants() {
    return Stream.empty();
  }

  @Override
  public ProcessHandle toHandle() {
    throw new UnsupportedOperationException("none of the system's");
  }
}
