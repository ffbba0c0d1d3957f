import type { Language } from '../language.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';

const stopWords = `
այդ այլ այն այնպես այնտեղ այո այս այսպես այստեղ ապա առանց արդեն բայց բոլոր դա դեպի դեռ դու դուք եթե եմ են ենք ես երբ
երբեք եւ եք է էի էին էինք էիր էիք էլ էր ըստ թե ի իմ ին ինչ ինչո ինչու ինչպես ինչպիսի ինչքան իսկ իր իրար իրեն իրենց
իրենք լինել լինում կա կամ կան կար կլինի կողմից համար հենց հետ հետո մեկ մենք մեջ մեր մի միայն մինչ մինչև միշտ մյուս մոտ
նա նախ նաև նման նույն նրա նրան նրանց նրանք շատ ոմն ոչ ոչինչ ով ովքեր որ որը որի որին որոնց որոնք որպես որտեղ որտեղից
որքան որևէ ու ում ուր պետք պիտի սա սակայն սրա վրա տակ ւ քան քանի քեզ քիչ քո և
`;

const framingWords = `
ասաց ասել ասում բառ բառը գրել գրում երևույթ իմաստ հեղինակ հեղինակը հոդված հոդվածը հոդվածում նկարագրում նշանակում նշում
նշված պատճառ պատճառը պատմում տեսակ տեսակի տեքստ տեքստում փաստ
`;

const fold = (word: string): string => word.replaceAll('եւ', 'և');

export const armenian: Language = {
  code: 'hy',
  stopWords: wordSet(stopWords, fold),
  framingWords: wordSet(framingWords, fold),
  fold,
  stem: snowballStemmer('hy'),
};
