package tangent.remote;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;

/** A worker that says what it was told to say, whatever it hears, and then is silent. */
final class ScriptedProcess extends Process {

  private final InputStream script;

  ScriptedProcess(byte[] script) {
    this.script = new ByteArrayInputStream(script);
  }

  @Override
  public InputStream getInputStream() {
    return script;
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
