import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { spelling } from '../rules/spelling.ts';
import { wordSet } from '../words/word-set.ts';

const stopWords = `
가장 각 각각 개 거의 것 것은 것을 것이 것이다 것이었다 그 그것 그것은 그것을 그것이 그녀 그녀는 그녀의 그는 그들 그들은
그들의 그러나 그런 그렇게 그를 그리고 그리하여 그의 까지 내 너무 누가 누구 누구를 누구의 누구인가 누구인가요 누구입니까
다른 다시 더 더욱 동안 되는 되었나요 되었는가 되었다 되었습니까 된 된다 등 등의 따라 따라서 때 때문 때문에 또 또는 또한
많은 매우 몇 모두 모든 무슨 무엇 무엇을 무엇이 무엇인가 무엇인가요 무엇입니까 및 바로 수 아니다 아니라 아닌 아주 아직 약
어느 어디 어디로 어디서 어디에 어디에서 어디인가 어떤 어떻게 언제 언제부터 언제인가 얼마 얼마나 에 에서 여기 여러 역시 왜
위한 위해 의 이 이것 이것은 이것을 이것이 이는 이다 이들 이러한 이런 이를 이미 이에 인가 인가요 입니까 있고 있나요 있는
있는가 있다 있습니까 있었다 있으며 있지만 자신 자신의 저 저것 전 전혀 제 좀 중 즉 지금 통해 하고 하기 하나 하나의 하는
하며 하였다 하지만 한 한다 할 함께 해 했나요 했는가 했다 했습니까 현재 혹은 후
`;

const framingWords = `
글 글쓴이 기사 기사에 내용 뜻 뜻하는 말 말은 말을 말하는 말했나 말했는가 말했다 사실 설명 설명하라 설명해 예 이유 이유는
일어난 저자 정보 종류 종류의 텍스트
`;

/** Particles attached to nouns, longest first; at least two syllables remain. */
const PARTICLE =
  /(?<=.{2})(?:에서부터|으로부터|이라고는|에서는|에게서|으로는|으로서|으로써|이라는|이라고|까지는|에서도|에서의|로부터|부터는|에게는|이었다|였다|이며|이다|입니다|이고|이란|라는|라고|에서|에게|에는|에도|에만|으로|로서|로써|로는|까지|부터|처럼|보다|마다|조차|밖에|하고|이나|들은|들이|들을|들의|은|는|이|가|을|를|의|에|로|와|과|도|만|들)$/u;

export const korean: Language = {
  code: 'ko',
  stopWords: wordSet(stopWords),
  framingWords: wordSet(framingWords),
  negations: negations({
    words: '안 못 아니 아니다 없다 없이',
    inside: /(?:지\s?않|않[았는다을고]|없[었다는이을고]|아니|못[했하]|말[라고])/u,
  }),
  spelling: spelling({
    decimal: '.',
  }),
  cautions: cautions({
    source: '따르면',
    attribution: '말했다, 밝혔다, 주장했다, 주장하, 전했다, 말한다, 믿는다, 경고했다, 설명했다',
    modal: '수',
    hedge: '아마, 아마도, 이른바, 소위, 듯하다, 것으로, 추정되',
    attitude: '우려, 걱정, 두려워, 희망, 의심',
    degree: '거의, 좀처럼',
    condition: '만약, 만일, 제외하고, 경우',
    denial: '잘못, 대신, 거부',
    dispute: '부인했다, 부인하, 부정했다, 반박했다, 의심했다, 일축했다',
    falsehood: '거짓, 허위, 신화',
    neutral: '뿐만 아니라, 뿐',
    but: '그러나, 하지만, 그렇지만',
    asks: '누가, 누구, 무엇, 언제, 어디, 왜, 어떻게, 어느, 얼마나, 몇',
    isHeadFinal: true,
  }),
  stem: (word) => word.replace(PARTICLE, ''),
};
