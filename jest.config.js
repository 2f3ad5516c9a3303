/** Tests mirror src/; anything that needs a browser or LibreOffice is found by its own helper in test/. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  reporters: ["default", "<rootDir>/test/support/summary-reporter.cjs"],
  testTimeout: 60000,
};
