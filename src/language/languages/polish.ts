import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { spelling } from '../rules/spelling.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';

const stopWords = `
a aby ach acz aczkolwiek albo ale ależ ani aż bardziej bardzo bez bo bowiem by byli być był była było były będzie będą
będąc chociaż choć ci ciebie cię co cokolwiek coraz coś czasem czego czemu czy czyim czyj czyja czyje czyli czym cóż
daleko dla dlaczego dlatego do dokąd dopiero dość dużo gdy gdyby gdyż gdzie gdziekolwiek gdzieś go i ich ile ilu im
inna inne innego innej inni inny innych innym innymi iż ja jak jaka jakby jaki jakich jakichś jakie jakiego jakiej
jakiemu jakim jakimi jakiś jakkolwiek jako jakoś jaką je jeden jedna jednak jednakże jedno jego jej jemu jest jestem
jeszcze jeśli jeżeli już ją każda każde każdego każdej każdy każdym kiedy kiedyś kilka kilku kim kimś kogo komu kto
ktokolwiek ktoś która które którego której któremu który których którym którymi którzy którą ku lecz lub ma mają mam
mamy mało mi mimo między mnie mną mogą mogła mogło mogły moi moim moja moje może możliwe można mu musi musiał my mógł
mój na nad nadal najbardziej nam nami nas nasi nasz nasza nasze naszego naszej naszych natomiast natychmiast nawet nic
nich nie niech niego niej niemu nigdy nim nimi nią niż no o obok od około on ona one oni ono oraz oto owszem pan po pod
podczas pomimo pomiędzy ponad ponieważ poprzez powinien powinna powinno poza prawie przeciw przed przede przedtem przez
przy raczej razie również sam sama sami się skąd sobie sobą swoi swoich swoim swoimi swoja swoje swojego swojej swoją
swój są ta tak taka taki takich takie takiego takiej takim także tam te tego tej temu ten też to tobie tobą trzeba tu
tutaj twoi twoim twoja twoje twój ty tych tylko tylu tym tymi tę u w wam wami was wasz wasza wasze we według wiele
wielu więc więcej wobec wraz wszyscy wszystkich wszystkie wszystkim wszystko wtedy wy właśnie z za zawsze zaś ze został
została zostało zostały żaden żadna żadne żadnych że żeby
`;

const framingWords = `
artykule artykuł artykułu autor autora informacje istniał istniała istnieje istnieją myśli mówi mówił określa opisano
opisał opisuje opisz pisze podaj powiedz powiedziano powiedział powiedziała powodem powodu powody powód przyczyna
przyczyną przykład rodzaj rodzaje rodzaju rzecz rzeczy sposobem sposób stało stwierdził słowa słowo słów tekst tekstu
tekście twierdzi typ typu typy wie wspomina wspomniano wyjaśnia wyjaśnij wymień zdarzyło znaczenie znaczy
`;

export const polish: Language = {
  code: 'pl',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  negations: negations({
    words: 'nie nigdy nikt nikogo nic niczego ani bez żaden żadna żadne brak nigdzie',
  }),
  spelling: spelling({
    percent: 'percent, procent, procenta, procentów, proc',
    and: 'i',
    numerals: numerals({
      ones: `zero jeden/jedna/jedno dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu
        dziewięć/dziewięciu dziesięć/dziesięciu jedenaście dwanaście trzynaście czternaście piętnaście szesnaście
        siedemnaście osiemnaście dziewiętnaście`,
      tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
      hundred: 'sto',
      thousand: 'tysiąc/tysiące/tysięcy/tys',
      million: 'milion/miliony/milionów/mln',
      billion: 'miliard/miliardy/miliardów/mld',
    }),
  }),
  cautions: cautions({
    source: 'według, zdaniem',
    attribution: `powiedział, powiedziała, powiedzieli, mówi, mówią, mówił, mówiła, twierdzi, twierdzą, twierdził,
      twierdziła, uważa, uważają, sądzi, sądzą, myśli, oświadczył, oświadczyła, ostrzegł, ostrzegła,
      ostrzega`,
    statement: 'dodał, dodała, poinformował, poinformowała, napisał, napisała, pisze',
    modal: 'może, mogą, mógł, mogła, mogło, mógłby, mogłaby, powinien, powinna, powinno',
    hedge: `rzekomo, podobno, ponoć, prawdopodobnie, być może, chyba, może, zapewne, tak zwany, tak zwana, czy,
      wydaje się, zdaje się`,
    attitude: `obawia, obawiają, obawiał, obawiała, boi, boją, bał, bała, spodziewa, podejrzewa, podejrzewają,
      przypuszcza, marzy`,
    idea: `pomysł, obawa, obawy, strach, ryzyko, plotka, plotki, podejrzenie, wrażenie, możliwość, groźba`,
    degree: 'prawie, niemal, ledwie, ledwo, rzadko',
    condition: 'jeśli, jeżeli, chyba że, o ile, oprócz, gdyby',
    denial: 'błędnie, fałszywie, odmówił, odmówiła, zamiast',
    dispute: `zaprzecza, zaprzeczają, zaprzeczył, zaprzeczyła, zaprzeczyli, zdementował, zdementowała, wątpi,
      wątpią, wątpił, wątpiła, kwestionuje, odrzucił, odrzuciła`,
    falsehood: 'kłamstwo, mit, nieprawda, fałsz',
    neutral: 'nie tylko, nie dziwi',
    that: 'że, iż, aby, żeby',
    but: 'ale, lecz, jednak',
    asks: `kto, co, kiedy, gdzie, dlaczego, czemu, jak, jaki, jaka, jakie, który, która, które, ile, czyj,
      dokąd, skąd, czy`,
    self: 'ja, my',
  }),
  stem: (word) => word,
};
