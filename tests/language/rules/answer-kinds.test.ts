import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/language.ts';
import type { AnswerKind } from '../../../src/language/rules/answer-kinds.ts';

const kindOf = (language: string, question: string) => languageOf(language).answerKind?.(question);
const holds = (language: string, kind: AnswerKind, sentence: string, question = '') =>
  languageOf(language).containsAnswerKind?.(kind, sentence, question);

describe('what a question asks for', () => {
  it.each<[string, AnswerKind | undefined, string]>([
    ['en', 'person', 'Who met Lavrov in Ankara?'],
    ['en', 'person', 'By whom was the truce signed?'],
    ['en', 'person', 'Whose army left?'],
    ['en', 'person', 'Which company built the dam?'],
    ['en', 'time', 'When did the talks begin?'],
    ['en', 'time', 'In what year was the bridge built?'],
    ['en', 'time', 'In which century?'],
    ['en', 'time', 'How long did the talks last?'],
    ['en', 'place', 'Where did they meet?'],
    ['en', 'place', 'In which former Soviet country was it found?'],
    ['en', 'number', 'How many people fled?'],
    ['en', 'number', 'What percentage of the votes did it win?'],
    ['en', 'number', 'What is the population of the town?'],
    ['en', undefined, 'What did the king do when the city fell?'],
    ['en', undefined, 'What is the city known for?'],
    ['en', undefined, 'Why did they leave?'],
    ['en', undefined, 'How did they leave?'],
    ['en', undefined, 'tell me about the truce'],
    ['en', undefined, ''],
    ['de', 'person', 'Wer traf Lawrow in Ankara?'],
    ['de', 'person', 'Mit wem sprach er?'],
    ['de', 'person', 'Welches Unternehmen baute den Damm?'],
    ['de', 'time', 'Wann begannen die Gespräche?'],
    ['de', 'time', 'In welchem Jahr wurde die Brücke gebaut?'],
    ['de', 'time', 'Wie lange dauerten sie?'],
    ['de', 'place', 'Wo trafen sie sich?'],
    ['de', 'place', 'In welcher Stadt liegt das Museum?'],
    ['de', 'number', 'Wie viele Menschen flohen?'],
    ['de', 'number', 'Wie hoch ist der Turm?'],
    ['de', undefined, 'Was tat er, als die Stadt fiel?'],
    ['de', undefined, 'Warum gingen sie?'],
    ['es', 'person', '¿Quién se reunió con Lavrov?'],
    ['es', 'time', '¿Cuándo empezaron las conversaciones?'],
    ['es', 'time', 'cuando empezaron las conversaciones'],
    ['es', 'time', '¿En qué año se construyó el puente?'],
    ['es', 'place', '¿Dónde se reunieron?'],
    ['es', 'place', '¿En qué país nació?'],
    ['es', 'number', '¿Cuántas personas huyeron?'],
    ['es', 'number', 'Cuando cayó la ciudad, ¿cuántos huyeron?'],
    ['es', undefined, '¿Qué hizo el rey?'],
    ['es', undefined, '¿Por qué se fueron?'],
    ['fr', 'person', 'Qui a rencontré Lavrov ?'],
    ['fr', 'time', 'Quand les pourparlers ont-ils commencé ?'],
    ['fr', 'time', 'En quelle année le pont fut-il construit ?'],
    ['fr', 'time', 'Combien de temps ont-ils duré ?'],
    ['fr', 'place', 'Où se sont-ils rencontrés ?'],
    ['fr', 'place', 'Dans quelle ville est le musée ?'],
    ['fr', 'number', 'Combien de personnes ont fui ?'],
    ['fr', 'number', 'Quelle est la population de la ville ?'],
    ['fr', undefined, 'Qu’a fait le roi quand la ville est tombée ?'],
    ['fr', undefined, 'Pourquoi sont-ils partis ?'],
    ['ru', 'person', 'Кто встретился с Лавровым?'],
    ['ru', 'time', 'Когда начались переговоры?'],
    ['ru', 'time', 'В каком году построили мост?'],
    ['ru', 'place', 'Где они встретились?'],
    ['ru', 'place', 'В какой стране он родился?'],
    ['ru', 'number', 'Сколько людей бежало?'],
    ['ru', 'number', 'Какова численность населения города?'],
    ['ru', undefined, 'Что сделал король, когда город пал?'],
    ['ru', undefined, 'Почему они ушли?'],
    ['it', 'person', 'Chi ha incontrato Lavrov?'],
    ['it', 'time', 'In che anno fu costruito il ponte?'],
    ['it', 'place', 'Dov’è il museo?'],
    ['it', 'number', 'Quante persone sono fuggite?'],
    ['pt', 'person', 'Quem se encontrou com Lavrov?'],
    ['pt', 'time', 'Em que ano foi construída a ponte?'],
    ['pt', 'place', 'Onde se encontraram?'],
    ['pt', 'number', 'Quantas pessoas fugiram?'],
    ['nl', 'person', 'Wie ontmoette Lavrov?'],
    ['nl', 'time', 'In welk jaar werd de brug gebouwd?'],
    ['nl', 'place', 'Waar kwamen ze bijeen?'],
    ['nl', 'number', 'Hoeveel mensen vluchtten?'],
  ])('%s %s: %s', (language, kind, question) => {
    expect(kindOf(language, question)).toBe(kind);
  });

  it('is unknown in a language without rules for it', () => {
    expect(languageOf('fi').answerKind).toBeUndefined();
    expect(languageOf('xx').containsAnswerKind).toBeUndefined();
  });
});

