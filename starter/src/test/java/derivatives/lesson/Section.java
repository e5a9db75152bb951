package derivatives.lesson;

/** One section of the lesson. */
interface Section {

  String title();

  void tell(Page page);
}
