import { describe, expect, it } from 'vitest';
import { spoken } from '../support/spoken.ts';

describe('speakers are identified', () => {
  it('in German', () => {
    const text =
      '„Das ist ein guter Tag“, sagte die Ministerin Anna Schmidt am Montag. „Wir machen weiter.“\n\n' +
      'Am Dienstag sagte Schmidt: „Es bleibt dabei.“ Meier sagte der Zeitung: „Nein, das stimmt nicht.“\n\n' +
      '»Das stimmt nicht«, hat Peter Meier gesagt. „Es wird teurer“, so Meier. Das „Café Nord“ war zu.';
    expect(spoken(text, 'de')).toEqual([
      'Anna Schmidt [die Ministerin Anna Schmidt] „Das ist ein guter Tag“',
      'Anna Schmidt [die Ministerin Anna Schmidt] „Wir machen weiter.“',
      'Anna Schmidt [Schmidt] „Es bleibt dabei.“',
      'Peter Meier [Meier] „Nein, das stimmt nicht.“',
      'Peter Meier [Peter Meier] »Das stimmt nicht«',
      'Peter Meier [Meier] „Es wird teurer“',
    ]);
  });

  it('in French', () => {
    const text =
      '« Nous sommes prêts », a déclaré la ministre Claire Martin lundi. « Il faut agir vite », a-t-elle ajouté.\n\n' +
      '« C’est une erreur », selon Paul Durand, maire de Lyon. Paul Durand explique : « On verra bien demain. »\n\n' +
      '« Rien ne change », a expliqué l’avocat de la famille, Jean Petit. Le film « La Belle Vie » sort jeudi.';
    expect(spoken(text, 'fr')).toEqual([
      'Claire Martin [la ministre Claire Martin] « Nous sommes prêts »',
      'Claire Martin [elle] « Il faut agir vite »',
      'Paul Durand [Paul Durand] « C’est une erreur »',
      'Paul Durand [Paul Durand] « On verra bien demain. »',
      'Jean Petit [l’avocat de la famille] « Rien ne change »',
    ]);
  });

  it('in Spanish', () => {
    const text =
      '«Vamos a trabajar», dijo la ministra Ana García en Madrid. “No hay dinero”, añadió García.\n\n' +
      'Según Pedro López, «es un error grave». Ayer dijo López: «Esto no puede seguir así».\n\n' +
      'El alcalde aseguró que «no habrá más impuestos». «No iremos», dijo en una entrevista.';
    expect(spoken(text, 'es')).toEqual([
      'Ana García [la ministra Ana García] «Vamos a trabajar»',
      'Ana García [García] “No hay dinero”',
      'Pedro López [Pedro López] «es un error grave»',
      'Pedro López [López] «Esto no puede seguir así»',
      '– [El alcalde] «no habrá más impuestos»',
    ]);
  });

  it('in Italian', () => {
    const text =
      '«Siamo pronti», ha detto la ministra Anna Rossi lunedì. «Non è vero», aggiunge Rossi.\n\n' +
      'Secondo Paolo Bianchi, «è un errore grave». “Andiamo avanti”, ha spiegato l’avvocato Bianchi.';
    expect(spoken(text, 'it')).toEqual([
      'Anna Rossi [la ministra Anna Rossi] «Siamo pronti»',
      'Anna Rossi [Rossi] «Non è vero»',
      'Paolo Bianchi [Paolo Bianchi] «è un errore grave»',
      'Paolo Bianchi [l’avvocato Bianchi] “Andiamo avanti”',
    ]);
  });

  it('in Portuguese', () => {
    const text =
      '“Estamos prontos”, disse a ministra Ana Silva em Lisboa. “Não é verdade”, acrescentou Silva.\n\n' +
      'Segundo João Costa, “é um erro grave”. Costa afirmou: “Vamos ver isso amanhã.”';
    expect(spoken(text, 'pt')).toEqual([
      'Ana Silva [a ministra Ana Silva] “Estamos prontos”',
      'Ana Silva [Silva] “Não é verdade”',
      'João Costa [João Costa] “é um erro grave”',
      'João Costa [Costa] “Vamos ver isso amanhã.”',
    ]);
  });

  it('in Russian', () => {
    const text =
      '«Мы готовы», — сказала министр Анна Смирнова в понедельник. «Это неправда», — добавила Смирнова.\n\n' +
      'Иван Петров заявил: «Мы будем работать дальше». «Посмотрим», — ответил министр.';
    expect(spoken(text, 'ru')).toEqual([
      'Анна Смирнова [министр Анна Смирнова] «Мы готовы»',
      'Анна Смирнова [Смирнова] «Это неправда»',
      'Иван Петров [Иван Петров] «Мы будем работать дальше»',
      '– [министр] «Посмотрим»',
    ]);
  });

  it('not in a language without rules, which still has its quotes found', () => {
    expect(spoken('田中氏は「今日はとても良い日です。」と述べた。', 'ja')).toEqual([
      '– 「今日はとても良い日です。」',
    ]);
  });
});

describe('verbs and constructions of every kind are recognized', () => {
  it.each([
    ['de', '„Es schwimmt noch lange“, spottete Anna Lehmann.', 'Anna Lehmann'],
    ['de', 'Anna Lehmann, Hafenblatt: „Es schwimmt noch lange.“', 'Anna Lehmann'],
    ['de', '„Es schwimmt noch sehr lange.“\n\n— Anna Lehmann, Hafenmeisterin', 'Anna Lehmann'],
    ['fr', '« Il flotte encore longtemps », ironise Anne Martin.', 'Anne Martin'],
    ['fr', 'Anne Martin, Le Port : « Il flotte encore longtemps. »', 'Anne Martin'],
    ['fr', '« Il flotte encore très longtemps. »\n\n— Anne Martin, capitaine', 'Anne Martin'],
    ['es', '«Flota todavía muy bien», bromeó Ana Pérez.', 'Ana Pérez'],
    ['es', 'Ana Pérez, El Puerto: «Flota todavía muy bien».', 'Ana Pérez'],
    ['it', '«Galleggia ancora molto bene», ha scherzato Anna Rossi.', 'Anna Rossi'],
    ['pt', '“Ainda flutua muito bem”, brincou Ana Silva.', 'Ana Silva'],
    ['ru', '«Он ещё долго будет плавать», — пошутила Анна Смирнова.', 'Анна Смирнова'],
    ['ru', 'Анна Смирнова: «Он ещё долго будет плавать».', 'Анна Смирнова'],
  ])('in %s: %s', (language, text, speaker) => {
    expect(spoken(text, language).map((line) => line.split(' [')[0])).toEqual([speaker]);
  });

  it.each([
    ['de', 'Anna Lehmann bot am Montag die „Erklärung“ an, die alle wollten.'],
    ['fr', 'Anne Martin a proposé quatre « couloirs humanitaires » pour la ville.'],
    ['es', 'Ana Pérez ofreció la «aclaración» que pedían todos.'],
    ['it', 'Anna Rossi ha proposto i «corridoi umanitari» per la città.'],
  ])('but no scare quotes in %s: %s', (language, text) => {
    expect(spoken(text, language)).toEqual([]);
  });
});
