declare module 'sentencex' {
  /** Sentences without the white space around them. */
  export default function segment(language: string, text: string): string[];
}
