/**
 * Patterns for the lines that pages put around and between the paragraphs of an article, in the most common languages. They
 * match whole blocks, or their beginning, in lower case.
 */

/** Introduces a link to another article, or a list of them. */
export const RELATED_LABEL =
  /^[\W_]*(?:(?:read|see|watch|listen to) (?:more|also|next|this)\b|also (?:read|see|on)\b|more (?:on|from|about|like|in|great|news|stories|coverage|articles)\b|more\s*:|on [\w.]+\.(?:com|org|net|co\.uk)\s*:|related\b|recommended\b|you (?:may|might) also (?:like|enjoy|be interested)|don(?:'|’)t miss\b|keep reading\b|continue reading\b|further reading\b|most (?:read|popular|viewed)\b|popular (?:now|this|stories|posts|articles)\b|trending\b|latest (?:news|stories|articles|posts)\b|recent (?:news|stories|articles|posts)\b|top stories\b|what to read next|up next\b|in other news|lesen sie (?:auch|mehr|hier)|lies auch|mehr (?:zum thema|dazu|aus|von|artikel)|das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|siehe auch|weiterlesen|zum thema\b|meistgelesen|verwandte (?:artikel|themen)|(?:à )?(?:lire|voir) (?:aussi|également)|lire la suite|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|recommandés?)|le[ae] (?:también|además)|te puede interesar|(?:ver|mira|vea) también|(?:más|otras) (?:noticias|información)|noticias relacionadas|artículos relacionados|leia (?:também|mais)|veja (?:também|mais)|saiba mais|notícias relacionadas|mais lidas|\(?leggi (?:anche|di più)|potrebbe (?:interessarti|piacerti)|articoli correlati|ti potrebbe|vedi anche|lees (?:ook|meer|verder)|bekijk ook|läs (?:också|mer|även)|læs (?:også|mere)|les (?:også|mer)|lue (?:myös|lisää)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj|čtěte (?:také|též)|citește și|olvassa el|читайте (?:также|ещё|еще)|смотрите также|читать (?:далее|также)|по теме|другие новости|читайте також|дивіться також|ayrıca (?:okuyun|bakınız)|ilgili haber|baca (?:juga|selengkapnya)|xem thêm|đọc thêm|διαβάστε (?:επίσης|ακόμη)|اقرأ (?:أيضا|المزيد)|קרא(?:ו)? (?:גם|עוד)|関連(?:記事|リンク|ニュース)|あわせて読みたい|相关(?:阅读|新闻|报道|文章)|相關(?:閱讀|新聞|報導|文章)|延伸[阅閱][读讀]|관련 ?기사)/u;

/** Asks the reader to subscribe, follow, share, comment, donate or install. */
export const PROMOTION =
  /^[\W_]*(?:(?:please )?(?:subscribe|sign up|register) (?:now |here |today )?(?:to|for)\b|(?:get|receive) (?:our|the (?:latest|best|top|day)|breaking|daily|weekly|more)\b.{0,60}\b(?:newsletter|inbox|email|alerts?)|[^.]{0,40}\bnewsletters?\b[^.]{0,20}$|let our news meet|(?:like|follow|find|join) (?:us|me)\b.{0,60}\b(?:facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|tiktok|x\b|social|community)|follow .{0,60}\bon (?:\w+,? )*(?:facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|tiktok|google news)|subscribe to .{0,60}\bon youtube|(?:like|enjoy(?:ed)?|love) th(?:is|e) (?:story|article|post|piece)\b|share (?:this|your)\b.{0,30}(?:story|article|post|page|with|friends?|thoughts)|join (?:our|the) .{0,40}(?:forum|community|discussion|conversation|newsletter|channel)|download (?:our|the) .{0,20}\bapp\b|tell us what you think|what do you think\s*\?|leave a (?:comment|reply)|have your say|support (?:our|independent) journalism|want more stories|need more \w+\s*\?\s*subscribe|listen (?:to \w+ )?live\b|(?:melden sie sich|abonnieren sie|jetzt abonnieren|newsletter abonnieren|folgen sie uns|folge uns)|(?:abonnez-vous|inscrivez-vous|suivez-nous|partagez? cet article)|(?:suscríb[ea]te|síguenos|sigue a .{0,40} en (?:facebook|twitter|instagram)|comparte est[ea])|(?:assine|inscreva-se|siga-nos|siga (?:o|a) .{0,40} n[oa] (?:facebook|twitter|instagram)|compartilhe est[ea])|(?:iscriviti|abbonati|seguici|condividi)\b|(?:abonneer|schrijf je in|volg ons)|(?:подпис(?:ывайтесь|аться)|следите за нами|поделиться|поделитесь)\b|(?:abone ol|bizi takip)|(?:prenumerera|följ oss)|(?:subskrybuj|zapisz się|obserwuj nas))/u;

/** The word for an advertisement, on its own. */
export const ADVERTISEMENT =
  /^[\W_]*(?:advert(?:isement|isment|ising)?s?|ads?|sponsored(?: (?:content|post|links?))?|promoted(?: content)?|paid (?:content|post)|anzeigen?|werbung|publicité|publicidad|publicidade|pubblicità|advertenties?|annons(?:er)?|annonse|annonce|reklam[aey]?|реклама|iklan|quảng cáo|διαφήμιση|إعلان|広告|广告|廣告|광고)(?:[\s—–-]*(?:continue reading(?: below| the main story)?|(?:story|article) continues below.{0,20}|scroll to continue.{0,20}))?[\W_]*$/u;

/** Controls of a page, on their own. */
export const CONTROL =
  /^[\W_]*(?:skip to (?:the )?(?:main )?(?:content|navigation)|(?:back|return|jump) to (?:the )?top|sign (?:in|up|out)|log (?:in|out)|register|subscribe(?: now)?|subscriber services|search|menu|home|close|open|caption|print(?: (?:this )?(?:article|page))?|order reprints?|text size|e-?mail|share|tweet|pin|save|copy link|comments?|\d+ comments?|leave a comment|(?:no|view|show|hide|add|see)(?: (?:all|the|more|a))? comments?|reply|show (?:more|less)|(?:see|view) (?:all|more|author archive)|view (?:author|slideshow|gallery)|load more|loading(?: content)?|read more|more|next|previous|prev|play|pause|mute|photos?|videos?|(?:image|photo|slide)?\s*\d+\s*(?:of|\/|of\s*\/)\s*\d+|this slideshow requires javascript|share(?: this)? (?:article|story|post)|zum inhalt springen|anmelden|teilen|drucken|kommentare?|startseite|suche|aller au contenu|se connecter|partager|imprimer|commentaires?|accueil|saltar al contenido|iniciar sesión|compartir|imprimir|comentarios?|inicio|ir para o conteúdo|entrar|compartilhar|comentários?|início|vai al contenuto|accedi|condividi|stampa|commenti|поделиться|комментарии|войти|печать|главная|分享|评论|コメント|シェア)[\s.…:|]*$/u;

/** Time that the article takes to read. */
export const READING_TIME =
  /^[\W_]*(?:(?:estimated )?(?:reading time|read time|tempo de leitura|tiempo de lectura|temps de lecture|tempo di lettura|lesezeit|lesedauer|leestijd|время чтения|czas czytania|lästid)\b.{0,30}|\d+\s*(?:min(?:ute)?s?\.?|minuten?|minutos?|minuti|мин\.?)\s*(?:read|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd|чтения)?)[\W_]*$/u;

/** The keywords under which an article is filed. */
export const FILED_UNDER =
  /^[\W_]*(?:filed under|tagged(?: (?:as|with|in))?|tags?|categor(?:y|ies)|topics?|posted in|schlagw(?:ort|örter)|stichworte?|kategorien?|mots[- ]clés|étiquettes|catégories?|etiquetas?|categorías?|categorias?|tópicos|argomenti|categorie|trefwoorden|теги|метки|категории|рубрика)\b\s*(?::|\||\s)/u;

/** Whose right a text is, or a picture. */
export const COPYRIGHT =
  /^[\W_]*(?:[©ⓒ]|(?:copyright|\(c\))\s*(?:[©ⓒ]|\(c\)|by\b|\d{4}))|[©ⓒ]\s*(?:19|20)\d\d|\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los derechos|todos os direitos) reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|wszelkie prawa zastrzeżone|may not be (?:published|reproduced)[^.]{0,40}(?:rewritten|redistributed|permission))|무단 ?전재|無断転載|版权所有|版權所有/u;

