/** The workbook as a file: handed to the browser, which saves it. */
export const FILE = "tabela-dzialan.xlsx";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function handOver(bytes: unknown): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  link.download = FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
