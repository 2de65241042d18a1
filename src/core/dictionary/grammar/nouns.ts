/**
 * Nouns that open the names of institutions and sources, with their declension. One line each: lemma, class,
 * exceptions. Classes: m (gen. -u), ma (gen. -a), mp (person), mf (person in -a: pracodawca), f, n, um (centrum), pl
 * (plural only, gen. given), adj (declined as an adjective). Exceptions: s= stem, g= gen. sg., l= loc. sg., P= nom.
 * pl., G= gen. pl., I= inst. pl.
 */
const TABLE = `
urząd m s=urzęd
samorząd m
rząd m
związek m s=związk
klub m
wodociąg m
dom m l=domu
zakład m
warsztat m
sąd m
zespół m s=zespoł
wydział m
referat m
ośrodek ma s=ośrodk
punkt m
szpital ma G=szpitali
żłobek ma s=żłobk
oddział m
fundusz m G=funduszy
budżet m
kościół ma s=kościoł
inkubator m
podmiot m
powiat m
projekt m
program m
departament m
bank m
instytut m
uniwersytet m
komitet m
chór m
komisariat m
posterunek m s=posterunk
hufiec ma s=hufc
internat m
cech m
koszt m
kredyt m
grant m
sponsoring m
wolontariat m
dochód m s=dochod
środek ma s=środk
fundator mp P=fundatorzy
inspektorat m
zarząd m
obwód m s=obwod
pakiet m
senat m
sejm m
wójt mp P=wójtowie
burmistrz mp P=burmistrzowie G=burmistrzów
prezydent mp P=prezydenci
operator mp P=operatorzy
gestor mp P=gestorzy
inwestor mp P=inwestorzy
deweloper mp P=deweloperzy
przewoźnik mp P=przewoźnicy
dostawca mf
kupiec mp s=kupc P=kupcy
rzemieślnik mp P=rzemieślnicy
hotelarz mp P=hotelarze G=hotelarzy
restaurator mp P=restauratorzy
twórca mf
artysta mf P=artyści G=artystów l=artyście
sportowiec mp s=sportowc P=sportowcy
kibic mp P=kibice G=kibiców
pszczelarz mp P=pszczelarze G=pszczelarzy
wędkarz mp P=wędkarze G=wędkarzy
działkowiec mp s=działkowc P=działkowcy
hodowca mf
geodeta mf P=geodeci G=geodetów l=geodecie
adwokat mp P=adwokaci
notariusz mp P=notariusze G=notariuszy
komornik mp P=komornicy
ławnik mp P=ławnicy
kombatant mp P=kombatanci
dietetyk mp P=dietetycy
fizjoterapeuta mf P=fizjoterapeuci G=fizjoterapeutów l=fizjoterapeucie
psychoterapeuta mf P=psychoterapeuci G=psychoterapeutów l=psychoterapeucie
rehabilitant mp P=rehabilitanci
pediatra mf P=pediatrzy G=pediatrów l=pediatrze
psychiatra mf P=psychiatrzy G=psychiatrów l=psychiatrze
stomatolog mp P=stomatolodzy
neurologopeda mf P=neurologopedzi G=neurologopedów l=neurologopedzie
farmaceuta mf P=farmaceuci G=farmaceutów l=farmaceucie
edukator mp P=edukatorzy
mentor mp P=mentorzy
streetworker mp P=streetworkerzy
katecheta mf P=katecheci G=katechetów l=katechecie
dziennikarz mp P=dziennikarze G=dziennikarzy
student mp P=studenci
absolwent mp P=absolwenci
wizytator mp P=wizytatorzy
poseł mp s=posł P=posłowie G=posłów
senator mp P=senatorowie
producent mp P=producenci
pośrednik mp P=pośrednicy
sprzedawca mf
ubezpieczyciel mp P=ubezpieczyciele G=ubezpieczycieli
kwaterodawca mf
przewodnik mp P=przewodnicy
wychowanek mp s=wychowank P=wychowankowie G=wychowanków
higienistka f
położna f
audytor mp P=audytorzy
architekt mp P=architekci
księgowy adj
oficer mp P=oficerowie
opiekunka f
sztab m
koncern m
portal m G=portali
muzeum um
remiza f
skansen m
portiernia f g=portierni
biblioteka f
lodowisko n
boisko n
orlik ma P=orliki
dyrekcja f
gabinet m
ogród m s=ogrod
koalicja f
galeria f g=galerii
orkiestra f
gromada f
akademia f g=akademii
politechnika f
misja f
hala f G=hal
pływalnia f g=pływalni
sekcja f
park m
teatr m
kino n
dział m
krąg m s=kręg
sejmik m
basen m
stadion m
lekarka f
informatyk mp P=informatycy
prawnik mp P=prawnicy
bibliotekarz mp P=bibliotekarze G=bibliotekarzy
funkcjonariuszka f
ratownik mp P=ratownicy
trener mp P=trenerzy
instruktor mp P=instruktorzy
rzecznik mp P=rzecznicy
lokator mp P=lokatorzy
myśliwy adj
dyrektor mp P=dyrektorzy
wicedyrektor mp P=wicedyrektorzy
starosta mf P=starostowie G=starostów l=staroście
wojewoda mf P=wojewodowie G=wojewodów l=wojewodzie
kierownik mp P=kierownicy
prezes mp P=prezesi
sekretarz mp P=sekretarze G=sekretarzy
skarbnik mp P=skarbnicy
pełnomocnik mp P=pełnomocnicy
koordynator mp P=koordynatorzy
inspektor mp P=inspektorzy
referent mp P=referenci
naczelnik mp P=naczelnicy
komendant mp P=komendanci
proboszcz mp P=proboszczowie G=proboszczów
marszałek mp s=marszałk P=marszałkowie
minister mp s=ministr l=ministrze P=ministrowie
sołtys mp P=sołtysi
pedagog mp P=pedagodzy
psycholog mp P=psycholodzy
logopeda mf P=logopedzi G=logopedów l=logopedzie
kurator mp P=kuratorzy
asystent mp P=asystenci
pracownik mp P=pracownicy
specjalista mf P=specjaliści G=specjalistów l=specjaliście
terapeuta mf P=terapeuci G=terapeutów l=terapeucie
nauczyciel mp P=nauczyciele G=nauczycieli
rodzic mp P=rodzice G=rodziców
wychowawca mf
doradca mf
pracodawca mf
przedsiębiorca mf
kuratorka f
darczyńca mf
wykonawca mf
ofiarodawca mf
rolnik mp P=rolnicy
lekarz mp P=lekarze G=lekarzy
mieszkaniec mp s=mieszkańc P=mieszkańcy G=mieszkańców
wolontariusz mp P=wolontariusze G=wolontariuszy
sponsor mp P=sponsorzy
partner mp P=partnerzy
realizator mp P=realizatorzy
organizator mp P=organizatorzy
współrealizator mp P=współrealizatorzy
współorganizator mp P=współorganizatorzy
beneficjent mp P=beneficjenci
senior mp P=seniorzy
przedstawiciel mp P=przedstawiciele G=przedstawicieli
członek mp s=członk P=członkowie
ksiądz mp s=księdz g=księdza l=księdzu P=księża G=księży I=księżmi
duszpasterz mp P=duszpasterze G=duszpasterzy
strażnik mp P=strażnicy
strażak mp P=strażacy
policjant mp P=policjanci
żołnierz mp P=żołnierze G=żołnierzy
właściciel mp P=właściciele G=właścicieli
lider mp P=liderzy
opiekun mp P=opiekunowie
mediator mp P=mediatorzy
animator mp P=animatorzy
świadczeniodawca mf
zarządca mf
dzielnicowy adj
radny adj
przewodniczący adj
bezrobotny adj
szkoła f G=szkół
gmina f
placówka f
jednostka f
instytucja f
organizacja f
administracja f
policja f
fundacja f
parafia f g=parafii
komenda f
komisja f
rada f
służba f
poradnia f g=poradni
świetlica f
spółka f G=spółek
spółdzielnia f g=spółdzielni
firma f
uczelnia f g=uczelni
grupa f
izba f
prokuratura f
przychodnia f g=przychodni
agencja f
federacja f
wspólnota f
osoba f G=osób
drużyna f
kuria f g=kurii
diecezja f
opieka f
inspekcja f
stacja f
kancelaria f g=kancelarii
bursa f
władza f G=władz
pracownia f g=pracowni
noclegownia f g=noclegowni
ogrzewalnia f g=ogrzewalni
jadłodajnia f g=jadłodajni
ochrona f
dotacja f
subwencja f
darowizna f
opłata f
składka f
rezerwa f
pożyczka f
zbiórka f
kwesta f
loteria f g=loterii
inicjatywa f
partia f g=partii
redakcja f
telewizja f
prasa f
delegatura f
filia f g=filii
kasa f
liga f
hurtownia f g=hurtowni
kawiarenka f
kapela f G=kapel
młodzież f
gazeta f
apteka f
areszt m l=areszcie
wkład m
wpłata f
odpłatność f
źródło n G=źródeł
zadanie n
kółko n G=kółek
kontrakt m
konkurs m
wsparcie n
kapitał m
pielęgniarka f
szkolnictwo n
sądownictwo n
duchowieństwo n
wojsko n
grono n
krzyż ma
uczeń mp s=uczni P=uczniowie G=uczniów
harcerz mp P=harcerze G=harcerzy
funkcjonariusz mp P=funkcjonariusze G=funkcjonariuszy
radio n
wymiar m
sektor m
personel m
ruch m
sanepid m
organ m
rewir m
emeryt mp P=emeryci
rozgłośnia f g=rozgłośni
nieruchomość f
bractwo n
zastępca mf
podinspektor mp P=podinspektorzy
stanowisko n
projektodawca mf
straż f
społeczność f
pomoc f
przemoc f
twórczość f
działalność f
oświata f
kultura f
rodzina f
unia f g=unii
centrum um
liceum um
technikum um
gimnazjum um
kuratorium um
kolegium um
hospicjum um
konsorcjum um
forum um
laboratorium um
stowarzyszenie n
koło n G=kół
towarzystwo n
starostwo n
biuro n
przedszkole n
ministerstwo n
przedsiębiorstwo n
gospodarstwo n
pogotowie n
schronisko n
zgromadzenie n
nadleśnictwo n
województwo n
miasto n l=mieście
sołectwo n
środowisko n
zrzeszenie n
mieszkanie n
ognisko n
opactwo n
seminarium um
dofinansowanie n
finansowanie n
porozumienie n
dziecko n G=dzieci
partnerstwo n
duszpasterstwo n
probostwo n
media pl G=mediów
środki pl G=środków
finanse pl G=finansów
fundusze pl G=funduszy
władze pl G=władz
służby pl G=służb
warsztaty pl G=warsztatów
zajęcia pl G=zajęć
`;

export type NounClass = "m" | "ma" | "mp" | "mf" | "f" | "n" | "um" | "pl" | "adj";

export interface Noun {
  lemma: string;
  class: NounClass;
  /** Exceptions by their letter: s, g, l, P, G, I. */
  exceptions: Readonly<Record<string, string>>;
}

/** Every noun of the table by its lemma. */
export const NOUNS: ReadonlyMap<string, Noun> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line): [string, Noun] => {
      const [lemma = "", kind = "m", ...rest] = line.split(" ");
      return [
        lemma,
        {
          lemma,
          class: kind as NounClass,
          exceptions: Object.fromEntries(rest.map((part) => part.split("=") as [string, string])),
        },
      ];
    }),
);
