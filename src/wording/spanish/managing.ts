import type { AsideKind } from '../../domain/extraction.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { fieldLabels, fieldProblemWords } from './errors/fields.ts';
import { commands } from './named.ts';
import { labelOf } from './paragraph-kinds.ts';

type Managing = Wording['managing'];

export function managingWords(format: Format): Managing {
  const { quoted } = format;
  return {
    draft: draftWords(format),
    changes: changeWords(format),
    form: formWords(),
    ...listWords(format),
    ...settingWords(format),
    chapterList: (titles) => chapterList(format, titles),
    removal: {
      ask: (title, size) => `¿Quitar ${quoted(title)} (${size})?`,
      effect: 'Dejará de aparecer en las respuestas. Puedes restaurarlo durante 30 días.',
      done: (title) => `Se quitó ${quoted(title)}.`,
      undo: `«Deshacer» o ${commands.restore} lo recuperan durante 30 días.`,
      kept: 'No se quitó nada.',
      restored: (title) => `Se restauró ${quoted(title)}. Puede volver a aparecer en las respuestas.`,
    },
    published: (title, size) => `Se publicó ${quoted(title)} (${size}).`,
    publishedNext: `Prueba ${commands.ask} o ${commands.summary}. Con ${commands.remove} lo vuelves a quitar.`,
    discarded: 'Descartado. No se publicó nada.',
    renamed: (before, after) => `${quoted(before)} ahora se llama ${quoted(after)}.`,
    progress: {
      file: 'Leyendo el archivo…',
      page: 'Leyendo la página…',
      text: 'Leyendo el texto…',
      inLine: (ahead) =>
        `En cola. Antes ${format.plural(ahead, { one: 'se lee # fuente', other: 'se leen # fuentes' })}…`,
    },
  };
}

function settingWords({ quoted }: Format) {
  return {
    channelDefault: (title: string) =>
      `Este canal pregunta ahora a ${quoted(title)} si no se indica ningún artículo.`,
    channelDefaultEnds: `Con ${commands.default} puedes verlo, cambiarlo o volver a preguntar a todos los artículos.`,
    channelDefaultIs: (title: string) =>
      `Este canal pregunta a ${quoted(title)} si no se indica ningún artículo.`,
    noChannelDefault: 'Este canal pregunta a todos los artículos si no se indica ninguno.',
    chooseDefault: 'Elige el artículo al que pregunta este canal',
    otherDefaults: `Para otro artículo, usa la opción «artículo» de ${commands.default}.`,
    nothingToChoose: `Todavía no hay artículos para elegir. Añade uno con ${commands.add}.`,
    channelDefaultCleared: 'Este canal pregunta ahora a todos los artículos si no se indica ninguno.',
    noManagerRole: 'Solo pueden gestionar artículos los miembros con el permiso «Gestionar servidor».',
    chooseRole: 'Elige el rol que puede gestionar artículos',
    managerRole: (role: string) =>
      `Los miembros con ${role} pueden gestionar artículos, igual que los miembros con el permiso «Gestionar servidor».`,
    managerRoleSet: (role: string) =>
      `Los miembros con ${role} ahora pueden gestionar artículos, igual que los miembros con el permiso «Gestionar servidor».`,
    managerRoleCleared:
      'Ahora solo pueden gestionar artículos los miembros con el permiso «Gestionar servidor».',
  };
}

const leftOutKinds: Readonly<Record<AsideKind, string>> = {
  caption: 'Pie de foto',
  'pull-quote': 'Cita destacada',
  credit: 'Crédito de la foto',
  byline: 'Autor, fecha o palabras clave',
  navigation: 'Menú',
  related: 'Enlace a otro artículo',
  promotion: 'Autopromoción',
  advertisement: 'Publicidad',
  comments: 'Comentario',
  copyright: 'Aviso de derechos de autor',
  duplicate: 'Repetición',
};

