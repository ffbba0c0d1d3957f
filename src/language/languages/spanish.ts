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
import { spanishCautions } from './spanish-cautions.ts';
import { dates } from './spanish-dates.ts';
import { leaning } from './spanish-leaning.ts';

const stopWords = `
a acaso acá además adonde adónde ahora ahí al algo alguien alguna algunas alguno algunos algún allá allí ambas ambos
ante antes apenas aquel aquella aquellas aquello aquellos aquél aquí así aun aunque aún bajo bastante bien cabe cada
casi como con conmigo consigo contigo contra cual cuales cualquier cualquiera cuando cuanta cuantas cuanto cuantos cuya
cuyas cuyo cuyos cuál cuáles cuándo cuánta cuántas cuánto cuántos cómo da dado de debe deben debido debía del demás
dentro desde después dicha dicho donde durante dónde e el ella ellas ello ellos empero en encima entonces entre era
eran eras eres es esa esas ese eso esos esta estaba estaban estamos estando estar estas este esto estos estoy
estuvieron estuvo está están estás esté estén excepto fue fueran fueron fuese ha haber habido habrá habría habrían
había habían hace hacen hacer hacia haciendo hacía han hasta hay haya hayan he hecho hemos hicieron hizo hube hubiera
hubieron hubo igual incluso ir jamás la las le les lo los luego mas me mediante menos mi mientras mis misma mismas
mismo mismos mucha muchas mucho muchos muy más mí mía mías mío míos nada nadie ni ninguna ninguno ningún no nos
nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poca pocas poco pocos
podemos poder podrá podría podrían podía podían por porque porqué pudieron pudo puede pueden puedo pues que quien
quienes quizá quizás quién quiénes qué salvo se sea sean según ser será serán sería serían si sido siempre siendo sin
sino sobre sois solamente solo somos son soy su sus suya suyas suyo suyos sé sí sólo tal tales también tampoco tan
tanta tantas tanto tantos te tenemos tener tenga tengan tengo tenía tenían ti tiene tienen toda todas todavía todo
todos tras través tu tus tuvieron tuvo tuya tuyo tú u un una unas uno unos usted ustedes va van varias varios ve veces
vez vosotros vuestra vuestro y ya yo él éste
`;

const framingWords = `
afirma afirmó artículo autor autora cosa cosas cree cuenta cuéntame da dar decir describe descrito dice dicen dicho
dieron dijo dio ejemplo escribe escriben escribieron escribió escrito existe existen existió existía existían explica explican explicó frase información manera
menciona mencionan mencionó modo motivo ocurre ocurrió opina palabra palabras pasa pasó piensa párrafo razones razón
refiere sabe saber significa sucede sucedió texto tipo tipos trata
`;

const requests = articleRequestRules({
  article: 'artículo texto noticia nota reportaje',
  skipped: `esto este esta aquí tiene tienen el la los las un una de del es son fue fueron era ha han sido en a al y lo se que su me nos tú usted yo puedes puede
    podrías dame di dime cuéntame por favor porfa cual cuál cuáles qué`,
  between: 'breve brevemente rápido rápidamente corto corta exactamente nombre palabras frase pocas',
  phrases: {
    author: `quién escribió, quiénes escribieron, quién escrito, quién autor, autor, autora, autores, quién
      redactó, redactor, escrito quién, quién firma, @periodista`,
    published: `cuándo escribió, cuándo publicó, cuándo publicado, cuándo escrito, cuándo salió, cuándo apareció, @cuándo, fecha
      publicación, @fecha, publicado cuándo, publicó cuándo`,
    publisher: `quién publicó, quién publicado, editor, editorial, periódico, diario, fuente, medio, dónde publicó, dónde
      publicado, dónde salió, dónde apareció, @dónde, agencia noticias, @revista, @sitio, @web, @página`,
    title: 'título, titular, @llama, @titula',
    url: 'enlace, link, url, dirección web, @dirección, @original, @dónde leer',
    length:
      'cuántas palabras, número palabras, @longitud, @largo, @extensión, tiempo lectura, cuántos párrafos',
    summary: `tldr, tl dr, resumen, resume, resumir, resúmelo, resúmeme, resumido, síntesis, idea principal, ideas principales,
      punto principal, puntos principales, puntos clave, mensaje principal, argumento principal, tema, tema principal, trata,
      @habla, @dice, de qué va, conclusión, conclusiones, esencial, importante, más importante, pasó, pasa, sucedió, ocurrió`,
  },
});

