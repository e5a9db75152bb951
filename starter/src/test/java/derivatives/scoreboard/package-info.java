/**
 * The scoreboard at the end of a test run. You do not need to read this. The door is {@link
 * derivatives.scoreboard.ScoreboardListener}.
 */
package derivatives.scoreboard;
