import { byFirstWord, firstWord } from '../../commands/first-word.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import type { TypedAnswer } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';

/** What somebody asked for by typing, understood: this carries it out. */
export type Run = (turn: TypedTurn) => TypedAnswer;

/** Typed commands that belong together. */
export interface TypedRoom {
  /** What is meant; undefined when the words belong to another room, or mean nothing. */
  readonly read: (text: string) => Run | undefined;
  /** The first words it reads, without case and dots: what a slip of the hand is compared with. */
  readonly words: readonly string[];
  /** What help says of it: the words, and what they do. */
  readonly help: readonly (readonly [words: Text, does: Text])[];
}

/**
 * A room from its first words: `['medskick guidance', (rest) => ...]`, words without case and dots. A reader answers
 * undefined when what follows is not what it reads.
 */
export function typedRoom(
  readers: readonly (readonly [words: string, reader: (rest: string) => Run | undefined])[],
  help: TypedRoom['help'],
): TypedRoom {
  const words = byFirstWord(readers);
  return {
    read(text) {
      const { word, rest } = firstWord(text);
      return words.get(word)?.(rest);
    },
    words: [...words.keys()],
    help,
  };
}
