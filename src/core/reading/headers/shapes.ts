import { fold, normal } from "../../table/text";

/** What a cell looks like, whatever its column is called: the second witness to what a column holds. */
export type Shape =
  "body" | "source" | "activity" | "rank" | "state" | "mark" | "measure" | "unit" | "percent" | "code" | "sentence";

const BODY =
  /^(?:(?:mgr|dr|inz|pan|pani)\.? )?(?:urzad|osrod|centrum|komend|komisariat|polic|straz|szkol|przedszkol|zlob|bibliotek|stowarzysz|fundacj|referat|wydzial|departament|biur|zespol|komisj|rad[ay]\b|wojt|burmistrz|prezydent|starost|marszal|wojewod|sekretarz|skarbnik|kierowni|dyrekt|dyrektor|naczelni|koordynator|pelnomocni|inspektor|specjalist|pracowni[kc]|gmin[ay]|powiat|miasto|parafi|caritas|organizacj|samorzad|zaklad|spolk|spoldziel|zarzad|dom\b|dzial\b|dzialy\b|solty|solectw|pedagog|psycholog|lekarz|przychodni|szpital|placowk|jednostk|uczelni|uniwersytet|politechnik|izb[ay]\b|cech\b|wspolnot|klub|lgd|kolo\b|kola\b|poradni|powiatow|gminn|miejsk|wojewodzk|lider|informatyk|kadry|kanclerz|dziekan|rektor|muzeum|teatr|swietlic|nadlesnictw|administrator|wlasciciel|mieszkanc|rodzic|nauczyciel|wychowawc|wolontariusz|przedsiebior|firm|wykonawc|przewodnicz|prezes|[a-z]+ team\b|[a-z]+ unit\b|[a-z]+ department\b|council|trust\b)/;
const ABBREVIATION = /^(?![IVX]+(?:[ .]|$))[A-ZĄĆĘŁŃÓŚŹŻ][A-ZĄĆĘŁŃÓŚŹŻ.]{1,8}(?:[ ,;/+]|$)/;
const SOURCE =
  /\b(?:budzet|srodk|dotacj|subwenc|fundusz|efs|efrr|pfron|program|sponsor|darowizn|skladk|oplat|kredyt|pozyczk|obligacj|bez (?:dodatkowych )?koszt|bezkoszt|bez kasy|kpo|rpo|feniks|feng|fers|feps|wklad|grant|nfz|unij|korkow|kapslow|pieniadz|wfosigw|nfosigw|senior\+|polski lad|interreg|erasmus|life\b|rfrd|rfil|fe dla|niw|zpora|zporr|arimr|leader|koszty biezace|w ramach|nie wymaga|0 zl|lottery|budget)/;
const ACTIVITY =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s*)?\p{L}*(?:anie|enie|cie|cja|acja|owa|udowa|ont|zka|up|wanie|izacja|ynek|pcja)\b/u;
const RANK =
  /^(?:(?:bardzo )?(?:wysok|sredni|nisk|piln|duz|mal|kluczow|strategiczn|podstawow|uzupelniajac|wazn|istotn|krytyczn|high|medium|low)[a-z]*(?: (?:priorytet|piln|waz)[a-z]*)?|[abc]|i{1,3})$/;
const STATE =
  /^(?:(?:nie ?)?(?:w trakcie|w toku|zrealizowan|wykonan|zakonczon|rozpoczet|realizowan|opoznion|zgodnie z plan|planowan|zaplanowan|wstrzyman|zawieszon|w realizacji|w przygotowaniu|zagrozon|anulowan|odstapion|done|ongoing|in progress|not started|completed|zielon|zolt|czerwon)[a-z]*(?: w \d+ ?%| czesciowo)?|czesciowo|tak|nie|[zc])$/;
const MARK = /^(?:[xXvVᵡхХ+✓✔☑■●•◼▪█√*]|tak)$/u;
const MEASURE =
  /^(?:\d[\d ]* )?(?:liczb|ilosc|odsetek|udzial|procent|wskaznik|stopa|srednia|dlugosc|powierzchnia|wzrost|spadek|number of|l\. |szt\b)|^\d[\d ,.]* \p{L}{3,}/u;
const UNIT =
  /^(?:szt|os|osob[ay]?|osoby|%|km|m2|m²|mb|ha|zl|tys|mln|kw|mw|godz|h|kpl|t|mg|proc|sztuk[ai]?|m|mwh|gj|rodzin[ay]?|egz)\.?$/;
const PERCENT = /^\d{1,3}(?:[.,]\d+)? ?%$/;
const CODE =
  /^[A-ZĄĆĘŁŃÓŚŹŻ]{1,6}[ .\-/_]?\d{1,3}(?:[.\-/]\d{1,3})*\.?$|^[A-Z]{1,4}(?:[.\-/][A-Z]{1,4})?[.\-/]\d{1,3}$/;

/** Every shape a cell has; a text may have several ("Program Olimpia" is a source and may be an activity). */
export function shapesOf(text: string): ReadonlySet<Shape> {
  const folded = fold(text);
  const plain = normal(text);
  const shapes = new Set<Shape>();
  const add = (shape: Shape, holds: boolean) => holds && shapes.add(shape);
  add("body", folded.length < 140 && (BODY.test(plain) || (ABBREVIATION.test(folded) && !SOURCE.test(plain))));
  add("source", folded.length < 140 && SOURCE.test(plain));
  add("activity", ACTIVITY.test(folded.toLowerCase()) && folded.length > 12);
  add("rank", RANK.test(plain));
  add("state", STATE.test(plain));
  add("mark", MARK.test(folded));
  add("measure", MEASURE.test(plain) && folded.length > 4);
  add("unit", UNIT.test(plain));
  add("percent", PERCENT.test(folded));
  add("code", CODE.test(folded));
  add("sentence", folded.length > 60);
  return shapes;
}
