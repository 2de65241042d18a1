/** Scripts that measure the product from outside name this path; the code is in `src/core/checking`. */
export * from "../core/checking";
