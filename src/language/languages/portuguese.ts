import type { Language } from '../language.ts';
import { answerRules } from '../rules/answer-kinds.ts';
import { articleRequestRules } from '../rules/article-requests.ts';
import { followUpRules } from '../rules/follow-ups.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { speechRules } from '../rules/speech.ts';
import { spelling } from '../rules/spelling.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';
import { portugueseCautions } from './portuguese-cautions.ts';
import { leaning } from './portuguese-leaning.ts';
import { cues } from './portuguese-speech-verbs.ts';

const stopWords = `
a acerca agora ainda algo algum alguma algumas alguns alguém ali além ambas ambos ante antes ao aonde aos apenas após
aquela aquelas aquele aqueles aqui aquilo as assim através atrás até aí bastante bem cada com como conforme consigo
contra contudo cuja cujas cujo cujos cá da daquela daquele daquilo das de debaixo dela delas dele deles demais dentro
depois desde dessa dessas desse desses desta destas deste destes deve devem deveria devia disso disto do dos durante e
ela elas ele eles em embora enquanto entre então era eram essa essas esse esses esta estamos estar estará estas estava
estavam este esteja estes esteve estive estiveram estou está estão eu exceto faz fazem fazer fazia feita feito fez
fizeram foi for fora foram fosse fossem haja havia houve há inclusive isso isto jamais já la lhe lhes lo logo lá mais
mal mas me mediante meio menos mesma mesmas mesmo mesmos meu meus mim minha minhas muita muitas muito muitos na nada
naquela naquele nas nela nele nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nossa nossas nosso nossos num
numa numas nunca nuns não nós o onde ora os ou outra outras outro outros para pela pelas pelo pelos perante perto pode
podem poder poderia poderiam podia podiam pois por porque porquê porém posso pouca poucas pouco poucos pra pôde quais
quaisquer qual qualquer quando quanta quantas quanto quantos quase que quem quer quão quê se seja sejam sem sempre
sendo senão ser seria seriam será serão seu seus si sido sim sob sobre somente sou sua suas são só tais tal também
tampouco tanta tantas tanto tantos te tem temos tendo tenha tenho ter teria terá teu teus teve ti tinha tinham tiveram
tivesse toda todas todavia todo todos tu tua tuas tudo tão têm um uma umas uns vai vez vezes você vocês vos vossa vosso
vão às é
`;

const framingWords = `
acontece aconteceu afirma afirmou artigo autor autora cita citado coisa coisas conta dado descreve descrito diga disse
disseram diz dizem dizer escreve escreveram escreveu escrito exemplo existe existem existia existiam explica explicou explique facto factos fala fato fatos
frase informação informações maneira menciona mencionado modo motivo motivos ocorre ocorreu palavra palavras parágrafo
pensa pergunta razão razões refere sabe segundo significa texto tipo tipos trata
`;

const requests = articleRequestRules({
  article: 'artigo texto notícia matéria reportagem',
  skipped: `isto isso este esta esse essa aqui tem o a os as um uma de do da dos das é são foi foram era tem em no na ao e que se me nos tu você eu podes pode poderia dá dê
    diz diga por favor qual quais sobre`,
  between:
    'breve brevemente rápido rapidamente curto curta exatamente nome palavras frase poucas qual o quê que',
  phrases: {
    author: `quem escreveu, quem escrito, quem autor, quem autora, autor, autora, autores, escrito quem, escrito por quem, quem
      redigiu, quem assina, @jornalista`,
    published: `quando escrito, quando publicado, quando publicada, quando publicou, quando escrita, quando saiu, quando apareceu,
      @quando, data publicação, @data`,
    publisher: `quem publicou, quem publicado, editor, editora, jornal, fonte, veículo, onde publicado, onde publicada, onde saiu,
      @onde, donde vem, agência notícias, @revista, @site`,
    title: 'título, manchete, @chama, @intitula',
    url: 'link, url, endereço web, @endereço, @original, @onde ler, ligação',
    length:
      'quantas palavras, número palavras, @comprimento, @tamanho, @extensão, tempo leitura, quantos parágrafos',
    summary: `tldr, tl dr, resumo, resume, resuma, resumir, resumido, síntese, ideia principal, ideias principais, ponto principal,
      pontos principais, pontos chave, mensagem principal, argumento principal, tema, tema principal, assunto, trata, fala,
      conclusão, conclusões, essencial, importante, mais importante, aconteceu, acontece, passou`,
  },
});

