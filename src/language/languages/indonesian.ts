import type { Language } from '../language.ts';
import { wordSet } from '../words/word-set.ts';

/** Indonesian and Malay. */
const stopWords = `
ada adalah adanya agar akan akankah akibat aku antara apa apabila apakah apalagi atas atau awak bagaimana bagaimanakah
bagi bahawa bahkan bahwa baik banyak beberapa begitu belum berada berapa berapakah berikut bersama berupa bila bilakah
bisa boleh bukan cukup dalam dan dapat dari daripada demi demikian dengan di dia diri dirinya gimana guna hal hampir
hanya harus hingga ia iaitu ialah ini itu itulah jadi jangan jika juga justru kalau kami kamu kapan kapankah karena
karenanya kau ke kemanakah kemudian kenapa kepada kerana ketika kini kita kurang lagi lain lainnya lalu lebih maka mana
manakah manapun masih masing maupun melainkan melalui memang memiliki mempunyai menjadi menurut mereka merupakan
meskipun mesti mungkin namun nya oleh pada padahal paling para pasti per pernah pula pun saat saja sambil sampai sana
sangat saya se sebab sebagai sebagaimana sebagian sebelum sebelumnya sebuah secara sedang sedangkan sehingga sejak
sejumlah sekali sekarang sekitar selain selalu selama seluruh sementara semua sendiri seorang seperti sering serta
sesuatu sesudah setelah setiap si siapa siapakah siapapun situ suatu sudah supaya tanpa tapi telah tentang tentu
terhadap tersebut tetapi tiap tidak tidaklah untuk walau walaupun yaitu yakni yang mengapa
`;

const framingWords = `
alasan arti artikel berarti berkata contoh deskripsikan dikatakan dimaksud ditulis fakta gambarkan hal informasi
jelaskan jenis kata katakan kutipan macam maksud mengatakan menjelaskan menulis menyatakan menyebut menyebutkan penulis
penyebab peristiwa teks terjadi tipe tulisan
`;

export const indonesian: Language = {
  code: 'id',
  aliases: ['in', 'ms'],
  stopWords: wordSet(stopWords),
  framingWords: wordSet(framingWords),
  stem: (word) => word,
};
