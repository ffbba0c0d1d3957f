import type { DateRules } from '../rules/date-rules.ts';

const UNIT = '(?:horas?|días?|semanas?|meses|mes|años?|décadas?)';

export const dates: DateRules = {
  order: 'day-month',
  dayMarks: 'º|°',
  links: 'del?',
  beforeYear: 'en|En|desde|Desde|hasta|Hasta|durante|Durante|año|años|verano|invierno|primavera|otoño',
  maybeBeforeYear: 'de|De|del|a|al|entre|Entre|y|e|antes\\sde|después\\sde|hacia|Hacia',
  beforeMonth: 'en|desde|hasta|finales\\sde|principios\\sde|mediados\\sde',
  numbers:
    'un una dos tres cuatro cinco seis siete ocho nueve diez once doce unos unas varios varias pocos pocas',
  relative: [
    'ayer|anteayer|anoche|hoy|pasado\\smañana|(?<!(?:la|esta|de|una)\\s)mañana(?!\\s(?:del|de\\sla))',
    '(?:la\\ssemana|el\\smes|el\\saño|el\\sfin\\sde\\ssemana|{weekday})\\s(?:pasad[oa]|próxim[oa]|siguiente|anterior|que\\sviene)',
    '(?:el|la)\\s(?:pasad[oa]|próxim[oa])\\s(?:semana|mes|año|{weekday})',
    '(?:esta\\ssemana|este\\smes|este\\saño|esta\\snoche|este\\s{weekday})',
    'hace\\s{number}\\s{unit}'.replace('{unit}', UNIT),
    '{number}\\s{unit}\\s(?:antes|después|más\\starde)'.replace('{unit}', UNIT),
    'al\\sdía\\ssiguiente|(?:el\\s)?{weekday}',
  ],
};
