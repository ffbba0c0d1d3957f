import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { spelling } from '../rules/spelling.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';
import { dates } from './turkish-dates.ts';

const stopWords = `
acaba ama ancak aralarında arasında artık asla aslında ayrıca az bana bazen bazı bazıları belki ben bence beni benim
beri bile bir biraz biri birisi birkaç birlikte birçok birçoğu birşey biz bizde bize bizi bizim bu buna bunda bundan
bunlar bunları bunların bunu bunun burada böyle böylece bütün da daha dahi dahil de defa dek denli değil değildi diye
diğer dolayı dolayısıyla dışında eden eder ederek edildi edilen ediyor elbette en etmek etmesi etti ettiği ettiğini
evet eğer fakat gibi göre hangi hangileri hangisi hani hatta hem henüz hep hepsi her herhangi herkes hiç hiçbir hâlâ
iken ile ilgili ise itibaren için işte kadar karşı karşın kaç kaçta kaçıncı kendi kendilerine kendini kendisi kez ki
kim kimden kime kimi kimin kimler kimse kısaca mi midir mu mü mı mıdır nasıl ne neden nedenle nedir nerede nereden
nerelerde neresi neresidir nereye neye neyi neyin niye niçin o olan olarak oldu olduklarını olduğu olduğunu olmak
olması olmayan olsa olsun olup olur olursa ona ondan onlar onlara onlardan onları onların onu onun orada oysa pek peki
rağmen sadece sanki sen seni senin siz size sizi sizin sonra tarafından tüm var vardı vardır ve veya ya yalnız yani
yapılan ye yerine yine yok yoksa yüzünden zaten çok çoğu çünkü önce öyle üzere üzerinde şayet şekilde şey şimdi şu şuna
şunda şundan şunlar şunları şunu şöyle
`;

const framingWords = `
anlama anlamı anlat anlatır açıkla açıklar belirtilen belirtir bilgi biçimde dedi der diyor ifade kelime kelimesi
makale makalede metin metinde olay sebebi sebep söyle söyledi söylenen söyleniyor söyler tanımlar tip tür türde türü
yazar yazarı yazıda çeşit örnek
`;

/** Writes İ as i, as foreign keyboards do, and drops the ending after an apostrophe: "Ankara'da". */
const fold = (word: string): string => word.replace(/(?<=.)'.*$/u, '').replaceAll('i\u0307', 'i');

const snowball = snowballStemmer('tr');
/** Stems are not cut shorter than this. */
const MIN_STEM = 3;

const backVowels: Readonly<Record<string, string>> = { i: 'ı', ö: 'o', ü: 'u' };
const frontVowels: Readonly<Record<string, string>> = { ı: 'i', o: 'ö', u: 'ü' };

export const turkish: Language = {
  code: 'tr',
  dates,
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  fold,
  negations: negations({
    words: 'değil değildir yok yoktur hiç hiçbir asla olmadan ne',
    inside:
      /\p{L}{2}(?:m[ıiuü]yor\p{L}*|m[ae]z(?:l[ae]r|d[ıi]\p{L}*)?|m[ae]d[ıi](?:m|n|k|l[ae]r)?|m[ae]y[ae]ca[kğ]\p{L}*|m[ae]yece[kğ]\p{L}*|m[ae]mış\p{L}*|m[ae]miş\p{L}*|madan|meden)$/u,
  }),
  spelling: spelling({
    percent: 'percent, yüzde',
    and: 've',
  }),
  cautions: cautions({
    source: 'göre',
    attribution: `dedi, dediler, diyor, söyledi, söylediler, söylüyor, iddia etti, iddia ediyor, savundu, savunuyor,
      inanıyor, düşünüyor, uyardı`,
    statement: 'belirtti, ekledi, yazdı, açıkladı, bildirdi',
    modal: 'olabilir, gerekir',
    hedge: 'sözde, güya, belki, muhtemelen, galiba, herhalde, iddiaya göre, acaba, görünüyor',
    attitude: 'korkuyor, korkuyorlar, endişeli, endişeleniyor, umuyor, umuyorlar, sanıyor, şüpheleniyor',
    idea: 'fikri, korkusu, riski, söylentisi, iddiası, ihtimali, endişesi',
    degree: 'neredeyse, güçlükle, nadiren',
    condition: 'eğer, sürece, dışında',
    denial: 'yanlışlıkla, yerine',
    dispute: `reddetti, reddettiler, reddediyor, yalanladı, yalanladılar, yalanlıyor, inkar etti, şüphe, şüphe
      ediyor, kuşku`,
    falsehood: 'yalan, efsane, asılsız',
    neutral: 'değil aynı zamanda, şüphesiz',
    that: 'ki',
    but: 'ama, fakat, ancak, ise',
    isHeadFinal: true,
    self: 'ben, biz',
  }),
  stem(word) {
    const stem = snowball(harmonize(word));
    return stem.length < MIN_STEM ? word.slice(0, MIN_STEM) : stem;
  },
};

/**
 * Restores vowel harmony, by which the stemmer finds endings, in words typed without diacritics ("kadinlarin" for
 * "kadınların"): the other vowels agree with the a or e before them, or else with the next one.
 */
function harmonize(word: string): string {
  let back = /^[^ae]*(?:a|$)/u.test(word);
  return word.replace(/[aeıiouöü]/gu, (vowel) => {
    if (vowel === 'a' || vowel === 'e') back = vowel === 'a';
    return (back ? backVowels : frontVowels)[vowel] ?? vowel;
  });
}
