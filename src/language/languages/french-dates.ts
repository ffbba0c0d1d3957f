import type { DateRules } from '../rules/date-rules.ts';

const UNIT = '(?:heures?|jours?|semaines?|mois|ans?|années?|décennies?)';

export const dates: DateRules = {
  order: 'day-month',
  dayMarks: 'er',
  links: 'de',
  beforeYear: 'en|En|depuis|Depuis|dès|Dès|année|années|été|hiver|printemps|automne',
  maybeBeforeYear: 'de|De|à|entre|Entre|et|avant|Avant|après|Après|jusqu’en|jusqu’à',
  beforeMonth: 'en|depuis|fin|début|mi|dès',
  numbers: 'un une deux trois quatre cinq six sept huit neuf dix onze douze quelques plusieurs',
  relative: [
    "(?:avant-)?hier|aujourd[’']hui|demain|après-demain",
    "(?:la\\ssemaine|le\\smois|l[’']année|l[’']an|le\\sweek-end|{weekday})\\s(?:derni(?:er|ère)|prochaine?|passée?|suivante?|précédente?)",
    '(?:cette\\ssemaine|ce\\smois(?:-ci)?|cette\\sannée|cette\\snuit|ce\\s{weekday})',
    'il\\sy\\sa\\s{number}\\s{unit}'.replace('{unit}', UNIT),
    '{number}\\s{unit}\\s(?:plus\\st[ôa]rd?|auparavant)'.replace('{unit}', UNIT),
    'la\\sveille|le\\slendemain',
    '{weekday}',
  ],
};
