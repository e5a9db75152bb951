/**
 * Runs the steps of our GitHub workflows on this machine: a small runner that knows what these
 * workflows use and refuses everything else. The door is {@link tangent.workflow.LocalRun}.
 */
package tangent.workflow;
