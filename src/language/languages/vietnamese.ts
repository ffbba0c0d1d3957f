import type { Language } from '../language.ts';
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
  stem: (word) => word,
};
