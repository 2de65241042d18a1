/** Feminine and neuter nouns, adjectives used as nouns, plural-only nouns; `nouns.ts` says how a line is read. */
export const OTHERS = `
higienistka f
położna f
księgowy adj
opiekunka f
muzeum um
remiza f
portiernia f g=portierni
biblioteka f
lodowisko n
boisko n
dyrekcja f
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
kino n
lekarka f
funkcjonariuszka f
myśliwy adj
kuratorka f
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
wpłata f
odpłatność f
źródło n G=źródeł
zadanie n
kółko n G=kółek
wsparcie n
pielęgniarka f
szkolnictwo n
sądownictwo n
duchowieństwo n
wojsko n
grono n
radio n
rozgłośnia f g=rozgłośni
nieruchomość f
bractwo n
stanowisko n
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
