import type { CommandWords } from '../command-names.ts';

/** As in English; names have no spaces. */
export const frenchCommands: CommandWords = {
  messageCommands: { checkQuote: 'Vérifier la citation' },
  commands: {
    article: {
      name: 'article',
      description: 'N’interroger que cet article (par défaut : celui du salon, ou tous)',
    },
    speaker: { name: 'qui', description: 'Une personne ou une organisation citée dans les articles' },
    private: { name: 'privé', description: 'N’afficher la réponse qu’à toi' },

    '/ask': {
      name: 'demander',
      description: 'Répond à une question par le paragraphe qui contient la réponse',
    },
    '/ask question': { name: 'question', description: 'Ta question, avec tes mots' },

    '/compare': {
      name: 'comparer',
      description: 'Pose la même question à chaque article : ce que dit chacun, et lesquels n’en disent rien',
    },
    '/compare question': { name: 'question', description: 'Ta question, avec tes mots' },

    '/feed': {
      name: 'flux',
      description: 'Suit des flux : les nouveaux articles arrivent dans un salon, et tu les publies',
    },
    '/feed add': { name: 'suivre', description: 'Suit un flux : RSS, Atom ou JSON Feed' },
    '/feed add url': { name: 'adresse', description: 'L’adresse du flux, ou d’une page qui l’indique' },
    '/feed add channel': {
      name: 'salon',
      description: 'Salon, fil ou forum pour les nouveaux articles (par défaut : ce salon)',
    },
    '/feed list': {
      name: 'liste',
      description: 'Liste les flux, leur prochaine vérification et la raison d’un arrêt',
    },
    '/feed remove': { name: 'retirer', description: 'Cesse de suivre un flux' },
    '/feed remove feed': { name: 'flux', description: 'Le flux' },

    '/read': { name: 'lire', description: 'Ouvre un article ici, page par page' },
    '/read article': {
      name: 'article',
      description: 'L’article à lire (par défaut : celui du salon, ou le plus récent)',
    },
    '/read paragraph': {
      name: 'paragraphe',
      description: 'Commencer à ce paragraphe : le nombre qui suit ¶',
    },
    '/read from': {
      name: 'depuis',
      description: 'Commencer à ces mots, ou à un identifiant de paragraphe tel que wsws-3·17',
    },

    '/timeline': {
      name: 'chronologie',
      description: 'Affiche dans l’ordre les phrases datées d’un article',
    },
    '/timeline article': {
      name: 'article',
      description: 'L’article (par défaut : celui du salon, ou le plus récent)',
    },

    '/digest': {
      name: 'revue',
      description: 'Le début des articles récents, chaque sujet une seule fois avec toutes ses sources',
    },
    '/digest days': {
      name: 'jours',
      description: 'Articles publiés dans ce nombre de jours (par défaut : les cinq plus récents)',
    },
    '/digest articles': {
      name: 'articles',
      description: 'Combien d’articles récents, ou lesquels, séparés par des virgules',
    },

    '/quote': { name: 'citation', description: 'Trouve où un article dit ces mots' },
    '/quote text': { name: 'texte', description: 'Les mots à chercher' },

    '/verify': { name: 'vérifier', description: 'Vérifie si un article dit vraiment cela' },
    '/verify text': { name: 'texte', description: 'La citation, telle qu’on la rapporte' },
    '/verify speaker': { name: 'qui', description: 'Qui est censé l’avoir dit' },
    '/verify article': {
      name: 'article',
      description: 'L’article censé le dire (par défaut : n’importe lequel)',
    },

    '/said': {
      name: 'propos',
      description: 'Ce qu’une personne ou une organisation a dit d’après les articles',
    },

    '/paragraph': {
      name: 'paragraphe',
      description: 'Affiche un paragraphe par son identifiant (donné par « Plus… » sous un passage)',
    },
    '/paragraph id': {
      name: 'identifiant',
      description: 'Un identifiant tel que wsws-3·17, ou des mots du paragraphe, à choisir dans une liste',
    },

    '/prove': {
      name: 'prouver',
      description: 'Contrôle un reçu : ses mots figurent-ils dans le texte dont il provient ?',
    },
    '/prove receipt': {
      name: 'reçu',
      description: 'Un mot qui commence par vbt (« Plus… » sous un passage y mène)',
    },

    '/summary': {
      name: 'résumé',
      description: 'Montre en bref ce que dit un article, dans ses propres phrases',
    },
    '/summary article': {
      name: 'article',
      description: 'L’article à résumer (par défaut : celui du salon, ou le plus récent)',
    },
    '/summary length': {
      name: 'longueur',
      description: 'Quelle part de l’article afficher (par défaut : court)',
    },
    '/summary focus': {
      name: 'sujet',
      description: 'Ne résumer que ce qu’il dit à ce propos : une personne, un lieu, un thème',
    },

    '/library': {
      name: 'bibliothèque',
      description: 'Affiche les articles que tu peux interroger',
    },
    '/help': { name: 'aide', description: 'Ce que ce bot fait et ne fait pas, avec des exemples' },

    '/privacy': {
      name: 'confidentialité',
      description: 'Affiche, exporte ou efface ce qui est conservé sur toi et sur ce serveur',
    },

    '/settings': { name: 'paramètres', description: 'Paramètres de ce serveur' },
    '/settings manager-role': {
      name: 'rôle-gestion',
      description: 'Choisit le rôle qui peut gérer les articles',
    },
    '/settings manager-role role': {
      name: 'rôle',
      description: 'Le rôle (laisse vide pour voir, changer ou effacer le rôle actuel)',
    },

    '/manage': { name: 'gérer', description: 'Ajoute et gère des articles (avec la permission voulue)' },
    '/manage add': {
      name: 'ajouter',
      description: 'Ajoute un article depuis un lien ou un fichier, ou colle son texte dans un formulaire',
    },
    '/manage add url': { name: 'adresse', description: 'L’adresse de la page' },
    '/manage add file': {
      name: 'fichier',
      description: 'Page web, PDF, Word, OpenDocument, EPUB, RTF, e-mail, Markdown ou fichier texte',
    },
    '/manage show': {
      name: 'afficher',
      description: 'Affiche les informations et les versions d’un article',
    },
    '/manage remove': {
      name: 'retirer',
      description: 'Retire un article (tu peux le restaurer pendant 30 jours)',
    },
    '/manage restore': { name: 'restaurer', description: 'Restaure un article retiré' },
    '/manage refresh': {
      name: 'actualiser',
      description: 'Récupère de nouveau un article (les versions précédentes sont conservées)',
    },
    '/manage rename': { name: 'renommer', description: 'Change le titre d’un article' },
    '/manage rename title': { name: 'titre', description: 'Le nouveau titre' },
    '/manage history': {
      name: 'historique',
      description: 'Affiche qui a ajouté, modifié ou retiré quoi, et quand',
    },
    '/manage default': {
      name: 'défaut',
      description: 'Choisit l’article que ce salon interroge par défaut',
    },
    '/manage default article': {
      name: 'article',
      description: 'L’article à interroger ici (laisse vide pour voir, changer ou effacer le choix actuel)',
    },
    '/manage article': { name: 'article', description: 'L’article' },
  },
};
