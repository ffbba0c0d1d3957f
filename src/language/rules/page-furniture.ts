/**
 * Patterns for the lines that pages put around and between the paragraphs of an article, in the most common languages. They
 * match whole blocks, or their beginning, in lower case.
 */

/** Introduces a link to another article, or a list of them. */
export const RELATED_LABEL =
  /^[^\p{L}\p{N}]*(?:(?:read|see|watch|listen to) (?:more|also|next|this)(?![\p{L}\p{N}])|also (?:read|see|on)(?![\p{L}\p{N}])|more (?:on|from|about|like|in|great|news|stories|coverage|articles)(?![\p{L}\p{N}])|more\s*:|on [\w.]+\.(?:com|org|net|co\.uk)\s*:|related(?![\p{L}\p{N}])|recommended(?![\p{L}\p{N}])|you (?:may|might) also (?:like|enjoy|be interested)|don(?:'|’)t miss(?![\p{L}\p{N}])|keep reading(?![\p{L}\p{N}])|continue reading(?![\p{L}\p{N}])|further reading(?![\p{L}\p{N}])|most (?:read|popular|viewed)(?![\p{L}\p{N}])|popular (?:now|this|stories|posts|articles)(?![\p{L}\p{N}])|trending(?![\p{L}\p{N}])|latest (?:news|stories|articles|posts)(?![\p{L}\p{N}])|recent (?:news|stories|articles|posts)(?![\p{L}\p{N}])|top stories(?![\p{L}\p{N}])|what to read next|up next(?![\p{L}\p{N}])|in other news|lesen sie (?:auch|mehr|hier)|lies auch|mehr (?:zum thema|dazu|aus|von|artikel)|das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|siehe auch|weiterlesen|zum thema(?![\p{L}\p{N}])|meistgelesen|verwandte (?:artikel|themen)|(?:à )?(?:lire|voir) (?:aussi|également)|lire la suite|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|recommandés?)|le[ae] (?:también|además)|te puede interesar|(?:ver|mira|vea) también|(?:más|otras) (?:noticias|información)|noticias relacionadas|artículos relacionados|leia (?:também|mais)|veja (?:também|mais)|saiba mais|notícias relacionadas|mais lidas|\(?leggi (?:anche|di più)|potrebbe (?:interessarti|piacerti)|articoli correlati|ti potrebbe|vedi anche|lees (?:ook|meer|verder)|bekijk ook|läs (?:också|mer|även)|læs (?:også|mere)|les (?:også|mer)|lue (?:myös|lisää)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj|čtěte (?:také|též)|citește și|olvassa el|читайте (?:также|ещё|еще)|смотрите также|читать (?:далее|также)|по теме|другие новости|читайте також|дивіться також|ayrıca (?:okuyun|bakınız)|ilgili haber|baca (?:juga|selengkapnya)|xem thêm|đọc thêm|διαβάστε (?:επίσης|ακόμη)|اقرأ (?:أيضا|المزيد)|קרא(?:ו)? (?:גם|עוד)|関連(?:記事|リンク|ニュース)|あわせて読みたい|相关(?:阅读|新闻|报道|文章)|相關(?:閱讀|新聞|報導|文章)|延伸[阅閱][读讀]|관련 ?기사)/u;

/** Asks the reader to subscribe, follow, share, comment, donate or install. */
export const PROMOTION =
  /^[^\p{L}\p{N}]*(?:(?:please )?(?:subscribe|sign up|register) (?:now |here |today )?(?:to|for)(?![\p{L}\p{N}])|(?:get|receive) (?:our|the (?:latest|best|top|day)|breaking|daily|weekly|more)(?![\p{L}\p{N}]).{0,60}(?<![\p{L}\p{N}])(?:newsletter|inbox|email|alerts?)|[^.]{0,40}(?<![\p{L}\p{N}])newsletters?(?![\p{L}\p{N}])[^.]{0,20}$|let our news meet|(?:like|follow|find|join) (?:us|me)(?![\p{L}\p{N}]).{0,60}(?<![\p{L}\p{N}])(?:facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|tiktok|x(?![\p{L}\p{N}])|social|community)|follow .{0,60}(?<![\p{L}\p{N}])on (?:\w+,? )*(?:facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|tiktok|google news)|subscribe to .{0,60}(?<![\p{L}\p{N}])on youtube|(?:like|enjoy(?:ed)?|love) th(?:is|e) (?:story|article|post|piece)(?![\p{L}\p{N}])|share (?:this|your)(?![\p{L}\p{N}]).{0,30}(?:story|article|post|page|with|friends?|thoughts)|join (?:our|the) .{0,40}(?:forum|community|discussion|conversation|newsletter|channel)|download (?:our|the) .{0,20}(?<![\p{L}\p{N}])app(?![\p{L}\p{N}])|tell us what you think|what do you think\s*\?|leave a (?:comment|reply)|have your say|support (?:our|independent) journalism|want more stories|need more \w+\s*\?\s*subscribe|listen (?:to \w+ )?live(?![\p{L}\p{N}])|(?:melden sie sich|abonnieren sie|jetzt abonnieren|newsletter abonnieren|folgen sie uns|folge uns)|(?:abonnez-vous|inscrivez-vous|suivez-nous|partagez? cet article)|(?:suscríb[ea]te|síguenos|sigue a .{0,40} en (?:facebook|twitter|instagram)|comparte est[ea])|(?:assine|inscreva-se|siga-nos|siga (?:o|a) .{0,40} n[oa] (?:facebook|twitter|instagram)|compartilhe est[ea])|(?:iscriviti|abbonati|seguici|condividi)(?![\p{L}\p{N}])|(?:abonneer|schrijf je in|volg ons)|(?:подпис(?:ывайтесь|аться)|следите за нами|поделиться|поделитесь)(?![\p{L}\p{N}])|(?:abone ol|bizi takip)|(?:prenumerera|följ oss)|(?:subskrybuj|zapisz się|obserwuj nas))/u;

/** The word for an advertisement, on its own. */
export const ADVERTISEMENT =
  /^[^\p{L}\p{N}]*(?:advert(?:isement|isment|ising)?s?|ads?|sponsored(?: (?:content|post|links?))?|promoted(?: content)?|paid (?:content|post)|anzeigen?|werbung|publicité|publicidad|publicidade|pubblicità|advertenties?|annons(?:er)?|annonse|annonce|reklam[aey]?|реклама|iklan|quảng cáo|διαφήμιση|إعلان|広告|广告|廣告|광고|(?:the )?(?:story|article|post|text) continues (?:below|after|under).{0,30}|continue reading (?:below|the main story).{0,20}|scroll (?:down )?(?:to continue|for more|for video).{0,20}|la suite après (?:la |cette )?publicité|sigue leyendo (?:abajo|debajo).{0,20}|continua após (?:a |o )?(?:publicidade|anúncio).{0,20}|continua dopo la pubblicità|(?:artikel )?(?:wird )?nach der anzeige (?:weiter|fortgesetzt)?.{0,20}|lees verder onder de advertentie)(?:[\s—–-]*(?:continue reading(?: below| the main story)?|(?:story|article) continues below.{0,20}|scroll to continue.{0,20}))?[^\p{L}\p{N}]*$/u;

/** Controls of a page, on their own. */
export const CONTROL =
  /^[^\p{L}\p{N}]*(?:skip to (?:the )?(?:main )?(?:content|navigation)|(?:back|return|jump) to (?:the )?top|sign (?:in|up|out)|log (?:in|out)|register|subscribe(?: now)?|subscriber services|search|menu|home|close|open|caption|print(?: (?:this )?(?:article|page))?|order reprints?|text size|e-?mail|share|tweet|pin|save|copy link|(?:\d+ )?comments?(?: ?\(?\d+\)?)?|leave a comment|(?:no|view|show|hide|add|see)(?: (?:all|the|more|a))? comments?|reply|show (?:more|less)|(?:see|view) (?:all|more|author archive)|view (?:author|slideshow|gallery)|load more|loading(?: content)?|read more|more|next|previous|prev|play|pause|mute|(?:previous|next|older|newer)(?: (?:post|article|story|page|slide)s?)?|previous next|(?:view|open|see|launch|show|hide|toggle|enlarge)(?: (?:the|this|full|all))? (?:caption|gallery|image|photos?|slideshow|comments?|transcript|more)s?|click to (?:enlarge|expand|play|share|copy)(?: .{0,20})?|listen to (?:this )?(?:article|story)|(?:gift|give|save|bookmark|print|email|copy|listen to|share)(?: (?:this|the))? (?:article|story|link|page|post)|save for later|add to (?:reading list|bookmarks|favou?rites)|(?:open|read) in (?:the )?app|scroll to top|share (?:on|via|to|with) [\p{L} ]{2,30}|(?:(?:facebook|twitter|x|instagram|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|messenger|flipboard|e-?mail|print|copy link|link|share|tweet|sms|youtube|tiktok|rss|bluesky|threads|mastodon|and|more)[\s,|·•/]*){1,12}|video player (?:is )?loading.{0,20}|your browser does not support.{0,60}|this is a modal window.{0,40}|photos?|videos?|(?:image|photo|slide)?\s*\d+\s*(?:of|\/|of\s*\/)\s*\d+|this slideshow requires javascript|share(?: this)? (?:article|story|post)|zum inhalt springen|anmelden|teilen|drucken|kommentare?|startseite|suche|aller au contenu|se connecter|partager|imprimer|commentaires?|accueil|saltar al contenido|iniciar sesión|compartir|imprimir|comentarios?|inicio|ir para o conteúdo|entrar|compartilhar|comentários?|início|vai al contenuto|accedi|condividi|stampa|commenti|поделиться|комментарии|войти|печать|главная|分享|评论|コメント|シェア)[\s.…:|]*$/u;

/** Time that the article takes to read. */
export const READING_TIME =
  /^[^\p{L}\p{N}]*(?:(?:estimated )?(?:reading time|read time|tempo de leitura|tiempo de lectura|temps de lecture|tempo di lettura|lesezeit|lesedauer|leestijd|время чтения|czas czytania|lästid)(?![\p{L}\p{N}]).{0,30}|\d+\s*(?:min(?:ute)?s?\.?|minuten?|minutos?|minuti|мин\.?)\s*(?:read|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd|чтения)?)[^\p{L}\p{N}]*$/u;

/** The keywords under which an article is filed. */
export const FILED_UNDER =
  /^[^\p{L}\p{N}]*(?:filed under|tagged(?: (?:as|with|in))?|tags?|categor(?:y|ies)|topics?|posted in|schlagw(?:ort|örter)|stichworte?|kategorien?|mots[- ]clés|étiquettes|catégories?|etiquetas?|categorías?|categorias?|tópicos|argomenti|categorie|trefwoorden|теги|метки|категории|рубрика)(?![\p{L}\p{N}])\s*(?::|\||\s)/u;

/** Whose right a text is, or a picture. */
export const COPYRIGHT =
  /^[^\p{L}\p{N}]*(?:[©ⓒ]|(?:copyright|\(c\))\s*(?:[©ⓒ]|\(c\)|by(?![\p{L}\p{N}])|\d{4}))|[©ⓒ]\s*(?:19|20)\d\d|(?<![\p{L}\p{N}])(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los derechos|todos os direitos) reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|wszelkie prawa zastrzeżone|may not be (?:published|reproduced)[^.]{0,40}(?:rewritten|redistributed|permission))|무단 ?전재|無断転載|版权所有|版權所有/u;

/** A caption or a credit of a picture at its beginning, with its mark. */
export const PICTURE_CREDIT =
  /^[^\p{L}\p{N}]*(?:(?:(?:feature[d]? )?(?:photo|image|picture|photograph|illustration|video|graphic|screenshot)s?|credit|source|courtesy|foto(?:s|grafia|grafía)?|bild(?:er|quelle)?|grafik|quelle|crédits?|créditos?|imagen|imagem|immagine|afbeelding|kuva|zdjęcie|fot|фото|источник|写真|図|图|사진)\s*(?:(?:copyright|caption|credit|source|courtesy)(?![\p{L}\p{N}])|(?:by|par|von|de|di)(?![\p{L}\p{N}])(?!.*[.!?]$)|[:：©|]|\(\w+\)\s*:|\/))/u;
/** The same at the end: "(Image: Agency)", "Photograph by Ann Lee". */
export const TRAILING_CREDIT =
  /(?:\((?:photo|image|picture|credit|foto|bild|crédito?|imagen|imagem|immagine|фото|file photo)s?(?![\p{L}\p{N}])[^()]{0,80}\)|(?<![\p{L}\p{N}])(?:photo(?:graph)?|illustration)s?(?: by| courtesy of|:)(?: [^\s.]+){1,5}|(?:photos? )?©\s?[^.]{2,50}|\/\s?(?:getty(?: images)?|afp|reuters|ap(?: (?:photo|file))?|epa|shutterstock|alamy|istock))[\s.)]*$/u;
