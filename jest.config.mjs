/**
 * Jest runs TypeScript through swc: types are checked by `npm run typecheck`, not by the test run. The tests are four
 * projects by what they need: nothing but this process, the embedded Excel, programs of their own, a browser. `npm run
 * test:quick` runs the first; test/house/tiers.test.ts holds that no test of it reaches further.
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

const ENGINE = [
  "<rootDir>/test/excel/",
  "<rootDir>/test/conformance/",
  "<rootDir>/test/standalone/host/",
  "<rootDir>/test/taskpane/desk/",
  "<rootDir>/test/safety/",
  "<rootDir>/test/core/summarising/host-engine.test.ts",
];
const PROCESSES = ["<rootDir>/test/standalone/cli/", "<rootDir>/test/house/", "<rootDir>/test/core/ooxml/zip.test.ts"];
const BROWSER = ["<rootDir>/test/e2e/"];

const project = (displayName, more) => ({
  displayName,
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform,
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/sound-files.ts"],
  ...more,
});

const within = (places) => places.map((place) => (place.endsWith("/") ? `${place}**/*.test.{ts,tsx}` : place));

export default {
  projects: [
    project("quick", {
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", ...ENGINE, ...PROCESSES, ...BROWSER],
    }),
    project("engine", { testMatch: within(ENGINE) }),
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
