import { type Finding, stateOf, subjectOf } from '../../domain/diagnosis/findings.ts';
import type { CliCommand } from '../command.ts';
import { printable } from '../printable.ts';
import { wording } from '../wording.ts';

const { diagnosis } = wording.terminal;

export const doctor: CliCommand = {
  name: 'doctor',
  options: [],
  async run(workspace) {
    const { examineSetup } = await import('./examine-setup.ts');
    const findings: Finding[] = [];
    for await (const found of examineSetup(workspace)) findings.push(found);
    const failed = findings.filter((found) => stateOf(found) === 'failed').length;
    return {
      answered: failed === 0,
      text: () => [...findings.map(lineOf), '', diagnosis.summary(failed)].join('\n'),
      json: () => ({ ok: failed === 0, findings: findings.map(jsonOf) }),
    };
  },
};

function sentenceOf({ code, context }: Finding): string {
  return diagnosis.finding(code, context as never);
}

function lineOf(found: Finding): string {
  return printable(diagnosis.line(stateOf(found), sentenceOf(found)));
}

function jsonOf(found: Finding) {
  return {
    subject: subjectOf(found),
    state: stateOf(found),
    code: found.code,
    sentence: sentenceOf(found),
  };
}
