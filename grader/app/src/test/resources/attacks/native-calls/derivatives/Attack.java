package derivatives;

/** Native code through foreign functions, and through them what Java can't do. */
public class Attack extends Moves {
  private static final int AF_VSOCK = 40;
  private static final int SOCK_STREAM = 1;
  private static final int CLONE_NEWUSER = 0x10000000;
  private static final int CLONE_NEWNS = 0x20000;

  @Override
  public void inF() {
    throw Native.available()
        .with("fork", () -> Native.call("fork"))
        .with("vfork", () -> Native.call("vfork"))
        .told();
  }

  @Override
  public void inTurning() {
    throw Native.available()
        .with("vsock", () -> Native.call("socket", AF_VSOCK, SOCK_STREAM, 0))
        .with("netlink", () -> Native.call("socket", 16, 3, 0))
        .told();
  }

  @Override
  public void inLoss() {
    throw Native.available()
        .with("users", () -> Native.call("unshare", CLONE_NEWUSER))
        .with("mounts", () -> Native.call("unshare", CLONE_NEWNS))
        .told();
  }

  @Override
  public void inLossDerivative() {
    throw Native.available()
        .with("an unnamed file", () -> Native.call("memfd_create", 0, 0))
        .with("shared memory", () -> Native.call("shmget", 0, 4096, 01666))
        .told();
  }

  /** The debugger's way into a JVM. */
  @Override
  public void inStep() {
    throw new Tries().with("attach", () -> attach()).told();
  }

  private static Object attach() throws Throwable {
    String self = Long.toString(ProcessHandle.current().pid());
    Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine");
    return machine.getMethod("attach", String.class).invoke(null, self);
  }
}
