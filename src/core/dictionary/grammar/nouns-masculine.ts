/** Masculine nouns, of things and of people; `nouns.ts` says how a line is read. */
export const MASCULINE = `
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
audytor mp P=audytorzy
architekt mp P=architekci
oficer mp P=oficerowie
sztab m
koncern m
portal m G=portali
skansen m
orlik ma P=orliki
gabinet m
ogród m s=ogrod
park m
teatr m
dział m
krąg m s=kręg
sejmik m
basen m
stadion m
informatyk mp P=informatycy
prawnik mp P=prawnicy
bibliotekarz mp P=bibliotekarze G=bibliotekarzy
ratownik mp P=ratownicy
trener mp P=trenerzy
instruktor mp P=instruktorzy
rzecznik mp P=rzecznicy
lokator mp P=lokatorzy
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
areszt m l=areszcie
wkład m
kontrakt m
konkurs m
kapitał m
krzyż ma
uczeń mp s=uczni P=uczniowie G=uczniów
harcerz mp P=harcerze G=harcerzy
funkcjonariusz mp P=funkcjonariusze G=funkcjonariuszy
wymiar m
sektor m
personel m
ruch m
sanepid m
organ m
rewir m
emeryt mp P=emeryci
zastępca mf
podinspektor mp P=podinspektorzy
projektodawca mf
`;
