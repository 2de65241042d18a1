/**
 * Two builds from one source. `webpack` makes the add-in (dist/): the pane, its lazy parts, icons, manifest. With
 * `--env workbench` it makes the training page too (out/workbench/): the very same pane bundle beside a grid over the
 * embedded host. The host and Microsoft's client script are only ever part of the second.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { helpPage } from "./scripts/help-page.mjs";
import { FirstLoadBudget } from "./scripts/first-load-budget.mjs";
import { Notices } from "./scripts/notices.mjs";
import { DEVELOPMENT, serverAddress } from "./scripts/server-address.mjs";

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const from = (...parts) => path.join(ROOT, ...parts);

/**
 * Where the production pane takes Office.js from; on a closed network: `--env office=/office/office.js`
 * (docs/administrator.md).
 */
const MICROSOFT_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

function policy(office) {
  const scripts = /^https:/.test(office) ? `'self' ${new URL(office).origin}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

const panePage = (filename, office) =>
  new HtmlPlugin({
    template: from("src/taskpane/taskpane.html"),
    filename,
    chunks: ["taskpane"],
    scriptLoading: "defer",
    inject: "head",
    templateParameters: { office, policy: policy(office) },
    minify: { collapseWhitespace: true, removeComments: true },
  });

/** How the product is compiled; the benchmark measures code made the same way. */
export const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2021",
    },
    module: { type: "es6" },
  },
};

export default (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const workbench = Boolean(env.workbench);
  const office = env.office ?? MICROSOFT_CDN;
  const address = serverAddress(env.address, false);
  // Asked when something is built: a linter that only looks at this configuration needs no server.
  const askForServer = {
    apply: ({ hooks }) =>
      hooks.beforeRun.tapPromise("server-address", async () => {
        try {
          serverAddress(env.address, true);
        } catch (error) {
          // One sentence for whoever builds, not where in this file it was written.
          error.stack = error.message;
          throw error;
        }
      }),
  };
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    target: ["web", "es2021"],
    context: ROOT,
    entry: {
      // The names of the ribbon's commands before the pane: a command not known when Office is ready is dropped.
      taskpane: ["./src/commands/main.ts", "./src/taskpane/main.tsx"],
      ...(workbench && {
        workbench: "./src/standalone/workbench/main.tsx",
        bridge: "./src/standalone/workbench/bridge.ts",
      }),
    },
    output: {
      path: workbench ? from("out/workbench") : from("dist"),
      filename: (data) => (data.chunk.name === "bridge" ? "bridge.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      cssFilename: "[name].[contenthash:8].css",
      clean: true,
      publicPath: "auto",
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      fallback: {
        fs: false,
        path: false,
        crypto: false,
        zlib: false,
        vm: false,
        url: false,
        module: false,
        util: false,
      },
    },
    module: {
      rules: [TYPESCRIPT, { test: /\.css$/, type: "css" }],
    },
    experiments: { css: true },
    performance: false,
    cache: {
      type: "filesystem",
      cacheDirectory: from(".cache/webpack"),
      name: `${workbench ? "workbench" : "addin"}-${production}`,
    },
    stats: "errors-warnings",
    plugins: [
      ...(production && !workbench ? [askForServer] : []),
      panePage("taskpane.html", office),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,js}", to: "assets/[name][ext]" },
          { from: "assets/shortcuts*.json", to: "assets/[name][ext]", noErrorOnMissing: true },
          { from: "docs/przewodnik.md", to: "help.html", transform: (text) => helpPage(text.toString()) },
          { from: "docs/guide-en.md", to: "help-en.html", transform: (text) => helpPage(text.toString(), "en") },
          { from: "docs/pictures/*.png", to: "pictures/[name][ext]", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (text) => text.toString().replaceAll(DEVELOPMENT, address),
          },
          ...(workbench
            ? [
                {
                  from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js",
                  to: "office/excel-web.js",
                  info: { minimized: true },
                },
                { from: "node_modules/excelize-wasm/excelize.wasm.gz", to: "excelize.wasm.gz" },
                { from: "samples/*.{xlsx,docx}", to: "samples/[name][ext]", noErrorOnMissing: true },
              ]
            : []),
        ],
      }),
      new Notices({ also: workbench ? ["excelize-wasm", "@microsoft/office-js"] : [] }),
      new FirstLoadBudget({ entry: "taskpane", page: "taskpane.html", kilobytes: 130, enforce: production }),
      ...(workbench
        ? [
            panePage("pane.html", "./bridge.js"),
            new HtmlPlugin({
              template: from("src/standalone/workbench/index.html"),
              filename: "index.html",
              chunks: ["workbench"],
              scriptLoading: "defer",
            }),
          ]
        : []),
    ],
    devServer: {
      host: "localhost",
      port: Number(env.port ?? (env.https ? 3000 : 8080)),
      hot: false,
      liveReload: true,
      client: false,
      open: false,
      allowedHosts: ["localhost", "127.0.0.1"],
      static: false,
      ...(env.https && { server: { type: "https", options: env.certificates } }),
      onListening: (server) => {
        const { port } = server.server.address();
        if (workbench) process.stdout.write(`\nStół ćwiczeń (to nie jest Excel): http://localhost:${port}/\n`);
        else process.stdout.write(`\nDodatek: https://localhost:${port}/taskpane.html\n`);
      },
    },
  };
};