function draftWords(format: Format): Managing['draft'] {
  const { quoted } = format;
  const differs = (count: number) =>
    count === 0
      ? 'ningún párrafo es distinto'
      : format.plural(count, { one: '# párrafo es distinto', other: '# párrafos son distintos' });
  const rejected = fieldProblemWords(format);
  return {
    notPublished: 'Todavía sin publicar.',
    publishHint: 'Solo aparecerá en las respuestas cuando pulses «Publicar».',
    kept: (size) => `Conservado: ${size}.`,
    leftOutNothing: 'No se omitió nada.',
    leftOut: (amount) => `Omitido: ${amount} (menús, publicidad y similares).`,
    doubtful: 'dudoso',
    leftOutHint: 'Esto se omitió del texto. «Conservar» devuelve un párrafo a su sitio.',
    leftOutKinds,
    firstSentenceTooLong: '[…] La primera frase es demasiado larga para mostrarla aquí.',
    sameAddress: (title, differing) =>
      `Ya está en la biblioteca: ${quoted(title)}, de esta misma dirección (${differs(differing)}).`,
    sameText: (title, differing) =>
      `Ya está en la biblioteca: ${quoted(title)}, con casi el mismo texto (${differs(differing)}).`,
    rejected: (problem, typed) =>
      typed === '' ? rejected(problem) : `${rejected(problem)} Escribiste «${typed}».`,
    restSaved: 'Todo lo demás se guardó. Pulsa «Editar» para corregirlo.',
    confirm: (title) => `¿Publicar ${quoted(title)} de todos modos?`,
    consequence:
      'Las preguntas se responderán con este texto como si fuera el artículo entero, y sus palabras se confirmarán como literales.',
    pasted: 'Texto pegado',
  };
}

/** Characters of a chapter's title, and chapters, in a list; as in English. */
const MAX_CHAPTER_TITLE = 60;
const MAX_CHAPTERS_LISTED = 40;

function chapterList(format: Format, titles: readonly string[]): string {
  const lines = titles
    .slice(0, MAX_CHAPTERS_LISTED)
    .map((title, index) => `${format.number(index + 1)}. ${shorten(title, MAX_CHAPTER_TITLE)}`.trimEnd());
  const more = titles.length - lines.length;
  return [...lines, ...(more > 0 ? [`y ${format.number(more)} más`] : [])].join('\n');
}

function changeWords(format: Format): Managing['changes'] {
  const { plural } = format;
  return {
    heading: (title) => `${format.quoted(title)} ha cambiado`,
    counts: (added, removed, changed) =>
      `Párrafos: ${plural(added, { one: '# añadido', other: '# añadidos' })}, ${plural(removed, { one: '# eliminado', other: '# eliminados' })}, ${plural(changed, { one: '# cambiado', other: '# cambiados' })}.`,
    keepsEarlier: 'El texto anterior se conserva como versión previa.',
    before: (paragraph) => `Antes · ¶ ${paragraph}`,
    now: (paragraph) => `Ahora · ¶ ${paragraph}`,
    more: (count) => plural(count, { one: 'y # cambio más', other: 'y # cambios más' }),
  };
}

function formWords(): Managing['form'] {
  return {
    add: 'Añadir un artículo',
    edit: 'Editar el artículo',
    title: fieldLabels.title,
    text: 'Texto',
    textHint: 'Deja una línea en blanco entre párrafos. En cada campo caben 4000 caracteres.',
    moreText: 'Texto, continuación',
    author: fieldLabels.author,
    publisher: fieldLabels.publisher,
    date: fieldLabels.published,
    dateHint: 'Por ejemplo, 2016-12-02',
    link: fieldLabels.url,
    linkHint: 'Por ejemplo, https://example.org/articulo; déjalo vacío si no hay',
    correctText: 'Corregir el texto',
    paragraph: labelOf,
    paragraphHint: 'Una línea en blanco inicia otro párrafo; un campo vacío omite este',
    chooseChapters: 'Elegir capítulos',
    chapters: 'Capítulos',
    chaptersHint: 'Números como 3-5 o 2, 7',
    editLanguage: 'Cambiar el idioma',
    language: fieldLabels.language,
    languageHint: 'Un código como es; déjalo vacío para detectarlo',
  };
}

function listWords(format: Format): Pick<Managing, 'list' | 'versions'> {
  return {
    list: {
      restorable: 'Se puede restaurar',
      addedOn: (day) => `añadido el ${day}`,
      removedOn: (day) => `quitado el ${day}`,
      hidden: 'oculto aquí',
      articles: (count) => format.plural(count, { one: '# artículo', other: '# artículos' }),
    },
    versions: {
      heading: 'Versiones',
      addedBy: (day, person) => `${day}, por ${person}`,
    },
  };
}
