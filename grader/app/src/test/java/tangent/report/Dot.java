package tangent.report;

/** The least that is a picture. */
record Dot() implements Figure.Picture {

  @Override
  public int width() {
    return 10;
  }

  @Override
  public int height() {
    return 10;
  }

  @Override
  public String svg(String prefix) {
    return "<circle id=\"" + prefix + "-dot\" cx=\"5\" cy=\"5\" r=\"2\"/>";
  }

  @Override
  public byte[] png() {
    return new byte[] {1, 2, 3};
  }
}