describe('a sentence contains the kind of answer', () => {
  it.each<[string, AnswerKind, string, string?]>([
    ['en', 'person', 'The minister met Lavrov.'],
    ['en', 'person', 'He was hired by the BBC.'],
    ['en', 'place', 'They met in Ankara.', 'Where did they meet?'],
    ['en', 'time', 'It ended in 1648.'],
    ['en', 'time', 'It opened at 10:30.'],
    ['en', 'time', 'They met on Friday.'],
    ['en', 'time', 'It began in May.'],
    ['en', 'time', 'It lasted two weeks.'],
    ['en', 'time', 'It was built in the 17th century.', 'In which century was it built?'],
    ['en', 'time', 'It grew in the 1990s.'],
    ['en', 'number', 'Some 250,000 people fled.'],
    ['en', 'number', 'Twelve people fled.'],
    ['en', 'number', 'Half of them fled.'],
    ['en', 'number', 'In 1648, 12 people fled.', 'How many people fled in 1648?'],
    ['de', 'person', 'Gestern sprach Angela Merkel.'],
    ['de', 'person', 'Das Buch wurde von Goethe geschrieben.'],
    ['de', 'person', 'Sie arbeitet für die BASF.'],
    ['de', 'place', 'Sie trafen sich in Ankara.'],
    ['de', 'time', 'Die Gespräche begannen im Mai.'],
    ['de', 'time', 'Sie dauerten drei Wochen.'],
    ['de', 'number', 'Über zweihundert Menschen flohen.'],
    ['es', 'person', 'El ministro se reunió con Lavrov.'],
    ['es', 'time', 'Empezaron el miércoles.'],
    ['es', 'time', 'Empezaron en el siglo XVII.'],
    ['es', 'number', 'Huyeron trescientas personas.'],
    ['fr', 'place', 'Ils se sont rencontrés à Ankara.'],
    ['fr', 'time', 'Cela a commencé en août.'],
    ['fr', 'number', 'Une vingtaine de personnes ont fui.'],
    ['ru', 'person', 'Министр встретился с Лавровым.'],
    ['ru', 'time', 'Это началось в мае.'],
    ['ru', 'time', 'Это длилось шесть месяцев.'],
    ['ru', 'number', 'Бежало пятнадцать человек.'],
  ])('%s %s: %s', (language, kind, sentence, question) => {
    expect(holds(language, kind, sentence, question)).toBe(true);
  });
});

describe('a sentence does not contain the kind of answer', () => {
  it.each<[string, AnswerKind, string, string?]>([
    ['en', 'person', 'The talks collapsed.'],
    ['en', 'person', 'Talks collapsed.'],
    ['en', 'person', 'Then Lavrov left.', 'Who met Lavrov?'],
    ['en', 'place', ''],
    ['en', 'time', 'They may march again.'],
    ['en', 'time', 'It cost 3,500 dollars.'],
    ['en', 'time', 'It fell in 1648.', 'When did what fell in 1648 rise again?'],
    ['en', 'number', 'People fled.'],
    ['en', 'number', 'People fled in 1648.', 'How many people fled in 1648?'],
    ['de', 'person', 'Die Gespräche über den Damm scheiterten.'],
    ['de', 'place', 'Das Haus steht an der Brücke.'],
    ['de', 'number', 'Ein Mann floh.'],
    ['es', 'person', 'Las conversaciones fracasaron.'],
    ['fr', 'time', 'Les pourparlers ont échoué.'],
    ['ru', 'person', 'Переговоры провалились.'],
    ['ru', 'number', 'Люди бежали.'],
  ])('%s %s: %s', (language, kind, sentence, question) => {
    expect(holds(language, kind, sentence, question)).toBe(false);
  });

  it('depends on the question, for a cached sentence too', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(holds('en', 'number', 'Twelve people fled.', 'How many?')).toBe(true);
      expect(holds('en', 'number', 'Twelve people fled.', 'Why did twelve flee?')).toBe(false);
    }
  });

  it('is decided in a sentence of 100,000 characters', () => {
    const long = 'A1.'.repeat(33_334);
    for (const kind of ['person', 'time', 'number'] as const) holds('de', kind, long);
  });
});