/** A caption or a credit of a picture at its beginning, with its mark. */
export const PICTURE_CREDIT =
  /^[\W_]*(?:(?:(?:feature[d]? )?(?:photo|image|picture|photograph|illustration|video|graphic|screenshot)s?|credit|source|courtesy|foto(?:s|grafia|grafía)?|bild(?:er|quelle)?|grafik|quelle|crédits?|créditos?|imagen|imagem|immagine|afbeelding|kuva|zdjęcie|fot|фото|источник|写真|図|图|사진)\s*(?:(?:copyright|caption|credit|source|courtesy)\b|(?:by|par|von|de|di)\b(?!.*[.!?]$)|[:：©|]|\(\w+\)\s*:|\/))/u;
/** The same at the end: "(Image: Agency)", "Photograph by Ann Lee". */
export const TRAILING_CREDIT =
  /(?:\((?:photo|image|picture|credit|foto|bild|crédito?|imagen|imagem|immagine|фото|file photo)s?\b[^()]{0,80}\)|\b(?:photo(?:graph)?|illustration)s?(?: by| courtesy of|:)(?: [^\s.]+){1,5}|(?:photos? )?©\s?[^.]{2,50}|\/\s?(?:getty(?: images)?|afp|reuters|ap(?: (?:photo|file))?|epa|shutterstock|alamy|istock))[\s.)]*$/u;
