/** Scripts that measure the product from outside name this path; the code is in `src/standalone/host`. */
export * from "../standalone/host";
