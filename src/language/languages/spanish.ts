import { answerRules } from '../answer-kinds.ts';
import { foldMarks } from '../fold-marks.ts';
import type { Language } from '../language.ts';
import { snowballStemmer } from '../snowball.ts';
import { wordSetWithoutMarks } from '../word-set.ts';

const negations = 'no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco';

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
dieron dijo dio ejemplo existe existen existió existía existían explica explican explicó frase información manera
menciona mencionan mencionó modo motivo ocurre ocurrió opina palabra palabras pasa pasó piensa párrafo razones razón
refiere sabe saber significa sucede sucedió texto tipo tipos trata
`;

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

/** Marks go before the stem, for questions are typed without them; what is left of "murió" has to be what is left of "morir". */
export const spanish: Language = {
  code: 'es',
  stopWords: wordSetWithoutMarks(stopWords),
  negations: wordSetWithoutMarks(negations),
  framingWords: wordSetWithoutMarks(framingWords),
  stem: (word) => snowball(foldMarks(word)).replace(/i$/u, ''),
  ...answers,
};
