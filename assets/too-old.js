/* Runs only where scripts of today do not: plain ES5, no bundle. */
document.getElementById("root").innerHTML =
  "<h1>Zaktualizuj pakiet Office</h1><p>Ten dodatek potrzebuje programu Excel 2021 lub nowszego (albo Microsoft 365). " +
  'Przegl&#261;darka wbudowana w tej wersji Office jest za stara. Popro&#347; administratora o aktualizacj&#281;.</p><p lang="en">Please update Office: Excel 2021 or later is needed.</p>';