/** An agency's name alone, as a credit. */
export const AGENCY =
  /^[^\p{L}\p{N}]*(?:(?:[\p{L}.'’ -]{2,40}\/\s?)*(?:getty(?: images)?|afp|reuters|associated press|ap(?: (?:photo|file))?|epa|dpa|shutterstock|alamy|istock|unsplash|pixabay|bloomberg))[^\p{L}\p{N}]*$/u;

/** Names those who wrote, at the beginning or the end of an article. */
export const CONTRIBUTORS =
  /^[^\p{L}\p{N}]*(?:(?:additional |with )?(?:reporting|writing|editing|research) (?:and (?:writing|editing) )?(?:by|from)(?![\p{L}\p{N}])|.{0,200}(?<![\p{L}\p{N}])contributed (?:to this (?:report|story|article|piece)|reporting(?![\p{L}\p{N}]))|(?:associated press|ap|reuters) (?:\w+ )?(?:writers?|reporters?|journalists?) .{0,200}(?<![\p{L}\p{N}])contributed(?![\p{L}\p{N}]))/u;

/** Begins the line that names the author. */
export const BYLINE =
  /^[^\p{L}\p{N}]*(?:(?:written|posted|published|reported|words|story|text|article|edited|updated)? ?by|publi(?:cado|é) por|par|von|por|di|door|av|af|przez|автор|autor|auteur|autore|текст|text|oleh|yazan)(?:\s*:\s*|\s+|$)/u;

/** How to reach who wrote it. */
export const CONTACT =
  /^[^\p{L}\p{N}]*(?:(?:write to|reach|contact|e-?mail|follow|message) .{2,80}(?:@|twitter|facebook|at \S+\.\w{2,}|https?:).{0,80}|[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,30}|(?:https?:\/\/|www\.)\S+|(?:twitter|facebook|instagram|youtube)\.com\/\S+)[\s.]*$/u;

/** Rules for comments. */
export const COMMENT_NOTICE =
  /(?:comments?|kommentare?|commentaires?|comentários?|comentarios?|commenti|комментари\p{L}*)(?![\p{L}\p{N}]).{0,120}(?:moderat|moderier|modéré|moderad|aprovad|aprobad|approv|publish|closed|geschlossen|удал|модер)|(?:moderating|moderieren) .{0,40}(?:comments|kommentare)/u;

/** Says that links are paid for. */
export const AFFILIATE_NOTICE =
  /(?<![\p{L}\p{N}])affiliate(?![\p{L}\p{N}]).{0,60}(?<![\p{L}\p{N}])links?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commissions?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])affiliate[- ]links?(?![\p{L}\p{N}])|enthält werbelinks|liens? affiliés?|enlaces? de afiliad/u;

/** A field of the article's record with its label. */
export const LABELLED_FIELD =
  /(?:^|[\s|·•-])(?:published|posted|updated|by|author|category|categories|tags?|source|publi(?:cado|é)(?: por| par| em| el)?|autor|categorias?|categorías?|catégories?|etiquetas|veröffentlicht|kategorien?|schlagwörter|pubblicato(?: da)?|категория|автор|теги)\s*:/gu;

/** Says how long ago something was published. */
export const AGE =
  /^[^\p{L}\p{N}]*(?:(?:published|posted|updated)[:\s]+)?(?:\d+|an?|one) ?(?:s|m|h|d|w|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:vor \d+ (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|il y a \d+ (?:minutes?|heures?|jours?|mois|ans?)|hace \d+ (?:minutos?|horas?|días?|meses|años?)|há \d+ (?:minutos?|horas?|dias?|meses|anos?)|\d+ (?:minuti|ore|giorni|mesi|anni) fa|\d+ (?:минут[уы]?|час(?:а|ов)?|д(?:ень|ня|ней)) назад)[^\p{L}\p{N}]*$/u;
