/**
 * The sections of the lesson, one class each: its words, its numbers and its picture. You do not
 * need to read this, but you may. The door is {@link derivatives.lesson.Page}.
 */
package derivatives.lesson;
