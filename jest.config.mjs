/** Jest runs TypeScript through swc: types are checked by `npm run typecheck`, not by the test run. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.cjs"],
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  testTimeout: 240000,
  maxWorkers: 2,
};
