import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/languages/english.ts';

describe('definitions', () => {
  it.each([
    ["what's a sluice?", 'sluice'],
    ['who is Jadwiga Krol', 'krol'],
    ['what does RSPB stand for', 'rspb'],
    ['what is the reaction of the harbour board to the toll', undefined],
    ['how does a sluice work', undefined],
  ])('are asked for: %s (%s)', (question, thing) => {
    expect(english.askedThing?.(question)).toBe(thing);
  });

  it.each([
    ['sluice', 'A sluice is a gate.', true],
    ['krol', 'Jadwiga Krol, who leads the board, spoke.', true],
    ['rspb', 'The Royal Society for the Protection of Birds (RSPB) objected.', true],
    ['dnp', 'She took a powder called DNP.', true],
    ['sluice', 'The sluice broke.', false],
    ['rspb', 'The RSPBs are many.', false],
  ])('of %s: %s %s', (thing, sentence, holds) => {
    expect(english.defines?.(thing, sentence)).toBe(holds);
  });
});
