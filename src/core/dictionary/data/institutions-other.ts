/** What stands in a responsible cell without being one body: lists without an end, and posts of persons. */
import { institutionRows } from "./rows";

const OPEN = institutionRows(
  "lista otwarta",
  "open",
  `
podmioty | podmioty | | podmioty lokalne; podmioty publiczne; podmioty prywatne; podmioty zewnętrzne; podmioty niepubliczne | proper
podmioty-zycia | podmioty lokalnego życia publicznego | | |
wszystkie-podmioty | wszystkie podmioty | | wszystkie instytucje; wszystkie organizacje; wszystkie jednostki; wszelkie podmioty; wszelkie instytucje; wszyscy partnerzy; wszyscy realizatorzy; + wszyscy zainteresowani | proper
inne-podmioty | inne podmioty | | inne instytucje; inne organizacje; inne jednostki; inni partnerzy; + inne; + inni; + innymi; + innych; + in; pozostałe podmioty; pozostałe instytucje; pozostali partnerzy; różne podmioty; różne instytucje; podmioty zainteresowane | proper
partnerzy | partnerzy | | partnerzy społeczni; partnerzy lokalni; partnerzy programów; partnerzy zewnętrzni; partnerzy projektu; partner; partnerzy społeczno-gospodarczy | proper
instytucje | instytucje | | instytucje wspierające; instytucje zewnętrzne; instytucje współpracujące | proper
organizacje | organizacje | | organizacje współpracujące | proper
realizatorzy | realizatorzy programu | | realizatorzy; realizatorzy projektu; realizatorzy zadania; wykonawcy; współrealizatorzy; realizatorzy programów; realizatorzy strategii; realizator; wykonawca | proper
itp | + itp. | | + itd. |
`,
);

const POSTS = institutionRows(
  "osoby i stanowiska",
  "post",
  `
wojt | wójt gminy | | wójt | proper
burmistrz | burmistrz | | burmistrz miasta; burmistrz miasta i gminy; burmistrz gminy; zastępca burmistrza; zastępca wójta | proper
prezydent | prezydent miasta | | prezydent | proper
starosta | starosta | | starosta powiatu | proper
marszalek | marszałek województwa | | marszałek | proper
wojewoda | wojewoda | | | proper
kierownik | kierownik | | | proper
dyrektor | dyrektor | | wicedyrektor | proper
prezes | prezes | | | proper
sekretarz | sekretarz gminy | | sekretarz; sekretarz miasta | proper
skarbnik | skarbnik gminy | | skarbnik; skarbnik miasta | proper
pelnomocnik | pełnomocnik | | pełnomocnik wójta; pełnomocnik burmistrza | proper
koordynator | koordynator | | koordynator ds. | proper
przewodniczacy | przewodniczący | | | proper
naczelnik | naczelnik | | | proper
komendant | komendant | | | proper
proboszcz | proboszcz | | proboszcz parafii; =ks. proboszcz; =ksiądz proboszcz | proper
inspektor | inspektor | | referent; podinspektor | proper
pracownik | pracownik | | pracownicy; pracownicy merytoryczni; pracownik merytoryczny | proper
specjalista | specjalista | | | proper
stanowisko | stanowisko + ds. | | stanowisko; stanowisko + do spraw; samodzielne stanowisko + ds.; stanowisko pracy + ds.; stanowisko + d/s | proper
osoba | osoba wyznaczona | | osoba odpowiedzialna; osoba upoważniona; osoba wskazana; osoby wyznaczone; osoby odpowiedzialne; upoważniony pracownik; wyznaczony pracownik; osoba | proper
przedstawiciele | przedstawiciele | | przedstawiciel; członkowie | proper
asystent | asystent rodziny | | | proper
`,
);

export const OTHER_ENTRIES = [...OPEN, ...POSTS];
