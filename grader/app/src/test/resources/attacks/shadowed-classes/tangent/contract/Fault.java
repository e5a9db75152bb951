package tangent.contract;

public final class Fault extends RuntimeException {}
