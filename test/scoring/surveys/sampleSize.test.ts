import fc from "fast-check";
import { upperQuantile } from "../../../src/scoring/surveys/normalQuantile";
import { sampleSize } from "../../../src/scoring/surveys/sampleSize";

const population = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 10_000_000 }));
const fraction = fc.integer({ min: 1, max: 999 }).map((x) => x / 1000);

/** Well-known quantiles, to 15 digits. */
test.each([
  [0.5, 0],
  [0.25, 0.674489750196082],
  [0.1, 1.2815515655446],
  [0.05, 1.64485362695147],
  [0.025, 1.95996398454005],
  [0.01, 2.32634787404084],
  [0.005, 2.5758293035489],
  [0.0005, 3.29052673149190],
  [1e-6, 4.75342430882290],
  [1e-20, 9.26234008979841],
])("z of an upper tail of %p", (tail, z) => {
  expect(Math.abs(upperQuantile(tail) - z)).toBeLessThan(1e-13);
});

/** Upper tail of the standard normal distribution by its series, far from the approximation that is tested. */
function upperTail(z: number): number {
  let term = z;
  let total = z;
  for (let n = 1; Math.abs(term) > 1e-20; n += 1) {
    term *= (z * z) / (2 * n + 1);
    total += term;
  }
  return 0.5 - (total * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

test("the quantile turns the distribution back, also where its approximations meet", () => {
  const tail = fc.oneof(fc.double({ min: 1e-4, max: 0.5, noNaN: true }), fc.double({ min: 0.0749, max: 0.0751, noNaN: true }));
  fc.assert(fc.property(tail, (each) => expect(Math.abs(upperTail(upperQuantile(each)) - each)).toBeLessThan(1e-13)));
  // The other seam lies at exp(-25), too far out for the series: there the two sides must agree.
  const seam = Math.exp(-25);
  expect(upperQuantile(seam * (1 + 1e-12))).toBeCloseTo(upperQuantile(seam * (1 - 1e-12)), 11);
});

test("a sample is the published formula rounded up, whole, and no more than the population", () => {
  fc.assert(
    fc.property(population, fraction, fraction, (people, margin, confidence) => {
      const size = sampleSize(people, margin, confidence);
      expect(Number.isInteger(size)).toBe(true);
      expect(size).toBeLessThanOrEqual(people);
      if (people === 0) return;
      const n0 = (upperQuantile((1 - confidence) / 2) ** 2 * 0.25) / margin ** 2;
      const n = n0 / (1 + (n0 - 1) / people);
      expect(size).toBeGreaterThanOrEqual(n - 1e-6);
      expect(size - 1).toBeLessThan(n + 1e-6);
    }),
  );
});

test("more people, a finer margin or more confidence never need fewer answers", () => {
  fc.assert(
    fc.property(population, population, fraction, fraction, fraction, fraction, (a, b, e, f, c, d) => {
      expect(sampleSize(Math.max(a, b), e, c)).toBeGreaterThanOrEqual(sampleSize(Math.min(a, b), e, c));
      expect(sampleSize(a, Math.min(e, f), c)).toBeGreaterThanOrEqual(sampleSize(a, Math.max(e, f), c));
      expect(sampleSize(a, e, Math.max(c, d))).toBeGreaterThanOrEqual(sampleSize(a, e, Math.min(c, d)));
    }),
  );
});

/** Krejcie and Morgan, "Determining Sample Size for Research Activities", 1970: the same formula, rounded there to the nearest. */
test.each([[100, 80], [500, 218], [1000, 278], [5000, 357], [10_000, 370]])("of %p people %p are asked", (people, size) => {
  expect(sampleSize(people, 0.05, 0.95)).toBe(size);
});
