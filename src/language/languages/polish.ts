import type { Language } from '../language.ts';
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
  stem: (word) => word,
};
