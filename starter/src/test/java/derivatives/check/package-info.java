/**
 * What the visible tests share: running your code, and saying in plain words what went wrong. You
 * do not need to read this. The doors are {@link derivatives.check.Call} and {@link
 * derivatives.check.Polynomial}.
 */
package derivatives.check;
