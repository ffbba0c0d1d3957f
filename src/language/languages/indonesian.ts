import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { spelling } from '../rules/spelling.ts';
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
  negations: negations({
    words: 'tidak bukan jangan belum tanpa tak tiada takkan',
  }),
  spelling: spelling({
    percent: 'percent, persen',
    and: 'dan',
  }),
  cautions: cautions({
    source: 'menurut',
    attribution: `mengatakan, kata, berkata, ujar, tutur, mengklaim, menyatakan, percaya, yakin, menganggap, menduga,
      memperingatkan`,
    statement: 'menambahkan, menulis, mengumumkan, melaporkan',
    modal: 'bisa, dapat, mungkin, harus, boleh',
    hedge: `diduga, konon, katanya, mungkin, barangkali, kemungkinan, tampaknya, rupanya, disebut-sebut, apakah,
      kabarnya`,
    attitude: 'takut, khawatir, cemas, berharap, curiga, mencurigai, membayangkan',
    idea: `gagasan, ide, kekhawatiran, ketakutan, risiko, rumor, isu, kecurigaan, kesan, kemungkinan, bahaya`,
    degree: 'hampir, nyaris, jarang',
    condition: 'jika, kalau, apabila, kecuali, asalkan',
    denial: 'secara keliru, menolak, alih-alih, daripada',
    dispute: 'membantah, menyangkal, menepis, meragukan, menampik, mempertanyakan',
    falsehood: 'salah, bohong, palsu, mitos, hoaks, keliru',
    neutral: 'tidak hanya, bukan hanya, tidak diragukan',
    that: 'bahwa',
    but: 'tetapi, tapi, namun',
    asks: 'siapa, apa, kapan, di mana, mengapa, kenapa, bagaimana, mana, berapa, apakah, di',
  }),
  stem: (word) => word,
};
