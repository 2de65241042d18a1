/** Scripts that measure the product from outside name this path; the code is in `src/core/table`. */
export * from "../core/table";
