/** Scripts that measure the product from outside name this path; the code is in `src/core/reading/terms`. */
export * from "../../core/reading/terms/parse-term";
