package tangent.course.store;

import tangent.course.ClassStatus;
import tangent.course.HandedIn;

/**
 * What {@code entry.json} holds.
 *
 * @param sha256 of the sources that {@code grade.json} beside it is about; empty where there is
 *     none
 */
record StoredEntry(HandedIn handedIn, ClassStatus status, String reason, String sha256) {}