const answers = answerRules({
  asks: {
    person: 'quién, quiénes',
    time: 'cuándo, cuánto tiempo, cuántos años, cuántos días, cuántos meses, cuántas horas',
    place: 'dónde, adónde',
    number: 'cuánto, cuánta, cuántos, cuántas',
    other: 'cómo, por qué, para qué',
  },
  which: 'qué cuál cuáles',
  copulas: 'es son era eran fue fueron',
  verbs: 'ha han había hace hacen hizo puede pueden tiene tienen tuvo',
  nouns: {
    person: `persona personas hombre mujer presidente presidenta rey reina emperador emperatriz papa obispo
      ministro político autor autora escritor escritora poeta científico científicos físico químico matemático
      filósofo historiador explorador actor actriz cantante músico jugador jugadores entrenador artista pintor
      compositor arquitecto ingeniero general líder director gobernante fundador empresa empresas compañía
      organización agencia universidad grupo partido banda equipo`,
    time: 'año años mes meses día fecha fechas década décadas siglo siglos época estación',
    place: `ciudad ciudades pueblo país países estado estados provincia región condado continente río isla islas
      lugar lugares calle distrito nación naciones capital mar océano lago montaña`,
    number: `porcentaje proporción número cantidad población fracción altura longitud anchura profundidad peso
      distancia superficie costo coste precio edad tasa velocidad temperatura`,
  },
  numbers: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieci* veinte veinti*
      treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos *cientos *cientas quinientos
      mil miles millon* millón billón billones docena* mitad tercio cuarto ciento ambos ambas doble triple único
      única`,
  times: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes
      martes miércoles jueves viernes sábado sábados domingo domingos segundos minuto* hora horas día días semana*
      mes meses año años década* siglo* milenio* primavera verano otoño invierno hoy ayer mañana medianoche
      mediodía noche tarde`,
});

const snowball = snowballStemmer('es');

