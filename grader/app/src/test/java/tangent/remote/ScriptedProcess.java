package tangent.remote;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import tangent.process.UnrealProcess;

/** A worker that says what it was told to say, whatever it hears, and then is silent. */
final class ScriptedProcess extends UnrealProcess {

  private final InputStream script;

  ScriptedProcess(byte[] script) {
    this.script = new ByteArrayInputStream(script);
  }

  @Override
  public InputStream getInputStream() {
    return script;
  }
}
