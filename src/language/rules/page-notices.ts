/** Patterns for what pages show instead of an article, in the most common languages. They match lower-case text. */

export const COOKIE_NOTICE =
  /(?:we|our partners) (?:use|store|and our partners)[^.]{0,60}cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|consent)|wir (?:verwenden|nutzen)[^.]{0,40}cookies|cookies akzeptieren|nous utilisons (?:des|les) cookies|accepter (?:tous )?les cookies|(?:utilizamos|usamos|utilizziamo|usiamo|gebruiken)[^.]{0,30}cookies|aceptar (?:todas )?(?:las )?cookies|aceitar (?:todos )?(?:os )?cookies|accetta (?:tutti )?i cookie|используем (?:файлы )?cookies?|used? cookies to/u;

export const PAYWALL_NOTICE =
  /subscribe (?:now )?to (?:continue|read|keep reading|unlock)|(?:to|continue) reading[^.]{0,40}subscri|already a (?:subscriber|member)\b|subscribers? only|for subscribers|create a free account to|sign in to (?:continue|read)|you(?:'|’)ve reached your (?:free )?(?:article )?limit|nur für abonnenten|jetzt (?:abonnieren|weiterlesen)|mit (?:plus|abo) weiterlesen|réservé aux abonnés|abonnez-vous pour|(?:solo|exclusivo) para (?:suscriptores|assinantes)|suscríb[ae]te para|assine para|abbonati per|contenuto riservato agli abbonati|alleen voor abonnees|только для подписчиков|оформите подписку/u;

export const ERROR_TITLE =
  /^(?:error )?(?:40[0-9]|410|429|50[0-9])\b|\b(?:page|seite|página|pagina|page) (?:not found|nicht gefunden|no encontrada|não encontrada|non trovata|niet gevonden|introuvable)|not found|access denied|zugriff verweigert|accès refusé|acceso denegado|acesso negado|forbidden|just a moment|attention required|are you (?:a )?(?:human|robot)|service unavailable|bad gateway|страница не найдена|доступ запрещ/u;

export const ERROR_NOTICE =
  /(?:enable|turn on|activate) javascript|javascript (?:is|to be) (?:disabled|enabled|required)|javascript (?:aktivieren|ist deaktiviert)|activer javascript|habilit[ae] javascript|checking your browser|verify (?:that )?you are (?:a )?human|unusual traffic|(?:page|file) (?:you (?:requested|are looking for)|cannot be found)|you don(?:'|’)t have permission to access|request (?:was|has been) blocked|complete the captcha|включите javascript/u;
