import { leaningRules } from '../rules/leaning.ts';

/** Sentences that lean on what was said before. */
export const leaning = leaningRules({
  references: 'hij zij ze het dit dat deze die zijn haar hun hen hem beide beiden zulke',
  exceptions: `week maand jaar ochtend avond nacht zomer winter lente herfst keer maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag`,
  connectives: `maar, en, of, echter, toch, daarom, daardoor, daarna, daarnaast, bovendien, ook, dus, dan, toen,
    vervolgens, ten slotte, bijvoorbeeld, niettemin, desondanks, intussen, ondertussen, daarentegen, in
    plaats daarvan, als gevolg daarvan, immers, want, tegelijkertijd, anderzijds, met andere woorden,
    daarbij, hierdoor, hiermee, daarmee, hiervoor, daarvoor, later`,
  persons: 'hij hem',
  definites: 'de het',
  anaphors: `verklaring aankondiging beslissing besluit beschuldiging beschuldigingen uitspraak uitspraken incident
    maatregel maatregelen duo`,
});
