package tangent.course.engine;

/** Is told how far a class is; by several threads, one at a time. */
public interface ClassProgress {

  /**
   * @param students whose results are to be made, those that are kept apart
   * @param kept whose results are there already
   */
  void begins(int students, int kept);

  /** One more student has a result on disk. */
  void done();
}
