/** Wordings under which the columns of a plan are met (domain §3); the first is the plainest. */
export const WORDINGS = {
  lp: ["Lp.", "L.p.", "Nr"],
  area: ["Obszar", "Obszar problemowy", "Priorytet"],
  goal: ["Cel operacyjny", "Cel szczegółowy", "Cele operacyjne"],
  action: ["Działanie", "Zadanie", "Nazwa działania", "Kierunki działań"],
  from: ["Od kiedy", "Termin rozpoczęcia", "Data rozpoczęcia", "Od"],
  to: ["Do kiedy", "Termin zakończenia", "Data zakończenia", "Do"],
  term: ["Termin realizacji", "Okres realizacji", "Czas realizacji"],
  funding: ["Źródło finansowania", "Źródła finansowania", "Finansowanie", "Sposób finansowania"],
  responsible: ["Odpowiedzialny", "Podmiot odpowiedzialny", "Realizatorzy", "Jednostka odpowiedzialna za realizację"],
} as const;

export type Field = keyof typeof WORDINGS;

/** The wording number `variant` of a column, going round. */
export function wording(field: Field, variant: number): string {
  const list = WORDINGS[field];
  return list[variant % list.length]!;
}
