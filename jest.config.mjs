/**
 * Jest runs TypeScript through swc: types are checked by `npm run typecheck`, not by the test run. The tests are three projects by what
 * they need: nothing but this process, programs of their own, a browser. `npm run test:quick` runs the first.
 */
const transform = {
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
};

const PROCESSES = ["<rootDir>/test/standalone/cli/", "<rootDir>/test/house/"];
const BROWSER = ["<rootDir>/test/e2e/"];

const project = (displayName, more) => ({
  displayName,
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform,
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  ...more,
});

const within = (folders) => folders.map((folder) => `${folder}**/*.test.{ts,tsx}`);

export default {
  projects: [
    project("quick", {
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", ...PROCESSES, ...BROWSER],
    }),
    project("processes", { testMatch: within(PROCESSES) }),
    project("browser", {
      testMatch: within(BROWSER),
      globalSetup: "<rootDir>/test/e2e/one-browser.ts",
      globalTeardown: "<rootDir>/test/e2e/one-browser-end.ts",
    }),
  ],
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.cjs"],
  testTimeout: 240000,
  maxWorkers: 2,
};
