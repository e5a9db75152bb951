package tangent.course.policy;

import tangent.report.Feedback;

/** How much a published report shows before and after a student's date. */
public record Visibility(Feedback before, Feedback after) {}
