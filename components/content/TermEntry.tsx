import type { TermView } from "#lib/terms/schema.ts";

/** A word of the glossary and what it means. */
export function TermEntry({ term: { slug, word, explanation } }: { term: TermView }) {
  return (
    <div
      className="scroll-mt-6 border-b border-line py-5 target:bg-sand sm:grid sm:grid-cols-[16rem_1fr] sm:gap-8"
      id={slug}
    >
      <dt className="font-bold hyphens-auto">{word}</dt>
      <dd className="max-w-[42rem] whitespace-pre-line">{explanation}</dd>
    </div>
  );
}