const answers = answerRules({
  asks: {
    person: 'quem',
    time: 'quando, quanto tempo, quantos anos, quantos dias, quantos meses, quantas horas, que horas',
    place: 'onde, aonde, donde',
    number: 'quanto, quanta, quantos, quantas',
    other: 'como, por que, porque, para que, o que',
  },
  which: 'qual quais que',
  copulas: 'é são era eram foi foram',
  verbs: 'tem têm pode podem deve devem faz fez',
  nouns: {
    person: `pessoa pessoas homem mulher presidente presidenta rei rainha imperador imperatriz papa bispo ministro
      político autor autora escritor escritora poeta cientista físico químico matemático filósofo historiador
      explorador ator atriz cantor cantora músico jogador treinador artista pintor compositor arquiteto engenheiro
      general líder diretor governante fundador empresa companhia organização agência universidade grupo partido
      banda equipe equipa time`,
    time: 'ano anos mês meses dia data datas década décadas século séculos época período estação',
    place: `cidade cidades vila país países estado estados província região condado continente rio ilha ilhas lugar
      local rua bairro nação nações capital mar oceano lago montanha`,
    number: `porcentagem percentagem percentual proporção número quantidade população parcela altura comprimento
      largura profundidade peso distância área custo preço idade taxa velocidade temperatura`,
  },
  numbers: `dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis
      dezasseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem
      cento duzent* trezent* quatrocent* quinhent* seiscent* setecent* oitocent* novecent* mil milhão milhões
      milhares bilhão bilhões bilião biliões dúzia* dezena* centena* metade terço quarto ambos ambas dobro triplo
      único única`,
  times: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira
      terça-feira quarta-feira sábado domingo feira segundos minuto* hora horas dia dias semana* mês meses ano anos
      década* século* milênio* milénio* primavera verão outono inverno hoje ontem amanhã meia-noite meio-dia manhã
      noite tarde`,
});

const snowball = snowballStemmer('pt');
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/oes$/u, 'ao'],
  [/cao$/u, 'ção'],
  [/([ae])ncia(s?)$/u, '$1\u0302ncia$2'],
  [/([ai])ve(?:l|is)$/u, '$1\u0301vel'],
];

const speech = speechRules({
  cues,
  participles: 'dizendo acrescentando afirmando explicando destacando ressaltando',
  complementizers: 'que se',
  manners: 'sorriu sorri riu ri suspirou suspira soluçou alegrou',
  performatives: `exigiu exige ofereceu oferece prometeu promete anunciou anuncia propôs propõe pediu pede confirmou
      confirma recomendou recomenda`,
  utterances: `comunicado declaração carta mensagem nota email tweet discurso texto artigo comentário resposta
      publicação`,
  headings: 'pergunta resposta citação fonte título nota resumo conclusão lema atenção veja',
  fronted: 'para',
  accordings: 'segundo, de acordo com, conforme, nas palavras de, para',
  pronouns: {
    man: 'ele',
    woman: 'ela',
    several: 'eles elas',
    none: 'eu nós você vocês quem um muitos alguns outros',
  },
  between: `tem têm tinha havia foi é era se lhe lhes me nos também ainda depois já então ontem hoje sempre nunca assim
      porém`,
  introductions: 'aqui ali hoje ontem amanhã além depois então',
  adverb: /mente$/u,
  boundaries: 'e mas ou que quando se porque como enquanto embora pois onde',
  coordinators: 'e mas ou',
  prepositions: `a ao aos à às ante após até com contra de do da dos das desde durante em no na nos nas num numa entre para
      pelo pela pelos pelas por perante segundo sem sob sobre`,
  determiners: `o a os as um uma uns umas seu sua seus suas meu minha este esta esse essa aquele aquela vários várias
      muitos alguns dois duas três quatro cinco seis`,
  definites: 'o a os as',
  relatives: 'que quem cujo cuja',
  titles: `presidente presidenta ministro ministra primeiro primeira vice-presidente prefeito prefeita senador senadora
      deputado deputada governador governadora secretário secretária porta-voz juiz juíza procurador procuradora general
      papa doutor doutora dr dra professor professora diretor diretora treinador chanceler embaixador coronel capitão
      delegado delegada advogado advogada ex-presidente`,
  titlesOfMen: 'senhor sr dom rei irmão',
  titlesOfWomen: 'senhora sra dona rainha irmã',
  times: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro abril maio
      junho julho agosto setembro outubro novembro dezembro`,
  particles: 'de da do dos das e van von al el',
});

const followUps = followUpRules({
  openers: `e, mas, ou, também, quanto a, quanto ao, quanto à, que tal, o que dizer de, o que dizer do, em relação
    a, em relação ao, o mesmo para`,
  articles: 'o a os as um uma e',
  prepositions: 'de do da dos das em no na nos nas com por pelo pela para sobre contra ao aos',
  pronouns: `ele ela eles elas lhe lhes seu sua seus suas dele dela deles delas isso isto aquilo esse essa ali lá
    então`,
});

/**
 * Diacritics, often omitted in questions, are dropped before stemming, except in endings that the stemmer needs them
 * for.
 */
export const portuguese: Language = {
  code: 'pt',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  negations: negations({
    words: 'não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco',
  }),
  spelling: spelling({
    percent: 'percent, por cento',
    and: 'e',
    numerals: numerals({
      ones: `zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
        dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove`,
      tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
      hundred: 'cem/cento',
      thousand: 'mil',
      million: 'milhão/milhões',
      billion: 'bilhão/bilhões',
      joiners: 'e',
    }),
  }),
  cautions: portugueseCautions,
  stem: (word) =>
    snowball(
      ENDINGS.reduce(
        (spelled, [ending, marked]) => spelled.replace(ending, marked),
        foldMarks(word),
      ).normalize('NFC'),
    ),
  ...answers,
  ...requests,
  ...followUps,
  ...leaning,
  speech,
};
