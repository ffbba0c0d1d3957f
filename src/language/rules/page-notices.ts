/** Patterns for what pages show instead of an article, in the most common languages. They match lower-case text. */

export const COOKIE_NOTICE =
  /(?:we|our partners) (?:use|store|and our partners)[^.]{0,60}cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|consent)|wir (?:verwenden|nutzen)[^.]{0,40}cookies|cookies akzeptieren|nous utilisons (?:des|les) cookies|accepter (?:tous )?les cookies|(?:utilizamos|usamos|utilizziamo|usiamo|gebruiken)[^.]{0,30}cookies|aceptar (?:todas )?(?:las )?cookies|aceitar (?:todos )?(?:os )?cookies|accetta (?:tutti )?i cookie|используем (?:файлы )?cookies?|uses? cookies (?:to|and|for)|used cookies to|we value your privacy|before you continue to|store and\/or access information|(?:store|access|process)[^.]{0,60}personal data[^.]{0,80}(?:consent|partners)|bevor (?:sie|du) (?:fortf|weiterl)|mit (?:ihrer|deiner) (?:einwilligung|zustimmung)|avec votre (?:consentement|accord)|con (?:tu|su) consentimiento|com o seu consentimento|con il (?:tuo|suo) consenso/u;

export const PAYWALL_NOTICE =
  /while we verify (?:your )?access|to (?:read|see) the (?:full|whole|rest of the|rest of this) (?:article|story|text)|(?:article|story|content) is (?:only )?(?:available |reserved )?(?:only )?(?:to|for) (?:paying )?(?:subscribers|members)|continue reading with (?:a|your)|(?:free )?articles? (?:left|remaining) this month|subscribe (?:now )?to (?:continue|read|keep reading|unlock)|(?:to|continue) reading[^.]{0,40}subscri|already a (?:subscriber|member)\b|subscribers? only|for subscribers|create a free account to|sign in to (?:continue|read)|you(?:'|’)ve reached your (?:free )?(?:article )?limit|nur für abonnenten|jetzt (?:abonnieren|weiterlesen)|mit (?:plus|abo) weiterlesen|réservé aux abonnés|abonnez-vous pour|(?:solo|exclusivo) para (?:suscriptores|assinantes)|suscríb[ae]te para|assine para|abbonati per|contenuto riservato agli abbonati|alleen voor abonnees|только для подписчиков|оформите подписку/u;

export const ERROR_TITLE =
  /^(?:error )?(?:40[0-9]|410|429|50[0-9])\b|\b(?:page|seite|página|pagina|page) (?:not found|nicht gefunden|no encontrada|não encontrada|non trovata|niet gevonden|introuvable)|not found|access denied|zugriff verweigert|accès refusé|acceso denegado|acesso negado|forbidden|just a moment|attention required|are you (?:a )?(?:human|robot)|service unavailable|bad gateway|страница не найдена|доступ запрещ/u;

export const ERROR_NOTICE =
  /(?:enable|turn on|activate) javascript|javascript (?:is|to be) (?:disabled|enabled|required)|javascript (?:aktivieren|ist deaktiviert)|activer javascript|habilit[ae] javascript|checking your browser|verify (?:that )?you are (?:a )?human|unusual traffic|(?:page|file) (?:you (?:requested|are looking for)|cannot be found)|you don(?:'|’)t have permission to access|request (?:was|has been) blocked|complete the captcha|включите javascript/u;

/** The first of several pages, with their number. */
export const FIRST_OF_PAGES =
  /^[^\p{L}\d]*(?:page|seite|página|pagina|pag\.|strona|sida|side|стр(?:аница|\.)|sayfa|halaman|第)\s*1\s*(?:页|ページ)?\s*(?:of|von|de|sur|di|van|z|av|из|dari|\/|共)\s*(?<pages>\d{1,3})(?!\d)/u;

/** Ends the beginning of a text, with a link to all of it. */
export const CONTINUED_ELSEWHERE =
  /^[^\p{L}\p{N}]*(?:(?:continue|keep) reading|read (?:the )?(?:more|rest|full|whole|entire)(?: (?:of )?(?:this |the )?(?:article|story|post))?|(?:den )?(?:ganzen )?(?:artikel )?weiterlesen|mehr lesen|lire (?:la suite|plus)|(?:sigue|seguir|continuar|continúa) (?:leyendo|lendo)|leer más|ler mais|continua a leggere|leggi tutto|lees verder|läs mer|les mer|læs mere|czytaj dalej|читать (?:далее|полностью)|devamını oku|baca selengkapnya|続きを読む|阅读全文|閱讀全文|더 ?보기)[^\p{L}\p{N}]*$/u;

const NOUNS =
  'writer|reporter|journalist|correspondent|editor|columnist|author|contributor|blogger|critic|photographer|novelist|professor|redakteurin|redakteur|journalistin|autorin|autor|korrespondentin|korrespondent|reporterin|journaliste|rédactrice|rédacteur|autrice|auteure|auteur|correspondante?|periodista|redactora?|corresponsal|autora?|jornalista|repórter|escritora?|giornalista|redattrice|redattore|autore|verslaggever|redacteur|schrijver|журналист|журналистка|корреспондент|автор|обозреватель';

/** What a note about an author says first, behind the name: “is a staff writer at …”. */
export const AUTHOR_BIOGRAPHY = new RegExp(
  String.raw`^[^.!?]{0,30}(?<!\p{L})(?:is|was|ist|war|est|es|è|é|—|–)\s(?:[\p{L}\p{N}'’&-]+\s){0,5}(?:${NOUNS})(?!\p{L})`,
  'u',
);

/** The same behind the name of a known author. */
export const AUTHOR_BEAT =
  /^[^.!?]{0,30}(?<!\p{L})(?:covers|writes (?:about|for)|reports (?:on|for|from)|schreibt (?:über|für)|berichtet (?:über|für|aus)|écrit (?:sur|pour)|couvre|escribe (?:sobre|para)|cubre|scrive (?:di|per)|schrijft (?:over|voor)|пишет (?:о|об|для))\s/u;
