/** Scripts that measure the product from outside name this path; the code is in `src/core/dictionary`. */
export * from "../core/dictionary";
