package tangent.worker;

public final class WorkerMain {
  public static void main(String[] arguments) {
    System.out.println("110 points");
  }
}