/** An agency's name alone, as a credit. */
export const AGENCY =
  /^[\W_]*(?:(?:[\p{L}.'’ -]{2,40}\/\s?)*(?:getty(?: images)?|afp|reuters|associated press|ap(?: (?:photo|file))?|epa|dpa|shutterstock|alamy|istock|unsplash|pixabay|bloomberg))[\W_]*$/u;

/** Names those who wrote, at the beginning or the end of an article. */
export const CONTRIBUTORS =
  /^[\W_]*(?:(?:additional |with )?(?:reporting|writing|editing|research) (?:and (?:writing|editing) )?(?:by|from)\b|.{0,200}\bcontributed (?:to this (?:report|story|article|piece)|reporting\b)|(?:associated press|ap|reuters) (?:\w+ )?(?:writers?|reporters?|journalists?) .{0,200}\bcontributed\b)/u;

/** Begins the line that names the author. */
export const BYLINE =
  /^[\W_]*(?:(?:written|posted|published|reported|words|story|text|article|edited|updated)? ?by|publi(?:cado|é) por|par|von|por|di|door|av|af|przez|автор|autor|auteur|autore|текст|text|oleh|yazan)(?:\s*:\s*|\s+|$)/u;

/** How to reach who wrote it. */
export const CONTACT =
  /^[\W_]*(?:(?:write to|reach|contact|e-?mail|follow|message) .{2,80}(?:@|twitter|facebook|at \S+\.\w{2,}|https?:).{0,80}|[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,30}|(?:https?:\/\/|www\.)\S+|(?:twitter|facebook|instagram|youtube)\.com\/\S+)[\s.]*$/u;

/** Rules for comments. */
export const COMMENT_NOTICE =
  /(?:comments?|kommentare?|commentaires?|comentários?|comentarios?|commenti|комментари\p{L}*)\b.{0,120}(?:moderat|moderier|modéré|moderad|aprovad|aprobad|approv|publish|closed|geschlossen|удал|модер)|(?:moderating|moderieren) .{0,40}(?:comments|kommentare)/u;

/** Says that links are paid for. */
export const AFFILIATE_NOTICE =
  /\baffiliate\b.{0,60}\blinks?\b|\b(?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commissions?\b|\baffiliate[- ]links?\b|enthält werbelinks|liens? affiliés?|enlaces? de afiliad/u;

/** A field of the article's record with its label. */
export const LABELLED_FIELD =
  /(?:^|[\s|·•-])(?:published|posted|updated|by|author|category|categories|tags?|source|publi(?:cado|é)(?: por| par| em| el)?|autor|categorias?|categorías?|catégories?|etiquetas|veröffentlicht|kategorien?|schlagwörter|pubblicato(?: da)?|категория|автор|теги)\s*:/gu;
