import type { Language } from '../language.ts';
import { answerRules } from '../rules/answer-kinds.ts';
import { articleRequestRules } from '../rules/article-requests.ts';
import { followUpRules } from '../rules/follow-ups.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { speechRules } from '../rules/speech.ts';
import { spelling } from '../rules/spelling.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';
import { frenchCautions } from './french-cautions.ts';
import { dates } from './french-dates.ts';
import { leaning } from './french-leaning.ts';

const stopWords = `
a afin ai aie aient ainsi ait alors après as assez au aucun aucune aucunes aucuns auquel aura aurai auraient aurait
auront aussi autant autre autres aux auxquelles auxquels avaient avais avait avant avec avez avoir avons ayant beaucoup
bien c car ce ceci cela celle celles celui cependant ces cet cette ceux chacun chacune chaque chez ci combien comme
comment contre d dans de dehors depuis dernièrement des desquelles desquels dessous dessus devait devant devoir doit
doivent donc dont du duquel durant dès déjà dû elle elles en encore enfin ensuite entre envers environ es est et eu eue
eues eurent eus eut eux excepté eût faire fais faisaient faisait fait faite faites fallait fasse faut fera firent fit
font fur furent fus fut fût guère hors hui ici il ils j jamais je jusqu jusque l la laquelle le lequel les lesquelles
lesquels leur leurs lors lorsqu lorsque lui là m ma mais malgré me mes mien mienne miens mieux moi moins mon moyennant
même mêmes n ne ni non nos notamment notre nous nul nulle néanmoins nôtre nôtres on ont or ou ouais oui outre où par
parce parfois parmi pas pendant peu peut peuvent peux plupart plus plusieurs plutôt pour pourquoi pourraient pourrait
pourront pouvaient pouvait pouvoir presque près pu puis puisqu puisque pus put qu quand quant que quel quelconque
quelle quelles quelqu quelque quelques quels qui quiconque quoi quoique s sa sans sauf se sera serai seraient serait
seront ses seul seule seulement seuls si sien sienne siens sinon soi soient sois soit sommes son sont sous souvent suis
sur surtout t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois toutes trop très
tu un une unes uns va vers via voici voilà vont vos votre vous vu vôtre y à ça étaient étais était étant été êtes être
`;

const framingWords = `
affirme affirmé article auteur auteure cause chose choses cite cité croit dire dis disait disent dit dite dites donne
donné déclare déclaré décris décrit décrite exemple existait existe existent explique expliquer expliquez expliqué fait
faits façon genre indique information informations manière mentionne mentionné mentionnée mot motif mots paragraphe
parle passage pense question raconte raison raisons sait selon signifie sorte sortes texte trouve type types veut écrit
`;

const requests = articleRequestRules({
  article: 'article texte papier reportage dépêche récit',
  skipped: `ceci cela cet ce cette ça ici le la les l un une de du des d est sont était a ont été fut en à au aux et il elle ils on qu que qui s c t y moi nous
    tu vous je pouvez peux peut donne donnez dis dites svp stp plait plaît s'il te quel quelle quels quelles quoi`,
  between: 'vite bref brève court courte rapidement exactement nom mots phrase bien par',
  phrases: {
    author: `qui écrit, qui rédigé, par qui, auteur, auteure, autrice, auteurs, rédacteur, signé, écrit par, rédigé par, nom auteur,
      @journaliste`,
    published: `quand écrit, quand publié, quand paru, quand publication, quand rédigé, quand sorti, quand date, date
      publication, date parution, publié quand, écrit quand, date écrit, @quand, @date`,
    publisher: `publié par, qui publié, éditeur, journal, source, média, agence presse, où publié, où paru, où vient, d'où vient,
      @magazine, @site, @revue`,
    title: "titre, gros titre, @s'appelle, @appelle",
    url: 'lien, url, adresse web, @adresse, @original, @où lire',
    length: 'combien mots, nombre mots, @longueur, @long, temps lecture, combien paragraphes',
    summary: `tldr, tl dr, résumé, résume, résumer, résumez, synthèse, en bref, idée principale, idées principales, point principal,
      points principaux, idée générale, essentiel, sujet, thème, parle, dit, agit, agit il, points clés, conclusion,
      @passe, message principal, argument principal`,
  },
});

