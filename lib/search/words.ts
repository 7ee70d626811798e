/** German words as the search compares them. Pure, so that texts and questions are treated alike. */
import { newStemmer } from "snowball-stemmers";

const stemmer = newStemmer("german");

/** Umlauts however they were typed: "kuemmerer" and "kümmerer" become one; after a, e or q (neue, aktuell) nothing is meant. */
const withUmlauts = (word: string) =>
  word
    .replace(/(?<![aeq])ue/g, "ü")
    .replace(/ae/g, "ä")
    .replace(/oe/g, "ö")
    .replaceAll("ß", "ss");

const plain = (word: string) => word.normalize("NFD").replace(/\p{Diacritic}/gu, "");

/** A word in the one spelling it is compared in: small letters, without accents. */
export const spelling = (word: string): string => plain(withUmlauts(word.toLowerCase().normalize("NFC")));

/** The part that inflections of a word share: "förderungen", "Foerderung" → "forder". */
export const stem = (word: string): string => plain(stemmer.stem(withUmlauts(word.toLowerCase().normalize("NFC"))));

/** Words of a text in their own spelling. Genders with a colon or star stay together: "Kümmerer:in". */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{Letter}\p{Number}]+(?:[:*][iI]n(?:nen)?\b)?/gu) ?? [];

/** Words too common to tell texts apart; a question of nothing else is taken as it is. */
export const fillers = new Set(
  `aber alle als am an auch auf aus bei beim bin bis da das dass dem den der des die dies diese dieser dieses doch durch ein eine
  einem einen einer eines er es fuer für gibt hat habe haben ich ihr im in ist kann können man mein mich mir mit nach nicht nur
  oder ohne sein sich sie sind so um und uns unser vom von vor wann was wer wie wir wird wo zu zum zur`
    .split(/\s+/)
    .map(spelling),
);
