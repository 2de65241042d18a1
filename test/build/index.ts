export * from "./rows";
export * from "./headers";
export * from "./docx";
export * from "./xlsx";
export * from "./clipboard";
export * from "./package";
