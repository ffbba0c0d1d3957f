import { isBeside } from '../../domain/paragraphs/kinds.ts';
import type { PageWording } from '../client-wording.ts';
import type { Format } from '../format.ts';
import { labelOf } from './paragraph-kinds.ts';
import { typingWords } from './typing.ts';

/** The playground's page. What imitates Discord's client has the words of Discord's French client. */
export function pageWords(format: Format): PageWording {
  return {
    typing: typingWords(format),
    shell: shellWords(),
    welcome: welcomeWords(format),
    composer: composerWords(format),
    message: messageWords(format),
    names: nameWords(),
    form: formWords(format),
    inspector: inspectorWords(format),
    reader: readerWords(format),
    dateTime: (time) => format.dateTime(time),
    time: (time) => format.time(time),
    file: (name, bytes) => `${name}, ${format.bytes(bytes)}`,
    fileSize: (bytes) => format.bytes(bytes),
  };
}

function shellWords(): PageWording['shell'] {
  return {
    title: (channel, place) => `${channel} · ${place}`,
    topic: 'Simulé sur cet ordinateur, sans connexion à Discord',
    unreachable: 'Le bac à sable ne répond pas. Est-il toujours lancé ?',
    reconnecting: 'Connexion perdue. Reconnexion…',
    serversAndPeople: 'Serveurs et personnes',
    servers: 'Serveurs',
    channels: 'Salons',
    textChannels: 'Salons textuels',
    signedInAs: 'Session de',
    language: 'Langue',
    toLight: 'Thème clair',
    toDark: 'Thème sombre',
  };
}

function welcomeWords({ plural, quoted }: Format): PageWording['welcome'] {
  return {
    label: 'Bienvenue',
    title: (channel) => `Bienvenue dans ${channel} !`,
    about: (application, library) =>
      `${application} répond aux questions sur des articles, dans les mots des articles. C’est le vrai bot, dans un Discord simulé. ${library} Tape / pour voir les commandes, ou essaie l’une de celles-ci :`,
    serverHas: (server, count) =>
      `${quoted(server)} a ${plural(count, { one: '# article', other: '# articles' })}.`,
    youHave: (count) => `Tu peux lire ${plural(count, { one: '# article', other: '# articles' })} ici.`,
  };
}

function composerWords({ quoted }: Format): PageWording['composer'] {
  return {
    label: 'Message',
    placeholder: (channel) => `Envoyer un message dans ${channel}`,
    placeholderDirect: (name) => `Envoyer un message à @${name}`,
    replyingTo: (author) => `Réponse à ${author}`,
    cancelReply: 'Annuler la réponse',
    send: 'Envoyer',
    attach: 'Joindre un fichier',
    fileLabel: 'Fichier à joindre',
    takesNoFile: 'Choisis d’abord une commande qui accepte un fichier, puis joins-le.',
    suggestions: 'Propositions',
    loadingCommands: 'Chargement des commandes…',
    noCommands: 'Aucune commande ne correspond à ta recherche.',
    loadingOptions: 'Chargement des options…',
    loadingFailed: 'Impossible de charger les options.',
    noOptions: 'Aucune option ne correspond à ta recherche.',
    required: 'obligatoire',
    isRequired: (option) => `${quoted(option)} est obligatoire.`,
    chooseFromList: (option) => `Choisis dans la liste une valeur pour ${quoted(option)}.`,
    chooseFile: (option) => `Choisis un fichier pour ${quoted(option)}.`,
    dropFile: 'Dépose ou choisis un fichier',
    boolean: (value) => (value ? 'Vrai' : 'Faux'),
    sending: 'Envoi de la commande…',
  };
}

function messageWords(format: Format): PageWording['message'] {
  return {
    list: 'Liste des messages',
    label: (author, time) => `${author}, ${format.time(time)}`,
    more: 'Plus',
    menu: 'Message',
    apps: (application) => `Applications › ${application}`,
    reply: 'Répondre',
    copyText: 'Copier le texte',
    copyJson: 'Copier le message en JSON',
    copied: 'Copié.',
    copyFailed: 'Ton navigateur n’a pas autorisé la copie.',
    app: 'APP',
    edited: '(modifié)',
    used: 'a utilisé',
    thinking: (application) => `${application} réfléchit…`,
    onlyYou: 'Visible par toi uniquement',
    dismiss: 'Ignorer le message',
    showInArticle: 'Voir dans l’article',
    originalDeleted: 'Le message d’origine a été supprimé',
    clickToSee: 'Clique pour voir le message',
    unsupported: (type) => `Composant non pris en charge (type ${type})`,
    makeASelection: 'Fais un choix',
    premium: 'Premium',
    spoiler: 'Spoiler',
    remoteImage: 'Image du web, non chargée ici',
  };
}

function nameWords(): PageWording['names'] {
  return {
    app: 'Appli',
    role: 'Rôle',
    textChannel: 'Salon textuel',
    unknownChannel: '#inconnu',
    unknownRole: '@rôle-inconnu',
    unknownUser: '@inconnu',
  };
}

function formWords({ number, plural, quotedShort }: Format): PageWording['form'] {
  return {
    submit: 'Envoyer',
    cancel: 'Annuler',
    close: 'Fermer',
    isRequired: (field) => `${quotedShort(field)} est obligatoire.`,
    tooShort: (field, min) =>
      `${quotedShort(field)} doit avoir au moins ${plural(min, { one: '# caractère', other: '# caractères' })}.`,
    wrongCount: (field, min, max) => {
      const options = plural(max, { one: '# option', other: '# options' });
      return `Choisis ${min === max ? options : `de ${number(min)} à ${options}`} pour ${quotedShort(field)}.`;
    },
    tooFewFiles: (field, min) =>
      `Choisis ${plural(min, { one: 'un fichier', other: 'au moins # fichiers' })} pour ${quotedShort(field)}.`,
    dropFiles: (max) =>
      plural(max, {
        one: 'Dépose un fichier ici, ou choisis-en un',
        other: 'Dépose jusqu’à # fichiers ici, ou choisis-les',
      }),
  };
}

function inspectorWords(format: Format): PageWording['inspector'] {
  return {
    name: 'Inspecteur',
    close: 'Fermer l’inspecteur',
    empty: 'Pas encore d’interaction. Utilise une commande pour voir ce que Discord et le bot s’envoient.',
    by: (person, time) => `${person}, ${format.time(time)}`,
    payload: 'Contenu',
    request: (number) => `Requête ${format.number(number)}`,
    noResponse: 'pas de réponse',
    milliseconds: (time) => `${format.number(Math.round(time * 10) / 10)} ms`,
    firstResponse: 'Délai de première réponse',
    problems: (count) => format.plural(count, { one: '# problème', other: '# problèmes' }),
  };
}

function readerWords(format: Format): PageWording['reader'] {
  return {
    name: 'Article',
    close: 'Fermer l’article',
    empty: 'Il n’y a pas encore d’article ici.',
    paragraph: (paragraph) =>
      isBeside(paragraph) ? labelOf(paragraph) : `¶ ${format.number(paragraph.number)}`,
  };
}
