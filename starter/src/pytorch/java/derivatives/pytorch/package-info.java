/**
 * Your slopes beside those of the real PyTorch: {@code mvn -Ppytorch test "-Dtest=PyTorchTest"}.
 * The door is {@link derivatives.pytorch.PyTorchTest}.
 */
package derivatives.pytorch;