const answers = answerRules({
  asks: {
    person: 'qui, à qui, de qui',
    time: 'quand, quelle heure, combien de temps, depuis quand, combien d années, combien d heures, combien de jours, combien de mois',
    place: 'où',
    number: 'combien, combien de',
    other: 'comment, pourquoi, que, quoi, qu est ce, qu',
  },
  which: 'quel quelle quels quelles lequel laquelle lesquels lesquelles',
  copulas: 'est sont était étaient fut',
  verbs: 'a ont avait avaient peut peuvent doit doivent fait',
  nouns: {
    person: `personne personnes homme femme président présidente roi reine empereur impératrice pape évêque
      ministre politicien auteur écrivain poète scientifique physicien chimiste mathématicien philosophe historien
      explorateur acteur actrice chanteur chanteuse musicien joueur joueurs entraîneur artiste peintre compositeur
      architecte ingénieur général chef directeur souverain fondateur entreprise entreprises société organisation
      agence université parti équipe groupe`,
    time: 'an année années mois jour date dates décennie siècle siècles époque période saison',
    place: `ville villes village pays état états province région comté continent fleuve rivière île îles lieu
      endroit rue quartier nation nations capitale mer océan lac montagne`,
    number: `pourcentage proportion nombre quantité population part hauteur longueur largeur profondeur poids
      distance superficie coût prix âge taux vitesse température`,
  },
  numbers: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt* trente
      quarante cinquante soixante septante nonante cent cents mille million* milliard* billion* douzaine* dizaine*
      vingtaine centaine* millier* moitié tiers quart pourcent demi* double triple`,
  times: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
      jeudi vendredi samedi dimanche secondes minute* heure heures jour jours journée* semaine* mois an ans année
      années décennie* siècle* millénaire* printemps été automne hiver aujourd hier demain minuit midi matin soir`,
});

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)'(?=.)/u;
const snowball = snowballStemmer('fr');

