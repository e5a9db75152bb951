package derivatives;

import java.util.Locale;
import java.util.TimeZone;

public class Attack extends Moves {
  @Override
  public void inF() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    System.setProperty("line.separator", "\0");
    System.setProperty("file.encoding", "UTF-16");
    System.setProperty("java.class.path", "/");
    System.setOut(null);
    System.setErr(null);
    System.setIn(null);
  }

  @Override
  public void inStep() {
    throw new Tries()
        .with("locale", () -> String.format("%d", 42))
        .with("zone", () -> TimeZone.getDefault().getID())
        .with("System.out", () -> System.out)
        .told();
  }
}
