package tangent.remote;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import tangent.contract.Question;

/** A part of the contract over the pipe: each of its methods is a {@link Question}. */
record RemotePart(Pipe pipe) implements InvocationHandler {

  static <P> P of(Class<P> part, Pipe pipe) {
    return part.cast(
        Proxy.newProxyInstance(part.getClassLoader(), new Class<?>[] {part}, new RemotePart(pipe)));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    Question question = Question.of(method.getDeclaringClass(), method.getName());
    return pipe.ask(RemoteCall.of(question, arguments, method.getReturnType()));
  }
}
