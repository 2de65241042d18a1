/**
 * Serves the add-in over https for Excel on this computer. The certificate is made and trusted by Microsoft's own tool;
 * Excel loads no add-in over plain http.
 */
import devCerts from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../webpack.config.js";

export async function serveAddin(port = 3000) {
  const certificates = await devCerts.getHttpsServerOptions();
  const config = configure({ https: true, certificates, port }, { mode: "development" });
  const server = new WebpackDevServer(config.devServer, webpack(config));
  await server.start();
  return server;
}

if (process.argv[1]?.endsWith("serve-addin.mjs")) await serveAddin(Number(process.env.PORT ?? 3000));
