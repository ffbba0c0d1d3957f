/** Patterns for what pages show instead of an article, in the most common languages. They match lower-case text. */

export const COOKIE_NOTICE =
  /(?:we|our partners) (?:use|store|and our partners)[^.]{0,60}cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|consent)|wir (?:verwenden|nutzen)[^.]{0,40}cookies|cookies akzeptieren|nous utilisons (?:des|les) cookies|accepter (?:tous )?les cookies|(?:utilizamos|usamos|utilizziamo|usiamo|gebruiken)[^.]{0,30}cookies|aceptar (?:todas )?(?:las )?cookies|aceitar (?:todos )?(?:os )?cookies|accetta (?:tutti )?i cookie|используем (?:файлы )?cookies?|uses? cookies (?:to|and|for)|used cookies to/u;

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