const speech = speechRules({
  cues: `dice dijo dijeron decía dicho afirma afirmó afirmaron afirmado asegura aseguró aseguraron asegurado explica
      explicó explicaron explicado añade añadió añadieron añadido agrega agregó agregaron agregado señala señaló
      señalaron señalado declara declaró declararon declarado sostiene sostuvo sostuvieron sostenido indica indicó
      indicaron indicado manifiesta manifestó manifestaron manifestado subraya subrayó subrayaron subrayado insiste
      insistió insistieron insistido destaca destacó destacaron destacado advierte advirtió advirtieron advertido
      responde respondió respondieron respondido pregunta preguntó preguntaron preguntado cuenta contó contaron
      contado comenta comentó comentaron comentado reconoce reconoció reconocieron reconocido admite admitió
      admitieron admitido anuncia anunció anunciaron anunciado denuncia denunció denunciaron denunciado escribe
      escribió escribieron escrito lamenta lamentó lamentaron lamentado recuerda recordó recordaron recordado
      concluye concluyó concluyeron concluido considera consideró opina opinó apunta apuntó apuntaron apuntado
      precisa precisó precisaron precisado reitera reiteró reiteraron reiterado expresa expresó expresaron expresado
      promete prometió criticó critica relata relató confiesa confesó exclamó exclama gritó grita califica calificó
      tuiteó bromeó zanjó remarcó recalcó recalca aseveró detalló prosiguió resumió replicó ironizó defendió
      defiende susurró susurra murmuró murmura bromea ironiza espetó espeta zanja remarca matizó matiza puntualizó
      puntualiza aclaró aclara alertó alerta avisó avisa amenazó amenaza juró jura concedió replica contestó
      contesta rebatió rebate objetó cuestionó cuestiona argumentó argumenta alegó alega resume narró narra rememoró
      detalla describió describe observó observa estimó estima auguró augura vaticinó vaticina predijo reveló revela
      confirmó confirma desmintió desmiente negó niega celebró celebra aplaudió elogió elogia tuitea publicó
      sentenció sentencia apostilló apostilla prosigue continuó continúa ratificó ratifica proclamó proclama exigió
      exige reclamó reclama pidió pide rogó ruega suplicó sugirió sugiere recomendó recomienda aconsejó aconseja
      protestó protesta quejó queja arremetió fustigó`,
  participles: 'diciendo añadiendo agregando asegurando afirmando señalando explicando',
  complementizers: 'que si',
  manners: 'sonrió sonríe rió ríe suspiró suspira sollozó alegró alegra sorprendió indignó indigna',
  performatives: `exigió exige reclamó reclama ofreció ofrece prometió promete anunció anuncia propuso propone pidió pide
      confirmó confirma`,
  utterances: `comunicado declaración carta mensaje nota correo tuit discurso texto artículo comentario respuesta
      publicación`,
  headings: 'pregunta respuesta cita fuente titular nota resumen conclusión lema atención mira',
  accordings: 'según, de acuerdo con, en palabras de, a juicio de',
  pronouns: {
    man: 'él',
    woman: 'ella',
    several: 'ellos ellas',
    none: 'yo nosotros usted ustedes tú quien uno muchos algunos otros',
  },
  between: `ha han había habían fue es se le les lo me nos también además luego después ya entonces todavía ayer hoy así
      siempre nunca aún antes`,
  introductions: 'aquí allí hoy ayer mañana además entonces luego sin',
  adverb: /mente$/u,
  boundaries: 'y e pero o u que cuando si porque como mientras aunque pues donde sino',
  coordinators: 'y e pero o',
  prepositions: `a al ante con contra de del desde durante en entre hacia hasta para por según sin sobre tras`,
  determiners: `el la los las un una unos unas su sus mi mis este esta estos estas ese esa aquel aquella varios varias
      muchos algunos dos tres cuatro cinco seis algunas`,
  definites: 'el la los las',
  relatives: 'que quien quienes cuyo cuya',
  titles: `presidente presidenta ministro ministra primer primera vicepresidente vicepresidenta alcalde alcaldesa
      senador senadora diputado diputada gobernador gobernadora secretario secretaria portavoz juez jueza fiscal general
      papa doctor doctora dr dra profesor profesora director directora entrenador consejero consejera canciller embajador
      coronel capitán`,
  titlesOfMen: 'señor sr don rey hermano',
  titlesOfWomen: 'señora sra doña reina hermana señorita srta',
  times: `lunes martes miércoles jueves viernes sábado domingo enero febrero abril junio julio agosto septiembre octubre
      noviembre diciembre`,
  particles: 'de del la las los y van von al el bin',
});

const followUps = followUpRules({
  openers:
    'y, e, pero, o, también, qué hay de, qué pasa con, qué hay sobre, qué tal, lo mismo para, en cuanto a',
  articles: 'el la los las un una unos unas y',
  prepositions: 'de del a al en con por para sobre contra desde',
  pronouns: 'él ella ellos ellas le les su sus suyo suya eso esto esa ese aquello allí ahí entonces',
});

/**
 * Diacritics, often omitted in questions, are dropped before stemming. A final i is dropped after it, so that "escribió" shares
 * its stem with "escribir".
 */
export const spanish: Language = {
  code: 'es',
  dates,
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  negations: negations({
    words: 'no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco',
  }),
  spelling: spelling({
    percent: 'percent, por ciento, por cien',
    and: 'y',
    numerals: numerals({
      ones: `cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
        diecisiete dieciocho diecinueve`,
      tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
      hundred: 'cien/ciento',
      thousand: 'mil',
      million: 'millón/millones',
      joiners: 'y',
    }),
  }),
  cautions: spanishCautions,
  stem: (word) => snowball(foldMarks(word)).replace(/i$/u, ''),
  ...answers,
  ...requests,
  ...followUps,
  ...leaning,
  speech,
};
