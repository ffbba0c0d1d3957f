import { answerRules } from '../answer-kinds.ts';
import { foldMarks } from '../fold-marks.ts';
import type { Language } from '../language.ts';
import { snowballStemmer } from '../snowball.ts';
import { wordSetWithoutMarks } from '../word-set.ts';

const stopWords = `
a acaso acá además adonde adónde ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambas ambos ante
antes apenas aquel aquél aquella aquellas aquello aquellos aquí así aun aún aunque bajo bastante bien cabe cada casi como
cómo con conmigo consigo contigo contra cual cuál cuales cuáles cualquier cualquiera cuando cuándo cuanta cuánta cuantas
cuántas cuanto cuánto cuantos cuántos cuya cuyas cuyo cuyos da dado de deben debe debía debido del demás dentro desde
después dicha dicho donde dónde durante e el él ella ellas ello ellos empero en encima entonces entre era eran eras eres
es esa esas ese eso esos esta está estaba estaban estado estamos están estando estar estas estás este éste esté estén
esto estos estoy estuvo estuvieron excepto fue fueran fueron fuese ha haber había habían habido habrá
habrían habría hace hacen hacer hacia hacía haciendo han hasta hay haya hayan he hecho hemos hizo hicieron hube hubo
hubiera hubieron igual incluso ir jamás la las le les lo los luego mas más me mediante menos mi mí mía mías mientras
mío míos mis misma mismas mismo mismos mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotras
nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poca pocas poco pocos podemos poder
podía podían podrá podría podrían por porque porqué pudo pudieron puede pueden puedo pues que qué quien quién quienes
quiénes quizá quizás salvo se sé sea sean según ser será serán sería serían si sí sido siempre siendo sin sino sobre
sois solamente solo sólo somos son soy su sus suya suyas suyo suyos tal tales también tampoco tan tanta tantas tanto
tantos te tenemos tener tenga tengan tengo tenía tenían ti tiene tienen toda todas todavía todo todos tras través tu tú
tus tuvo tuvieron tuya tuyo u un una unas uno unos usted ustedes va van varias varios ve vez veces vosotros vuestra
vuestro y ya yo
`;

const framingWords = `
afirma afirmó artículo autor autora conoce conocida conocidas conocido conocidos cosa cosas cree
cuenta cuéntame da dar decir denomina denominaba denominado denominada describe descrito dice dicen dicho dijo
dieron dio ejemplo existe existen existía existían existió explica explican explicó frase información llama
llamaba llamaban llamada llamado llamados llaman llamar llamó manera menciona mencionan mencionó modo motivo nombra
nombre nombres ocurre ocurrió opina palabra palabras párrafo pasa pasó piensa razón razones refiere sabe saber
significa sucede sucedió texto tipo tipos trata
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
    person: `persona personas hombre mujer presidente presidenta rey reina emperador emperatriz papa obispo ministro político
      autor autora escritor escritora poeta científico científicos físico químico matemático filósofo historiador explorador
      actor actriz cantante músico jugador jugadores entrenador artista pintor compositor arquitecto ingeniero general líder
      director gobernante fundador empresa empresas compañía organización agencia universidad grupo partido banda equipo`,
    time: 'año años mes meses día fecha fechas década décadas siglo siglos época estación',
    place: `ciudad ciudades pueblo país países estado estados provincia región condado continente río isla islas lugar lugares
      calle distrito nación naciones capital mar océano lago montaña`,
    number: `porcentaje proporción número cantidad población fracción altura longitud anchura profundidad peso distancia
      superficie costo coste precio edad tasa velocidad temperatura`,
  },
  numbers: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieci* veinte veinti* treinta
    cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos *cientos *cientas quinientos mil miles millon*
    millón billón billones docena* mitad tercio cuarto ciento ambos ambas doble triple único única`,
  times: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
    miércoles jueves viernes sábado sábados domingo domingos segundos minuto* hora horas día días semana* mes meses año
    años década* siglo* milenio* primavera verano otoño invierno hoy ayer mañana medianoche mediodía noche tarde`,
});

const snowball = snowballStemmer('es');

/** Marks go before the stem, for questions are typed without them; what is left of "murió" has to be what is left of "morir". */
export const spanish: Language = {
  code: 'es',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  stem: (word) => snowball(foldMarks(word)).replace(/i$/u, ''),
  ...answers,
};
