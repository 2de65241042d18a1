/**
 * What a commune really picks from: these stand on the sheet Słownik in every plan, in this order, after the plan's
 * own.
 */
export const COMMON_INSTITUTIONS: readonly string[] = `
ug um umig gops mops mgops ops cus pcpr pup wup rops gkrpa zespol-interdyscyplinarny starostwo rada-gminy wojt burmistrz soltysi rada-seniorow
sp szkoly zs przedszkole ppp placowki-oswiatowe nauczyciele gok mok osrodek-kultury biblioteka gbp osir kluby-sportowe swietlica-srodowiskowa pwd klub-seniora
policja kpp straz-miejska psp osp sad-rejonowy kuratorzy osrodek-zdrowia spzoz szpital poradnia-uzaleznien dps sds wtz cis kis oik
ngo stowarzyszenie fundacja caritas pck kgw parafia wolontariusze pracodawcy przedsiebiorcy media lgd
samorzad-gminy samorzad-powiatu
`
  .trim()
  .split(/\s+/);
