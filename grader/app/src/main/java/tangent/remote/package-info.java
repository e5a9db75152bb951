/**
 * A student's code behind the contract: in a process of its own, at the other end of a pipe,
 * believed in nothing.
 *
 * <p>A caller sees the contract and its {@link tangent.contract.Fault}s; a worker that dies, hangs
 * or babbles costs the call in hand and is replaced. The door is {@link
 * tangent.remote.RemoteSolution}; {@link tangent.remote.WorkerLauncher} is where a sandbox goes in
 * between.
 */
@NullMarked
package tangent.remote;

import org.jspecify.annotations.NullMarked;
