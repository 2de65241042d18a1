/**
 * The catalogue: every rule once, in the order in which findings are shown. A new rule is one file and one line here.
 */
import type { Rule } from "./types";
import { str01 } from "./rules/str-01";
import { str02 } from "./rules/str-02";
import { str03 } from "./rules/str-03";
import { str04 } from "./rules/str-04";
import { cel01 } from "./rules/cel-01";
import { cel02 } from "./rules/cel-02";
import { cel03 } from "./rules/cel-03";
import { dzi01 } from "./rules/dzi-01";
import { dzi02 } from "./rules/dzi-02";
import { dzi03 } from "./rules/dzi-03";
import { dzi04 } from "./rules/dzi-04";
import { cza01 } from "./rules/cza-01";
import { cza02 } from "./rules/cza-02";
import { cza03 } from "./rules/cza-03";
import { cza04 } from "./rules/cza-04";
import { cza05 } from "./rules/cza-05";
import { cza06 } from "./rules/cza-06";
import { cza07 } from "./rules/cza-07";
import { cza08 } from "./rules/cza-08";
import { cza09 } from "./rules/cza-09";
import { cza10 } from "./rules/cza-10";
import { fin01 } from "./rules/fin-01";
import { fin02 } from "./rules/fin-02";
import { fin03 } from "./rules/fin-03";
import { fin04 } from "./rules/fin-04";
import { fin05 } from "./rules/fin-05";
import { fin06 } from "./rules/fin-06";
import { fin07 } from "./rules/fin-07";
import { fin08 } from "./rules/fin-08";
import { fin09 } from "./rules/fin-09";
import { odp01 } from "./rules/odp-01";
import { odp02 } from "./rules/odp-02";
import { odp03 } from "./rules/odp-03";
import { odp04 } from "./rules/odp-04";
import { odp05 } from "./rules/odp-05";
import { odp06 } from "./rules/odp-06";
import { odp07 } from "./rules/odp-07";
import { odp08 } from "./rules/odp-08";
import { spo01 } from "./rules/spo-01";
import { spo02 } from "./rules/spo-02";
import { wsk01 } from "./rules/wsk-01";
import { wsk02 } from "./rules/wsk-02";
import { wsk03 } from "./rules/wsk-03";
import { wsk04 } from "./rules/wsk-04";
import { jez01 } from "./rules/jez-01";
import { pla01 } from "./rules/pla-01";
import { pla02 } from "./rules/pla-02";

export const RULES: readonly Rule[] = [
  str01,
  str02,
  str03,
  str04,
  cel01,
  cel02,
  cel03,
  dzi01,
  dzi02,
  dzi03,
  dzi04,
  cza01,
  cza02,
  cza03,
  cza04,
  cza05,
  cza06,
  cza07,
  cza08,
  cza09,
  cza10,
  fin01,
  fin02,
  fin03,
  fin04,
  fin05,
  fin06,
  fin07,
  fin08,
  fin09,
  odp01,
  odp02,
  odp03,
  odp04,
  odp05,
  odp06,
  odp07,
  odp08,
  spo01,
  spo02,
  wsk01,
  wsk02,
  wsk03,
  wsk04,
  jez01,
  pla01,
  pla02,
];
