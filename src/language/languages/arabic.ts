import type { Language } from '../language.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';

const stopWords = `
آخر أبدا أثناء أحد أحدى أخرى أصبح أصبحت أكثر أم أما أمام أن أنا أنت أنتم أنه أنها أنهم أو أولئك أي أيا أية أيضا أين
أينما إحدى إذ إذا إذن إلا إلى إليك إليه إليها إما إن إنما إنه إنها إنهم اثناء التي الذي الذين اللائي اللاتي اللتان
اللتين اللذان اللذين اللواتي الى اي ب بأن بأي بأية بد بعد بعض بك بل بلى بما بماذا بمن بنا به بها بهذا بهذه بهم بين
بينما بينهم تحت تكون تلك تم ثم ثمة جدا جميع حتى حسب حوالي حول حيث حيثما حين حينما خلال داخل دون ذا ذات ذاته ذاك ذلك رغم
سوف سوى شيء ضد ضمن طوال عبر عدا عدة عدم على عليه عليها عليهم عن عند عندما عنه عنها غير فإن فقد فقط فما فمن فهو فهي فوق
في فيم فيما فيه فيها قبل قد كان كانا كانت كانوا كذلك كل كلا كلها كم كما كنت كي كيف كيفية لأن لأنه لأي لأية لا لدى لدي
لديه لديها لذا لذلك لسوف لقد لكن لكنه لكي لم لما لماذا لمن لن له لها لهذا لهذه لهم لو لولا ليس ليست ليسوا ما ماذا مازال
متى مع معه معها مما من منذ منه منها منهم مهما نحن نحو نعم نفس نفسه نفسها هؤلاء هذا هذان هذه هل هم هن هنا هناك هو هي و
وأن وإن والتي والذي والذين وان وبعد وبين وفي وقد وكان وكانت وكذلك ولا ولكن ولم ولن وليس وما ومع ومن ومنها وهذا وهذه وهل
وهم وهنا وهو وهي يتم يجب يكون يمكن
`;

const framingWords = `
أسباب أعلن أنواع اذكر اشرح الكاتب المؤلف المقال المقالة المقصود النص تعني تقول توجد حدث حدثت ذكر ذكرت ذكره سبب صف طبقا
قال قالت قالوا قول كلمات كلمة مثل معلومات معنى مقال موجود موجودة نص نوع نوعا وجد وصف وصفت وفقا يذكر يشرح يعني يقال يقول
يقولون يوجد
`;

/**
 * Drops vowel signs and the tatweel, and unifies the alefs, word-final letters that are used for one another (ي and ى, ة
 * and ه), and the ی and ک of Persian keyboards.
 */
const fold = (word: string): string =>
  word
    .replace(/[\u064b-\u065f\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replaceAll('ک', 'ك')
    .replace(/(?<=.{2})ه$/u, 'ة');

const snowball = snowballStemmer('ar');

export const arabic: Language = {
  code: 'ar',
  stopWords: wordSet(stopWords, fold),
  framingWords: wordSet(framingWords, fold),
  fold,
  /** Strips "and" and "so" before the article, which the stemmer does before other words only. */
  stem: (word) => snowball(word.replace(/^[وف](?=ال.{2})/u, '')),
};
