import type { Wording } from '../wording.ts';
import { commands } from './named.ts';

/** Commands by their English names, which a mention that can be clicked is made of. */
export const helpWords: Wording['help'] = {
  groups: [
    {
      heading: 'Interroger les articles et les lire dans leurs propres mots',
      lines: [
        ['/ask', 'trouve le paragraphe qui répond à une question, avec la phrase décisive en gras.'],
        ['/summary', 'montre en bref ce que dit un article, avec ses propres phrases entières.'],
        ['/said', 'liste ce qu’une personne ou une organisation a dit d’après les articles.'],
        ['/read', 'ouvre un article ici, page par page ; « Lire la suite » sous « Plus… » aussi.'],
      ],
    },
    {
      heading: 'Parcourir tous les articles',
      lines: [
        ['/library', 'liste les articles que tu peux interroger.'],
        [
          '/compare',
          'interroge chaque article séparément : ce que dit chacun, et lesquels n’en disent rien.',
        ],
        ['/timeline', 'met dans l’ordre les phrases datées d’un article.'],
        [
          '/digest',
          'montre le début des articles récents, chaque sujet une seule fois avec toutes ses sources.',
        ],
      ],
    },
    {
      heading: 'Vérifier une citation',
      lines: [
        [
          '/verify',
          'vérifie si un article dit vraiment cela. Sur un message : clic droit, Applications, « Vérifier la citation ».',
        ],
        ['/quote', 'trouve où un article dit certains mots.'],
        ['/paragraph', 'affiche un paragraphe par son identifiant, que donne « Plus… » sous un passage.'],
        ['/prove', 'contrôle un reçu, auquel mène « Plus… » sous un passage.'],
      ],
    },
    {
      heading: 'Tes données',
      lines: [['/privacy', 'montre, exporte et efface ce qui est conservé sur toi et sur ce serveur.']],
    },
    {
      heading: 'Gérer les articles',
      lines: [
        [
          '/manage add',
          'ajoute un article depuis un lien, un fichier ou un texte collé ; d’autres commandes du groupe l’affichent, le renomment, l’actualisent et le retirent.',
        ],
        ['/feed add', 'suit un flux : les nouveaux articles arrivent dans un salon, où tu les publies.'],
        ['/manage history', 'montre qui a changé quoi, et quand.'],
        ['/manage default', 'choisit l’article qu’un salon interroge.'],
        ['/settings manager-role', 'choisit qui peut gérer les articles.'],
      ],
    },
  ],
  passages:
    'Chaque passage indique son article, son éditeur, sa date et son paragraphe ; un bouton ouvre la page à cette phrase. « Poursuivre » prolonge une réponse ; tu peux aussi y répondre en mentionnant le bot. Ajoute privé:True pour que la réponse ne soit visible que par toi.',
  doesNotHeading: 'Ce qu’il ne fait pas',
  doesNot:
    'Il n’écrit rien lui-même et n’utilise aucun modèle de langage. Il ne connaît que ses articles : si la réponse n’y est pas, il le dit et montre le passage le plus proche. Il ne lit que les messages qui le mentionnent et ceux que tu lui fais vérifier.',
  examples: 'À essayer',
  mentioned: `Pour poser une question, tape ${commands.ask}. Pour en poser une autre à la suite, réponds à l’une de mes réponses en me mentionnant, ou appuie sur « Poursuivre » en dessous.`,
};
