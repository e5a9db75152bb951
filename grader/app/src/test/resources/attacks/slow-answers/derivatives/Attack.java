package derivatives;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Each call comes back in time; all together would take the night. */
public class Attack extends Moves {
  @Override
  public void inF() throws InterruptedException {
    Thread.sleep(1000);
  }

  @Override
  public void inLoss() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + 500_000_000;
    while (threads.getCurrentThreadCpuTime() < end) {}
  }
}
