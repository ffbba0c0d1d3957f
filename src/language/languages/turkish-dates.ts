import type { DateRules } from '../rules/date-rules.ts';

const UNIT = '(?:saat|gün|hafta|ay|yıl|sene)';

export const dates: DateRules = {
  order: 'day-month',
  afterYear:
    "(?:[’'](?:[dt][ae]n?|[yn]?[ıiuü]n?|n[ıiuü]n|l[ıiuü]|lerde|larda|s[ıi])\\p{L}*)|\\s(?:yıl|sene)\\p{L}*",
  beforeMonth: 'geçen|gelecek|önümüzdeki|bu',
  numbers: 'bir iki üç dört beş altı yedi sekiz dokuz on birkaç',
  relative: [
    'dün|bugün|yarın|evvelsi\\sgün|önceki\\sgün|ertesi\\sgün|dün\\sgece',
    '(?:geçen|geçtiğimiz|gelecek|önümüzdeki|bu)\\s(?:hafta(?:\\ssonu)?|ay|yıl|sene|gece|{weekday})',
    '{number}\\s{unit}\\s(?:önce|sonra|evvel)'.replace('{unit}', UNIT),
    '{weekday}\\s(?:günü|gecesi|sabahı|akşamı)',
  ],
};