const speech = speechRules({
  cues: `dit disait disent dirent déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait
      ajoute ajouté ajoutait assure assuré assurait estime estimé estimait souligne souligné soulignait précise
      précisé précisait indique indiqué indiquait annonce annoncé répond répondu répondait demande demandé raconte
      raconté racontait confie confié confiait insiste insisté insistait regrette regretté regrettait dénonce
      dénoncé dénonçait rappelle rappelé rappelait reconnaît reconnu reconnaissait conclut concluait poursuit
      poursuivi poursuivait lance lancé lançait écrit écrivait tweeté tweete note noté notait observe observé juge
      jugé jugeait plaide plaidé martèle martelé prévient prévenu prévenait promet promis résume résumé soupire
      sourit ironise ironisé renchérit réplique répliqué rétorque rétorqué tranche tranché témoigne témoigné
      commente commenté détaille détaillé justifie justifié admet admis avoue avoué critique critiqué salue salué
      avertit averti s'exclame exclame exclamé s'interroge interroge interrogé réagit réagi qualifie qualifié évoque
      évoqué exclamée lancent glisse glissé souffle soufflé tonne tonné fulmine fulminé plaisante plaisanté raille
      raillé tempête tempêté gronde grondé murmure murmuré chuchote chuchoté crie crié hurle hurlé indigne indigné
      indignée insurge insurgé insurgée emporte emporté réjouit réjoui réjouie félicite félicité félicitée déplore
      déploré déplorent regrettent concède concédé nuance nuancé tempère tempéré rappellent soulignent répète répété
      riposte riposté objecte objecté conclu enchaîne enchaîné renchéri alerte alerté menace menacé jure juré
      garantit garanti analyse analysé remarque remarqué constate constaté souvient décrit dévoile dévoilé révèle
      révélé soutient soutenu prétend prétendu dénoncent fustige fustigé tacle taclé vante vanté argue argué
      argumente argumenté balaie balayé certifie certifié clame clamé déclame réclame réclamé relate relaté relève
      relevé renseigne rectifie rectifié corrige corrigé suggère suggéré recommande recommandé exhorte exhorté
      supplie supplié implore imploré bougonne bougonné grommelle grommelé lâche lâché cingle cinglé assène asséné`,
  participles: 'ajoutant expliquant précisant affirmant assurant soulignant déclarant estimant disant',
  complementizers: "que qu'",
  manners: 'sourit rit soupire soupiré sanglote étonne étonné agace agacé amuse amusé acquiesce acquiescé',
  performatives: `réclame réclamé propose proposé promet promis annonce annoncé offre offert exige exigé recommande
      recommandé confirme confirmé`,
  utterances:
    'communiqué déclaration lettre message note courriel tweet discours texte tribune commentaire réponse post',
  headings: 'question réponse citation source titre conclusion résumé note extrait slogan ps',
  fronted: 'pour',
  accordings: "selon, d'après, d' après, pour",
  pronouns: { man: 'il', woman: 'elle', several: 'ils elles', none: "je j' nous on vous tu ce c' qui" },
  between: `a ont avait avaient est était s' se y lui leur aussi également ensuite puis encore alors déjà toujours
      pourtant enfin hier notamment récemment même ainsi me m' nous`,
  introductions: "ici là aujourd'hui hier demain cependant pourtant enfin puis ainsi",
  adverb: /ment$/u,
  boundaries: "et mais ou que qu' quand lorsque lorsqu' si car comme tandis puisque puisqu' donc où",
  coordinators: 'et mais ou',
  passives: '',
  prepositions: `à au aux dans en sur par pour avec sans sous vers chez contre entre depuis pendant après avant devant
      lors de du des d' selon auprès face`,
  determiners: `le la l' les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs
      quelques deux trois quatre cinq six sept huit`,
  definites: "le la l' les",
  relatives: 'qui dont lequel laquelle',
  titles: `président présidente ministre premier première député députée sénateur sénatrice maire préfet professeur
      docteur dr pr général colonel juge procureur procureure directeur directrice porte-parole secrétaire pape
      chancelier chancelière commissaire ambassadeur capitaine avocat avocate`,
  titlesOfMen: 'm mm monsieur roi frère',
  titlesOfWomen: 'mme mlle madame mademoiselle reine sœur',
  times: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet août septembre octobre
      novembre décembre`,
  particles: "de du des la le d' van von ben el al",
  clitic: /(?<hyphen>-(?:t-)?)(?:ils?|elles?|on|je|nous|vous)$/iu,
  elided: /^(?:[cdjlmnst]|qu|lorsqu|puisqu)['’](?=\p{L})/iu,
});

const followUps = followUpRules({
  openers: `et, mais, ou, aussi, qu'en est-il de, qu'en est-il du, qu'en est-il des, quid de, quid du, quid des,
    quant à, concernant, pour ce qui est de`,
  articles: 'le la les l un une des et',
  prepositions: 'du de d à a au aux en dans sur pour par avec chez contre sous',
  pronouns: 'il elle ils elles lui leur leurs son sa ses cela ça celui celle ceux celles là',
});

/**
 * Diacritics, often omitted in questions, are dropped before stemming. The endings of "fondée" and "fondèrent", which the
 * stemmer then no longer recognizes, are reduced first.
 */
export const french: Language = {
  code: 'fr',
  dates,
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  elision: ELISION,
  negations: negations({
    words: 'ne pas jamais aucun aucune personne rien ni sans non guère nullement',
    inside: /^n'/u,
  }),
  spelling: spelling({
    percent: 'percent, pour cent',
    and: 'et',
    numerals: numerals({
      ones: `zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
        dix-huit dix-neuf`,
      tens: 'vingt trente quarante cinquante soixante septante octante nonante',
      hundred: 'cent/cents',
      thousand: 'mille',
      million: 'million/millions',
      billion: 'milliard/milliards',
      joiners: 'et',
    }),
  }),
  cautions: frenchCautions,
  stem: (word) => snowball(foldMarks(word).replace(/(?<=.{3})(?:ees?|erents?)$/u, 'e')),
  ...answers,
  ...requests,
  ...followUps,
  ...leaning,
  speech,
};
