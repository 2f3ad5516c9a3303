// Coefficients of AS 241's PPND16, constant term first.
const CENTRE = [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227];
const CENTRE_BELOW = [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854];
const SIDE = [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414];
const SIDE_BELOW = [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9];
const TAIL = [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7];
const TAIL_BELOW = [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15];

/** Where the three approximations meet: distance from ½, and √(−ln tail). */
const CENTRE_ENDS = 0.425;
const SIDE_ENDS = 5;

/**
 * The z that a standard normal variable exceeds with probability `tail`: 0.025 → 1.959963984540054.
 * Relative error about 1e-16. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution",
 * Applied Statistics 37 (3), 1988, pages 477–484, routine PPND16.
 * @param tail above 0 and at most ½
 */
export function upperQuantile(tail: number): number {
  const q = 0.5 - tail;
  if (q <= CENTRE_ENDS) {
    const r = CENTRE_ENDS * CENTRE_ENDS - q * q;
    return (q * polynomial(CENTRE, r)) / polynomial(CENTRE_BELOW, r);
  }
  const r = Math.sqrt(-Math.log(tail));
  if (r <= SIDE_ENDS) return polynomial(SIDE, r - 1.6) / polynomial(SIDE_BELOW, r - 1.6);
  return polynomial(TAIL, r - SIDE_ENDS) / polynomial(TAIL_BELOW, r - SIDE_ENDS);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}
