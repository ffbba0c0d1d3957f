/** Finite forms and past participles of German verbs of speech. */
export const cues = `
sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte betonten meint meinte meinten gemeint
schreibt schrieb schrieben geschrieben berichtet berichtete berichteten kritisiert kritisierte kritisierten
fordert forderte forderten gefordert warnt warnte warnten gewarnt mahnt mahnte mahnten gemahnt fragt fragte
fragten gefragt antwortet antwortete antworteten geantwortet ergänzt ergänzte ergänzten fügte fügt räumte
räumt bekräftigt bekräftigte bekräftigten versichert versicherte versicherten behauptet behauptete behaupteten
beteuert beteuerte beteuerten verkündet verkündete erzählt erzählte erzählten lobt lobte lobten urteilt
urteilte verspricht versprach versprachen versprochen äußert äußerte äußerten geäußert teilte teilt teilten
mitgeteilt rief riefen ruft gerufen nannte nennt nannten genannt bezeichnet bezeichnete bezeichneten sprach
sprachen spricht begründete begründet resümiert resümierte twitterte twittert konterte kontert entgegnete
entgegnet erwiderte erwidert bemerkte bemerkt bilanzierte bilanziert klagte klagt beklagte scherzte witzelte
unterstrich argumentierte argumentiert prophezeite zitierte zitiert so schimpft schimpfte schimpften spottet
spottete spotteten jubelt jubelte jubelten schwärmt schwärmte schwärmten murmelt murmelte flüstert flüsterte
schreit schrie schrien brüllt brüllte stammelt stammelte widerspricht widersprach widersprachen konstatiert
konstatierte moniert monierte rügt rügte tadelt tadelte bedauert bedauerte bedauerten gesteht gestand
gestanden bekennt bekannte verrät verriet enthüllt enthüllte offenbart offenbarte meldet meldete meldeten
droht drohte drohten prognostiziert prognostizierte vermutet vermutete vermuteten mutmaßt mutmaßte spekuliert
spekulierte folgert folgerte schlussfolgert schlussfolgerte empfiehlt empfahl empfahlen rät riet rieten
appelliert appellierte plädiert plädierte donnert donnerte wettert wetterte ätzt ätzte höhnt höhnte poltert
polterte giftet giftete scherzt witzelt beschreibt beschrieb beschrieben schildert schilderte schilderten
verlautbart verlautbarte notiert notierte postet postete präzisiert präzisierte bestätigt bestätigte
bestätigten dementiert dementierte bestreitet bestritt bestritten verteidigt entgegnen hält hielt gelobt
gelobte schwört schwor beschwört beschwor insistiert insistierte mokiert mokierte frotzelt frotzelte raunt
raunte seufzt seufzte
`;
