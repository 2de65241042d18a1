/**
 * Nouns that open the names of bodies nobody can list in advance ("Centrum Promocji i Turystyki", "Komisja Oświaty,
 * Kultury i Sportu"): what such a body is called is the noun with all that hangs on it. Every longer name of the
 * dictionary is met before these.
 */
import { institutionRows } from "./rows";

export const HEADS = institutionRows(
  "inne",
  "institution",
  `
h-centrum | centrum | | | proper
h-osrodek | ośrodek | | | proper
h-zaklad | zakład | | | proper
h-przedsiebiorstwo | przedsiębiorstwo | | | proper
h-komisja | komisja | | | proper
h-rada | rada | | | proper
h-zarzad | zarząd | | | proper
h-dyrekcja | dyrekcja | | | proper
h-inspektorat | inspektorat | | | proper
h-inspekcja | inspekcja | | | proper
h-urzad | urząd | | | proper
h-agencja | agencja | | | proper
h-instytut | instytut | | | proper
h-delegatura | delegatura | | | proper
h-oddzial | oddział | | | proper
h-dzial | dział | | | proper
h-sekcja | sekcja | | | proper
h-filia | filia | | | proper
h-punkt | punkt | | | proper
h-dom | dom | | | proper
h-placowka | placówka | | | proper
h-izba | izba | | | proper
h-cech | cech | | | proper
h-spolka | spółka | | | proper
h-spoldzielnia | spółdzielnia | | | proper
h-straz | straż | | | proper
h-pogotowie | pogotowie | | | proper
h-koalicja | koalicja | | | proper
h-partnerstwo | partnerstwo | | | proper
h-porozumienie | porozumienie | | | proper
h-siec | + sieć | | | proper
h-forum | forum | | | proper
h-fundusz | fundusz | | | proper
h-bank | bank | | | proper
h-kasa | kasa | | | proper
h-park | park | | | proper
h-teatr | teatr | | | proper
h-kino | kino | | | proper
h-galeria | galeria | | | proper
h-orkiestra | orkiestra | | | proper
h-chor | chór | | | proper
h-kapela | kapela | | | proper
h-druzyna | drużyna | | | proper
h-gromada | gromada | | | proper
h-krag | krąg | | | proper
h-choragiew | + chorągiew | | | proper
h-zgromadzenie | zgromadzenie | | | proper
h-wspolnota | wspólnota | | | proper
h-misja | misja | | | proper
h-akademia | akademia | | | proper
h-politechnika | politechnika | | | proper
h-bursa | bursa | | | proper
h-internat | internat | | | proper
h-komitet | komitet | | | proper
h-sejmik | sejmik | | | proper
h-kolegium | kolegium | | | proper
h-hala | hala | | | proper
h-plywalnia | pływalnia | | | proper
h-basen | basen | | | proper
h-stadion | stadion | | | proper
h-pracownia | pracownia | | | proper
h-redakcja-radia | rozgłośnia | | | proper
h-konsorcjum | konsorcjum | | | proper
h-kancelaria | kancelaria | | | proper
h-gabinet | gabinet | | | proper
h-ogrod | ogród | | | proper
h-sztab | sztab | | | proper
h-grupa | grupa | | | proper
`,
);

export const HEAD_IDS: ReadonlySet<string> = new Set(HEADS.map(({ id }) => id));
