module derivatives {
  requires java.compiler;
  exports derivatives.part1;
}
