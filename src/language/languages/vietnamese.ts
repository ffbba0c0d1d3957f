import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { wordSet } from '../words/word-set.ts';

/** Syllables, which are what spaces separate; those that are also part of content words are left out. */
const stopWords = `
ai bao bất bằng bị bởi chiếc cho chưa chỉ chứ càng các cái có cùng cũng cả cần của cứ do dưới gì hay hoặc hơn hết khi
không luôn là lên lúc lại muốn mà mình mấy mọi mỗi một ngay nhiêu nhiều như nhưng nhất những nào này nên nó nơi nếu nữa
phải qua quá ra rất rằng rồi sao sau sẽ sự theo thêm thì thế trong trên trước tuy tôi tại tất từ từng việc và vào vì
vẫn vậy về với vừa đang đâu đã đó được đấy đến đều để ở ừ
`;

const framingWords = `
bài báo dụ giải hãy kiểu kể loại lý nói thích viết xảy
`;

export const vietnamese: Language = {
  code: 'vi',
  stopWords: wordSet(stopWords),
  framingWords: wordSet(framingWords),
  negations: negations({
    words: 'không chưa chẳng chả đừng chớ thiếu',
  }),
  cautions: cautions({
    source: 'theo',
    attribution: 'nói, cho rằng, khẳng định, tuyên bố, tin, tin rằng, nghĩ, cáo buộc, cảnh báo',
    statement: 'thêm, viết, thông báo, cho biết',
    modal: 'có thể, nên, phải, sẽ',
    hedge: 'được cho là, có lẽ, có thể, hình như, dường như, cái gọi là, nghe nói, liệu',
    attitude: 'sợ, lo ngại, lo sợ, hy vọng, nghi ngờ, giả sử',
    idea: 'ý tưởng, nỗi lo, nguy cơ, tin đồn, khả năng',
    degree: 'gần như, hầu như, hiếm khi',
    condition: 'nếu, trừ khi, trừ, miễn là',
    denial: 'sai lầm, từ chối, thay vì',
    dispute: 'phủ nhận, bác bỏ, chối, hoài nghi',
    falsehood: 'sai, giả, dối trá, huyền thoại, sai sự thật',
    neutral: 'không chỉ, không những',
    that: 'rằng, là',
    but: 'nhưng, tuy nhiên, song',
    asks: 'ai, gì, khi nào, ở đâu, tại sao, vì sao, thế nào, nào, bao nhiêu, liệu, tại',
  }),
  stem: (word) => word,
};
